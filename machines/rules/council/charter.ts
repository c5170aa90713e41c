import type { Instrument } from '../words/sources.ts';
import { dateOf, stateOf, type IsoDate, type MemberId } from '../words/vocabulary.ts';

/** What the Charter requires of the Council on one day. Every number says since when, and by which instrument. */
export interface Charter {
  /** Article 23(1): members of the Council; eleven, then fifteen. */
  readonly seats: Provision<number>;
  /** Article 27(2) and (3): affirmative votes required; seven, then nine. */
  readonly requiredVotes: Provision<number>;
  /** Article 23(1): the five permanent members, in the order of the Charter. */
  readonly permanent: readonly Provision<MemberId>[];
}

export interface Provision<Value> {
  readonly value: Value;
  /** The first day on which the Council applied it. */
  readonly since: IsoDate;
  readonly source: Instrument;
}

/**
 * The Charter as the Council applied it on a day. Days before 24 October 1945 get the Charter's first provisions.
 *
 * Two readings of 1965: the amended Articles 23 and 27 were in force from 31 August, but the Council kept its eleven
 * members, and seven votes sufficed, to the end of the year (S/RES/218 of 23 November, 7-0-4). Ours is what was
 * applied: fifteen and nine from 1 January 1966.
 */
export function charterOn(date: IsoDate): Charter {
  return {
    seats: inForce(SEATS, date),
    requiredVotes: inForce(REQUIRED_VOTES, date),
    permanent: PERMANENT_SEATS.map((holders) => {
      const { value, ...provision } = inForce(holders, date);
      return { value: stateOf(value), ...provision };
    }),
  };
}

/** What the Charter said at first, and since its one change, where there was one. */
type Succession<Value> = readonly [first: Dated<Value>, later?: Dated<Value>];

interface Dated<Value> {
  readonly value: Value;
  readonly since: string;
  readonly source: Instrument;
}

const SEATS: Succession<number> = [
  { value: 11, since: '1945-10-24', source: 'Charter (1945)' },
  { value: 15, since: '1966-01-01', source: 'A/RES/1991(XVIII)A' },
];

const REQUIRED_VOTES: Succession<number> = [
  { value: 7, since: '1945-10-24', source: 'Charter (1945)' },
  { value: 9, since: '1966-01-01', source: 'A/RES/1991(XVIII)A' },
];

/** On the day of a succession the new holder sits. The Council voted on neither of the two days. */
const PERMANENT_SEATS: readonly Succession<string>[] = [
  [
    { value: 'ROC', since: '1945-10-24', source: 'Charter (1945)' },
    { value: 'CHN', since: '1971-10-25', source: 'A/RES/2758(XXVI)' },
  ],
  [{ value: 'FRA', since: '1945-10-24', source: 'Charter (1945)' }],
  [
    { value: 'SUN', since: '1945-10-24', source: 'Charter (1945)' },
    { value: 'RUS', since: '1991-12-24', source: 'Letter of 24 December 1991' },
  ],
  [{ value: 'GBR', since: '1945-10-24', source: 'Charter (1945)' }],
  [{ value: 'USA', since: '1945-10-24', source: 'Charter (1945)' }],
];

function inForce<Value>([first, later]: Succession<Value>, date: IsoDate): Provision<Value> {
  const current = later && later.since <= date ? later : first;
  return { ...current, since: dateOf(current.since) };
}
