import {
  stateOf,
  VOTES,
  type Council,
  type Matter,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import {
  CHARTER,
  NO_VETO,
  obligatoryAbstention,
  TWO_VETOES,
  type ClosedKind,
  type DecisionRule,
} from '../../src/analysis/rule.ts';
import { COUNCIL_OF_FIVE } from '../rules/councils.ts';

/** How closed votes end: written down anew from the words of the rules, member by member, with nothing of src/analysis. */
export function endOf(votes: Votes, { seats, requiredVotes }: Council, matter: Matter, rule: DecisionRule): ClosedKind {
  let [inFavour, vetoes] = [0, 0];
  for (const { member, permanent } of seats) {
    const mustAbstain = matter === 'substantive' && (rule.obligatoryAbstainers ?? []).includes(member);
    const vote = mustAbstain ? 'abstaining' : votes[member];
    if (vote === 'inFavour') inFavour += 1;
    if (vote === 'against' && permanent && matter === 'substantive') vetoes += 1;
  }
  if (inFavour < (rule.requiredVotes ?? requiredVotes)) return 'insufficientVotes';
  if (rule.vetoes !== 'none' && vetoes >= rule.vetoes) return 'vetoed';
  return 'adopted';
}

/** Six members, three of them permanent, three votes: small enough for every pair of patterns, large enough for two vetoes. */
export const COUNCIL_OF_SIX: Council = {
  seats: [
    { member: stateOf('AGO'), permanent: false },
    { member: stateOf('CHN'), permanent: true },
    { member: stateOf('FRA'), permanent: true },
    { member: stateOf('JPN'), permanent: false },
    { member: stateOf('RUS'), permanent: true },
    { member: stateOf('VEN'), permanent: false },
  ],
  requiredVotes: 4,
};

export const SMALL_COUNCILS: readonly (readonly [string, Council])[] = [
  ['two permanent of five, three votes', COUNCIL_OF_FIVE],
  [
    'four permanent of five, three votes',
    { ...COUNCIL_OF_FIVE, seats: COUNCIL_OF_FIVE.seats.map((seat) => ({ ...seat, permanent: seat.member !== 'JPN' })) },
  ],
  [
    'no permanent of five, four votes',
    { seats: COUNCIL_OF_FIVE.seats.map((seat) => ({ ...seat, permanent: false })), requiredVotes: 4 },
  ],
];

export const RULES: readonly (readonly [string, DecisionRule])[] = [
  ['Charter', CHARTER],
  ['no veto', NO_VETO],
  ['two vetoes', TWO_VETOES],
  ['a party abstains', obligatoryAbstention([stateOf('RUS')])],
  ['two parties abstain', obligatoryAbstention([stateOf('AGO'), stateOf('FRA')])],
  ['two votes and two vetoes', { name: 'own', vetoes: 2, requiredVotes: 2 }],
];

/** Every pattern of a small Council as a number with two bits a seat, the first seat lowest. */
export function patternCount({ seats }: Council): number {
  return 4 ** seats.length;
}

export function votesOfPattern(pattern: number, { seats }: Council): Votes {
  return Object.fromEntries(seats.map(({ member }, seat) => [member, voteAt(pattern, seat)]));
}

export function voteAt(pattern: number, seat: number): Vote {
  return VOTES[(pattern >> (2 * seat)) & 3] ?? 'inFavour';
}

export function codeOf(vote: Vote): number {
  return VOTES.indexOf(vote);
}

export function members({ seats }: Council): MemberId[] {
  return seats.map(({ member }) => member);
}

/** The ends of all patterns. */
export function endsOf(council: Council, matter: Matter, rule: DecisionRule): ClosedKind[] {
  return Array.from({ length: patternCount(council) }, (_, pattern) =>
    endOf(votesOfPattern(pattern, council), council, matter, rule),
  );
}
