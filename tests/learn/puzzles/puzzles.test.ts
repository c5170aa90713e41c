import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dateOf, type Vote } from '../../../machines/rules/index.ts';
import {
  dailyPuzzle,
  generatePuzzles,
  packPuzzles,
  PACK,
  PUZZLE_KINDS,
  readPuzzles,
  type Puzzle,
} from '../../../src/learn/puzzles/index.ts';
import { dayOf } from '../../../src/learn/puzzles/daily.ts';
import { inTurn } from '../../../src/learn/puzzles/inTurn.ts';
import { aimOf } from '../../../src/learn/puzzles/puzzle.ts';
import { solutionOf } from '../../../src/learn/puzzles/solution.ts';
import { CHARTER } from '../../../src/tools/index.ts';
import { CREDIT } from '../../../src/votes/index.ts';
import { namedByIn } from '../../votes/words.ts';
import { asksOf, endOf, GOALS, isMet, MEETINGS, PUZZLES, ROWS, voteOf, type Vote1 } from './made.ts';

const RESULTS = PUZZLES.filter(({ kind }) => kind === 'result');

describe('the pack', () => {
  test('1,200 puzzles, each with an id of its own that may stand in an address', () => {
    expect(PUZZLES).toHaveLength(PACK.count);
    expect(new Set(PUZZLES.map(({ id }) => id)).size).toBe(PUZZLES.length);
    expect(PUZZLES.filter(({ id }) => !/^[\w.-]+$/u.test(id))).toEqual([]);
  });

  test('in turn, every puzzle comes once, the grades rise, and the first of a grade are of all its kinds', () => {
    const turns = inTurn(PUZZLES);
    expect(turns.map(({ id }) => id).toSorted()).toEqual(PUZZLES.map(({ id }) => id).toSorted());
    const grades = turns.map(({ grade }) => grade);
    expect(grades).toEqual(grades.toSorted((one, other) => one - other));
    for (const grade of new Set(grades)) {
      const own = turns.filter((each) => each.grade === grade);
      const kinds = new Set(own.map(({ kind }) => kind));
      expect(new Set(own.slice(0, kinds.size).map(({ kind }) => kind))).toEqual(kinds);
    }
  });

  test('the same seed makes the same puzzles; another makes others', () => {
    const rows = [...ROWS.values()];
    const few = { seed: 7, count: 60 };
    const ids = generatePuzzles(rows, MEETINGS, few).map(({ id }) => id);
    expect(generatePuzzles(rows, MEETINGS, few).map(({ id }) => id)).toEqual(ids);
    const others = generatePuzzles(rows, MEETINGS, { ...few, seed: 8 }).map(({ id }) => id);
    expect(others.filter((id) => ids.includes(id)).length).toBeLessThan(ids.length / 2);
  });

  test('all kinds and all grades, and none makes more than two fifths of it', () => {
    const shares = [
      ...PUZZLE_KINDS.map((kind) => PUZZLES.filter((puzzle) => puzzle.kind === kind).length),
      ...([1, 2, 3, 4, 5] as const).map((grade) => PUZZLES.filter((puzzle) => puzzle.grade === grade).length),
    ];
    expect(shares.filter((share) => share < 30 || share > PUZZLES.length * 0.4)).toEqual([]);
  });

  test('of the puzzles from the table, no decade has more than twice its share', () => {
    const decades = PUZZLES.flatMap(({ at }) => ROWS.get(at.meeting)?.date.slice(0, 3) ?? []);
    const all = [...new Set(decades)];
    expect(all).toHaveLength(9);
    const counts = all.map((decade) => decades.filter((each) => each === decade).length);
    expect(counts.filter((count) => count > (2 * decades.length) / all.length || count < 20)).toEqual([]);
  });

  test('the easiest first', () => {
    const grades = PUZZLES.map(({ grade }) => grade);
    expect(grades).toEqual(grades.toSorted((one, other) => one - other));
  });
});

