import {
  decide,
  printTally,
  unreachable,
  type MemberId,
  type Outcome,
  type OutcomeKind,
} from '../../../machines/rules/index.ts';
import type { VotesRow } from './votesTable.ts';

/** What `adjudicate` prints of a row, in this order of the fields. */
export type Verdict =
  | { readonly id: string; readonly outcome: 'unknown'; readonly required: number }
  | {
      readonly id: string;
      readonly outcome: Exclude<OutcomeKind, 'undetermined'>;
      readonly required: number;
      readonly inFavour: number;
      readonly against: number;
      readonly abstaining: number;
      readonly notParticipating: number;
      readonly vetoes: readonly MemberId[];
      /** Permanent members whose vote against defeated nothing. */
      readonly negativeByPermanent: readonly MemberId[];
      readonly withoutVote?: true;
    };

/** @throws when a member's vote is missing: a table of votes has them all */
export function verdictOn({ id, council, matter, voting }: VotesRow): Verdict {
  switch (voting.kind) {
    case 'counted':
      return { id, ...countsOf(decide(voting.votes, council, matter)) };
    case 'withoutVote':
      return { id, outcome: 'adopted', required: council.requiredVotes, ...NOT_COUNTED, withoutVote: true };
    case 'unknown':
      return { id, outcome: 'unknown', required: council.requiredVotes };
    default:
      return unreachable(voting);
  }
}

const NOT_COUNTED = {
  inFavour: 0,
  against: 0,
  abstaining: 0,
  notParticipating: 0,
  vetoes: [],
  negativeByPermanent: [],
} as const;

/** How a vote ended, in numbers and names. */
export function countsOf(outcome: Outcome) {
  if (outcome.kind === 'undetermined') throw new Error(`Not voted yet: ${outcome.waitingFor.join(', ')}`);
  const { inFavour, against, abstaining, notParticipating } = outcome.tally;
  return {
    outcome: outcome.kind,
    required: outcome.required,
    inFavour,
    against,
    abstaining,
    notParticipating,
    vetoes: outcome.kind === 'vetoed' ? outcome.by : [],
    negativeByPermanent: negativeByPermanent(outcome),
  };
}

/** The same for JSON, with the tally as a record prints it; without the numbers where the count is not known. */
export function countsInJson(outcome: Outcome) {
  const { outcome: kind, required, vetoes, negativeByPermanent: negative, ...counts } = countsOf(outcome);
  const isCountKnown = outcome.inPart !== 'result';
  return {
    outcome: kind,
    ...(isCountKnown ? { tally: printTally(outcome.tally) } : {}),
    ...(outcome.inPart ? { inPart: outcome.inPart } : {}),
    required,
    ...(isCountKnown ? counts : {}),
    vetoes,
    negativeByPermanent: negative,
  };
}

/** The negative votes of permanent members that are no vetoes: short of the required votes, or on procedure. */
function negativeByPermanent(outcome: Outcome): readonly MemberId[] {
  if (outcome.kind === 'insufficientVotes') return outcome.negativeByPermanent;
  const onProcedure = outcome.findings.find((finding) => finding.test === 'noVetoOnProcedure');
  return onProcedure?.members ?? [];
}
