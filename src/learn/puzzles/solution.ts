import type { MemberId, QuestionKey } from '../../../machines/rules/index.ts';
import { NO_VETO, whatItTakes, type Case, type Choice, type Pattern } from '../../tools/index.ts';
import type { Aim } from './puzzle.ts';

/** A question as it stands before a puzzle, and how it is to end. */
export interface AskedQuestion {
  readonly key: QuestionKey;
  readonly case: Case;
  readonly aim: Aim;
}

/** All answers of a puzzle. */
export interface Solution {
  /** Votes that have to change, at the fewest. */
  readonly size: number;
  /** Sets of so many votes that can do it, each counted once whatever they change to. */
  readonly sets: bigint;
  /** The same with the votes that they change to: every right answer. */
  readonly ways: bigint;
  /** All ways of changing so many votes, right or wrong, of the members that may move. */
  readonly tries: bigint;
  /** In the order of the questions. */
  readonly parts: readonly SolvedQuestion[];
}

export interface SolvedQuestion {
  readonly key: QuestionKey;
  readonly aim: Aim;
  readonly size: number;
  readonly sets: bigint;
  /** None where the question ends so already. */
  readonly patterns: readonly Pattern[];
}

/**
 * All answers with the fewest changes; nothing where there is none. A vote on one question changes nothing on another, so
 * several questions are solved one by one.
 */
export function solutionOf(questions: readonly AskedQuestion[], lock: readonly MemberId[]): Solution | undefined {
  let [size, sets, ways, free] = [0, 1n, 1n, 0];
  const parts: SolvedQuestion[] = [];
  for (const { key, case: of, aim } of questions) {
    const found = whatItTakes(
      aim === 'insufficientVotes' ? { ...of, rule: NO_VETO } : of, // what nobody can veto falls for want of votes
      { becomes: aim === 'adopted' ? 'adopted' : 'notAdopted', lock },
    );
    if (!found.ok || found.smallest.kind === 'impossible') return undefined;
    const { smallest, patterns } = found;
    const isSo = smallest.size === 0;
    parts.push({ key, aim, size: smallest.size, sets: smallest.ways, patterns: isSo ? [] : patterns });
    size += smallest.size;
    sets *= smallest.ways;
    ways *= isSo ? 1n : smallest.patterns.reduce((sum, pattern) => sum + waysOfPattern(pattern), 0n);
    free += of.council.seats.filter(({ member }) => !lock.includes(member)).length;
  }
  return { size, sets, ways, tries: triesOf(free, size), parts };
}

/** Sets of so many of the votes that may change, each changed to one of the three others. */
function triesOf(free: number, size: number): bigint {
  let tries = 1n;
  for (let step = 1n; step <= BigInt(size); step += 1n) tries = (tries * (BigInt(free) - step + 1n)) / step;
  return tries * 3n ** BigInt(size);
}

/** The members of a pattern with the votes that they may change to, so that enough are in favour. */
function waysOfPattern({ groups, inFavourAtLeast }: Pattern): bigint {
  const byInFavour = groups.reduce((all, group) => product(all, waysOfChoice(group)), [1n]);
  return byInFavour.slice(inFavourAtLeast).reduce((sum, ways) => sum + ways, 0n);
}

/** In how many ways a group’s members are chosen and vote, by how many of them are in favour then. */
function waysOfChoice({ count, from }: Choice): readonly bigint[] {
  let chosen: readonly (readonly bigint[])[] = [[1n]];
  for (const { to } of from) {
    const inFavour = to.includes('inFavour') ? 1n : 0n;
    const byVote = [BigInt(to.length) - inFavour, inFavour];
    chosen = Array.from({ length: Math.min(count, chosen.length) + 1 }, (_, size) =>
      sumOf(chosen[size] ?? [], product(chosen[size - 1] ?? [], byVote)),
    );
  }
  return chosen[count] ?? [];
}

function product(one: readonly bigint[], other: readonly bigint[]): bigint[] {
  const made: bigint[] = [];
  for (const [place, left] of one.entries()) {
    for (const [step, right] of other.entries()) made[place + step] = (made[place + step] ?? 0n) + left * right;
  }
  return made;
}

function sumOf(one: readonly bigint[], other: readonly bigint[]): bigint[] {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, place) => (one[place] ?? 0n) + (other[place] ?? 0n),
  );
}
