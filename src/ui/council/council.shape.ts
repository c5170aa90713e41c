import type { Box, Circle } from '../chamber/horseshoe.shape.ts';

/** Where one seat of any Council is drawn, in the units of its shape. */
export interface SeatPlace {
  /** The flag or the empty chair; absent where there is room for one mark only. */
  readonly chair?: Circle;
  /** What the seat has or does: its vote, its power. */
  readonly mark: Circle;
  /** Where its name may stand; absent where names are left to the focus. */
  readonly name?: NameRoom;
  /** The rectangle that answers to a pointer, and that the focus ring surrounds. */
  readonly target: Box;
  /** 0 to 1, in the order in which the arrow keys go. */
  readonly turn: number;
}

/** A box that a name fills from one side; no other name, seat or part of the table is in it. */
export interface NameRoom extends Box {
  readonly anchor: 'start' | 'middle' | 'end';
  /** `up`: its last line stands at the foot of the box. */
  readonly stack: 'up' | 'centre';
  /** The size of its letters where the name is short enough. */
  readonly size: number;
}

/** A drawing of a Council with any number of seats. */
export interface CouncilShape {
  readonly form: 'horseshoe' | 'hall';
  /** What is seen of the drawing. */
  readonly box: Box;
  /** The table, as the centre line of a band; absent in a hall. */
  readonly table?: { readonly line: string; readonly width: number };
  /** The empty space inside the horseshoe, where it is wide enough for a count. */
  readonly hollow?: Box;
  /** In the order in which the seats were given. */
  readonly seats: readonly SeatPlace[];
  /** In a hall: where the name of each block stands, in the middle of its line. */
  readonly headings: readonly { readonly x: number; readonly y: number }[];
}

/** How wide the drawing is seen: a desk's tool, or a hand's. */
export type CouncilWidth = 'wide' | 'tall';

/** Rows of names at the head of the table; two where the names are long. */
export type NameRows = 'one' | 'two';
