import { charterOn, type Council, type StateId } from '../../machines/rules/index.ts';
import type { Scenario } from './scenario.ts';

/** The Council of the file: its members in their order, and the votes that the Charter required on the day. */
export function councilOf({ meeting, members }: Pick<Scenario, 'meeting' | 'members'>): Council {
  return {
    seats: members.map(({ id, permanent }) => ({ member: id, permanent })),
    requiredVotes: charterOn(meeting.date).requiredVotes.value,
  };
}

/** The States that a file names, as it names them. */
export function namesIn({ members, invited, drafts, language, meeting }: Scenario): {
  readonly names: ReadonlyMap<StateId, string>;
  readonly language: string;
  readonly date: string;
} {
  const named = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)];
  return { names: new Map(named.map(({ id, name }) => [id, name])), language, date: meeting.date };
}
