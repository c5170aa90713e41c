import { LONG } from '../golden/golden.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEMBERSHIP } from '../../machines/rules/council/membership.ts';
import type { Box, Circle } from '../../src/ui/chamber/horseshoe.shape.ts';
import type { CouncilShape, NameRoom, SeatPlace } from '../../src/ui/council/council.shape.ts';
import { councilShape, isRoundTheTable } from '../../src/ui/council/councilShape.ts';
import { fitName, LETTER, LINE } from '../../src/ui/council/nameFit.ts';

const KINDS = ['wide', 'tall'] as const;
/** The narrowest in which each is shown, in pixels (see councilWidth.hook.ts, and a window of 320 pixels). */
const NARROWEST = { wide: 560, tall: 288 };

const NAMES = [
  ...MEMBERSHIP.map(([, name]) => name),
  'Union of Soviet Socialist Republics',
  'Bolivarian Republic of Venezuela',
  'Democratic People’s Republic of Korea',
  'Saint Vincent and the Grenadines',
];
const longer = (name: string): string =>
  name
    .split(' ')
    .map((word) => word + 'e'.repeat(Math.round(word.length * 0.4)))
    .join(' ');
const longestWord = (name: string): number => Math.max(...name.split(' ').map((word) => word.length));
/** The hardest to fit: by length, and by their longest word. */
const HARD = [
  ...NAMES.toSorted((one, other) => other.length - one.length).slice(0, 8),
  ...NAMES.toSorted((one, other) => longestWord(other) - longestWord(one)).slice(0, 8),
];

/** Every size of a Council, and numbers of named seats as meetings have them. */
/** All in the long run; otherwise those round the table, and a sample of the others. */
const SIZES = Array.from({ length: 191 }, (_, index) => index + 3).filter(
  (seats) => LONG || seats <= 28 || seats === 193 || seats % 9 === 0,
);
const HELD = [0, 3, 5, 9, 11, 15];
const ROWS = ['one', 'two'] as const;

interface Drawn {
  readonly held: number;
  readonly rows: (typeof ROWS)[number];
  readonly shape: CouncilShape;
}

function drawn(kind: (typeof KINDS)[number], seats: number): Drawn[] {
  return HELD.filter((held) => held <= seats).flatMap((held) =>
    (isRoundTheTable(seats) ? ROWS : ROWS.slice(0, 1)).flatMap((rows) => {
      const groups = [held, seats - held].filter((size) => size > 0);
      const shape = councilShape(kind, { held, added: seats - held, groups }, rows);
      return shape ? [{ held, rows, shape }] : [];
    }),
  );
}

const TOUCH = 0.01;
const boxOf = ({ x, y, r }: Circle): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - TOUCH &&
  other.x < one.x + one.width - TOUCH &&
  one.y < other.y + other.height - TOUCH &&
  other.y < one.y + one.height - TOUCH;
const crowded = (one: Circle, other: Circle): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r + TOUCH;
const touches = ({ x, y, width, height }: Box, circle: Circle): boolean =>
  Math.hypot(
    circle.x - Math.min(x + width, Math.max(x, circle.x)),
    circle.y - Math.min(y + height, Math.max(y, circle.y)),
  ) <
  circle.r - TOUCH;
const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - TOUCH &&
  inner.y >= outer.y - TOUCH &&
  inner.x + inner.width <= outer.x + outer.width + TOUCH &&
  inner.y + inner.height <= outer.y + outer.height + TOUCH;
/** Every two of a list. */
const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
const circlesOf = ({ chair, mark }: SeatPlace): Circle[] => (chair ? [chair, mark] : [mark]);
const roomsOf = ({ held, shape }: Drawn): NameRoom[] =>
  shape.seats.slice(0, held).flatMap(({ name }) => (name ? [name] : []));

