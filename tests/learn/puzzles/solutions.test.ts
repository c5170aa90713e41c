import { expect, test } from 'vitest';
import { VOTES, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import type { GoalEnd } from '../../../src/learn/goal.ts';
import type { GoalPuzzle } from '../../../src/learn/puzzles/index.ts';
import { solutionOf, type Solution } from '../../../src/learn/puzzles/solution.ts';
import { aimOf } from '../../../src/learn/puzzles/puzzle.ts';
import { CHARTER } from '../../../src/tools/index.ts';
import { LONG } from '../../golden/golden.ts';
import { asksOf, every, GOALS, isMet, type Vote1 } from './made.ts';

/** So many changes are tried one by one; more are counted by classes. */
const MOST_TRIED = 3;

const few = GOALS.filter(({ goal }) => goal.atMost <= MOST_TRIED);
const many = GOALS.filter(({ goal }) => goal.atMost > MOST_TRIED);
/** In the short run a few of them; three changes take twenty times as long as two. */
const tried = LONG
  ? few
  : [
      ...every(
        9,
        few.filter(({ goal }) => goal.atMost < 3),
      ),
      ...every(
        25,
        few.filter(({ goal }) => goal.atMost === 3),
      ),
    ];

test(`${tried.length} puzzles of at most three changes: all sets of members and votes tried, and the answers are those that are known`, () => {
  expect(tried.length).toBeGreaterThan(30);
  const wrong = tried.flatMap((puzzle) => {
    const found = byTrial(puzzle);
    const known = solutionIn(puzzle);
    const isSo = found.before === 0 && found.sets === known.sets && found.ways === known.ways;
    return isSo ? [] : [{ id: puzzle.id, found, known: [known.sets, known.ways] }];
  });
  expect(wrong).toEqual([]);
});

const counted = LONG ? GOALS : [...every(4, many), ...every(20, few)];

test(`${counted.length} puzzles of any number of changes: the answers counted by classes, and no fewer changes serve`, () => {
  expect(many.length).toBeGreaterThan(100);
  const wrong = counted.flatMap((puzzle) => {
    const found = byClasses(puzzle);
    const known = solutionIn(puzzle);
    const isSo = found.size === puzzle.goal.atMost && found.ways === known.ways && known.size === found.size;
    return isSo ? [] : [{ id: puzzle.id, found, known: [known.size, known.ways] }];
  });
  expect(wrong).toEqual([]);
});

test('a puzzle whose answer is called the only one has one, and another member cannot do it', () => {
  const unique = GOALS.filter(({ kind }) => kind === 'oneVote');
  expect(unique.length).toBeGreaterThan(20);
  const wrong = unique.filter((puzzle) => {
    const [ask] = asksOf(puzzle);
    if (!ask) return true;
    const turning = ask.vote.council.seats.filter(({ member }) =>
      VOTES.some((vote) => vote !== ask.vote.votes[member] && isMet(ask.end, withVotes(ask.vote, [[member, vote]]))),
    );
    return turning.length !== 1;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

function solutionIn(puzzle: GoalPuzzle): Solution {
  const questions = asksOf(puzzle).map(({ end, vote: { key, council, votes, matter } }) => ({
    key,
    case: { council, votes, matter, rule: CHARTER },
    aim: aimOf(end),
  }));
  return solutionOf(questions, puzzle.goal.lock ?? []) ?? expect.fail(puzzle.id);
}

type Ballot = readonly [question: number, member: MemberId];

/** Every set of votes of the size that is allowed, and of every smaller one, each with every other vote. */
function byTrial(puzzle: GoalPuzzle): { readonly before: number; readonly sets: bigint; readonly ways: bigint } {
  const asks = asksOf(puzzle);
  const lock = puzzle.goal.lock ?? [];
  const ballots = asks.flatMap(({ vote }, question) =>
    vote.council.seats.filter(({ member }) => !lock.includes(member)).map(({ member }): Ballot => [question, member]),
  );
  let [before, sets, ways] = [0, 0n, 0n];
  for (let size = 0; size <= puzzle.goal.atMost; size += 1) {
    for (const set of setsOfSize(ballots, size)) {
      const right = choicesOf(asks, set).filter((changes) => isSolvedBy(asks, changes)).length;
      if (size < puzzle.goal.atMost) before += right;
      else if (right > 0) [sets, ways] = [sets + 1n, ways + BigInt(right)];
    }
  }
  return { before, sets, ways };
}

type Asks = ReturnType<typeof asksOf>;
type Changed = readonly [question: number, member: MemberId, vote: Vote];

function isSolvedBy(asks: Asks, changes: readonly Changed[]): boolean {
  return asks.every(({ end, vote }, question) =>
    isMet(
      end,
      withVotes(
        vote,
        changes.flatMap(([on, member, to]) => (on === question ? [[member, to]] : [])),
      ),
    ),
  );
}

function withVotes(vote: Vote1, changes: readonly (readonly [MemberId, Vote])[]): Vote1 {
  return changes.length === 0 ? vote : { ...vote, votes: { ...vote.votes, ...Object.fromEntries(changes) } };
}

function choicesOf(asks: Asks, [first, ...others]: readonly Ballot[]): readonly (readonly Changed[])[] {
  if (!first) return [[]];
  const [question, member] = first;
  const now = asks[question]?.vote.votes[member];
  const rest = choicesOf(asks, others);
  return VOTES.filter((vote) => vote !== now).flatMap((vote) =>
    rest.map((each): Changed[] => [[question, member, vote], ...each]),
  );
}

function* setsOfSize<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, item] of items.entries()) {
    for (const others of setsOfSize(items.slice(place + 1), size - 1)) yield [item, ...others];
  }
}

/**
 * The same without trying any: members that vote alike and are alike before the law are one class. In each class so many
 * change to each of the other votes; what comes of it is worked out from four numbers.
 */
function byClasses(puzzle: GoalPuzzle): { readonly size: number; readonly ways: bigint } {
  let counts: readonly bigint[] = [1n];
  for (const { end, vote } of asksOf(puzzle)) counts = times(counts, rightBySize(vote, end, puzzle.goal.lock ?? []));
  const size = counts.findIndex((ways) => ways > 0n);
  return { size, ways: counts[size] ?? 0n };
}

/** By the number of changes: in how many ways a question then ends as asked. */
function rightBySize(
  { council, votes, matter }: Vote1,
  { among }: GoalEnd,
  lock: readonly MemberId[],
): readonly bigint[] {
  const classes = new Map<string, { permanent: boolean; vote: Vote; size: number }>();
  let [inFavour, vetoes] = [0, 0];
  for (const { member, permanent } of council.seats) {
    const vote = votes[member] ?? 'notParticipating';
    if (vote === 'inFavour') inFavour += 1;
    if (permanent && vote === 'against') vetoes += 1;
    if (lock.includes(member)) continue;
    const known = classes.get(`${permanent} ${vote}`);
    if (known) known.size += 1;
    else classes.set(`${permanent} ${vote}`, { permanent, vote, size: 1 });
  }
  let states = new Map<string, bigint>([[`0 ${inFavour} ${vetoes}`, 1n]]);
  for (const { permanent, vote, size } of classes.values()) {
    const after = new Map<string, bigint>();
    for (const [state, ways] of states) {
      const [changed = 0, yes = 0, no = 0] = state.split(' ').map(Number);
      for (const [toYes, toNo, toOther, choices] of splits(size, vote)) {
        const moved = toYes + toNo + toOther;
        const key = [
          changed + moved,
          yes + toYes - (vote === 'inFavour' ? moved : 0),
          no + (permanent ? toNo - (vote === 'against' ? moved : 0) : 0),
        ].join(' ');
        after.set(key, (after.get(key) ?? 0n) + ways * choices);
      }
    }
    states = after;
  }
  const right: bigint[] = Array.from({ length: council.seats.length + 1 }, () => 0n);
  for (const [state, ways] of states) {
    const [changed = 0, yes = 0, no = 0] = state.split(' ').map(Number);
    const isVetoed = matter === 'substantive' && no > 0;
    const kind = yes < council.requiredVotes ? 'insufficientVotes' : isVetoed ? 'vetoed' : 'adopted';
    if (among.includes(kind)) right[changed] = (right[changed] ?? 0n) + ways;
  }
  return right;
}

/** How many of a class go to in favour, against and elsewhere, and in how many ways. */
function splits(size: number, vote: Vote): (readonly [number, number, number, bigint])[] {
  const made: (readonly [number, number, number, bigint])[] = [];
  const others = VOTES.filter((each) => each !== vote && each !== 'inFavour' && each !== 'against').length;
  for (let toYes = 0; toYes <= (vote === 'inFavour' ? 0 : size); toYes += 1) {
    for (let toNo = 0; toNo <= (vote === 'against' ? 0 : size - toYes); toNo += 1) {
      for (let toOther = 0; toOther <= size - toYes - toNo; toOther += 1) {
        const chosen =
          factorial(size) /
          (factorial(toYes) * factorial(toNo) * factorial(toOther) * factorial(size - toYes - toNo - toOther));
        made.push([toYes, toNo, toOther, chosen * BigInt(others) ** BigInt(toOther)]);
      }
    }
  }
  return made;
}

function factorial(of: number): bigint {
  return of < 2 ? 1n : BigInt(of) * factorial(of - 1);
}

function times(one: readonly bigint[], other: readonly bigint[]): bigint[] {
  const made: bigint[] = Array.from({ length: one.length + other.length - 1 }, () => 0n);
  for (const [place, left] of one.entries()) {
    for (const [step, right] of other.entries()) made[place + step] = (made[place + step] ?? 0n) + left * right;
  }
  return made;
}
