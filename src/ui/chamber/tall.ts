import type { SeatPlan, Shape } from './horseshoe.shape.ts';

const WIDTH = 358;
const CENTRE = WIDTH / 2;
/** From the middle to the centre line of an arm, and of its flags. */
const REACH = 119;
const FLAG_REACH = 148;
/** The table at its head; how far down its corners reach, and how far in. */
const APEX = 70;
const CORNER = 52;
const BEND = 80;
const TABLE = 22;
const TOKEN = 10;
/** A flag at the head stands so far above its vote. */
const FLAG_UP = 33;
const HEAD_FLAG = 13;
/** Between two seats at the head. */
const APART = 50;
/** The back of the President's chair rises above the flag. */
const CHAIR = 9;
/** Of the first seat on an arm, and what is left below the last. */
const FIRST_ROW = APEX + CORNER;
const FOOT = 20;
/** Between an arm and the count in the hollow. */
const MOST_LETTERS = 9;
/** Seats at the head, where there are enough: the others stand on two arms. */
const AT_THE_HEAD = 5;

/**
 * How far apart the seats of an arm stand: at rest, where the window is low or the choices of a seat lie over its foot, and
 * where there are more of them than the Council has.
 */
const PITCH = { rest: 42, tight: 30, many: 34 } as const;
const ARM_FLAG = { rest: 15, tight: 12, many: 12 } as const;

const SHAPES = new Map<string, Shape>();

/** The room for a hand: as many as five at the head, the others on two arms, with their names in the hollow. */
export function tallShape(seats: number, density: keyof typeof PITCH): Shape {
  const key = `${seats} ${density}`;
  const known = SHAPES.get(key);
  if (known) return known;
  const shape = shapeFor(seats, density);
  SHAPES.set(key, shape);
  return shape;
}

function shapeFor(seats: number, density: keyof typeof PITCH): Shape {
  const pitch = PITCH[density];
  const rows = Math.max(0, Math.ceil((seats - AT_THE_HEAD) / 2));
  const height = FIRST_ROW + Math.max(0, rows - 1) * pitch + FOOT;
  const [left, right] = [CENTRE - REACH, CENTRE + REACH];
  return {
    kind: 'tall',
    width: WIDTH,
    height,
    table: `M${left} ${height} V${APEX + CORNER} Q${left} ${APEX} ${left + BEND} ${APEX} H${right - BEND} Q${right} ${APEX} ${right} ${APEX + CORNER} V${height}`,
    tableWidth: TABLE,
    hollow: { x: CENTRE - 44, y: APEX + TABLE / 2 + 8, width: 88, height: height - APEX - TABLE / 2 - 8 },
    seat,
  };

  function seat(place: number): SeatPlan {
    const index = Math.round(place * (seats - 1));
    const last = seats - 1 - index;
    if (index < rows) return onAnArm(-1, rows - 1 - index);
    if (last < rows) return onAnArm(1, rows - 1 - last);
    return atTheHead(index - (seats - 1) / 2);
  }

  /** @param row counted from the head */
  function onAnArm(side: -1 | 1, row: number): SeatPlan {
    const y = FIRST_ROW + row * pitch;
    return {
      flag: { x: CENTRE + side * FLAG_REACH, y, r: ARM_FLAG[density] },
      token: { x: CENTRE + side * REACH, y, r: TOKEN },
      name: {
        x: CENTRE + side * (REACH - TABLE / 2 - 5),
        y: y + 4,
        anchor: side < 0 ? 'start' : 'end',
        stack: 'centre',
        breakAfter: 9,
        mostLetters: MOST_LETTERS,
      },
      target: { x: side < 0 ? 0 : WIDTH - 132, y: y - pitch / 2, width: 132, height: pitch },
    };
  }
}

/** @param step how many seats from the middle */
function atTheHead(step: number): SeatPlan {
  const x = CENTRE + step * APART;
  const y = tableAt(x);
  const flag = { x, y: y - FLAG_UP, r: HEAD_FLAG };
  const chair = step === 0 ? CHAIR : 0;
  return {
    flag,
    token: { x, y, r: TOKEN },
    name: { x, y: flag.y - HEAD_FLAG - 6 - chair, anchor: 'middle', stack: 'up', breakAfter: 9, mostLetters: 11 },
    target: { x: x - APART / 2, y: flag.y - HEAD_FLAG - 22, width: APART, height: FLAG_UP + HEAD_FLAG + TOKEN + 26 },
  };
}

/** The centre line of the table at its head: straight, and bent at both ends. */
function tableAt(x: number): number {
  const along = Math.abs(x - CENTRE) - (REACH - BEND);
  if (along <= 0) return APEX;
  const t = Math.sqrt((BEND - along) / BEND);
  return APEX + CORNER * (1 - t) ** 2;
}
