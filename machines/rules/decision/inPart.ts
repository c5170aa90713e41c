import { findingsInPart } from './findings.ts';
import { permanentAgainst, sidesOf, tallyOf, type Sides } from './tally.ts';
import { decide, DECIDED, toldOfWhereabouts, type DecidedKind, type Outcome } from './voting.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { RecordedTally } from '../words/notatedVotes.ts';
import {
  VOTES,
  type Council,
  type Matter,
  type MemberId,
  type Tally,
  type Vote,
  type Votes,
  type Whereabouts,
} from '../words/vocabulary.ts';

/** What is told of a vote besides the members that are named. */
export interface ToldInPart {
  /** Absent where the count is not known. Who is in none of the three numbers did not participate. */
  readonly tally?: RecordedTally;
  /** As it was announced; it decides only what the votes that are known leave open. */
  readonly result?: DecidedKind;
}

/**
 * Article 27 where not every member's vote is known by name. Never a guess: what the totals and the named votes decide
 * is decided; where they leave several results open and none was announced, the outcome is `undetermined`, and `between`
 * says which are possible. A veto that nobody is named for stays undetermined too, with `between` a veto only.
 *
 * @param votes the votes of the members that are named
 * @throws when `votes` names a State that does not sit on `council`, or the tally has no room for these votes: the caller
 * has to refuse them first (`fits`)
 */
export function decideInPart(votes: Votes, told: ToldInPart, council: Council, matter: Matter): Outcome {
  const named = withThoseThatFollow(votes, told, council);
  const sides = sidesOf(named, council);
  const [waiting, ...others] = sides.outstanding.all;
  if (waiting === undefined) return decide(named, council, matter);
  const required = council.requiredVotes;
  const between = resultsPossible(sides, told, council, matter);
  const [only, ...more] = between;
  const kind = more.length === 0 ? only : between.find((possible) => possible === told.result);
  const [vetoing, ...alsoVetoing] = sides.against.permanent;
  const decided = {
    tally: told.tally ? wholeTally(told.tally, council) : tallyOf(sides),
    required,
    findings: findingsInPart(sides, told.tally, required, matter),
    inPart: told.tally ? 'totals' : 'result',
  } as const;
  if (kind === 'adopted') return { kind, ...decided };
  if (kind === 'insufficientVotes') return { kind, negativeByPermanent: sides.against.permanent, ...decided };
  if (kind === 'vetoed' && vetoing !== undefined) return { kind, by: [vetoing, ...alsoVetoing], ...decided };
  return {
    kind: 'undetermined',
    waitingFor: [waiting, ...others],
    between: kind === undefined ? between : [kind],
    ...decided,
  };
}

/** A vote as the record has it, declared or not. */
export interface RecordedVote {
  readonly votes: Votes;
  readonly inPart?: ToldInPart;
  readonly whereabouts?: { readonly [member in MemberId]?: Whereabouts };
}

/**
 * Article 27, whether all votes are known by name or some; the findings tell who was absent. The same conditions as
 * `decide` and `decideInPart`.
 */
export function decideVote({ votes, inPart, whereabouts }: RecordedVote, council: Council, matter: Matter): Outcome {
  const outcome = inPart ? decideInPart(votes, inPart, council, matter) : decide(votes, council, matter);
  return toldOfWhereabouts(outcome, whereabouts);
}

/** Why no result can be said: what is known of the votes leaves it open. `undefined` where it decides. */
export function refusalOfOpenResult(vote: RecordedVote, council: Council, matter: Matter): RuleRefusal | undefined {
  const outcome = decideVote(vote, council, matter);
  if (outcome.kind !== 'undetermined') return undefined;
  const citation = matter === 'procedural' ? 'Charter 27(2)' : 'Charter 27(3)';
  return { kind: 'resultOpen', between: outcome.between ?? [], citation };
}

/** Whether what was announced is one of the results that the votes leave possible; so it is where nothing was. */
export function isPossible(votes: Votes, told: ToldInPart, council: Council, matter: Matter): boolean {
  if (told.result === undefined) return true;
  const sides = sidesOf(withThoseThatFollow(votes, told, council), council);
  return resultsPossible(sides, told, council, matter).includes(told.result);
}

/** Whether the totals have room for the votes that are known, and are those of this Council. */
export function fits(votes: Votes, tally: RecordedTally, council: Council): boolean {
  return Object.values(votesLeft(votes, tally, council)).every((count) => count >= 0);
}

/** How many of the members that are not named voted in each way; below zero where the totals have no room for a named one. */
export function votesLeft(votes: Votes, tally: RecordedTally, council: Council): Readonly<Record<Vote, number>> {
  const [whole, named] = [wholeTally(tally, council), tallyOf(sidesOf(votes, council))];
  return {
    inFavour: whole.inFavour - named.inFavour,
    against: whole.against - named.against,
    abstaining: whole.abstaining - named.abstaining,
    notParticipating: whole.notParticipating - named.notParticipating,
  };
}

/** The votes that are known, with those that follow: where only one kind of vote is left, all others voted so. */
export function withThoseThatFollow(votes: Votes, { tally }: ToldInPart, council: Council): Votes {
  if (!tally) return votes;
  const left = votesLeft(votes, tally, council);
  const [only, ...more] = VOTES.filter((vote) => left[vote] > 0);
  if (only === undefined || more.length > 0) return votes;
  return Object.fromEntries(council.seats.map(({ member }) => [member, votes[member] ?? only]));
}

function wholeTally({ inFavour, against, abstaining }: RecordedTally, { seats }: Council): Tally {
  const notParticipating = seats.length - inFavour - against - abstaining;
  return { inFavour, against, abstaining, notParticipating, outstanding: 0 };
}

/** The results of all the ways in which the members that are not named can have voted; at least one. */
function resultsPossible(
  sides: Sides,
  { tally }: ToldInPart,
  { requiredVotes }: Council,
  matter: Matter,
): readonly DecidedKind[] {
  const { inFavour, against, outstanding } = sides;
  const atLeast = tally?.inFavour ?? inFavour.all.length;
  const atMost = tally?.inFavour ?? atLeast + outstanding.all.length;
  const { least, most } = permanentAgainst(sides, tally?.against ?? against.all.length + outstanding.all.length);
  const isNamed = against.permanent.length > 0;
  const canVeto = matter === 'substantive' && most > 0;
  // Without a count who vetoes is one of those that could have been in favour.
  const withVeto = tally || isNamed ? atMost : atMost - 1;
  const possible: Readonly<Record<DecidedKind, boolean>> = {
    adopted: atMost >= requiredVotes && !(canVeto && (tally ? least > 0 : isNamed)),
    vetoed: canVeto && withVeto >= requiredVotes,
    insufficientVotes: atLeast < requiredVotes,
  };
  return DECIDED.filter((kind) => possible[kind]);
}
