import { charterOn, countVotes, DAYS_KNOWN, type DecidedKind } from '../../../machines/rules/index.ts';
import { decisionAfter, type Case } from '../../tools/index.ts';
import type { Belief } from '../lessons/lesson.ts';

/** What is believed of a vote, and what somebody who believes it would say of this one. What is told of several is the first. */
const SAID_BY: Readonly<Partial<Record<Belief, (vote: Counted) => DecidedKind>>> = {
  vetoCoversAll: ({ kind, permanent }) => (kind === 'adopted' && permanent.against > 0 ? 'vetoed' : kind),
  majorityIsEnough: ({ inFavour, against }) => (inFavour > against ? 'adopted' : 'insufficientVotes'),
  everyNoIsAVeto: ({ kind, permanent }) => (permanent.against > 0 ? 'vetoed' : kind),
  abstentionIsAVeto: ({ kind, permanent }) => (permanent.against + permanent.abstaining > 0 ? 'vetoed' : kind),
  allFiveMustSayYes: ({ kind, permanent }) => (permanent.inFavour < permanent.seats ? 'vetoed' : kind),
  emptySeatBlocks: ({ kind, permanent }) => (permanent.notParticipating > 0 ? 'vetoed' : kind),
  anyMemberCanVeto: ({ kind, against }) => (against > 0 ? 'vetoed' : kind),
  alwaysNine: ({ kind, inFavour }) => (inFavour < REQUIRED_TODAY ? 'insufficientVotes' : kind),
};

const REQUIRED_TODAY = charterOn(DAYS_KNOWN.to).requiredVotes.value;

interface Counted {
  readonly kind: DecidedKind;
  readonly inFavour: number;
  readonly against: number;
  readonly permanent: {
    readonly seats: number;
    readonly inFavour: number;
    readonly against: number;
    readonly abstaining: number;
    readonly notParticipating: number;
  };
}

/** What is commonly believed and leads to a wrong result here, with that result. */
export interface Misled {
  readonly belief: Belief;
  readonly says: DecidedKind;
}

/** Nothing, where whoever believes anything of the list is right all the same: such a vote teaches nothing. */
export function misledBy(of: Case): readonly Misled[] {
  const { kind } = decisionAfter(of, []);
  const { council, votes } = of;
  const { inFavour, against } = countVotes(votes, council);
  const five = council.seats.filter(({ permanent }) => permanent);
  const votesOfFive = Object.fromEntries(five.map(({ member }) => [member, votes[member] ?? 'notParticipating']));
  const permanent = { ...countVotes(votesOfFive, { ...council, seats: five }), seats: five.length };
  return Object.entries(SAID_BY)
    .map(([belief, say]) => ({ belief: belief as Belief, says: say({ kind, inFavour, against, permanent }) }))
    .filter(({ says }) => says !== kind);
}