describe('every puzzle', () => {
  test('is of a vote that is sure: all members known by name, and no source against another', () => {
    const rows = PUZZLES.flatMap(({ at }) => ROWS.get(at.meeting) ?? []);
    expect(rows.length).toBeGreaterThan(1000);
    expect(
      rows.filter(({ check, votes, counted }) => check === 'disputed' || !counted || Object.keys(votes).length === 0),
    ).toEqual([]);
  });

  test('is like no other, however the elected members are exchanged', () => {
    const forms = new Map<string, string[]>();
    for (const puzzle of PUZZLES) {
      const form = alikeOf(puzzle);
      forms.set(form, [...(forms.get(form) ?? []), puzzle.id]);
    }
    expect([...forms.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  test('is not solved at its start', () => {
    expect(
      GOALS.filter((puzzle) => asksOf(puzzle).every(({ end, vote }) => isMet(end, vote))).map(({ id }) => id),
    ).toEqual([]);
  });

  test('with a lock needs it: without, fewer changes would do, or twice as many sets of members', () => {
    const locked = GOALS.filter(({ goal }) => goal.lock !== undefined);
    expect(locked.length).toBeGreaterThan(300);
    const idle = locked.filter((puzzle) => {
      const questions = asksOf(puzzle).map(({ end, vote: { key, council, votes, matter } }) => ({
        key,
        case: { council, votes, matter, rule: CHARTER },
        aim: aimOf(end),
      }));
      const [held, free] = [solutionOf(questions, puzzle.goal.lock ?? []), solutionOf(questions, [])];
      return !held || !free || (free.size === held.size && free.sets < held.sets * 2n);
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('that asks for the result misleads somebody: not all five in favour, or a vote against, or other numbers than today', () => {
    expect(RESULTS.length).toBeGreaterThan(200);
    const plain = RESULTS.filter((puzzle) => {
      const { council, votes } = voteOf(puzzle);
      const cast = council.seats.map(({ member, permanent }) => ({ permanent, vote: votes[member] }));
      const isCalm = cast.every(({ permanent, vote }) => vote !== 'against' && (!permanent || vote === 'inFavour'));
      return isCalm && council.seats.length === 15;
    });
    expect(plain.map(({ id }) => id)).toEqual([]);
  });

  test('that asks for the result has a name that does not tell it', () => {
    const telling = new Set(['resolution', 'resolutionForSlip', 'record']);
    const named = RESULTS.map(({ at }) => ({
      meeting: at.meeting,
      by: namedByIn(ROWS.get(at.meeting) ?? expect.fail()),
    }));
    expect(named.filter(({ by }) => by.length !== 1 || by.some((each) => telling.has(each)))).toEqual([]);
  });

  test('results are of all three kinds, and none is nearly always right', () => {
    const ends = RESULTS.map((puzzle) => endOf(voteOf(puzzle)));
    const shares = (['adopted', 'vetoed', 'insufficientVotes'] as const).map(
      (kind) => ends.filter((end) => end === kind).length / ends.length,
    );
    expect(shares.filter((share) => share < 0.15 || share > 0.6)).toEqual([]);
  });
});

describe('packed and read', () => {
  const packed = packPuzzles(PUZZLES);
  const json = JSON.stringify(packed);

  test('nothing is lost, and the credit of the table goes along', () => {
    expect(readPuzzles(JSON.parse(json))).toEqual({ ok: true, puzzles: PUZZLES });
    expect(packed.credit).toContain(CREDIT.doi);
  });

  test('it is less than 30 kB compressed', () => {
    expect(gzipSync(json).length).toBeLessThan(30_000);
  });

  const broken = (change: Record<string, unknown>) => readPuzzles({ ...packPuzzles(PUZZLES.slice(0, 2)), ...change });
  const goal = GOALS[0] ?? expect.fail();

  test.each([
    ['nothing', readPuzzles(null), { code: 'notAPack' }],
    ['a list', readPuzzles([]), { code: 'notAPack' }],
    ['another format', broken({ format: 2 }), { code: 'otherFormat', found: 2, expected: 1 }],
    ['no grades', broken({ grade: undefined }), { code: 'column', column: 'grade' }],
    ['a grade too few', broken({ grade: '1' }), { code: 'length', column: 'grade', found: 1, expected: 2 }],
    ['grade 6', broken({ grade: '16' }), { code: 'cell', column: 'grade', puzzle: 1, found: '6' }],
    ['kind 9', broken({ kind: '90' }), { code: 'cell', column: 'kind', puzzle: 0, found: '9' }],
    ['a path for a meeting', broken({ meeting: ['../x', 'BM-1'] }), { code: 'cell', column: 'meeting', found: '../x' }],
    ['a half change', broken({ atMost: [0.5, 1] }), { code: 'column', column: 'atMost' }],
    ['no change', broken({ atMost: [0, 1] }), { code: 'cell', column: 'atMost', puzzle: 0, found: 0 }],
    ['no such end', broken({ ends: [['X S/1'], []] }), { code: 'cell', column: 'ends', puzzle: 0 }],
    ['a lock without members', broken({ lock: ['0', ''] }), { code: 'cell', column: 'lock', puzzle: 0, found: '0' }],
    ['a lock of nobody known', broken({ lock: ['0 chn', ''] }), { code: 'cell', column: 'lock', found: '0 chn' }],
    ['no such vote', broken({ changes: [['RUS:maybe'], []] }), { code: 'cell', column: 'changes', puzzle: 0 }],
    ['one twice', readPuzzles(packPuzzles([goal, goal])), { code: 'twice', puzzle: 1, found: goal.id }],
  ])('%s: the first thing wrong, with its place', (_, read, problem) => {
    expect(read).toMatchObject({ ok: false, problem });
  });
});

describe('the puzzle of a day', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      dateOf(new Date(Date.UTC(2026, 10, 28 + index)).toISOString().slice(0, 10)),
    );

  test('is the same for everybody on that day, and none comes twice before all have come', () => {
    const ids = days(PUZZLES.length).map((day) => dailyPuzzle(PUZZLES, day)?.id);
    expect(new Set(ids).size).toBe(PUZZLES.length);
    expect(dailyPuzzle(PUZZLES, dateOf('2026-11-28'))?.id).toBe(ids[0]);
  });

  test('a week has easy ones and hard ones', () => {
    const weeks = Array.from({ length: 50 }, (_, week) => days(350).slice(week * 7, week * 7 + 7));
    const narrow = weeks.filter((week) => new Set(week.map((day) => dailyPuzzle(PUZZLES, day)?.grade)).size < 3);
    expect(narrow).toEqual([]);
  });

  test('is that of the day where the reader is', () => {
    expect(dayOf(new Date(2026, 0, 3, 23, 59))).toBe('2026-01-03');
  });

  test('before 1970 too; and there is none of an empty pack', () => {
    expect(dailyPuzzle(PUZZLES, dateOf('1946-01-17'))).toBeDefined();
    expect(dailyPuzzle([], dateOf('2026-11-28'))).toBeUndefined();
  });
});

/** What two puzzles have in common that are alike, said anew: the votes of the elected as a heap, those of the five too unless members are named. */
function alikeOf(puzzle: Puzzle): string {
  if (puzzle.kind === 'result') return JSON.stringify(['result', heapOf(voteOf(puzzle), [], false)]);
  const { ends, lock = [] } = puzzle.goal;
  const byName = puzzle.lockGroup === 'named' || puzzle.kind === 'twoDrafts';
  return JSON.stringify(ends.map((end) => [end.among, heapOf(voteOf(puzzle, end.question), lock, byName)]));
}

function heapOf({ council, votes, matter }: Vote1, lock: readonly string[], byName: boolean): unknown {
  const seats = council.seats.map(({ member, permanent }) => {
    const seat = member === 'ROC' ? 'CHN' : member === 'SUN' ? 'RUS' : member;
    return [
      permanent ? 1 : 0,
      permanent && byName ? seat : '',
      votes[member] ?? ('notParticipating' satisfies Vote),
      lock.includes(member),
    ];
  });
  return [council.requiredVotes, matter, seats.map((seat) => seat.join(' ')).toSorted()];
}
