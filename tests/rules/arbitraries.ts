import fc from 'fast-check';
import { MATTERS, VOTES, type Council, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, COUNCIL_OF_FIVE } from './councils.ts';

export const anyCouncil = fc.constantFrom(COUNCIL_OF_FIVE, COUNCIL_OF_1950, COUNCIL_OF_2016);
export const anyMatter = fc.constantFrom(...MATTERS);
export const anyVote = fc.constantFrom(...VOTES);

/** Votes in which some may be out. */
export function anyVotes(council: Council): fc.Arbitrary<Votes> {
  return votesFrom(council, fc.option(anyVote, { nil: undefined, freq: 6 }));
}

/** Votes of every member. Half of them are in favour, so that the required votes are often within reach. */
export function closedVotes(council: Council): fc.Arbitrary<Votes> {
  return votesFrom(
    council,
    fc.oneof({ weight: 1, arbitrary: fc.constant('inFavour' as const) }, { weight: 1, arbitrary: anyVote }),
  );
}

export interface ClosedCase {
  readonly council: Council;
  readonly votes: Votes;
  readonly member: MemberId;
}

/** A Council, its closed votes and one of its members. */
export const closedCase: fc.Arbitrary<ClosedCase> = anyCouncil.chain((council) =>
  fc.record({
    council: fc.constant(council),
    votes: closedVotes(council),
    member: fc.constantFrom(...council.seats.map((seat) => seat.member)),
  }),
);

function votesFrom(council: Council, vote: fc.Arbitrary<Vote | undefined>): fc.Arbitrary<Votes> {
  return fc
    .tuple(...council.seats.map(({ member }) => vote.map((cast) => [member, cast] as const)))
    .map((entries) => Object.fromEntries(entries.filter(([, cast]) => cast !== undefined)));
}
