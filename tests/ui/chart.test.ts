import { describe, expect, test } from 'vitest';
import file from '../../scenarios/2016-10-08-aleppo.json';
import { STRUCTURES, type ChartName } from '../../machines/index.ts';
import type { DrawnAt } from '../../src/ui/chart/drawing.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { chartSlug, subjectOf } from '../../src/ui/chart/chartSlug.ts';
import { eventsOf, goalOf, markOf, stateAt } from '../../src/ui/chart/charts.ts';
import {
  arrowHead,
  pathTo,
  regionOf,
  regionShowing,
  stopBeside,
  type Arrow,
  type OpenRegion,
  type ChartStop,
} from '../../src/ui/chart/regions.ts';

const MEETING = aleppo();
const FRENCH = MEETING.drafts[0]?.symbol;
const FRANCE = MEETING.members.find(({ id }) => id === 'FRA')?.id;
if (FRENCH === undefined || FRANCE === undefined) throw new Error('The meeting has neither draft nor member');

test.each([
  ['', { chart: 'meeting' }],
  ['S-2016-846', { chart: 'draftResolution', draft: FRENCH }],
  ['S-2016-846/FRA', { chart: 'delegation', draft: FRENCH, member: FRANCE }],
] as const)('the chart “%s” of an address is found, and written again', (slug, subject) => {
  expect(subjectOf(slug, MEETING)).toEqual(subject);
  expect(chartSlug(subject)).toBe(slug);
});

test.each(['S-1-1', 'S-2016-846/DEU', 'S-2016-846/FRA/more', '/', 'FRA'])(
  'the chart “%s” is none of the meeting',
  (slug) => {
    expect(subjectOf(slug, MEETING)).toBeUndefined();
  },
);

const CHARTS = Object.keys(STRUCTURES) as ChartName[];
const realStates = (chart: ChartName) =>
  STRUCTURES[chart].states.filter(({ parent, kind }) => parent !== undefined && kind !== 'history');
const regionsOf = (chart: ChartName): readonly OpenRegion[] => [
  ...new Set(realStates(chart).map(({ id }) => regionShowing(chart, id))),
];

describe.each(CHARTS)('of %s', (chart) => {
  test('every state that is drawn has a name, and one region in which it has its box', () => {
    for (const { id } of realStates(chart)) {
      expect([id, stateAt(chart, id)?.id]).toEqual([id, id]);
      expect(regionShowing(chart, id).boxes.some((box) => box.id === id && box.kind !== 'beyond')).toBe(true);
    }
  });

  test('every transition is listed once, in the state that it begins in: what stays among what stays', () => {
    const listed = realStates(chart).flatMap(({ id }) => {
      const { leads, stays } = eventsOf(chart, id);
      const { transitions } = STRUCTURES[chart];
      for (const edge of stays.flatMap(({ edges }) => edges)) expect(transitions[edge]?.to).toBeUndefined();
      for (const { edges } of leads) expect(edges.some((edge) => goalOf(chart, edge) !== undefined)).toBe(true);
      return [...leads, ...stays].flatMap(({ edges }) => edges);
    });
    expect(listed.toSorted((one, other) => one - other)).toEqual([...STRUCTURES[chart].transitions.keys()]);
  });

  test('every line ends at two boxes', () => {
    for (const { id, lines, boxes } of regionsOf(chart)) {
      const ids = boxes.map(({ id }) => id);
      for (const { from = '', to = '', forth } of lines)
        expect([id, forth, ids.includes(from), ids.includes(to)]).toEqual([id, forth, true, true]);
    }
  });

  test('every line begins at the edge of the one box, and ends at that of the other', () => {
    for (const { id, lines, boxes } of regionsOf(chart)) {
      const at = (box: string | undefined) => boxes.find((each) => each.id === box)?.at ?? [0, 0, 0, 0];
      for (const { from, to, points } of lines) {
        const [begin, end] = [points.slice(0, 2), points.slice(-2)];
        expect([id, begin, isOnEdge(begin, at(from))]).toEqual([id, begin, true]);
        expect([id, end, isOnEdge(end, at(to))]).toEqual([id, end, true]);
      }
    }
  });

  test('a box that can be unfolded opens a region, of which the path leads back', () => {
    for (const region of regionsOf(chart)) {
      for (const box of region.boxes.filter(({ folded, kind }) => folded && kind === 'box')) {
        const inner = regionOf(chart, box.id);
        expect(inner && pathTo(chart, inner).slice(-2)).toEqual([region, inner]);
      }
    }
  });

  test('by arrows one comes from every box to every other', () => {
    for (const { id, boxes } of regionsOf(chart)) {
      const stops = boxes.map(({ id: key, at, kind }): ChartStop => {
        const [x, y, width] = at;
        return { key, at: kind === 'frame' ? [x, y, width, 30] : at };
      });
      for (const from of stops)
        expect([id, from.key, reachedFrom(from, stops).size]).toEqual([id, from.key, stops.length]);
    }
  });
});

