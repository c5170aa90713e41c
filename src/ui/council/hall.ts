import type { CouncilShape, CouncilWidth, SeatPlace } from './council.shape.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  /** Between two seats, the largest first. Smaller than the last, a seat would be smaller than 24 pixels on the page. */
  readonly pitches: readonly number[];
}

const ROOMS: Readonly<Record<CouncilWidth, Room>> = {
  wide: { width: 680, height: 440, pitches: [40, 36, 32, 30] },
  tall: { width: 358, height: 480, pitches: [36, 32, 30] },
};
/** The line with the name of a block, and the space below a block. */
const HEADING = 24;
const GAP = 10;

/**
 * Rows as in a hall, a block for each group of seats. `undefined` where the seats would be too small to press.
 *
 * @param blocks how many seats each has, none of them 0
 */
export function hall(kind: CouncilWidth, blocks: readonly number[]): CouncilShape | undefined {
  const room = ROOMS[kind];
  const pitch = room.pitches.find((each) => heightOf(blocks, room.width, each) <= room.height);
  return pitch === undefined ? undefined : drawn(blocks, room.width, pitch);
}

const rowsOf = (seats: number, width: number, pitch: number): number => Math.ceil(seats / Math.floor(width / pitch));

function heightOf(blocks: readonly number[], width: number, pitch: number): number {
  return blocks.reduce((sum, seats) => sum + HEADING + rowsOf(seats, width, pitch) * pitch + GAP, 0);
}

function drawn(blocks: readonly number[], width: number, pitch: number): CouncilShape {
  const seats: Omit<SeatPlace, 'turn'>[] = [];
  const headings: { x: number; y: number }[] = [];
  let top = 0;
  for (const size of blocks) {
    headings.push({ x: width / 2, y: top + HEADING - 7 });
    top += HEADING;
    const rows = rowsOf(size, width, pitch);
    const longest = Math.ceil(size / rows); // rows are as long as each other, but for the last
    for (let seat = 0; seat < size; seat += 1) {
      const [row, column] = [Math.floor(seat / longest), seat % longest];
      const left = (width - longest * pitch) / 2;
      const [x, y] = [left + (column + 0.5) * pitch, top + (row + 0.5) * pitch];
      const target = { x: x - pitch / 2, y: y - pitch / 2, width: pitch, height: pitch };
      seats.push({ mark: { x, y, r: pitch * 0.34 }, target });
    }
    top += rows * pitch + GAP;
  }
  const last = Math.max(1, seats.length - 1);
  return {
    form: 'hall',
    box: { x: 0, y: 0, width, height: top },
    seats: seats.map((seat, index) => ({ ...seat, turn: index / last })),
    headings,
  };
}
