import type { Council, MemberId, Vote, Votes } from '../../machines/rules/index.ts';

/** A class of voting patterns: as many permanent and as many elected members vote each way. */
export interface PatternClass {
  /** One pattern of the class. */
  readonly votes: Votes;
  /** How many patterns are in it. */
  readonly weight: number;
}

/** All classes of patterns in which every member makes one of `choices`. The weights add up to choices ^ seats. */
export function* classesOf({ seats }: Council, choices: readonly Vote[]): Generator<PatternClass> {
  const group = (permanent: boolean): MemberId[] =>
    seats.filter((seat) => seat.permanent === permanent).map(({ member }) => member);
  for (const ofPermanent of divisionsOf(group(true), choices)) {
    for (const ofElected of divisionsOf(group(false), choices)) {
      yield { votes: { ...ofPermanent.votes, ...ofElected.votes }, weight: ofPermanent.weight * ofElected.weight };
    }
  }
}

/** Every pattern one by one: for small Councils only. */
export function* patternsOf({ seats }: Council, choices: readonly Vote[]): Generator<Votes> {
  yield* patternsFrom(
    seats.map(({ member }) => member),
    choices,
  );
}

/** The class of a pattern, as a key: how many of each group vote each way. */
export function classKey(votes: Votes, { seats }: Council, choices: readonly Vote[]): string {
  const count = (permanent: boolean, choice: Vote): number =>
    seats.filter((seat) => seat.permanent === permanent && votes[seat.member] === choice).length;
  return [true, false].map((permanent) => choices.map((choice) => count(permanent, choice)).join(',')).join(' ');
}

function* patternsFrom([first, ...rest]: readonly MemberId[], choices: readonly Vote[]): Generator<Votes> {
  if (first === undefined) {
    yield {};
    return;
  }
  for (const others of patternsFrom(rest, choices)) for (const vote of choices) yield { [first]: vote, ...others };
}

/** The ways to divide members among the choices, the first members taking the first choice. */
function* divisionsOf(members: readonly MemberId[], [choice, ...others]: readonly Vote[]): Generator<PatternClass> {
  if (choice === undefined) return;
  if (others.length === 0) {
    yield { votes: allVoting(members, choice), weight: 1 };
    return;
  }
  for (let count = 0; count <= members.length; count += 1) {
    for (const rest of divisionsOf(members.slice(count), others)) {
      const votes = { ...allVoting(members.slice(0, count), choice), ...rest.votes };
      yield { votes, weight: rest.weight * binomial(members.length, count) };
    }
  }
}

function allVoting(members: readonly MemberId[], vote: Vote): Votes {
  return Object.fromEntries(members.map((member) => [member, vote]));
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}