/** Places are rounded. */
function isOnEdge([x = 0, y = 0]: readonly number[], [left, top, width, height]: DrawnAt): boolean {
  const [across, down] = [x - left, y - top];
  const isBeside = across >= -1 && across <= width + 1 && down >= -1 && down <= height + 1;
  const isInside = across > 1 && across < width - 1 && down > 1 && down < height - 1;
  return isBeside && !isInside;
}

const ARROWS: readonly Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

function reachedFrom(from: ChartStop, stops: readonly ChartStop[]): ReadonlySet<string> {
  const reached = new Set([from.key]);
  const open = [from];
  for (let stop = open.pop(); stop; stop = open.pop()) {
    for (const arrow of ARROWS) {
      const next = stopBeside(stops, stop, arrow);
      if (!next || reached.has(next.key)) continue;
      reached.add(next.key);
      open.push(next);
    }
  }
  return reached;
}

test('a history leads back into the state that holds it', () => {
  const { states, transitions } = STRUCTURES.meeting;
  const histories = states.filter(({ kind }) => kind === 'history').map(({ id }) => id);
  const edges = [...transitions.keys()].filter((edge) => histories.includes(transitions[edge]?.to ?? ''));
  expect(edges.length).toBeGreaterThan(0);
  for (const edge of edges) {
    const holder = states.find(({ id }) => id === transitions[edge]?.to)?.parent;
    expect(goalOf('meeting', edge)).toMatchObject({ back: true, state: { id: holder } });
  }
});

test('a state is where the meeting is, around it, behind it, or elsewhere', () => {
  const place = { here: ['a', 'a.b'], passed: new Set(['a', 'a.b', 'a.c']), taken: new Set<number>() };
  expect(['a.b', 'a', 'a.c', 'd'].map((id) => markOf(place, id))).toEqual(['here', 'within', 'passed', 'elsewhere']);
});

test.each([
  ['down', [0, 0, 0, 20], 'forth', '0,20 4.5,12 -4.5,12'],
  ['up', [0, 20, 0, 0], 'forth', '0,0 -4.5,8 4.5,8'],
  ['to the right', [0, 0, 20, 0], 'forth', '20,0 12,4.5 12,-4.5'],
  ['back where it began', [0, 0, 0, 20], 'back', '0,0 -4.5,8 4.5,8'],
] as const)('the head of an arrow points %s', (_, points, end, head) => {
  expect(arrowHead(points, end)).toBe(head);
});

test('an arrow leads straight ahead before it leads aside', () => {
  const stop = (key: string, x: number, y: number): ChartStop => ({ key, at: [x, y, 10, 10] });
  const from = stop('from', 0, 0);
  const stops = [from, stop('below', 0, 100), stop('aside', 90, 60)];
  expect(stopBeside(stops, from, 'ArrowDown')?.key).toBe('below');
  expect(stopBeside(stops, from, 'ArrowRight')?.key).toBe('aside');
  expect(stopBeside(stops, from, 'ArrowUp')).toBeUndefined();
});

function aleppo(): Scenario {
  const read = parseScenario(file, '2016-10-08-aleppo');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}
