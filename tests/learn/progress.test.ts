import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../machines/rules/index.ts';
import { LIMITS } from '../../src/limits.ts';
import { BELIEFS } from '../../src/learn/lessons/lesson.ts';
import { printProgress, readProgress } from '../../src/learn/practice/progress.file.ts';
import {
  afterAnswer,
  dueOn,
  NEW_A_DAY,
  nextDue,
  noProgress,
  type Answered,
  type Progress,
} from '../../src/learn/practice/practiceProgress.ts';

const DAY = dateOf('2026-11-28');
const answered = (...answers: readonly (readonly [string, Answered])[]) =>
  answers.reduce<Progress>(
    (progress, [day, how], index) => afterAnswer(progress, 'alwaysNine', `BM-${index}`, how, dateOf(day)),
    noProgress(1),
  );

describe('when a belief comes back', () => {
  test.each<[Answered, string]>([
    ['wrong', '2026-11-29'],
    ['rightAfterHint', '2026-11-30'],
    ['right', '2026-12-01'],
  ])('after a first answer that is %s: on %s', (how, due) => {
    expect(answered([DAY, how]).cards.alwaysNine?.due).toBe(due);
  });

  test('a right answer on the day puts it off further than one after a hint, and that further than a wrong one', () => {
    const first: [string, Answered] = [DAY, 'right'];
    const due = (how: Answered) => answered(first, ['2026-12-01', how]).cards.alwaysNine?.due ?? '';
    expect(due('right') > due('rightAfterHint')).toBe(true);
    expect(due('rightAfterHint') > due('wrong')).toBe(true);
  });

  test('it never comes back on the day itself, whatever was answered when', () => {
    const answers = fc.array(
      fc.tuple(fc.integer({ min: -30, max: 400 }), fc.constantFrom('right', 'rightAfterHint', 'wrong')),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, (steps) => {
        let progress = noProgress(1);
        let time = Date.UTC(2026, 10, 28);
        for (const [days, how] of steps) {
          time += days * 86_400_000; // a clock may also be set back
          const today = dateOf(new Date(time).toISOString().slice(0, 10));
          progress = afterAnswer(progress, 'alwaysNine', 'BM-1', how, today);
          const card = progress.cards.alwaysNine;
          expect(card && card.due > card.last && card.last >= today).toBe(true);
          expect(dueOn(progress, today)).not.toContain('alwaysNine');
          expect(readProgress(printProgress(progress))).toEqual({ ok: true, progress });
        }
      }),
    );
  });
});

test('due are what was longest due, then what was never asked about, as the lessons have it and so many a day', () => {
  expect(dueOn(noProgress(1), DAY)).toEqual(BELIEFS.slice(0, NEW_A_DAY));
  const progress = afterAnswer(answered([DAY, 'right']), 'emptySeatBlocks', 'BM-169', 'wrong', DAY);
  const others = BELIEFS.filter((belief) => belief !== 'alwaysNine' && belief !== 'emptySeatBlocks');
  expect(dueOn(progress, DAY)).toEqual(others.slice(0, NEW_A_DAY - 2));
  expect(dueOn(progress, dateOf('2026-12-24'))).toEqual([
    'emptySeatBlocks',
    'alwaysNine',
    ...others.slice(0, NEW_A_DAY),
  ]);
});

test('the next day is tomorrow as long as something was never asked about; then the first on which something is due', () => {
  expect(nextDue(noProgress(1), DAY)).toBe('2026-11-29');
  const all = BELIEFS.reduce((progress, belief) => afterAnswer(progress, belief, 'BM-1', 'right', DAY), noProgress(1));
  expect(dueOn(all, DAY)).toEqual([]);
  expect(nextDue(all, DAY)).toBe('2026-12-01');
});

test('the meetings that were seen are counted, and what was wrong', () => {
  const { cards } = answered([DAY, 'right'], ['2026-12-01', 'wrong'], ['2026-12-03', 'right']);
  expect(cards.alwaysNine).toMatchObject({ seen: ['BM-0', 'BM-1', 'BM-2'], answers: 3, wrong: 1, last: '2026-12-03' });
});

describe('a file', () => {
  const written = printProgress(answered([DAY, 'right']));
  const card = () =>
    JSON.parse(written) as { cards: { alwaysNine: Record<string, unknown> } } & Record<string, unknown>;
  const changed = (change: (file: ReturnType<typeof card>) => unknown) => JSON.stringify(change(card()));
  const withCard = (own: object) =>
    changed((file) => ({ ...file, cards: { alwaysNine: { ...file.cards.alwaysNine, ...own } } }));

  test('is read back as it was written, byte for byte', () => {
    const read = readProgress(written);
    expect(read.ok && printProgress(read.progress)).toBe(written);
  });

  test.each<[string, string, unknown]>([
    ['no JSON', 'nine', { path: '', found: '"nine"', expected: 'practice' }],
    ['something else', '[]', { path: '', found: '"[]"', expected: 'practice' }],
    ['a study', '{"format":"horseshoe"}', { path: '', expected: 'practice' }],
    ['no format', changed((file) => ({ ...file, format: 'x' })), { path: 'format', found: '"x"', expected: 'format' }],
    ['a later one', changed((file) => ({ ...file, format: 2 })), { path: 'format', found: '2', expected: 'newer' }],
    ['no seed', changed((file) => ({ ...file, seed: -1 })), { path: 'seed', found: '-1', expected: 'number' }],
    ['no cards', changed((file) => ({ ...file, cards: [] })), { path: 'cards', expected: 'cards' }],
    [
      'an unknown belief',
      changed((file) => ({ ...file, cards: { sevenIsLucky: file.cards.alwaysNine } })),
      { path: 'cards.sevenIsLucky', found: '"sevenIsLucky"', expected: 'belief' },
    ],
    [
      'no day',
      withCard({ due: '2026-02-30' }),
      { path: 'cards.alwaysNine.due', found: '"2026-02-30"', expected: 'day' },
    ],
    ['due before', withCard({ due: '2026-11-28' }), { path: 'cards.alwaysNine.due', expected: 'dayAfter' }],
    [
      'a wild number',
      withCard({ stability: -3 }),
      { path: 'cards.alwaysNine.stability', found: '-3', expected: 'number' },
    ],
    ['more wrong than asked', withCard({ wrong: 9 }), { path: 'cards.alwaysNine.wrong', expected: 'number' }],
    ['a strange meeting', withCard({ seen: ['<b>'] }), { path: 'cards.alwaysNine.seen.0', expected: 'meetings' }],
    [
      'too many meetings',
      withCard({ seen: Array(3001).fill('BM-1') }),
      { path: 'cards.alwaysNine.seen', found: '3001', expected: 'meetings' },
    ],
    ['a strange key', withCard({ points: 1 }), { path: 'cards.alwaysNine.points', expected: 'card' }],
    ['too large', ' '.repeat(LIMITS.bytes + 1), { path: '', found: String(LIMITS.bytes + 1), expected: 'size' }],
    ['too deep', `{"horseshoe":"practice","x":${'['.repeat(60)}${']'.repeat(60)}}`, { expected: 'depth' }],
  ])('that is %s is refused, with the place, what was found and what is expected', (_, text, problem) => {
    expect(readProgress(text)).toMatchObject({ ok: false, problem });
  });

  test('of any text whatever is read or refused, never more', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readProgress(text).ok === 'boolean'));
  });
});
