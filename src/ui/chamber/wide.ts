import type { Box, NamePlan, SeatPlan, Shape } from './horseshoe.shape.ts';

/** A horseshoe on two straight arms, with names outside of it. All lengths in the units of its drawing. */
interface Measures {
  readonly width: number;
  readonly height: number;
  /** The table's centre line: half an ellipse, so far to each side and so deep, on two straight arms. */
  readonly reach: number;
  readonly bend: number;
  readonly arm: number;
  /** How far below the upper edge the table has its head. */
  readonly apex: number;
  /** How wide the band of the table is. */
  readonly table: number;
  /** Radius of a flag, and how far outside of the centre line it stands. */
  readonly flag: number;
  readonly flagOut: number;
  readonly token: number;
  /** Beside an arm, longer names are broken over two lines. */
  readonly breakAfter: number;
}

const NAME_OUT = 11;
const NAME_UP = 9;
/** The back of the President's chair rises so far above the flag. */
const CHAIR = 8;
/** Up to this slope of the table a name stands above its flag. */
const LEVEL = 0.42;
const HALF_LETTER = 4.5;
/** The table runs on a little beyond the last seat. */
const BEYOND = 26;

/** For Watch: as wide as a desk. */
export const wide: Shape = horseshoe({
  width: 872,
  height: 462,
  reach: 270,
  bend: 186,
  arm: 150,
  apex: 116,
  table: 30,
  flag: 20,
  flagOut: 43,
  token: 11,
  breakAfter: 16,
});

/** For Try, beside the tools: narrower and higher, with larger seats. */
export const board: Shape = horseshoe({
  width: 690,
  height: 520,
  reach: 186,
  bend: 120,
  arm: 276,
  apex: 122,
  table: 34,
  flag: 23,
  flagOut: 49,
  token: 13.5,
  breakAfter: 9,
});

interface Point {
  readonly x: number;
  readonly y: number;
  /** Outward normal. */
  readonly nx: number;
  readonly ny: number;
}

function horseshoe(measures: Measures): Shape {
  const { width, height, reach, bend, arm, apex, table, flag: radius, flagOut, token, breakAfter } = measures;
  const centre = width / 2;
  const foot = apex + bend + arm;
  const line = trace(measures, 240);
  const inner = reach - table / 2 - 21;
  const top = apex + 56;
  return {
    kind: 'wide',
    width,
    height,
    table: `M${centre - reach} ${foot} V${apex + bend} A${reach} ${bend} 0 0 1 ${centre + reach} ${apex + bend} V${foot}`,
    tableWidth: table,
    hollow: { x: centre - inner, y: top, width: inner * 2, height: height - top },
    seat,
  };

  function seat(place: number): SeatPlan {
    const point = pointAt(place);
    const flag = { x: point.x + point.nx * flagOut, y: point.y + point.ny * flagOut, r: radius };
    const name = nameBeside(point, flag);
    return {
      flag,
      token: { x: point.x, y: point.y, r: token },
      name,
      target: withToken(targetOf(flag, name), point),
    };
  }

  /** Names stand above the flags at the head of the table, beside them along the arms, and lean between the two. */
  function nameBeside({ nx, ny }: Point, flag: { x: number; y: number }): NamePlan {
    if (Math.abs(nx) < LEVEL) {
      const chair = nx === 0 ? CHAIR : 0;
      return { x: flag.x, y: flag.y - radius - chair - NAME_UP, anchor: 'middle', stack: 'up', breakAfter: 9 };
    }
    return {
      x: flag.x + Math.sign(nx) * (radius + NAME_OUT),
      y: flag.y + ny * radius * 0.5 + HALF_LETTER,
      anchor: nx < 0 ? 'end' : 'start',
      stack: 'centre',
      breakAfter,
    };
  }

  /** The vote on the table belongs to the seat, too. */
  function withToken(box: Box, { x, y }: Point): Box {
    const [left, upper] = [Math.min(box.x, x - token), Math.min(box.y, y - token)];
    const right = Math.max(box.x + box.width, x + token);
    const bottom = Math.max(box.y + box.height, y + token);
    return { x: left, y: upper, width: right - left, height: bottom - upper };
  }

  function targetOf(flag: { x: number; y: number }, name: NamePlan): Box {
    if (name.anchor === 'middle')
      return { x: flag.x - 36, y: flag.y - radius - 40, width: 72, height: radius * 2 + 46 };
    const across = radius * 2 + 112;
    return {
      x: name.anchor === 'end' ? flag.x + radius + 4 - across : flag.x - radius - 4,
      y: flag.y - radius - 4,
      width: across,
      height: radius * 2 + 8,
    };
  }

  /** The seats stand at equal distances along the line. */
  function pointAt(place: number): Point {
    const half = Math.min(1, Math.abs(place - 0.5) * 2) * line.length;
    const side = place < 0.5 ? -1 : 1;
    const index = line.marks.findIndex((mark) => mark.run >= half);
    const mark = line.marks[index === -1 ? line.marks.length - 1 : index];
    if (!mark) throw new Error('The line of the table has no points');
    return { x: centre + side * mark.x, y: apex + mark.y, nx: half === 0 ? 0 : side * mark.nx, ny: mark.ny };
  }
}

interface Mark extends Point {
  /** Distance from the apex. */
  readonly run: number;
}

/** Half of the line, from the apex to the end of an arm, as marks with their distance. */
function trace(measures: Measures, steps: number): { readonly marks: readonly Mark[]; readonly length: number } {
  const marks: Mark[] = [];
  let run = 0;
  let last = { x: 0, y: 0 };
  for (const point of [...curve(measures, steps), ...arms(measures, steps)]) {
    run += Math.hypot(point.x - last.x, point.y - last.y);
    marks.push({ ...point, run });
    last = point;
  }
  return { marks, length: run };
}

function curve({ reach, bend }: Measures, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * (Math.PI / 2);
    const normal = { x: Math.sin(angle) / reach, y: -Math.cos(angle) / bend };
    const size = Math.hypot(normal.x, normal.y);
    return { x: reach * Math.sin(angle), y: bend * (1 - Math.cos(angle)), nx: normal.x / size, ny: normal.y / size };
  });
}

function arms({ reach, bend, arm }: Measures, steps: number): Point[] {
  const seated = arm - BEYOND;
  return Array.from({ length: steps }, (_, step) => ({
    x: reach,
    y: bend + (seated * (step + 1)) / steps,
    nx: 1,
    ny: 0,
  }));
}
