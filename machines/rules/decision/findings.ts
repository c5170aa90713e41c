import type { Citation } from '../words/sources.ts';
import type { RecordedTally } from '../words/notatedVotes.ts';
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
  const { inFavour, outstanding } = sides;
  const counted = { inFavour: inFavour.all.length, out: outstanding.all.length, mayVeto: outstanding.permanent.length };
  return findingsBy(TESTS, sides, needed, matter, counted);
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
  const [inFavour, against] = tally
    ? [tally.inFavour, tally.against]
    : [sides.inFavour.all.length, sides.against.all.length];
  const { least, most } = permanentAgainst(sides, against);
  const isNamed = sides.against.permanent.length > 0;
  const isOpen = matter === 'substantive' && inFavour >= needed && !isNamed && most > 0;
  const unnamed: Finding[] = isOpen
    ? [{ test: 'vetoOfUnnamed', certain: least > 0, against, citation: 'Charter 27(3)' }]
    : [];
  const tests = tally ? TESTS.filter((test) => !isOpen || test !== concurringVotes) : TESTS_OF_NAMED;
  return [
    ...findingsBy(tests, sides, needed, matter, { inFavour, out: 0, mayVeto: 0 }),
    ...unnamed,
    {
      test: 'namesNotKnown',
      members: sides.outstanding.all,
      countKnown: tally !== undefined,
      citation: article(matter),
    },
  ];
}

/** How many votes are in favour, and how many are out; those of permanent members among them may be vetoes yet. */
interface Counted {
  readonly inFavour: number;
  readonly out: number;
  readonly mayVeto: number;
}

type Test = (sides: Sides, needed: number, matter: Matter, counted: Counted) => Finding | undefined;

function findingsBy(tests: readonly Test[], sides: Sides, needed: number, matter: Matter, counted: Counted): Finding[] {
  const findings: Finding[] = [];
  for (const test of tests) {
    const finding = test(sides, needed, matter, counted);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

const affirmativeVotes: Test = (_sides, needed, matter, counted) => {
  const { inFavour: found, out: outstanding } = counted;
  return {
    test: 'affirmativeVotes',
    met: found >= needed,
    certain: found >= needed || !isReachable(counted, needed),
    found,
    needed,
    outstanding,
    citation: article(matter),
  };
};

const concurringVotes: Test = (sides, needed, matter, counted) => {
  if (matter === 'procedural' || !isReachable(counted, needed)) return undefined;
  const against = sides.against.permanent;
  return {
    test: 'concurringVotes',
    met: against.length === 0,
    certain: against.length > 0 || counted.mayVeto === 0,
    against,
    enough: counted.inFavour >= needed,
    needed,
    citation: 'Charter 27(3)',
  };
};

const negativeIsNoVeto: Test = (sides, needed, matter, counted) => {
  const members = sides.against.permanent;
  if (matter === 'procedural' || members.length === 0 || isReachable(counted, needed)) return undefined;
  return { test: 'negativeIsNoVeto', members, found: counted.inFavour, needed, citation: 'Practice: veto' };
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

/** Those that ask for no count. */
const TESTS_OF_NAMED: readonly Test[] = [
  noVetoOnProcedure,
  abstentionDoesNotBlock,
  absenceDoesNotBlock,
  barDoesNotMove,
];

const TESTS: readonly Test[] = [affirmativeVotes, concurringVotes, negativeIsNoVeto, ...TESTS_OF_NAMED];

/** Can the votes in favour, with those still out, come to the number needed? */
function isReachable({ inFavour, out }: Counted, needed: number): boolean {
  return inFavour + out >= needed;
}

function article(matter: Matter): Citation {
  return matter === 'procedural' ? 'Charter 27(2)' : 'Charter 27(3)';
}
