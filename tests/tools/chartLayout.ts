import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs';
import {
  STRUCTURES,
  type ChartName,
  type ChartState,
  type ChartStructure,
  type ChartTransition,
} from '../../machines/index.ts';
import { structureHash } from './chartHash.ts';
import type { DrawnBox, Drawing, DrawnLine, DrawnAt, Region } from '../../src/ui/chart/drawing.ts';

/** A box has room for three lines, a label for two, whatever the language. */
const BOX = { width: 140, height: 54 };
const LABEL = { width: 124, height: 36 };

/** States whose own states are drawn in them: to open each by itself would show two or three boxes. */
const UNFOLDED: ReadonlySet<string> = new Set(['floor', 'business', 'byHands', 'presence', 'stance']);
const UNFOLDED_IN_WRITING = 'meeting.inWriting.voting';

/** More ways out than these hide what is in a region: they are drawn in the region around it alone, and listed in their states. */
const MOST_BEYOND = 5;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
};
const FRAME_PADDING = '[top=34,left=14,bottom=14,right=14]';

export async function layOutCharts(): Promise<Drawing> {
  const regions: Region[] = [];
  for (const [chart, structure] of Object.entries(STRUCTURES)) {
    for (const state of opened(structure))
      regions.push(await layOut(chart as ChartName /* its key */, structure, state));
  }
  return { structure: structureHash(), regions };
}

