import { charterOn, type Council, type StateId } from '../../machines/rules/index.ts';
import type { Scenario } from './scenario.ts';

/** The Council of the file: its members in their order, and the votes that the Charter required on the day. */
export function councilOf({ meeting, members }: Pick<Scenario, 'meeting' | 'members'>): Council {
  return {
    seats: members.map(({ id, permanent }) => ({ member: id, permanent })),
    requiredVotes: charterOn(meeting.date).requiredVotes.value,
  };
}

/**
 * The States of a meeting as its record names them.
 *
 * @param unnamed what a State is called that the record does not name
 */
export function namesIn(
  { members, invited, drafts }: Scenario,
  unnamed: (state: StateId) => string,
): (state: StateId) => string {
  const named = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (state) => names.get(state) ?? unnamed(state);
}
