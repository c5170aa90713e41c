import { charterOn, DAYS_KNOWN } from '../../../machines/rules/index.ts';
import type { Case } from '../../tools/index.ts';
import type { Misled } from './misled.ts';
import type { Grade } from './puzzle.ts';
import type { AskedQuestion, Solution } from './solution.ts';

/** What is measured of a puzzle that is solved by acting. */
export interface Features {
  /** Changes that it needs. */
  readonly changes: number;
  /** Of all ways to use these changes, one in so many is right: at least 1. */
  readonly oneIn: number;
  /** Members that may not move. */
  readonly locked: number;
  /** Permanent members against at the start, in the questions where that can be a veto. */
  readonly vetoes: number;
  readonly procedural: boolean;
  /** Another number of votes is required than today. */
  readonly old: boolean;
  readonly questions: number;
}

export function featuresOf(
  questions: readonly AskedQuestion[],
  { size, ways, tries }: Solution,
  locked: number,
): Features {
  const cases = questions.map((question) => question.case);
  return {
    changes: size,
    oneIn: Number(tries) / Number(ways),
    locked,
    vetoes: cases.reduce((sum, of) => sum + againstWithVeto(of), 0),
    procedural: cases.some(({ matter }) => matter === 'procedural'),
    old: cases.some(isOld),
    questions: questions.length,
  };
}

/**
 * How hard it is: the number of bits that a try has to get right, which a search by trial would meet (two for one in
 * four, seven for one in 128), and a part of one for each thing that has to be known besides.
 */
export function difficultyOf({ oneIn, locked, procedural, old, questions }: Features): number {
  const known = [locked > 0, procedural, old].filter(Boolean).length;
  return Math.log2(oneIn) + KNOWN * known + MORE_QUESTIONS * (questions - 1);
}

const KNOWN = 0.25;
const MORE_QUESTIONS = 0.5;

/** Grade 2 begins at the first of these, grade 3 at the second. */
const BOUNDS = [2, 3.5, 5, 11];

export function gradeOf(features: Features): Grade {
  return gradeAt(difficultyOf(features), BOUNDS);
}

/**
 * Of a result that is asked: how many of the common beliefs lead to a wrong one, and one more for each thing that has to
 * be known besides, a changed vote among them. Grade 2 begins with 3.
 */
export function gradeOfResult(of: Case, misled: readonly Misled[], changes: number): Grade {
  const known = [of.matter === 'procedural', isOld(of), changes > 0].filter(Boolean).length;
  return gradeAt(misled.length + known, BOUNDS_OF_RESULT);
}

const BOUNDS_OF_RESULT = [3, 4, 5, 6];

function gradeAt(difficulty: number, bounds: readonly number[]): Grade {
  const passed = bounds.filter((bound) => difficulty >= bound).length;
  return ([1, 2, 3, 4, 5] as const)[passed] ?? 5;
}

function isOld({ council }: Case): boolean {
  return council.requiredVotes !== charterOn(DAYS_KNOWN.to).requiredVotes.value;
}

function againstWithVeto({ council, votes, matter }: Case): number {
  if (matter === 'procedural') return 0;
  return council.seats.filter(({ member, permanent }) => permanent && votes[member] === 'against').length;
}
