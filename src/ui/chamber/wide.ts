import type { Box, NamePlan, SeatPlan, Shape } from './horseshoe.shape.ts';

const WIDTH = 872;
const HEIGHT = 462;
/** The table's centre line: half an ellipse on two straight arms. */
const CENTRE = WIDTH / 2;
const REACH = 270;
const APEX = 116;
const BEND = 186;
const ARM = 150;
const TABLE = 30;

const FLAG = 20;
const FLAG_OUT = 43;
const NAME_OUT = 11;
const NAME_UP = 9;
/** The back of the President's chair rises above the flag. */
const CHAIR = 28;
/** Up to this slope of the table a name stands above its flag. */
const LEVEL = 0.42;
const HALF_LETTER = 4.5;
const TOKEN = 11;

interface Point {
  readonly x: number;
  readonly y: number;
  /** Outward normal. */
  readonly nx: number;
  readonly ny: number;
}

const LINE = trace(240);

export const wide: Shape = {
  kind: 'wide',
  width: WIDTH,
  height: HEIGHT,
  table: `M${CENTRE - REACH} ${APEX + BEND + ARM} V${APEX + BEND} A${REACH} ${BEND} 0 0 1 ${CENTRE + REACH} ${APEX + BEND} V${APEX + BEND + ARM}`,
  tableWidth: TABLE,
  hollow: { x: CENTRE - 234, y: 172, width: 468, height: HEIGHT - 172 },
  seat,
};

function seat(place: number): SeatPlan {
  const point = pointAt(place);
  const flag = { x: point.x + point.nx * FLAG_OUT, y: point.y + point.ny * FLAG_OUT, r: FLAG };
  const name = nameBeside(point, flag);
  return { flag, token: { x: point.x, y: point.y, r: TOKEN }, name, target: withToken(targetOf(flag, name), point) };
}

/** Names stand above the flags at the head of the table, beside them along the arms, and lean between the two. */
function nameBeside({ nx, ny }: Point, flag: { x: number; y: number }): NamePlan {
  if (Math.abs(nx) < LEVEL)
    return { x: flag.x, y: flag.y - (nx === 0 ? CHAIR : FLAG) - NAME_UP, anchor: 'middle', stack: 'up', breakAfter: 9 };
  const x = flag.x + Math.sign(nx) * (FLAG + NAME_OUT);
  return {
    x,
    y: flag.y + ny * FLAG * 0.5 + HALF_LETTER,
    anchor: nx < 0 ? 'end' : 'start',
    stack: 'centre',
    breakAfter: 16,
  };
}

/** The vote on the table belongs to the seat, too. */
function withToken(box: Box, { x, y }: Point): Box {
  const [left, top] = [Math.min(box.x, x - TOKEN), Math.min(box.y, y - TOKEN)];
  const right = Math.max(box.x + box.width, x + TOKEN);
  const bottom = Math.max(box.y + box.height, y + TOKEN);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function targetOf(flag: { x: number; y: number }, name: NamePlan): Box {
  if (name.anchor === 'middle') return { x: flag.x - 36, y: flag.y - FLAG - 40, width: 72, height: FLAG * 2 + 46 };
  const width = FLAG * 2 + 112;
  return {
    x: name.anchor === 'end' ? flag.x + FLAG + 4 - width : flag.x - FLAG - 4,
    y: flag.y - FLAG - 4,
    width,
    height: FLAG * 2 + 8,
  };
}

/** The seats stand at equal distances along the line. */
function pointAt(place: number): Point {
  const half = Math.min(1, Math.abs(place - 0.5) * 2) * LINE.length;
  const side = place < 0.5 ? -1 : 1;
  const index = LINE.marks.findIndex((mark) => mark.run >= half);
  const mark = LINE.marks[index === -1 ? LINE.marks.length - 1 : index];
  if (!mark) throw new Error('The line of the table has no points');
  return { x: CENTRE + side * mark.x, y: APEX + mark.y, nx: half === 0 ? 0 : side * mark.nx, ny: mark.ny };
}

interface Mark extends Point {
  /** Distance from the apex. */
  readonly run: number;
}

/** Half of the line, from the apex to the end of an arm, as marks with their distance. */
function trace(steps: number): { readonly marks: readonly Mark[]; readonly length: number } {
  const marks: Mark[] = [];
  let run = 0;
  let last = { x: 0, y: 0 };
  for (const point of [...curve(steps), ...arm(steps)]) {
    run += Math.hypot(point.x - last.x, point.y - last.y);
    marks.push({ ...point, run });
    last = point;
  }
  return { marks, length: run };
}

function curve(steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * (Math.PI / 2);
    const normal = { x: Math.sin(angle) / REACH, y: -Math.cos(angle) / BEND };
    const size = Math.hypot(normal.x, normal.y);
    return { x: REACH * Math.sin(angle), y: BEND * (1 - Math.cos(angle)), nx: normal.x / size, ny: normal.y / size };
  });
}

function arm(steps: number): Point[] {
  const seated = ARM - 26; // the table runs on a little beyond the last seat
  return Array.from({ length: steps }, (_, step) => ({
    x: REACH,
    y: BEND + (seated * (step + 1)) / steps,
    nx: 1,
    ny: 0,
  }));
}
