import type { Box, Circle, SeatPlan } from '../chamber/horseshoe.shape.ts';
import { wide } from '../chamber/wide.ts';
import type { CouncilShape, NameRoom, NameRows, SeatPlace } from './council.shape.ts';
import { roomsAbove } from './roomsAbove.ts';
import { seatedFrom } from './rowOrder.ts';

/** Seats at the outer side of the table, where the chamber of the meeting has its fifteen. */
const OUTER = 15;
/** Names may begin so far outside of the chamber's drawing. */
const MARGIN = 24;
/** The drawing begins so far above the chamber's: more where the names at the head stand in two rows. */
const ABOVE: Readonly<Record<NameRows, number>> = { one: 6, two: 44 };

const LETTERS = 15.5;
/** Between a flag and its name. */
const NAME_OUT = 11;
const NAME_UP = 8;
/** Up to this slope of the table a name stands above its flag. */
const LEVEL = 0.42;
const HEAD_HEIGHT: Readonly<Record<NameRows, number>> = { one: 52, two: 36 };
const SIDE_HEIGHT = 52;

/** Inside the table: how far from its centre line a seat is, which is one mark only, and how far apart from the next. */
const INNER = 46;
const INNER_R = 14;
const INNER_APART = 62;
/** The badge of a seat inside the table hangs so far below it. */
const BADGE = 24;
const TARGET = 4;
/** What the inner row leaves of the hollow. */
const HOLLOW: Box = { x: wide.width / 2 - 186, y: 196, width: 372, height: wide.height - 196 };
/** A target is never smaller. */
const LEAST = 40;

/**
 * The horseshoe for a desk, up to 30 seats: up to fifteen as in the chamber of the meeting; of more, those that are added
 * sit in a second row, inside the table.
 *
 * @param held seats with a name, first in the order
 * @param added seats without one
 * @param rows of names at the head of the table
 */
export function wideCouncil(held: number, added: number, rows: NameRows): CouncilShape {
  const box: Box = {
    x: -MARGIN,
    y: -ABOVE[rows],
    width: wide.width + 2 * MARGIN,
    height: wide.height + ABOVE[rows],
  };
  const seats = held + added;
  const outer = seats <= OUTER ? seats : Math.min(OUTER, Math.max(held, seats - OUTER));
  const inner = seats - outer;
  const first = seatedFrom(Math.min(held, outer), outer - Math.min(held, outer));
  const round = outerRow(outer, box, rows);
  const places = [...first.map((place) => itemAt(round, place)), ...innerRow(inner)];
  return {
    form: 'horseshoe',
    box,
    table: { line: wide.table, width: wide.tableWidth },
    hollow: inner === 0 ? wide.hollow : HOLLOW,
    seats: places.map((place, index) => ({ ...place, turn: turnOf(index, outer, seats, first) })),
    headings: [],
  };
}

/** The arrow keys go along the outer row, and then along the inner one. */
function turnOf(index: number, outer: number, seats: number, first: readonly number[]): number {
  const place = index < outer ? itemAt(first, index) : index;
  return seats === 1 ? 0.5 : place / (seats - 1);
}

type Placed = Omit<SeatPlace, 'turn'>;

function outerRow(count: number, box: Box, rows: NameRows): readonly Placed[] {
  const plans = Array.from({ length: count }, (_, index) => wide.seat(count === 1 ? 0.5 : index / (count - 1)));
  const flags = plans.map(({ flag }) => flag);
  const first = plans.findIndex(isAtTheHead);
  const head = plans.filter(isAtTheHead).map(({ flag }) => flag);
  const above = roomsAbove(head, flags, { box, rows, height: HEAD_HEIGHT[rows], up: NAME_UP, size: LETTERS });
  return plans.map((plan, index) => {
    const name = above[index - first] ?? roomBeside(plan.flag, plans, index, box);
    return { chair: plan.flag, mark: plan.token, name, target: around([plan.flag, plan.token], TARGET) };
  });
}

