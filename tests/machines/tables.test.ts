import { describe, expect, test } from 'vitest';
import { metaOf, play } from '../../machines/index.ts';
import { CITATIONS, cited, refusalByRule, REFUSALS } from '../../machines/rules/index.ts';
import { after } from './smallCouncil.ts';
import { TABLES } from './tables/index.ts';
import { ACT_TYPES } from './tables/row.ts';

const ROWS = TABLES.flatMap(([, rows]) => rows);
const IN_ORDER = ROWS.filter(({ refusal }) => refusal === undefined);
const REFUSED = ROWS.filter(({ refusal }) => refusal !== undefined);

describe.each(TABLES)('%s', (_noun, rows) => {
  test.each(rows.map((row) => [row.law, row] as const))('%s', (_law, { input, before, act, refusal }) => {
    const position = after(before, input);
    const played = play(position, act);
    expect(played.ok ? undefined : cited(played.refusal)).toEqual(refusal);
    // What the chart does not know, no rule has to refuse.
    if (refusal?.kind !== 'notNow') {
      expect(refusalByRule(position.context.record, act, metaOf(position).called)).toEqual(refusal);
    }
  });
});

describe('the tables', () => {
  test('name every case differently', () => {
    const names = TABLES.flatMap(([noun, rows]) => rows.map(({ law }) => `${noun}, ${law}`));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('have every kind of refusal', () => {
    expect(new Set(REFUSED.map(({ refusal }) => refusal?.kind))).toEqual(new Set(REFUSALS));
  });

  test('have every act in order', () => {
    expect(sorted(IN_ORDER)).toEqual(ACT_TYPES.toSorted());
  });

  test('have every act refused', () => {
    expect(sorted(REFUSED)).toEqual(ACT_TYPES.toSorted());
  });

  test('cite rules that are known', () => {
    expect(REFUSED.filter(({ refusal }) => refusal && !CITATIONS.includes(refusal.citation))).toEqual([]);
  });
});

function sorted(rows: typeof ROWS): string[] {
  return [...new Set(rows.map(({ act }) => act.type))].toSorted();
}