/** Points on the centre line of the table, as a path of straight lines, arcs and curves has them. */
function tableLine({ table }: CouncilShape): Circle[] {
  if (!table) return [];
  const [start, ...parts] = [...table.line.matchAll(/([MVHAQ])([^MVHAQ]*)/gu)].map(
    ([, command = '', numbers = '']) => ({
      command,
      numbers: numbers.trim().split(/[ ,]+/u).map(Number),
    }),
  );
  let [x = 0, y = 0] = start?.numbers ?? [];
  return parts.flatMap(({ command, numbers }) => {
    const [fromX, fromY] = [x, y];
    const at = (index: number): number => numbers.at(index) ?? Number.NaN;
    const [toX, toY] = command === 'V' ? [x, at(0)] : command === 'H' ? [at(0), y] : [at(-2), at(-1)];
    [x, y] = [toX, toY];
    return Array.from({ length: 101 }, (_, index) => ({ ...along(index / 100), r: (table.width + 2) / 2 }));
    function along(t: number): { x: number; y: number } {
      if (command === 'A') {
        const angle = Math.PI * (1 - t); // half an ellipse, over the top
        return { x: (fromX + toX) / 2 + at(0) * Math.cos(angle), y: fromY - at(1) * Math.sin(angle) };
      }
      const [byX, byY] = command === 'Q' ? [at(0), at(1)] : [(fromX + toX) / 2, (fromY + toY) / 2];
      const of = (from: number, by: number, to: number): number =>
        (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t ** 2 * to;
      return { x: of(fromX, byX, toX), y: of(fromY, byY, toY) };
    }
  });
}

describe.each(KINDS)('a Council of 3 to 193 seats, %s', (kind) => {
  test.each(SIZES)('%i seats: none touches another, and everything is inside the drawing', (seats) => {
    for (const each of drawn(kind, seats)) {
      const { shape } = each;
      const circles = shape.seats.flatMap(circlesOf);
      expect(shape.seats).toHaveLength(seats);
      expect(new Set(shape.seats.map(({ turn }) => turn)).size).toBe(seats);
      expect(circles.filter((circle) => !inside(boxOf(circle), shape.box))).toEqual([]);
      expect(pairs(circles).filter(([one, other]) => crowded(one, other))).toEqual([]);
      expect(shape.seats.filter(({ target }) => !inside(target, shape.box))).toEqual([]);
    }
  });

  test.each(SIZES)('%i seats: each can be pressed, on 24 pixels or more that are its own', (seats) => {
    for (const { shape } of drawn(kind, seats)) {
      const scale = NARROWEST[kind] / shape.box.width;
      const targets = shape.seats.map(({ target }) => target);
      expect(targets.filter(({ width, height }) => Math.min(width, height) * scale < 24)).toEqual([]);
      const marks = shape.seats.map(({ mark }) => mark);
      expect(
        targets.filter((target, index) => marks.some((mark, own) => own !== index && holds(target, mark))),
      ).toEqual([]);
    }
  });

  test.each(SIZES.filter(isRoundTheTable))(
    '%i seats: the room of a name is clear of every other name, of every seat and of the table',
    (seats) => {
      for (const each of drawn(kind, seats)) {
        const rooms = roomsOf(each);
        const taken = [...each.shape.seats.flatMap(circlesOf), ...tableLine(each.shape)];
        expect(rooms).toHaveLength(each.held);
        expect(rooms.filter((room) => !inside(room, each.shape.box))).toEqual([]);
        expect(pairs(rooms).filter(([one, other]) => meet(one, other))).toEqual([]);
        expect(rooms.filter((room) => taken.some((circle) => touches(room, circle)))).toEqual([]);
      }
    },
  );

  test('names are never cut: the longest of all stand whole in their rooms, and 40 % longer ones too', () => {
    const small: unknown[] = [];
    for (const seats of SIZES.filter(isRoundTheTable)) {
      for (const each of drawn(kind, seats).filter(({ rows }) => rows === 'two')) {
        for (const room of roomsOf(each)) {
          for (const name of [...HARD, ...HARD.map(longer)]) {
            const { lines, size } = fitName(name, room);
            expect(lines.join(' ')).toBe(name);
            expect(Math.max(...lines.map((line) => line.length)) * size * LETTER).toBeLessThanOrEqual(
              room.width + TOUCH,
            );
            expect(lines.length * size * LINE).toBeLessThanOrEqual(room.height + TOUCH);
            if (size < LEAST_LETTERS) small.push([name, seats, each.held, size, room.width, room.height, room.anchor]);
          }
        }
      }
    }
    expect(small).toEqual([]);
  });
});

const LEAST_LETTERS = 7.5;
/** Whether the middle of a mark is inside. */
const holds = ({ x, y, width, height }: Box, mark: Circle): boolean =>
  mark.x > x && mark.x < x + width && mark.y > y && mark.y < y + height;

test('up to 27 seats stand round the table, more in rows; a phone has a table for the largest', () => {
  const form = (kind: (typeof KINDS)[number], seats: number) =>
    councilShape(kind, { held: 5, added: seats - 5, groups: [5, seats - 5] })?.form ?? 'table';
  expect([15, 27, 28, 193].map((seats) => form('wide', seats))).toEqual(['horseshoe', 'horseshoe', 'hall', 'hall']);
  expect([15, 27, 28, 120, 193].map((seats) => form('tall', seats))).toEqual([
    'horseshoe',
    'horseshoe',
    'hall',
    'hall',
    'table',
  ]);
});

test('a hall keeps any groups of seats apart, each below its own name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...KINDS),
      (groups, kind) => {
        const all = groups.reduce((sum, size) => sum + size, 0);
        if (isRoundTheTable(all)) return;
        const shape = councilShape(kind, { held: 0, added: all, groups });
        if (!shape) return;
        let first = 0;
        for (const [index, size] of groups.entries()) {
          const own = shape.seats.slice(first, first + size);
          const heading = shape.headings[index]?.y ?? Number.NaN;
          for (const { target } of own) expect(target.y).toBeGreaterThan(heading);
          const next = shape.headings[index + 1]?.y ?? Number.POSITIVE_INFINITY;
          for (const { target } of own) expect(target.y + target.height).toBeLessThan(next - 12);
          first += size;
        }
      },
    ),
  );
});
