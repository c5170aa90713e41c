import type { Citation } from '../words/sources.ts';
import type { RecordedTally } from '../words/notation.ts';
import { permanentAgainst, type Sides } from './tally.ts';
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
  | { readonly test: 'absenceDoesNotBlock'; readonly members: readonly MemberId[]; readonly citation: Citation }
  /** The bar never moves with attendance. */
  | {
      readonly test: 'barDoesNotMove';
      readonly notParticipating: readonly MemberId[];
      readonly needed: number;
      readonly citation: Citation;
    }
  /** It is not known how these members voted; nor, without `countKnown`, how many voted how. */
  | {
      readonly test: 'namesNotKnown';
      readonly members: readonly MemberId[];
      readonly countKnown: boolean;
      readonly citation: Citation;
    }
  /**
   * Charter 27(3), where the affirmative votes are there and no permanent member is named among those against. `certain`:
   * there must be one. Not asked where there can be none.
   */
  | {
      readonly test: 'vetoOfUnnamed';
      readonly certain: boolean;
      readonly against: number;
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

/**
 * What the law finds in votes that are known in part: in the totals, where they are known, and in the votes of the
 * members that are named.
 *
 * @param sides those `outstanding` have voted, and are not named
 */
export function findingsInPart(
  sides: Sides,
  tally: RecordedTally | undefined,
  needed: number,
  matter: Matter,
): Finding[] {
  const found = [
    tally && affirmativeInAll(tally.inFavour, needed, matter),
    tally && concurringInPart(sides, tally, needed, matter),
    tally && tally.inFavour < needed ? noVetoOfNamed(sides, tally.inFavour, needed, matter) : undefined,
    ...[noVetoOnProcedure, abstentionDoesNotBlock, absenceDoesNotBlock, barDoesNotMove].map((test) =>
      test(sides, needed, matter),
    ),
  ];
  const members = sides.outstanding.all;
  const namesNotKnown: Finding = {
    test: 'namesNotKnown',
    members,
    countKnown: tally !== undefined,
    citation: article(matter),
  };
  return [...found.filter((finding) => finding !== undefined), namesNotKnown];
}

type Test = (sides: Sides, needed: number, matter: Matter) => Finding | undefined;

function affirmativeInAll(found: number, needed: number, matter: Matter): Finding {
  const met = found >= needed;
  return { test: 'affirmativeVotes', met, certain: true, found, needed, outstanding: 0, citation: article(matter) };
}

function concurringInPart(sides: Sides, tally: RecordedTally, needed: number, matter: Matter): Finding | undefined {
  if (matter === 'procedural' || tally.inFavour < needed) return undefined;
  const against = sides.against.permanent;
  const { least, most } = permanentAgainst(sides, tally);
  if (against.length === 0 && most > 0) {
    const certain = least > 0;
    return { test: 'vetoOfUnnamed', certain, against: tally.against, citation: 'Charter 27(3)' };
  }
  const met = against.length === 0;
  return { test: 'concurringVotes', met, certain: true, against, enough: true, needed, citation: 'Charter 27(3)' };
}

function noVetoOfNamed(sides: Sides, found: number, needed: number, matter: Matter): Finding | undefined {
  const members = sides.against.permanent;
  if (matter === 'procedural' || members.length === 0) return undefined;
  return { test: 'negativeIsNoVeto', members, found, needed, citation: 'Practice: veto' };
}

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
