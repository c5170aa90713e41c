import { describe, expect, test } from 'vitest';
import { cited } from '../../machines/rules/index.ts';
import { absentIn, followsIn, play, type LawCase } from './lawCase.ts';

/** Each subject keeps its cases in a file of its own. */
const FILES = import.meta.glob<{ readonly CASES: readonly LawCase[] }>('./*.cases.ts', { eager: true });
const SUBJECTS = Object.fromEntries(Object.entries(FILES).map(([file, { CASES }]) => [file, CASES]));

test('no two cases have the same number', () => {
  const ids = Object.values(SUBJECTS).flatMap((cases) => cases.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(Object.entries(SUBJECTS))('%s', (_, cases) => {
  test.each(cases)('$id: $what', (lawCase) => {
    const { ends = {}, follows, refusal, president, absent = {} } = lawCase.expected;
    const played = play(lawCase);
    expect(played.refusal && cited(played.refusal)).toEqual(refusal && expect.objectContaining(refusal));
    expect(played.ends).toMatchObject(ends);
    if (president !== undefined) expect(played.last.room.president).toBe(president);
    for (const [question, members] of Object.entries(absent)) expect(absentIn(played.views, question)).toEqual(members);
    if (follows) expect(followsIn(played.last)).toEqual(follows);
  });

  test.each(cases)('$id names its source', ({ source }) => {
    expect(source.trim()).not.toBe('');
  });
});
