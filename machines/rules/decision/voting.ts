import { findingsOf, type Finding } from './findings.ts';
import { sidesOf, tallyOf } from './tally.ts';
import type { Council, Matter, MemberId, Tally, Votes, Whereabouts } from '../words/vocabulary.ts';

interface Decided {
  readonly tally: Tally;
  readonly required: number;
  readonly findings: readonly Finding[];
  /**
   * Set where not every member's vote is known by name (`decideInPart`). `totals`: the tally is that of the record.
   * `result`: the count is not known; the tally counts the members that are named, and has the others `outstanding`.
   */
  readonly inPart?: 'totals' | 'result';
}

/**
 * The result of a vote. A veto without a vetoing member cannot be written; a veto below the required votes is never
 * made, because `decide` tests the affirmative votes first.
 */
export type Outcome =
  | (Decided & { readonly kind: 'adopted' })
  | (Decided & { readonly kind: 'vetoed'; readonly by: readonly [MemberId, ...MemberId[]] })
  | (Decided & {
      readonly kind: 'insufficientVotes';
      /** Permanent members against: a negative vote each, not a veto. */
      readonly negativeByPermanent: readonly MemberId[];
    })
  | (Decided & {
      readonly kind: 'undetermined';
      readonly waitingFor: readonly [MemberId, ...MemberId[]];
      /** Of a vote that is over and known in part: the results that are possible. */
      readonly between?: readonly DecidedKind[];
    });

export const OUTCOMES = ['adopted', 'vetoed', 'insufficientVotes', 'undetermined'] as const;
export type OutcomeKind = Outcome['kind'];
/** The ends of a vote that can be announced. */
export const DECIDED = ['adopted', 'vetoed', 'insufficientVotes'] as const satisfies readonly OutcomeKind[];
export type DecidedKind = (typeof DECIDED)[number];

/**
 * Charter, Article 27: decides a question from the votes of the members.
 *
 * Affirmative votes are tested before vetoes: a permanent member's vote against a text that has fewer than the
 * required votes is not a veto (practice; the Library's veto list). Abstention, absence and non-participation of a
 * permanent member do not block, and the required number never moves with attendance. While a member's vote is out
 * the result is `undetermined`; the findings say what is certain already.
 *
 * @param votes a vote for each member that has voted; a seat without one is waited for
 * @param council who sits and how many affirmative votes are required
 * @param matter procedural (27(2), no veto) or substantive (27(3))
 * @throws when `votes` names a State that does not sit on `council`: the caller has to refuse that vote first
 */
export function decide(votes: Votes, council: Council, matter: Matter): Outcome {
  const sides = sidesOf(votes, council);
  const tally = tallyOf(sides);
  const required = council.requiredVotes;
  const findings = findingsOf(sides, required, matter);
  const permanentAgainst = sides.against.permanent;
  const decided = { tally, required, findings };

  const [waiting, ...others] = sides.outstanding.all;
  if (waiting !== undefined) return { kind: 'undetermined', waitingFor: [waiting, ...others], ...decided };
  if (tally.inFavour < required) {
    return { kind: 'insufficientVotes', negativeByPermanent: permanentAgainst, ...decided };
  }
  const [vetoing, ...alsoVetoing] = matter === 'substantive' ? permanentAgainst : [];
  return vetoing === undefined
    ? { kind: 'adopted', ...decided }
    : { kind: 'vetoed', by: [vetoing, ...alsoVetoing], ...decided };
}

/**
 * The same result, with those named that were absent: a vote counts alike whether a member that takes no part is in the
 * room or not, and the record keeps the two apart.
 */
export function toldOfWhereabouts(
  outcome: Outcome,
  whereabouts: { readonly [member in MemberId]?: Whereabouts } = {},
): Outcome {
  const isAbsent = (member: MemberId): boolean => whereabouts[member] === 'absent';
  const findings = outcome.findings.map((finding): Finding => {
    if (finding.test !== 'absenceDoesNotBlock' && finding.test !== 'barDoesNotMove') return finding;
    const absent = (finding.test === 'barDoesNotMove' ? finding.notParticipating : finding.members).filter(isAbsent);
    return absent.length === 0 ? finding : { ...finding, absent };
  });
  return { ...outcome, findings };
}

/** Adopted, and nobody voted otherwise, stayed out, or is waited for: what the President announces as unanimous. */
export function isUnanimous({ kind, tally }: Pick<Outcome, 'kind' | 'tally'>): boolean {
  const { against, abstaining, notParticipating, outstanding } = tally;
  return kind === 'adopted' && against + abstaining + notParticipating + outstanding === 0;
}
