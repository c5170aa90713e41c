import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../machines/index.ts';
import type { Drawing, DrawnAt, Region } from '../../src/ui/chart/drawing.ts';
import data from '../../src/ui/chart/drawing.json';
import { structureHash } from '../tools/chartHash.ts';

const drawing = data as unknown as Drawing;
const REGIONS = drawing.regions.map((region) => ({
  region,
  name: STRUCTURES[region.chart].states[region.state]?.id ?? '',
}));

test('the layout is that of the charts as they are; where not: npm run charts', () => {
  expect(drawing.structure).toBe(structureHash());
});

describe.each(Object.entries(STRUCTURES))('of %s', (name, { states, transitions }) => {
  const regions = drawing.regions.filter(({ chart }) => chart === name);

  test('every state is drawn where the state that holds it is open', () => {
    const inside = regions.flatMap(({ boxes }) => boxes.filter(({ kind }) => kind !== 'beyond'));
    const drawn = new Set(inside.map(({ state }) => states[state]?.id));
    const expected = states.filter(({ parent, kind }) => parent !== undefined && kind !== 'history');
    expect(drawn).toEqual(new Set(expected.map(({ id }) => id)));
    expect(inside).toHaveLength(expected.length); // each once
  });

  test('every transition is drawn, between boxes that hold its ends, or stays', () => {
    const drawn = new Set(regions.flatMap(({ lines }) => lines.flatMap(({ forth, back }) => [...forth, ...back])));
    for (const [index, { from, event, to }] of transitions.entries())
      expect([from, event, drawn.has(index)]).toEqual([from, event, to !== undefined]);
  });
});

describe.each(REGIONS)('the drawing of $name', ({ region }) => {
  const { states, transitions } = STRUCTURES[region.chart];

  test('draws no line to a state that no box there stands for', () => {
    const ids = region.boxes.map(({ state }) => states[state]?.id ?? '');
    const isIn = (id: string | undefined) =>
      ids.some((box) => id === box || id?.startsWith(`${box}.`) || box.startsWith(`${id}.`));
    for (const index of region.lines.flatMap(({ forth, back }) => [...forth, ...back])) {
      expect(isIn(transitions[index]?.from)).toBe(true);
      expect(isIn(transitions[index]?.to)).toBe(true);
    }
  });

  test('keeps boxes and labels apart, and all of them within its size', () => {
    const places = [...region.boxes.filter(({ kind }) => kind !== 'frame'), ...region.lines].map((each) =>
      'label' in each ? each.label : each.at,
    );
    const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
    expect(places.filter((place) => !fits(place, region))).toEqual([]);
  });

  test('has boxes of one size', () => {
    const boxes = region.boxes.filter(({ kind }) => kind !== 'frame');
    expect(new Set(boxes.map(({ at: [, , width, height] }) => `${width} ${height}`)).size).toBe(1);
  });
});

function overlap([x, y, width, height]: DrawnAt, [left, top, across, down]: DrawnAt): boolean {
  return x < left + across && left < x + width && y < top + down && top < y + height;
}

function fits([x, y, width, height]: DrawnAt, { size: [across, down] }: Region): boolean {
  return x >= 0 && y >= 0 && x + width <= across && y + height <= down;
}