function isAtTheHead({ flag, token }: SeatPlan): boolean {
  return Math.abs(flag.x - token.x) / Math.hypot(flag.x - token.x, flag.y - token.y) < LEVEL;
}

/** From the flag to the edge of the drawing, between the names and the flags above and below. */
function roomBeside(flag: Circle, plans: readonly SeatPlan[], index: number, box: Box): NameRoom {
  const side = flag.x < wide.width / 2 ? -1 : 1;
  const below = plans[index + side]?.flag;
  const above = plans[index - side];
  const foot = Math.min(
    flag.y + SIDE_HEIGHT / 2,
    below ? Math.max(below.y - below.r - 4, flag.y + 6) : Infinity,
    box.y + box.height,
  );
  const roof = above && !isAtTheHead(above) ? footOf(above.flag, flag) + 1 : flag.y - SIDE_HEIGHT / 2;
  const top = Math.max(foot - SIDE_HEIGHT, roof);
  const start = flag.x + side * (flag.r + NAME_OUT);
  const width = side < 0 ? start - box.x : box.x + box.width - start;
  return {
    x: side < 0 ? box.x : start,
    y: top,
    width,
    height: foot - top,
    anchor: side < 0 ? 'end' : 'start',
    stack: 'centre',
    size: LETTERS,
  };
}

/** Where the room of a name ends, whose seat stands above another. */
function footOf(flag: Circle, below: Circle): number {
  return Math.min(flag.y + SIDE_HEIGHT / 2, Math.max(below.y - below.r - 4, flag.y + 6));
}

/** At even distances, from the head of the table on both sides. */
function innerRow(count: number): readonly Placed[] {
  const line = traced(INNER);
  const length = line.at(-1)?.run ?? 0;
  const apart = Math.min(INNER_APART, count > 1 ? (length - BADGE) / (count - 1) : 0);
  return Array.from({ length: count }, (_, index) => {
    const run = length / 2 + (index - (count - 1) / 2) * apart;
    const { plan } = line.find((point) => point.run >= run - 1e-6) ?? itemAt(line, line.length - 1);
    const mark = { ...inside(plan, INNER), r: INNER_R };
    return { mark, target: around([mark], TARGET) };
  });
}

/** So far inside of the table's centre line. */
function inside({ flag, token }: SeatPlan, distance: number): { readonly x: number; readonly y: number } {
  const out = Math.hypot(flag.x - token.x, flag.y - token.y);
  return {
    x: token.x - ((flag.x - token.x) / out) * distance,
    y: token.y - ((flag.y - token.y) / out) * distance,
  };
}

/** A line inside the table, as places with their distance from its beginning. */
function traced(distance: number): readonly { readonly plan: SeatPlan; readonly run: number }[] {
  const marks: { plan: SeatPlan; run: number }[] = [];
  let [run, last] = [0, inside(wide.seat(0), distance)];
  for (let step = 0; step <= STEPS; step += 1) {
    const plan = wide.seat(step / STEPS);
    const point = inside(plan, distance);
    run += Math.hypot(point.x - last.x, point.y - last.y);
    marks.push({ plan, run });
    last = point;
  }
  return marks;
}

const STEPS = 400;

function around(circles: readonly Circle[], margin: number): Box {
  const [left, right] = span(circles.map(({ x, r }) => [x - r, x + r]));
  const [top, bottom] = span(circles.map(({ y, r }) => [y - r, y + r]));
  const [width, height] = [right - left, bottom - top].map((size) => Math.max(LEAST, size + 2 * margin));
  if (width === undefined || height === undefined) throw new Error('A target without a size');
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

function span(ends: readonly (readonly [number, number])[]): readonly [number, number] {
  return [Math.min(...ends.map(([least]) => least)), Math.max(...ends.map(([, most]) => most))];
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`No place ${index} round the table`);
  return item;
}
