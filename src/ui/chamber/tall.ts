import type { SeatPlan, Shape } from './horseshoe.shape.ts';

const WIDTH = 358;
const HEIGHT = 472;
const CENTRE = WIDTH / 2;
/** Centres of the seats along the arms, from the middle. */
const REACH = 137;
const HEAD = 60;
const RUN = 360;
const FLAG = 16;
const TOKEN = 10;
/** Flag and token stand side by side on the arms, one above the other at the head. */
const FLAG_ASIDE = 21;
const TOKEN_ASIDE = 15;
const CHAIR = 24;

/** The table, inside the seats. */
const INNER = 81;
const ARCH = 120;

export const tall: Shape = {
  kind: 'tall',
  width: WIDTH,
  height: HEIGHT,
  table: `M${CENTRE - INNER} ${HEIGHT - 8} V${ARCH + 56} Q${CENTRE - INNER} ${ARCH} ${CENTRE} ${ARCH} T${CENTRE + INNER} ${ARCH + 56} V${HEIGHT - 8}`,
  tableWidth: 6,
  hollow: { x: CENTRE - INNER + 8, y: ARCH + 18, width: INNER * 2 - 16, height: HEIGHT - ARCH - 18 },
  seat,
};

function seat(place: number): SeatPlan {
  const side = Math.sign(Math.round((place - 0.5) * 1000));
  const { x, y } = at(place);
  if (side === 0) return head(x, y);
  return {
    flag: { x: x + side * FLAG_ASIDE, y, r: FLAG },
    token: { x: x - side * TOKEN_ASIDE, y, r: TOKEN },
    name: {
      x: x + side * (FLAG_ASIDE + FLAG + 3),
      y: y + FLAG + 16.5,
      anchor: side < 0 ? 'start' : 'end',
      stack: 'centre', // two lines have just room between two flags
      breakAfter: 15,
    },
    target: { x: x - 41, y: y - FLAG - 4, width: 82, height: FLAG * 2 + 24 },
  };
}

function head(x: number, y: number): SeatPlan {
  return {
    flag: { x, y, r: FLAG },
    token: { x, y: y + FLAG + TOKEN + 12, r: TOKEN },
    name: { x, y: y - CHAIR - 5, anchor: 'middle', stack: 'up', breakAfter: 10 },
    target: { x: x - 41, y: y - CHAIR - 32, width: 82, height: CHAIR + FLAG + 66 },
  };
}

/** One seat at the head, then down two arms; the first pair leans in, so that the curve is seen. */
function at(place: number): { readonly x: number; readonly y: number } {
  const along = Math.min(1, Math.abs(place - 0.5) * 2);
  const out = along < 0.32 ? 1 - (1 - along / 0.32) ** 2 : 1;
  const down = along < 0.286 ? 2.86 * along ** 2 : 0.234 + (along - 0.286) * 1.0726;
  return { x: CENTRE + Math.sign(place - 0.5) * REACH * out, y: HEAD + RUN * down };
}
