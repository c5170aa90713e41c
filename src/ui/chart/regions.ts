import type { ChartName } from '../../session/index.ts';
import { STRUCTURES } from '../../session/view/later.ts';
import type { DrawnAt, DrawnBox, Drawing, DrawnLine, Region } from './drawing.ts';
import data from './drawing.json';

export interface ChartBox extends Omit<DrawnBox, 'state'> {
  readonly id: string;
  /** It can be opened by itself. */
  readonly folded: boolean;
}

export interface ChartLine extends DrawnLine {
  /** The boxes at its ends. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A state that can be opened by itself, with what is drawn then. */
export interface OpenRegion {
  readonly id: string;
  readonly size: Region['size'];
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
}

// `npm run charts` writes it in this form; tests/ui/drawing.test.ts compares it with the charts.
const { regions } = data as unknown as Drawing;

const idOf = (chart: ChartName, state: number): string => STRUCTURES[chart].states[state]?.id ?? '';

const OPENED = new Set(regions.map(({ chart, state }) => idOf(chart, state)));

const REGIONS: Readonly<Record<ChartName, readonly OpenRegion[]>> = {
  meeting: readRegions('meeting'),
  draftResolution: readRegions('draftResolution'),
  delegation: readRegions('delegation'),
};

function readRegions(chart: ChartName): OpenRegion[] {
  return regions
    .filter((region) => region.chart === chart)
    .map(({ state, size, boxes, lines }) => {
      const id = idOf(chart, state);
      const named = boxes.map(({ state: own, kind, at }) => {
        const box = idOf(chart, own);
        return { id: box, kind, at, folded: OPENED.has(box) };
      });
      return { id, size, boxes: named, lines: lines.map((line) => withEnds(chart, id, named, line)) };
    });
}

function withEnds(chart: ChartName, region: string, boxes: readonly ChartBox[], line: DrawnLine): ChartLine {
  const { states, transitions } = STRUCTURES[chart];
  const one = transitions[line.forth[0] ?? -1];
  return { ...line, from: boxOf(one?.from), to: boxOf(enteredBy(one?.to)) };

  /** What leads back to where a state was left ends at that state; what leads to the open one, or around it, where that begins. */
  function enteredBy(to: string | undefined): string | undefined {
    const goal = states.find(({ id }) => id === to);
    if (goal?.kind === 'history') return goal.parent;
    const isAround = to !== undefined && (region === to || region.startsWith(`${to}.`));
    return isAround && goal?.initial !== undefined ? enteredBy(goal.initial) : to;
  }

  function boxOf(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    const holding = boxes.filter((box) => id === box.id || id.startsWith(`${box.id}.`));
    return holding.toSorted((shorter, longer) => longer.id.length - shorter.id.length)[0]?.id;
  }
}

/** The region in which a state has its box. */
export function regionShowing(chart: ChartName, id: string | undefined): OpenRegion {
  const own = REGIONS[chart];
  const found = own.find(({ boxes }) => boxes.some((box) => box.id === id && box.kind !== 'beyond')) ?? own[0];
  if (!found) throw new Error(`The chart ${chart} has no drawing.`);
  return found;
}

/** The region that a state is, where it can be opened by itself. */
export function regionOf(chart: ChartName, id: string | undefined): OpenRegion | undefined {
  return REGIONS[chart].find((region) => region.id === id);
}

/** What lies around a region, from the whole chart to the region itself. */
export function pathTo(chart: ChartName, { id }: OpenRegion): readonly OpenRegion[] {
  return REGIONS[chart].filter((region) => region.id === id || id.startsWith(`${region.id}.`));
}

/** The corners of an arrow's head at the end of a line, or at its beginning. */
export function arrowHead(points: DrawnLine['points'], end: 'forth' | 'back'): string {
  const corners = end === 'forth' ? points.slice(-4) : [points[2], points[3], points[0], points[1]];
  const [fromX = 0, fromY = 0, x = 0, y = 0] = corners;
  const [across, down] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  const [backX, backY] = [x - across * HEAD.length, y - down * HEAD.length];
  const corner = (side: 1 | -1) => `${backX + down * HEAD.half * side},${backY + across * HEAD.half * side}`;
  return `${x},${y} ${corner(1)} ${corner(-1)}`;
}

const HEAD = { length: 8, half: 4.5 };

/** Something in the drawing that the focus can be at. */
export interface ChartStop {
  readonly key: string;
  readonly at: DrawnAt;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** To which stop an arrow leads: the nearest on that side, and one straight ahead before one aside. */
export function stopBeside(stops: readonly ChartStop[], from: ChartStop, arrow: Arrow): ChartStop | undefined {
  const ahead = stops
    .map((stop) => ({ stop, ...distance(from.at, stop.at, arrow) }))
    .filter(({ stop, far }) => stop.key !== from.key && far > 0);
  return ahead.toSorted((one, other) => one.far + one.aside * ASIDE - (other.far + other.aside * ASIDE))[0]?.stop;
}

const ASIDE = 1.5;

/** How far the middle of one lies from that of another in the direction of an arrow, and across it. */
function distance(from: DrawnAt, to: DrawnAt, arrow: Arrow): { readonly far: number; readonly aside: number } {
  const [dx, dy] = [middle(to)[0] - middle(from)[0], middle(to)[1] - middle(from)[1]];
  switch (arrow) {
    case 'ArrowUp':
      return { far: -dy, aside: Math.abs(dx) };
    case 'ArrowDown':
      return { far: dy, aside: Math.abs(dx) };
    case 'ArrowLeft':
      return { far: -dx, aside: Math.abs(dy) };
    case 'ArrowRight':
      return { far: dx, aside: Math.abs(dy) };
  }
}

function middle([x, y, width, height]: DrawnAt): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}
