import type { SeatView } from '../../session/index.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';

/** Of the five in the order of their codes: the one that most vetoes are by. */
export const VETOING = 3;

/** Members of the open meeting for examples, each another one as long as there are. */
export function useSeatFor(): (kind: 'permanent' | 'elected', number: number) => SeatView | undefined {
  const seats = useView(select.seats);
  const sorted = seats.toSorted((one, other) => one.member.localeCompare(other.member));
  return (kind, number) => {
    const like = sorted.filter(({ permanent }) => permanent === (kind === 'permanent'));
    return like[number % like.length];
  };
}
