import {
  decide,
  VOTES,
  type Council,
  type Matter,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';

/**
 * The least change that turns the result from adopted to not adopted, or back. All ways of it in one pattern: every
 * member of `must`, and any `choose.count` of `choose.from`, each changing to one of its votes.
 *
 * - S/2016/846 (11-2-2): one member, one way; Russia to in favour, abstaining or not participating.
 * - S/2016/847 (4-9-2): five members, 28 ways; France, the United Kingdom and the United States to in favour, and two
 *   of the eight others that were not in favour.
 */
export interface Turn {
  readonly becomes: 'adopted' | 'notAdopted';
  /** How many members have to change their votes: at least 1. `must.length + choose.count`. */
  readonly size: number;
  /** How many sets of members can do it, each counted once however many votes they may change to: at least 1. */
  readonly ways: number;
  /** Members without whom it cannot be done. */
  readonly must: readonly Change[];
  readonly choose: Choice;
  /**
   * Of the members that change, so many at least have to change to in favour; 0 to `size`. It says more than the
   * members' `to` only when a text is short of votes and more permanent members are against it than votes are missing.
   */
  readonly inFavourAtLeast: number;
}

/** A member, and the votes to which it can change. In the order of `VOTES`, without the vote that it has cast. */
export interface Change {
  readonly member: MemberId;
  readonly to: readonly Vote[];
}

/** Any `count` of `from`, in English alphabetical order. `count` is 0 when nobody has to be chosen. */
export interface Choice {
  readonly count: number;
  readonly from: readonly Change[];
}

/**
 * Charter, Article 27: what would turn the result? To adopt, every permanent member against must give way (on
 * substantive matters) and the missing affirmative votes must be found: max(vetoes, missing) members. To defeat, one
 * permanent member against is enough; where there is no veto, as many must leave as there are votes above the bar,
 * and one more.
 *
 * While votes are out, the result is the one that closing the voting now would have: who has not voted is recorded as
 * not participating, and its vote counts as a change.
 */
export function whatWouldTurn(votes: Votes, council: Council, matter: Matter): Turn {
  const outcome = decide(closed(votes, council), council, matter);
  const ballots = council.seats.map(({ member, permanent }) => ({
    member,
    vote: votes[member] ?? 'notParticipating',
    mayVeto: permanent && matter === 'substantive',
  }));
  const { required, tally } = outcome;
  return outcome.kind === 'adopted'
    ? defeat(ballots, tally.inFavour - required)
    : adopt(ballots, Math.max(0, required - tally.inFavour));
}

/**
 * The members that turn the result each by itself, and the votes with which they do; empty when nobody can. Votes that
 * are out are taken as `whatWouldTurn` takes them.
 */
export function alone(votes: Votes, council: Council, matter: Matter): readonly Change[] {
  const { size, must, choose } = whatWouldTurn(votes, council, matter);
  return size === 1 ? [...must, ...choose.from] : [];
}

interface Ballot {
  readonly member: MemberId;
  readonly vote: Vote;
  readonly mayVeto: boolean;
}

const NOBODY: Choice = { count: 0, from: [] };

function closed(votes: Votes, { seats }: Council): Votes {
  return { ...votes, ...Object.fromEntries(seats.map(({ member }) => [member, votes[member] ?? 'notParticipating'])) };
}

function adopt(ballots: readonly Ballot[], missing: number): Turn {
  const [blocking, others] = split(ballots, ({ mayVeto, vote }) => mayVeto && vote === 'against');
  const joining = missing - blocking.length;
  const must = blocking.map(({ member }) => ({ member, to: joining < 0 ? allBut('against') : IN_FAVOUR }));
  const from = others.filter(({ vote }) => vote !== 'inFavour').map(({ member }) => ({ member, to: IN_FAVOUR }));
  return turn('adopted', must, joining > 0 ? { count: joining, from } : NOBODY, missing);
}

function defeat(ballots: readonly Ballot[], spare: number): Turn {
  const vetoIsPossible = ballots.some(({ mayVeto }) => mayVeto);
  const count = vetoIsPossible ? 1 : spare + 1;
  const from = ballots
    .map(({ member, vote, mayVeto }) => ({ member, to: defeating(vote, mayVeto, count > spare) }))
    .filter(({ to }) => to.length > 0);
  return turn('notAdopted', [], { count, from }, 0);
}

/** The votes with which a member helps to defeat a text that has the votes. */
function defeating(vote: Vote, mayVeto: boolean, leavingIsEnough: boolean): readonly Vote[] {
  if (vote === 'inFavour' && leavingIsEnough) return allBut('inFavour');
  return mayVeto ? ['against'] : [];
}

function turn(becomes: Turn['becomes'], must: readonly Change[], choose: Choice, inFavourAtLeast: number): Turn {
  const size = must.length + choose.count;
  return { becomes, size, ways: choices(choose.from.length, choose.count), must, choose, inFavourAtLeast };
}

const IN_FAVOUR: readonly Vote[] = ['inFavour'];

function allBut(vote: Vote): readonly Vote[] {
  return VOTES.filter((other) => other !== vote);
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** In how many ways can `count` be chosen from `number`? Exact: every step divides evenly. */
function choices(number: number, count: number): number {
  let ways = 1;
  for (let chosen = 1; chosen <= count; chosen += 1) ways = (ways * (number - count + chosen)) / chosen;
  return ways;
}
