import { VOTES, type Council, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { MOST_LINKS, TOLERANCE } from './bounds.ts';

/** How likely each vote of a member is: numbers from 0 to 1 that add up to 1, give or take 1e-9. */
export type Probabilities = Readonly<Record<Vote, number>>;

/** A row for every member of the Council. */
export type Forecast = { readonly [member in MemberId]?: Probabilities };

/** What makes members' votes depend on each other; at most 8 blocs and conditions together. Without any, every member votes by itself. */
export interface Links {
  /** Members that always vote alike. Their rows have to be the same; a member belongs to one bloc at most. */
  readonly blocs?: readonly (readonly MemberId[])[];
  readonly conditions?: readonly Condition[];
}

/**
 * Whenever `when.member` votes so, `follows.member` votes so (and its bloc with it), whatever its row says. When it does
 * not, the row holds. Conditions may follow one another, but not in a circle.
 */
export interface Condition {
  readonly when: Cast;
  readonly follows: Cast;
}

export interface Cast {
  readonly member: MemberId;
  readonly vote: Vote;
}

/** What is wrong with a forecast or its links: the first thing found. `condition` and `bloc` count from 0. */
export type ForecastProblem =
  | {
      readonly kind: 'noRow';
      readonly place: { readonly member: MemberId };
      readonly found: 'nothing';
      readonly expected: 'a row';
    }
  | {
      readonly kind: 'notOnTheCouncil';
      readonly place: Place;
      readonly found: string;
      readonly expected: readonly MemberId[];
    }
  | {
      readonly kind: 'notAProbability';
      readonly place: { readonly member: MemberId; readonly vote: Vote };
      readonly found: number;
      readonly expected: { readonly from: 0; readonly to: 1 };
    }
  | {
      readonly kind: 'sum';
      readonly place: { readonly member: MemberId };
      readonly found: number;
      readonly expected: 1;
    }
  | {
      readonly kind: 'tooManyLinks';
      readonly place: 'links';
      readonly found: number;
      readonly expected: { readonly atMost: number };
    }
  | {
      readonly kind: 'inTwoBlocs';
      readonly place: { readonly bloc: number; readonly member: MemberId };
      readonly found: number;
      readonly expected: 1;
    }
  | {
      /** A member's row differs from that of the bloc's first member. */
      readonly kind: 'blocDisagrees';
      readonly place: { readonly bloc: number; readonly member: MemberId };
      readonly found: Probabilities;
      readonly expected: Probabilities;
    }
  | {
      /** A condition from a bloc to itself: its members vote alike whatever happens. */
      readonly kind: 'withinOneBloc';
      readonly place: { readonly condition: number };
      readonly found: Condition;
      readonly expected: 'members that do not vote as one';
    }
  | {
      /** The conditions that can never be put in an order, each waiting for another. */
      readonly kind: 'circle';
      readonly place: { readonly conditions: readonly number[] };
      readonly found: readonly Condition[];
      readonly expected: 'conditions that end';
    }
  | {
      /** Two conditions that can hold at once want different votes of one member or bloc. */
      readonly kind: 'contradiction';
      readonly place: { readonly conditions: readonly [number, number] };
      readonly found: readonly [Condition, Condition];
      readonly expected: 'one vote';
    };

export type Place = { readonly member: string } | { readonly bloc: number } | { readonly condition: number };

/** Every member votes as in the record, for certain; who has no vote there does not take part. */
export function asRecorded(votes: Votes, council: Council): Forecast {
  return rows(council, (member) => certain(votes[member] ?? 'notParticipating'));
}

/** Every member is as likely to vote in favour as against or to abstain, and none stays away. */
export function undecided(council: Council): Forecast {
  return rows(council, () => UNDECIDED);
}

const UNDECIDED: Probabilities = { inFavour: 1 / 3, against: 1 / 3, abstaining: 1 / 3, notParticipating: 0 };

function certain(vote: Vote): Probabilities {
  return { inFavour: 0, against: 0, abstaining: 0, notParticipating: 0, [vote]: 1 };
}

/** A member's row. @throws when there is none: `problemOfRows` has to be asked first */
export function rowOf(forecast: Forecast, member: MemberId): Probabilities {
  const row = forecast[member];
  if (row === undefined) throw new Error(`A forecast without a row for ${member}`);
  return row;
}

/** The first thing wrong with the rows; nothing when they are in order. */
export function problemOfRows(forecast: Forecast, { seats }: Council): ForecastProblem | undefined {
  let known = 0;
  for (const { member } of seats) {
    const row = forecast[member];
    if (row === undefined) return { kind: 'noRow', place: { member }, found: 'nothing', expected: 'a row' };
    known += 1;
    const { inFavour, against, abstaining, notParticipating } = row;
    // Written so that NaN fails.
    if (!(inFavour >= 0 && against >= 0 && abstaining >= 0 && notParticipating >= 0))
      return notAProbability(member, row);
    if (!(inFavour <= 1 && against <= 1 && abstaining <= 1 && notParticipating <= 1))
      return notAProbability(member, row);
    const sum = inFavour + against + abstaining + notParticipating;
    if (Math.abs(sum - 1) > TOLERANCE) return { kind: 'sum', place: { member }, found: sum, expected: 1 };
  }
  return countOf(forecast) === known
    ? undefined
    : stranger(
        forecast,
        seats.map(({ member }) => member),
      );
}

/** The first thing wrong with blocs and conditions taken one by one; circles and contradictions show when they are followed. */
export function problemOfLinks(links: Links, forecast: Forecast, { seats }: Council): ForecastProblem | undefined {
  const { blocs = [], conditions = [] } = links;
  const found = blocs.length + conditions.length;
  if (found > MOST_LINKS) return { kind: 'tooManyLinks', place: 'links', found, expected: { atMost: MOST_LINKS } };
  const members = seats.map(({ member }) => member);
  return problemOfBlocs(blocs, forecast, members) ?? problemOfConditions(conditions, blocs, members);
}

type Blocs = readonly (readonly MemberId[])[];

function problemOfBlocs(blocs: Blocs, forecast: Forecast, members: readonly MemberId[]): ForecastProblem | undefined {
  const seen = new Set<MemberId>();
  for (const [bloc, together] of blocs.entries()) {
    const [first] = together;
    const expected = first === undefined ? undefined : forecast[first];
    for (const member of together) {
      if (!members.includes(member))
        return { kind: 'notOnTheCouncil', place: { bloc }, found: member, expected: members };
      if (seen.has(member)) {
        const count = blocs.flat().filter((other) => other === member).length;
        return { kind: 'inTwoBlocs', place: { bloc, member }, found: count, expected: 1 };
      }
      seen.add(member);
      const row = forecast[member];
      if (row !== undefined && expected !== undefined && differ(row, expected)) {
        return { kind: 'blocDisagrees', place: { bloc, member }, found: row, expected };
      }
    }
  }
  return undefined;
}

function problemOfConditions(
  conditions: readonly Condition[],
  blocs: Blocs,
  members: readonly MemberId[],
): ForecastProblem | undefined {
  for (const [condition, found] of conditions.entries()) {
    const { when, follows } = found;
    const unknown = [when.member, follows.member].find((member) => !members.includes(member));
    if (unknown !== undefined)
      return { kind: 'notOnTheCouncil', place: { condition }, found: unknown, expected: members };
    const holdsBoth = (bloc: readonly MemberId[]): boolean =>
      bloc.includes(when.member) && bloc.includes(follows.member);
    if (when.member === follows.member || blocs.some(holdsBoth)) {
      return { kind: 'withinOneBloc', place: { condition }, found, expected: 'members that do not vote as one' };
    }
  }
  return undefined;
}

function differ(one: Probabilities, other: Probabilities): boolean {
  return VOTES.some((vote) => Math.abs(one[vote] - other[vote]) > TOLERANCE);
}

function rows({ seats }: Council, row: (member: MemberId) => Probabilities): Forecast {
  return Object.fromEntries(seats.map(({ member }) => [member, row(member)]));
}

function notAProbability(member: MemberId, row: Probabilities): ForecastProblem | undefined {
  const vote = VOTES.find((each) => !(row[each] >= 0 && row[each] <= 1));
  return vote && { kind: 'notAProbability', place: { member, vote }, found: row[vote], expected: { from: 0, to: 1 } };
}

/** A loop, not Object.keys: it runs at every move of a slider. */
function countOf(forecast: Forecast): number {
  let count = 0;
  for (const _ in forecast) count += 1;
  return count;
}

function stranger(forecast: Forecast, members: readonly MemberId[]): ForecastProblem | undefined {
  const known: readonly string[] = members;
  const found = Object.keys(forecast).find((member) => !known.includes(member));
  return found === undefined
    ? undefined
    : { kind: 'notOnTheCouncil', place: { member: found }, found, expected: members };
}
