import type { Council, IsoDate } from '../../../machines/rules/index.ts';
import type { Sentence } from './badInput.ts';

/** The member has no seat on the Council of that day; those that have one are named. */
export function notSeated(member: string, { seats }: Council, date: IsoDate): Sentence {
  return (say) => say('cli.votes.notSeated', { member, date, members: say.list(seats.map((seat) => seat.member)) });
}
