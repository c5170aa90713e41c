import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/session/index.ts';
import { sceneLine } from '../../src/ui/timeline/sceneLine.ts';
import { openPage } from './fixtures/pageSession.ts';
import { IDS, scenarioOf } from './fixtures/scenarios.ts';

type Part = Pick<Scene, 'index' | 'end'>;

/** Scenes that follow each other, each of one stop or more. */
const scenes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }).map((lengths) => {
  let index = 0;
  return lengths.map((length): Part => ({ index, end: (index += length) }));
});

describe('the scenes on the line of a meeting', () => {
  test('every stop has its place, and who presses it there gets it', () => {
    fc.assert(
      fc.property(scenes, (parts) => {
        const { placeOf, stopAt } = sceneLine(parts);
        const last = parts.at(-1)?.end ?? 0;
        for (let stop = 0; stop < last; stop += 1) expect(stopAt(placeOf(stop))).toBe(stop);
      }),
    );
  });

  test('the stops run on, each scene in its own equal part of the line', () => {
    fc.assert(
      fc.property(scenes, (parts) => {
        const { placeOf } = sceneLine(parts);
        let before = 0;
        for (const [number, { index, end }] of parts.entries()) {
          for (let stop = index; stop < end; stop += 1) {
            const place = placeOf(stop);
            expect(place).toBeGreaterThan(before);
            expect(Math.floor(place * parts.length)).toBe(number);
            before = place;
          }
        }
        expect(before).toBeLessThan(1);
      }),
    );
  });

  test('a press beyond an end counts as one at the end', () => {
    fc.assert(
      fc.property(scenes, fc.double({ min: 1, max: 9, noNaN: true }), (parts, beyond) => {
        const { stopAt } = sceneLine(parts);
        expect(stopAt(-beyond)).toBe(0);
        expect(stopAt(beyond)).toBe((parts.at(-1)?.end ?? 0) - 1);
      }),
    );
  });

  test.each(IDS)('%s: its scenes follow each other from the first stop to the last', (id) => {
    const { stops, scenes: parts } = openPage(scenarioOf(id)).page.view().line;
    expect(parts.map(({ index }) => index)).toEqual([0, ...parts.slice(0, -1).map(({ end }) => end)]);
    expect(parts.at(-1)?.end).toBe(stops.length);
    expect(parts.length).toBeLessThan(stops.length);
  });

  test('the Saturday has nine', () => {
    const { scenes: parts } = openPage(scenarioOf('2016-10-08-aleppo')).page.view().line;
    expect(parts.map(({ kind }) => kind)).toEqual([
      'opening',
      'statementsBefore',
      'vote',
      'result',
      'statementsAfter',
      'vote',
      'result',
      'statementsAfter',
      'adjournment',
    ]);
  });
});
