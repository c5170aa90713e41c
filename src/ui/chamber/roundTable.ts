import type { SeatView } from '../../session/index.ts';

interface Seat extends Pick<SeatView, 'place' | 'permanent'> {
  readonly member: string;
}

/**
 * The seat that a key leads to: arrows go round the table, Home and End to its ends, P to the next that holds a veto. The
 * room is not mirrored, so that an arrow to the right leads to the right in every language.
 *
 * @param at the seat that has the focus
 */
export function seatAt<S extends Seat>(key: string, seats: readonly S[], at: S['member']): S | undefined {
  const round = seats.toSorted((one, other) => one.place - other.place);
  const from = round.findIndex(({ member }) => member === at);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return round[(from + 1) % round.length];
    case 'ArrowLeft':
    case 'ArrowUp':
      return round.at(Math.max(from, 0) - 1);
    case 'Home':
      return round[0];
    case 'End':
      return round.at(-1);
    case 'p':
    case 'P':
      return [...round.slice(from + 1), ...round.slice(0, from + 1)].find(({ permanent }) => permanent);
    default:
      return undefined;
  }
}
