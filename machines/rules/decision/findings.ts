import type { Citation } from '../words/sources.ts';
import type { Sides } from './tally.ts';
import type { Matter, MemberId } from '../words/vocabulary.ts';

/**
 * What one test of the law found. The sentence on screen is printed from the finding, never worked out again.
 * `certain` is false while votes are out that could still change whether the test is `met`.
 */
export type Finding =
  /** Charter 27(2) and (3): were there enough affirmative votes? Always the first test. */
  | {
      readonly test: 'affirmativeVotes';
      readonly met: boolean;
      readonly certain: boolean;
      readonly found: number;
      readonly needed: number;
      readonly outstanding: number;
      readonly citation: Citation;
    }
  /** Charter 27(3): did a permanent member vote against? Asked of substantive matters that have, or can still get, the votes. */
  | {
      readonly test: 'concurringVotes';
      readonly met: boolean;
      readonly certain: boolean;
      readonly against: readonly MemberId[];
      /** The affirmative votes are there: a vote against is a veto already. Otherwise it will be one if they come. */
      readonly enough: boolean;
      readonly needed: number;
      readonly citation: Citation;
    }
  /** A permanent member's negative vote that defeats nothing, because the affirmative votes were not there anyway. */
  | {
      readonly test: 'negativeIsNoVeto';
      readonly members: readonly MemberId[];
      readonly found: number;
      readonly needed: number;
      readonly citation: Citation;
    }
  /** Charter 27(2): on procedure no vote is weightier than another. */
  | { readonly test: 'noVetoOnProcedure'; readonly members: readonly MemberId[]; readonly citation: Citation }
  /** A permanent member's abstention does not block. */
  | { readonly test: 'abstentionDoesNotBlock'; readonly members: readonly MemberId[]; readonly citation: Citation }
  /** Nor does its absence or non-participation. */
  | {
      readonly test: 'absenceDoesNotBlock';
      readonly members: readonly MemberId[];
      /** Those of them that were away from the table; absent where none is known to have been. */
      readonly absent?: readonly MemberId[];
      readonly citation: Citation;
    }
  /** The bar never moves with attendance. */
  | {
      readonly test: 'barDoesNotMove';
      readonly notParticipating: readonly MemberId[];
      readonly absent?: readonly MemberId[];
      readonly needed: number;
      readonly citation: Citation;
    };

/** Everything that the law finds in these votes, affirmative votes first. */
export function findingsOf(sides: Sides, needed: number, matter: Matter): Finding[] {
  const findings: Finding[] = [];
  for (const test of TESTS) {
    const finding = test(sides, needed, matter);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

type Test = (sides: Sides, needed: number, matter: Matter) => Finding | undefined;

const affirmativeVotes: Test = (sides, needed, matter) => {
  const found = sides.inFavour.all.length;
  const outstanding = sides.outstanding.all.length;
  return {
    test: 'affirmativeVotes',
    met: found >= needed,
    certain: found >= needed || !isReachable(sides, needed),
    found,
    needed,
    outstanding,
    citation: article(matter),
  };
};

const concurringVotes: Test = (sides, needed, matter) => {
  if (matter === 'procedural' || !isReachable(sides, needed)) return undefined;
  const against = sides.against.permanent;
  return {
    test: 'concurringVotes',
    met: against.length === 0,
    certain: against.length > 0 || sides.outstanding.permanent.length === 0,
    against,
    enough: sides.inFavour.all.length >= needed,
    needed,
    citation: 'Charter 27(3)',
  };
};

const negativeIsNoVeto: Test = (sides, needed, matter) => {
  const members = sides.against.permanent;
  if (matter === 'procedural' || members.length === 0 || isReachable(sides, needed)) return undefined;
  return { test: 'negativeIsNoVeto', members, found: sides.inFavour.all.length, needed, citation: 'Practice: veto' };
};

const noVetoOnProcedure: Test = (sides, _needed, matter) => {
  const members = sides.against.permanent;
  if (matter === 'substantive' || members.length === 0) return undefined;
  return { test: 'noVetoOnProcedure', members, citation: 'Charter 27(2)' };
};

const abstentionDoesNotBlock: Test = (sides, _needed, matter) => {
  const members = sides.abstaining.permanent;
  if (matter === 'procedural' || members.length === 0) return undefined;
  return { test: 'abstentionDoesNotBlock', members, citation: 'Practice: abstention' };
};

const absenceDoesNotBlock: Test = (sides, _needed, matter) => {
  const members = sides.notParticipating.permanent;
  if (matter === 'procedural' || members.length === 0) return undefined;
  return { test: 'absenceDoesNotBlock', members, citation: 'Practice: absence' };
};

const barDoesNotMove: Test = (sides, needed, matter) => {
  const notParticipating = sides.notParticipating.all;
  if (notParticipating.length === 0) return undefined;
  return { test: 'barDoesNotMove', notParticipating, needed, citation: article(matter) };
};

const TESTS: readonly Test[] = [
  affirmativeVotes,
  concurringVotes,
  negativeIsNoVeto,
  noVetoOnProcedure,
  abstentionDoesNotBlock,
  absenceDoesNotBlock,
  barDoesNotMove,
];

/** Can the votes in favour, with those still out, come to the number needed? */
function isReachable(sides: Sides, needed: number): boolean {
  return sides.inFavour.all.length + sides.outstanding.all.length >= needed;
}

function article(matter: Matter): Citation {
  return matter === 'procedural' ? 'Charter 27(2)' : 'Charter 27(3)';
}
