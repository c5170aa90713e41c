import {
  countVotes,
  isForOrAgainst,
  type Council,
  type Matter,
  type MemberId,
  type OutcomeKind,
  type Tally,
  type Votes,
} from '../../machines/rules/index.ts';

/** The ways of deciding that can be laid over the same votes. `own`: numbers of the reader's. */
export const RULE_NAMES = ['charter', 'noVeto', 'twoVetoes', 'vetoSuspended', 'obligatoryAbstention', 'own'] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** How a question is decided from the votes. Everything that it leaves out is as in Charter 27. */
export interface DecisionRule {
  readonly name: RuleName;
  /** Affirmative votes required, from 1; without it the Council's own number. */
  readonly requiredVotes?: number;
  /** So many permanent members against defeat a substantive text, from 1: the Charter's number is 1. `none`: there is no veto. */
  readonly vetoes: number | 'none';
  /** On substantive matters, a vote in favour or against of these members is counted as an abstention. */
  readonly obligatoryAbstainers?: readonly MemberId[];
}

/** Charter 27, as the Council applies it. `decideBy(CHARTER, …)` ends as `decide` does. */
export const CHARTER: DecisionRule = { name: 'charter', vetoes: 1 };

/** No veto: every matter is decided as Charter 27(2) decides procedural ones. A supposition; nobody's proposal. */
export const NO_VETO: DecisionRule = { name: 'noVeto', vetoes: 'none' };

/**
 * Two permanent members against are needed for a veto. Proposed many times; examined with voting power by Gould and
 * Rablen, "Reform of the United Nations Security Council: equity and efficiency", Public Choice (2017),
 * doi:10.1007/s11127-017-0468-2.
 */
export const TWO_VETOES: DecisionRule = { name: 'twoVetoes', vetoes: 2 };

/**
 * The veto suspended in cases of mass atrocity. Two texts ask for it: the political declaration of France and Mexico
 * (30 September 2015), addressed to permanent members; and the code of conduct of the Accountability, Coherence and
 * Transparency group (23 October 2015, A/70/621-S/2015/978), by which every member of the Council pledges not to vote
 * against a credible draft that is to prevent or end such crimes. Both are pledges; here they bind.
 *
 * @param massAtrocity does the reader hold this case to be one of genocide, crimes against humanity or war crimes?
 */
export function vetoSuspended(massAtrocity: boolean): DecisionRule {
  return { name: 'vetoSuspended', vetoes: massAtrocity ? 'none' : 1 };
}

/**
 * Charter 27(3), proviso, enforced: a party to a dispute shall abstain in decisions under Chapter VI and under Article
 * 52(3). What it casts is counted as an abstention; its absence stays an absence. That the decision is one of those is
 * for the caller to say (`mustAbstain` in machines/rules); on procedural matters nobody is bound.
 */
export function obligatoryAbstention(parties: readonly MemberId[]): DecisionRule {
  return { name: 'obligatoryAbstention', vetoes: 1, obligatoryAbstainers: parties };
}

/** How a question ends under a rule. */
export interface Decision {
  readonly kind: OutcomeKind;
  /** As the rule counts: the votes of `counted` are among the abstentions. */
  readonly tally: Tally;
  /** Affirmative votes required. */
  readonly required: number;
  /** The members against that have a veto under this rule. They defeat the text only where `kind` is `vetoed`. */
  readonly vetoes: readonly MemberId[];
  /** The members whose vote in favour or against the rule counts as an abstention. */
  readonly counted: readonly MemberId[];
}

/**
 * Decides a question under any rule. As in `decide`, affirmative votes are tested before vetoes, and the result is
 * `undetermined` while a vote is out.
 *
 * @throws when `votes` names a State that does not sit on `council`
 */
export function decideBy(rule: DecisionRule, votes: Votes, council: Council, matter: Matter): Decision {
  const { voters, required, vetoesNeeded } = bodyOf(council, matter, rule);
  const counted = voters
    .filter(({ member, weight }) => weight === 'barred' && isForOrAgainst(votes[member]))
    .map(memberOf);
  const tally = countVotes(asCounted(votes, matter, rule), council);
  const vetoes = voters
    .filter(({ member, weight }) => weight === 'vetoing' && votes[member] === 'against')
    .map(memberOf);
  const kind = kindOf(tally.inFavour, vetoes.length, required, vetoesNeeded);
  return { kind: tally.outstanding > 0 ? 'undetermined' : kind, tally, required, vetoes, counted };
}

/** The votes as a rule counts them: whoever has to abstain on a substantive matter has abstained. */
export function asCounted(votes: Votes, matter: Matter, { obligatoryAbstainers = [] }: DecisionRule): Votes {
  if (matter === 'procedural') return votes;
  const bound = obligatoryAbstainers.filter((member) => isForOrAgainst(votes[member]));
  return { ...votes, ...Object.fromEntries(bound.map((member) => [member, 'abstaining' as const])) };
}

/** What a member's vote can do: help to adopt and veto; help to adopt; or nothing, because it has to abstain. */
export type Weight = 'vetoing' | 'plain' | 'barred';

export interface Voter {
  readonly member: MemberId;
  readonly weight: Weight;
}

/** A Council before one question under one rule: all that the mathematics has to know. Voters in the order of the seats. */
export interface Body {
  readonly voters: readonly Voter[];
  readonly required: number;
  /** So many `vetoing` members against defeat. Without meaning where nobody is `vetoing`. */
  readonly vetoesNeeded: number;
}

export function bodyOf({ seats, requiredVotes }: Council, matter: Matter, rule: DecisionRule): Body {
  const barred = matter === 'substantive' ? (rule.obligatoryAbstainers ?? []) : [];
  const hasVeto = matter === 'substantive' && rule.vetoes !== 'none';
  const voters = seats.map(({ member, permanent }) => ({
    member,
    weight: barred.includes(member)
      ? ('barred' as const)
      : hasVeto && permanent
        ? ('vetoing' as const)
        : ('plain' as const),
  }));
  return {
    voters,
    required: rule.requiredVotes ?? requiredVotes,
    vetoesNeeded: rule.vetoes === 'none' ? 1 : rule.vetoes,
  };
}

/** How many members of each weight. Their sum is the number of seats. */
export function weightsOf({ voters }: Body): Readonly<Record<Weight, number>> {
  const count = (weight: Weight): number => voters.reduce((sum, voter) => (voter.weight === weight ? sum + 1 : sum), 0);
  return { vetoing: count('vetoing'), plain: count('plain'), barred: count('barred') };
}

/** The end of a question in which nobody's vote is out. Affirmative votes are tested first (see `decide`). */
export function kindOf(inFavour: number, vetoes: number, required: number, vetoesNeeded: number): ClosedKind {
  if (inFavour < required) return 'insufficientVotes';
  return vetoes >= vetoesNeeded ? 'vetoed' : 'adopted';
}

/** The ends of a question when every member has voted or has not taken part. */
export type ClosedKind = Exclude<OutcomeKind, 'undetermined'>;

function memberOf({ member }: Voter): MemberId {
  return member;
}
