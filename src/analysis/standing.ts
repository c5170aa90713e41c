import { VOTES, type Council, type Matter, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { bodyOf, CHARTER, kindOf, type Body, type DecisionRule, type Voter } from './rule.ts';
import { stateOf, type VoteState } from './smallest.ts';

/** Who matters now: the result as it stands, how far it is from the other one, and what each member can do about it. */
export interface Standings {
  readonly adopted: boolean;
  readonly margin: Margin;
  /** In the order of the seats. */
  readonly members: readonly Standing[];
}

export interface Margin {
  /** Affirmative votes above the bar; below it, negative. 0: exactly as many as required. */
  readonly votes: number;
  /** Vetoes that could still come without defeating the text; negative: so many too many. Nothing where nobody has a veto. */
  readonly vetoes?: number;
}

/**
 * - `alone`: its change turns the result, with any vote of `to`;
 * - `together`: there are changes of several members that turn the result, and would not without its own;
 * - `notAtAll`: whatever it does, others decide.
 */
export type Standing =
  | { readonly member: MemberId; readonly state: 'alone'; readonly to: readonly [Vote, ...Vote[]] }
  | { readonly member: MemberId; readonly state: 'together' | 'notAtAll' };

/**
 * What each member can do about the result. Votes that are out are taken as `smallest` takes them: as not
 * participating, and free to be given.
 *
 * Alone is tried, vote by vote. Together, in closed form: towards adoption helps who is against with a veto (where the
 * vetoes are too many or votes are missing) and who is not in favour (where votes are missing); towards defeat helps
 * who is in favour, and who has a veto and is beside, where enough vetoes can come. All this where the goal can be
 * reached at all.
 */
export function standings(votes: Votes, council: Council, matter: Matter, rule: DecisionRule = CHARTER): Standings {
  const body = bodyOf(council, matter, rule);
  const now = stateOf(votes, body);
  const adopted = isAdopted(now, body);
  const hasVeto = body.voters.some(({ weight }) => weight === 'vetoing');
  const margin = {
    votes: now.inFavour - body.required,
    ...(hasVeto && { vetoes: body.vetoesNeeded - 1 - now.vetoes }),
  };
  const canHelp = adopted ? helpsToDefeat(now, body, votes) : helpsToAdopt(now, body);
  const members = body.voters.map((voter): Standing => {
    const { member } = voter;
    const vote = votes[member] ?? 'notParticipating';
    const [first, ...others] = VOTES.filter(
      (to) => to !== vote && isAdopted(after(now, voter, vote, to), body) !== adopted,
    );
    if (first !== undefined) return { member, state: 'alone', to: [first, ...others] };
    return { member, state: canHelp(voter, vote) ? 'together' : 'notAtAll' };
  });
  return { adopted, margin, members };
}

function isAdopted({ inFavour, vetoes }: VoteState, { required, vetoesNeeded }: Body): boolean {
  return kindOf(inFavour, vetoes, required, vetoesNeeded) === 'adopted';
}

function after({ inFavour, vetoes }: VoteState, { weight }: Voter, from: Vote, to: Vote): VoteState {
  const change = (vote: Vote): number => Number(to === vote) - Number(from === vote);
  return {
    inFavour: inFavour + (weight === 'barred' ? 0 : change('inFavour')),
    vetoes: vetoes + (weight === 'vetoing' ? change('against') : 0),
  };
}

type CanHelp = (voter: Voter, vote: Vote) => boolean;

function helpsToAdopt({ inFavour, vetoes }: VoteState, { voters, required, vetoesNeeded }: Body): CanHelp {
  const canBeReached = voters.filter(({ weight }) => weight !== 'barred').length >= required;
  const missing = inFavour < required;
  const blocked = vetoes >= vetoesNeeded;
  return ({ weight }, vote) =>
    canBeReached &&
    weight !== 'barred' &&
    vote !== 'inFavour' &&
    (missing || (blocked && weight === 'vetoing' && vote === 'against'));
}

/**
 * A member with a veto that is not in favour helps when the vetoes that are missing can come with its own, without as
 * many of them leaving the votes in favour as would defeat the text by themselves.
 */
function helpsToDefeat(
  { inFavour, vetoes }: VoteState,
  { voters, required, vetoesNeeded }: Body,
  votes: Votes,
): CanHelp {
  const vetoing = voters.filter(({ weight }) => weight === 'vetoing');
  const joined = vetoing.filter(({ member }) => votes[member] === 'inFavour').length;
  const beside = vetoing.length - joined - vetoes;
  const vetoesCanCome = vetoesNeeded - vetoes <= beside + Math.min(joined, inFavour - required);
  return ({ weight }, vote) =>
    weight !== 'barred' && (vote === 'inFavour' || (weight === 'vetoing' && vetoesCanCome && vote !== 'against'));
}
