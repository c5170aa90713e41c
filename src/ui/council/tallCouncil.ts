import type { Box } from '../chamber/horseshoe.shape.ts';
import { tallShape } from '../chamber/tall.ts';
import type { CouncilShape, NameRoom, NameRows } from './council.shape.ts';
import { roomsAbove } from './roomsAbove.ts';
import { seatedFrom } from './rowOrder.ts';

const LETTERS = 12;
const HEAD_HEIGHT: Readonly<Record<NameRows, number>> = { one: 26, two: 36 };
/** Two lines; more would touch the corner of the table. */
const SIDE_HEIGHT = 28;
const NAME_UP = 6;
/** The names at the head rise above the chamber's drawing. */
const ABOVE: Readonly<Record<NameRows, number>> = { one: 9, two: 56 };
/** From so many seats on, the arms are drawn together. */
const MANY = 16;
const SPACE = 2;

/**
 * The horseshoe for a hand: the arms of the table grow with the number of seats.
 *
 * @param held seats with a name, first in the order
 * @param added seats without one
 * @param rows of names at the head of the table
 */
export function tallCouncil(held: number, added: number, rows: NameRows): CouncilShape {
  const seats = held + added;
  const shape = tallShape(seats, seats < MANY ? 'rest' : 'many');
  const box: Box = { x: 0, y: -ABOVE[rows], width: shape.width, height: shape.height + ABOVE[rows] };
  const turns = Array.from({ length: seats }, (_, index) => (seats === 1 ? 0.5 : index / (seats - 1)));
  const plans = turns.map((turn) => ({ turn, ...shape.seat(turn) }));
  const head = plans.filter(({ name }) => name.anchor === 'middle').map(({ flag }) => flag);
  const above = roomsAbove(
    head,
    plans.map(({ flag }) => flag),
    { box, rows, height: HEAD_HEIGHT[rows], up: NAME_UP, size: LETTERS },
  );
  const first = plans.findIndex(({ name }) => name.anchor === 'middle');
  return {
    form: 'horseshoe',
    box,
    table: { line: shape.table, width: shape.tableWidth },
    seats: seatedFrom(held, added).map((position) => {
      const plan = plans[position];
      if (!plan) throw new Error(`No place ${position} round the table`);
      const { flag, token, name, target, turn } = plan;
      const room = above[position - first] ?? roomInside(name, target, shape.width / 2);
      return { chair: flag, mark: token, name: room, target: within(target, box), turn };
    }),
    headings: [],
  };
}

/** From the table to the middle of the hollow. */
function roomInside({ x, anchor }: Pick<NameRoom, 'x' | 'anchor'>, target: Box, middle: number): NameRoom {
  const left = anchor === 'start' ? x : middle + SPACE;
  return {
    x: left,
    y: target.y + (target.height - SIDE_HEIGHT) / 2,
    width: (anchor === 'start' ? middle - SPACE : x) - left,
    height: SIDE_HEIGHT,
    anchor,
    stack: 'centre',
    size: LETTERS,
  };
}

function within(target: Box, box: Box): Box {
  const top = Math.max(target.y, box.y);
  return { ...target, y: top, height: Math.min(target.y + target.height, box.y + box.height) - top };
}
