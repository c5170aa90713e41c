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
  /** Baseline of the last line where lines are stacked up, of the middle where they stand around it. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly stack: 'up' | 'centre';
  /** A longer name is broken over two lines. */
  readonly breakAfter: number;
  /** A line with more letters is drawn smaller, so that it ends before what stands beside it. */
  readonly mostLetters?: number;
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

/** Breaks a long name over as few lines as keep it narrow, where the lines are most alike. */
export function linesOf(name: string, breakAfter: number): readonly string[] {
  if (name.length <= breakAfter) return [name];
  const words = name.split(' ');
  let lines: readonly string[] = [name];
  for (let count = 2; count <= words.length; count += 1) {
    lines = brokenInto(words, count);
    if (longest(lines) <= breakAfter * NARROW) break;
  }
  return lines;
}

/** A line may be so much longer than a name that is not broken. */
const NARROW = 1.5;

function brokenInto(words: readonly string[], count: number): readonly string[] {
  if (count === 1) return [words.join(' ')];
  const ways = words
    .slice(count - 1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), ...brokenInto(words.slice(index + 1), count - 1)]);
  return ways.toSorted((one, other) => longest(one) - longest(other))[0] ?? [words.join(' ')];
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
