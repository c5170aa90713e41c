/** Where one seat is drawn, in the units of its shape. */
export interface SeatPlan {
  readonly flag: Circle;
  readonly token: Circle;
  readonly name: NamePlan;
  /** The rectangle that answers to a pointer, and that the focus ring surrounds. */
  readonly target: Box;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface NamePlan {
  readonly x: number;
  /** Baseline of the last line where lines are stacked up; otherwise of their middle. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly stack: 'up' | 'centre';
  /** A longer name is broken over two lines. */
  readonly breakAfter: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing of the room: wide for a desk, tall for a hand. */
export interface Shape {
  readonly kind: 'wide' | 'tall';
  readonly width: number;
  readonly height: number;
  /** The table, as the centre line of a band. */
  readonly table: string;
  readonly tableWidth: number;
  /** The space inside the horseshoe. */
  readonly hollow: Box;
  /** @param place 0 to 1 from one end of the horseshoe to the other */
  readonly seat: (place: number) => SeatPlan;
}

/** Halves that are longer than this many times the limit are broken again. */
const TOO_LONG = 1.3;

/** Breaks a long name where the halves are most alike, and a very long half again. */
export function linesOf(name: string, breakAfter: number): readonly string[] {
  if (name.length <= breakAfter) return [name];
  const words = name.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const);
  const best = breaks.toSorted((one, other) => longest(one) - longest(other))[0];
  if (!best) return [name];
  return best.flatMap((half) => (half.length > breakAfter * TOO_LONG ? linesOf(half, breakAfter) : [half]));
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
