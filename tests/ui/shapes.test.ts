import { describe, expect, test } from 'vitest';
import { linesOf, type Circle, type SeatPlan, type Shape } from '../../src/ui/chamber/horseshoe.shape.ts';
import { tallShape } from '../../src/ui/chamber/tall.ts';
import { board, wide } from '../../src/ui/chamber/wide.ts';

const COUNCIL_OF_2016 = [
  'Angola',
  'China',
  'Egypt',
  'France',
  'Japan',
  'Malaysia',
  'New Zealand',
  'Russian Federation',
  'Senegal',
  'Spain',
  'Ukraine',
  'United Kingdom',
  'United States',
  'Uruguay',
  'Venezuela',
];
const COUNCIL_OF_1990 = [
  'Canada',
  'China',
  'Colombia',
  'Côte d’Ivoire',
  'Cuba',
  'Ethiopia',
  'Finland',
  'France',
  'Malaysia',
  'Romania',
  'Union of Soviet Socialist Republics',
  'United Kingdom',
  'United States',
  'Yemen',
  'Zaire',
];
/** Width of a letter and height of a line, at most, as the style sheets set them. */
const LETTER = { wide: 7.4, tall: 6.2 };
const LINE = { wide: 14.6, tall: 12.4 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const named = (shape: Shape, name: string) => (shape === wide ? name : (SHORT[name] ?? name));

function plansOf(shape: Shape, seats: number): SeatPlan[] {
  return Array.from({ length: seats }, (_, index) => shape.seat(index / (seats - 1)));
}

function nameBox({ kind }: Shape, { name }: SeatPlan, text: string): Box {
  const lines = linesOf(text, name.breakAfter);
  const width = Math.max(...lines.map((line) => line.length)) * LETTER[kind];
  const left = { start: name.x, middle: name.x - width / 2, end: name.x - width }[name.anchor];
  const more = (lines.length - 1) * LINE[kind];
  const first = name.y - (name.stack === 'up' ? more : more / 2);
  return { left, right: left + width, top: first - LINE[kind] * 0.72, bottom: first + more };
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
/** The drawing may be left by so much: what stands around it begins further out. */
const MARGIN = 19;
const touches = (box: Box, { x, y, r }: Circle) =>
  Math.hypot(x - Math.min(box.right, Math.max(box.left, x)), y - Math.min(box.bottom, Math.max(box.top, y))) < r;
const boxOf = ({ x, y, r }: Circle): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const apart = (one: Circle, other: Circle) => Math.hypot(one.x - other.x, one.y - other.y) - one.r - other.r;

/** On a phone and on the board the names are the shortest. */
const SHORT: Readonly<Record<string, string>> = {
  'Russian Federation': 'Russia',
  'United Kingdom': 'UK',
  'United States': 'US',
  'Union of Soviet Socialist Republics': 'Soviet Union',
};
const SHAPES = [
  { title: 'wide', of: () => wide },
  { title: 'board', of: () => board },
  { title: 'tall', of: (seats: number) => tallShape(seats, 'rest') },
  { title: 'tall, its arms drawn together,', of: (seats: number) => tallShape(seats, 'tight') },
];

describe.each(SHAPES)('the $title horseshoe', ({ of }) => {
  const shape = of(15);

  test.each([15, 11, 9])('seats %i without one flag or vote touching another', (seats) => {
    const circles = plansOf(of(seats), seats).flatMap(({ flag, token }) => [flag, token]);
    for (const [index, one] of circles.entries()) {
      for (const other of circles.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(0);
    }
  });

  test.each([
    [2016, COUNCIL_OF_2016],
    [1990, COUNCIL_OF_1990],
  ])('whoever presides, the names of the Council of %i stand clear of each other and of every flag', (_, council) => {
    const plans = plansOf(shape, 15);
    for (const turn of council.keys()) {
      const seated = [...council.slice(turn), ...council.slice(0, turn)];
      const names = plans.map((plan, index) => nameBox(shape, plan, named(shape, seated[index] ?? '')));
      for (const [index, name] of names.entries()) {
        const who = `${seated[index]}, ${seated[7]} presiding`;
        expect(name.top, who).toBeGreaterThanOrEqual(-MARGIN);
        for (const other of names.slice(index + 1))
          expect(overlap(name, other), `${who}, beside ${seated[names.indexOf(other)]}`).toBe(false);
        for (const { flag } of plans) expect(touches(name, flag), `${who}, flag`).toBe(false);
      }
    }
  });

  test('the room is the same on both sides, with the President at its head', () => {
    const plans = plansOf(shape, 15);
    for (const [index, { flag }] of plans.entries()) {
      const opposite = plans.at(-1 - index);
      expect(flag.x + (opposite?.flag.x ?? 0)).toBeCloseTo(shape.width);
      expect(flag.y).toBeCloseTo(opposite?.flag.y ?? 0);
    }
    const heights = plans.map(({ flag }) => flag.y);
    expect(heights.indexOf(Math.min(...heights))).toBe(7);
  });

  test('everything is inside the drawing', () => {
    for (const { flag, token } of plansOf(shape, 15)) {
      for (const { left, right, top, bottom } of [boxOf(flag), boxOf(token)]) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(shape.width);
        expect(bottom).toBeLessThanOrEqual(shape.height);
      }
    }
  });

  test('no vote lies where the count stands, in the middle of the hollow', () => {
    const { x, y, width, height } = shape.hollow;
    const middle = { left: x + width / 4, right: x + (width * 3) / 4, top: y, bottom: y + height };
    for (const { token } of plansOf(shape, 15)) expect(overlap(boxOf(token), middle)).toBe(false);
  });
});

test.each([
  ['Spain', 9, ['Spain']],
  ['New Zealand', 9, ['New', 'Zealand']],
  ['Russian Federation', 9, ['Russian', 'Federation']],
  ['Bosnia and Herzegovina', 9, ['Bosnia and', 'Herzegovina']],
  ['Liechtenstein', 9, ['Liechtenstein']],
])('%s, broken after %i letters, is %j', (name, breakAfter, lines) => {
  expect(linesOf(name, breakAfter)).toEqual(lines);
});
