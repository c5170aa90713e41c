import { charterOn, type Council, type StateId } from '../../machines/rules/index.ts';
import type { Scenario } from './scenario.ts';

/** The Council of the file: its members in their order, and the votes that the Charter required on the day. */
export function councilOf({ meeting, members }: Pick<Scenario, 'meeting' | 'members'>): Council {
  return {
    seats: members.map(({ id, permanent }) => ({ member: id, permanent })),
    requiredVotes: charterOn(meeting.date).requiredVotes.value,
  };
}

/** The States of a meeting as its record names them; a State that it does not name is given by its code. */
export function namesIn({ members, invited, drafts }: Scenario): (state: StateId) => string {
  const named = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (state) => names.get(state) ?? state;
}
