import type { Box, Circle } from '../chamber/horseshoe.shape.ts';
import type { NameRoom, NameRows } from './council.shape.ts';

interface Bounds {
  readonly box: Box;
  readonly rows: NameRows;
  readonly height: number;
  /** Between a flag and its name. */
  readonly up: number;
  readonly size: number;
}

/** No name needs more. */
const WIDEST = 190;
const SPACE = 2;

/**
 * The rooms for the names above the flags at the head of the table. In one row each is as wide as its neighbours leave it; in
 * two, every second name stands above its neighbours', and each has twice the width.
 *
 * @param head the flags at the head, from left to right
 * @param flags all flags
 */
export function roomsAbove(head: readonly Circle[], flags: readonly Circle[], bounds: Bounds): readonly NameRoom[] {
  const step = bounds.rows === 'one' ? 1 : 2;
  const lower = head.map((flag, index) => roomAbove(flag, [head[index - step], head[index + step]], flags, bounds));
  if (bounds.rows === 'one') return lower;
  return lower.map((room, index) => {
    if (index % 2 === 0) return room;
    const below = [lower[index - 1], lower[index + 1]].flatMap((other) => (other ? [other.y - SPACE] : []));
    return standing(room, Math.min(room.y + room.height, ...below), bounds);
  });
}

function roomAbove(
  flag: Circle,
  neighbours: readonly (Circle | undefined)[],
  flags: readonly Circle[],
  bounds: Bounds,
): NameRoom {
  const { box } = bounds;
  const width =
    Math.min(
      WIDEST,
      2 * (flag.x - box.x),
      2 * (box.x + box.width - flag.x),
      ...neighbours.flatMap((other) => (other ? [Math.abs(other.x - flag.x)] : [])),
    ) - SPACE;
  const crossed = flags.filter(({ x, r }) => Math.abs(x - flag.x) < width / 2 + r);
  const foot = Math.min(...crossed.map(({ y, r }) => y - r)) - bounds.up;
  const room = {
    x: flag.x - width / 2,
    y: 0,
    width,
    height: 0,
    anchor: 'middle',
    stack: 'up',
    size: bounds.size,
  } as const;
  return standing(room, foot, bounds);
}

function standing(room: NameRoom, foot: number, { box, height }: Bounds): NameRoom {
  const top = Math.max(box.y, foot - height);
  return { ...room, y: top, height: foot - top };
}
