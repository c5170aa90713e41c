import type { CouncilShape, CouncilWidth, NameRows } from './council.shape.ts';
import { hall } from './hall.ts';
import { tallCouncil } from './tallCouncil.ts';
import { wideCouncil } from './wideCouncil.ts';

/** The largest Council that is drawn round a table: the largest for which the elements paper of 2019 gives an example. */
export const MOST_ROUND_THE_TABLE = 27;

/** Whether a Council sits round a table, or in rows. */
export function isRoundTheTable(seats: number): boolean {
  return seats <= MOST_ROUND_THE_TABLE;
}

export interface CouncilSize {
  /** Seats with a name, first in the order. */
  readonly held: number;
  readonly added: number;
  /** Seats in each group, in the order of the groups. */
  readonly groups: readonly number[];
}

/** The drawing for a Council of any size; `undefined` where only a table is legible. */
export function councilShape(
  kind: CouncilWidth,
  { held, added, groups }: CouncilSize,
  rows: NameRows = 'one',
): CouncilShape | undefined {
  if (!isRoundTheTable(held + added)) return hall(kind, groups);
  return kind === 'wide' ? wideCouncil(held, added, rows) : tallCouncil(held, added, rows);
}