/** One line for each region, so that a change of one is a change of one line. */
export function printDrawing({ structure, regions }: Drawing): string {
  return `{"structure":${JSON.stringify(structure)},"regions":[\n${regions.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}

/** The states that are opened by themselves, the chart first. */
function opened({ states }: ChartStructure): ChartState[] {
  return states.filter((state) => isCompound(state) && !isUnfolded(state));
}

function isCompound({ kind }: ChartState): boolean {
  return kind === 'compound' || kind === 'parallel';
}

function isUnfolded({ id, kind }: ChartState): boolean {
  return kind === 'compound' && (id === UNFOLDED_IN_WRITING || UNFOLDED.has(id.split('.').at(-1) ?? ''));
}

function isIn(id: string, outer: string): boolean {
  return id === outer || id.startsWith(`${outer}.`);
}

/** The box that stands for a state while the region is open; the region itself where it is one of those around it. */
function boxFor(id: string, region: string, structure: ChartStructure): string {
  const path = id.split('.');
  const around = path.map((_, index) => path.slice(0, index + 1).join('.'));
  const shown = around.find((each) => {
    if (isIn(region, each)) return false;
    if (!isIn(id, region) || each === id) return true;
    const state = structure.states.find((candidate) => candidate.id === each);
    return state !== undefined && !isUnfolded(state);
  });
  return shown ?? region;
}

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly forth: number[];
  /** Those that lead the other way. */
  readonly back: number[];
}

/** Which lines the region has: between two boxes, with the transitions for which each stands. */
function bundlesOf(region: ChartState, structure: ChartStructure): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const [index, transition] of structure.transitions.entries()) {
    const ends = endsOf(transition, region, structure);
    if (!ends) continue;
    const [from, to] = ends;
    const opposite = bundles.get(`${to} ${from}`);
    if (opposite && from !== to) opposite.back.push(index);
    else {
      const bundle = bundles.get(`${from} ${to}`) ?? { from, to, forth: [], back: [] };
      bundle.forth.push(index);
      bundles.set(`${from} ${to}`, bundle);
    }
  }
  const all = [...bundles.values()];
  const isInside = ({ from, to }: Bundle) => isIn(from, region.id) && isIn(to, region.id);
  const beyond = new Set(all.flatMap(({ from, to }) => [from, to]).filter((id) => !isIn(id, region.id)));
  return beyond.size > MOST_BEYOND ? all.filter(isInside) : all;
}

/** Between which boxes a transition is drawn in the region; nothing where it stays, or is drawn in another region only. */
function endsOf(
  { from, to }: ChartTransition,
  region: ChartState,
  structure: ChartStructure,
): readonly [string, string] | undefined {
  if (to === undefined || (!isIn(from, region.id) && !isIn(to, region.id))) return undefined;
  const goal = structure.states.find(({ id }) => id === to);
  // What leads back to where a state was left ends at that state.
  const leadsBack = goal?.kind === 'history';
  const source = boxFor(from, region.id, structure);
  const target = boxFor(
    leadsBack ? (goal.parent ?? to) : enteredThrough(to, region.id, structure),
    region.id,
    structure,
  );
  // What begins at the region itself is drawn where the region is a box; so is what stays within a box.
  if (source === region.id || target === region.id) return undefined;
  if ((source === target || isIn(source, target)) && from !== to) return undefined;
  return isIn(source, region.id) || isIn(target, region.id) ? [source, target] : undefined;
}

/** Where one is first who enters a state: of the open one, and of those around it, the state that they begin with. */
function enteredThrough(id: string, region: string, { states }: ChartStructure): string {
  let entered = id;
  for (let state = states.find((each) => each.id === entered); state?.initial !== undefined && isIn(region, entered);) {
    entered = state.initial;
    state = states.find((each) => each.id === entered);
  }
  return entered;
}

async function layOut(chart: ChartName, structure: ChartStructure, region: ChartState): Promise<Region> {
  const bundles = bundlesOf(region, structure);
  const ends = new Set(bundles.flatMap(({ from, to }) => [from, to]));
  const beyond = structure.states.filter(({ id }) => ends.has(id) && !isIn(id, region.id));
  const boxOf = ({ id }: ChartState): ElkNode => ({ id, ...BOX });
  const isEntry = ({ id }: ChartState) => bundles.every(({ from, to }) => from === id || to !== id);
  const graph: ElkNode = {
    id: 'all',
    layoutOptions: OPTIONS,
    // What comes from outside stands above, what leads out below.
    children: [
      ...beyond.filter(isEntry).map(boxOf),
      ...nodesIn(region.id, structure),
      ...beyond.filter((state) => !isEntry(state)).map(boxOf),
    ],
    edges: bundles.map(({ from, to }, index) => ({
      id: String(index),
      sources: [from],
      targets: [to],
      labels: [{ text: ' ', ...LABEL, layoutOptions: { 'elk.edgeLabels.placement': 'CENTER' } }],
    })),
  };
  const placed = await new ELK().layout(graph);
  const offsets = new Map(offsetsIn(placed, 0, 0));
  const indexOf = (id: string) => structure.states.findIndex((state) => state.id === id);
  const boxes = boxesIn(placed).map(({ id, at }): DrawnBox => {
    const isFrame = structure.states.some((state) => state.id === id && isUnfolded(state) && isIn(id, region.id));
    return { state: indexOf(id), kind: isIn(id, region.id) ? (isFrame ? 'frame' : 'box') : 'beyond', at };
  });
  const lines = edgesIn(placed).map((edge): DrawnLine => {
    const bundle = bundles[Number(edge.id)];
    if (!bundle) throw new Error(`There is no line ${edge.id}`);
    const [x, y] = offsets.get((edge as { container?: string }).container ?? 'all') ?? [0, 0];
    return lineOf(edge, bundle, x, y);
  });
  return {
    chart,
    state: indexOf(region.id),
    size: [Math.ceil(placed.width ?? 0), Math.ceil(placed.height ?? 0)],
    boxes,
    lines,
  };
}

function nodesIn(id: string, structure: ChartStructure): ElkNode[] {
  return structure.states
    .filter(({ parent, kind }) => parent === id && kind !== 'history')
    .map((state) =>
      isUnfolded(state)
        ? {
            id: state.id,
            layoutOptions: { 'elk.padding': FRAME_PADDING },
            children: nodesIn(state.id, structure),
          }
        : { id: state.id, ...BOX },
    );
}

function lineOf(edge: ElkExtendedEdge, { forth, back }: Bundle, x: number, y: number): DrawnLine {
  const [section] = edge.sections ?? [];
  const [label] = edge.labels ?? [];
  if (!section || !label) throw new Error(`The line ${edge.id} has not been laid out`);
  const corners = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  return {
    forth,
    back,
    points: corners.flatMap((corner) => [Math.round(corner.x + x), Math.round(corner.y + y)]),
    label: placeOf(label, x, y),
  };
}

type Laid = Pick<ElkNode, 'x' | 'y' | 'width' | 'height'>;

function placeOf({ x = 0, y = 0, width = 0, height = 0 }: Laid, dx: number, dy: number): DrawnAt {
  return [Math.round(x + dx), Math.round(y + dy), Math.round(width), Math.round(height)];
}

function offsetsIn(node: ElkNode, dx: number, dy: number): [string, readonly [number, number]][] {
  const [x, y] = [dx + (node.x ?? 0), dy + (node.y ?? 0)];
  return [[node.id, [x, y]], ...(node.children ?? []).flatMap((child) => offsetsIn(child, x, y))];
}

/** Frames come before what they hold, so that they are drawn below it. */
function boxesIn(node: ElkNode, dx = 0, dy = 0): { id: string; at: DrawnAt }[] {
  return (node.children ?? []).flatMap((child) => [
    { id: child.id, at: placeOf(child, dx, dy) },
    ...boxesIn(child, dx + (child.x ?? 0), dy + (child.y ?? 0)),
  ]);
}

function edgesIn(node: ElkNode): ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(edgesIn)];
}
