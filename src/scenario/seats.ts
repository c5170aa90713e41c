import { charterOn, type Council } from '../../machines/rules/index.ts';
import type { Scenario } from './scenario.ts';

/** The Council of the file: its members in their order, and the votes that the Charter required on the day. */
export function councilOf({ meeting, members }: Pick<Scenario, 'meeting' | 'members'>): Council {
  return {
    seats: members.map(({ id, permanent }) => ({ member: id, permanent })),
    requiredVotes: charterOn(meeting.date).requiredVotes.value,
  };
}
