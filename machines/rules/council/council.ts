import { charterOn } from './charter.ts';
import { MEMBERSHIP } from './membership.ts';
import { nextPresident } from './seating.ts';
import { dateOf, stateOf, type Council, type IsoDate, type MemberId } from '../words/vocabulary.ts';
import { only } from '../only.ts';

export type CouncilOn =
  { readonly ok: true; readonly council: Council } | { readonly ok: false; readonly problem: CouncilUnknown };

/** Why it is not known who sits. `to` is the last day on which all members are known. */
export type CouncilUnknown =
  /** Before the first meeting. */
  | { readonly kind: 'outsideTable'; readonly from: IsoDate; readonly to: IsoDate }
  /** So many seats have not been filled by an election that the table knows; `known` sit. */
  | {
      readonly kind: 'seatsOpen';
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly known: readonly MemberId[];
      readonly open: number;
    };

/** The days on which every member is known: from the first meeting to the end of the terms that all began by election. */
export const DAYS_KNOWN: { readonly from: IsoDate; readonly to: IsoDate } = {
  from: dateOf('1946-01-17'),
  to: dateOf('2027-12-31'),
};

/**
 * Who sits on the Council on a day, in English alphabetical order, and how many votes a decision needs.
 *
 * @param others who else sits, on a day for which the table does not know all of them: as many as are missing. On a day
 * for which it does, none
 */
export function councilOn(date: IsoDate, others: readonly MemberId[] = []): CouncilOn {
  if (date < DAYS_KNOWN.from) return { ok: false, problem: { kind: 'outsideTable', ...DAYS_KNOWN } };
  const charter = charterOn(date);
  const permanent = new Set(charter.permanent.map(({ value }) => value));
  const known = membersOn(date);
  const members = others.length === 0 ? known : inEnglishOrder([...new Set([...known, ...others])]);
  if (members.length !== charter.seats.value && date > DAYS_KNOWN.to) {
    return {
      ok: false,
      problem: { kind: 'seatsOpen', ...DAYS_KNOWN, known, open: charter.seats.value - known.length },
    };
  }
  const seats = members.map((member) => ({ member, permanent: permanent.has(member) }));
  return { ok: true, council: { seats, requiredVotes: charter.requiredVotes.value } };
}

/**
 * The last day of the term that a member serves on a day; `undefined` for a permanent member, whose term does not end, and
 * for a State that does not sit on that day. Terms
 * that follow each other are one: the table begins another where a State changed its name.
 */
export function termEndOn(member: MemberId, date: IsoDate): IsoDate | undefined {
  const terms = table()
    .filter((row) => row.member === member)
    .flatMap((row) => row.terms)
    .toSorted((one, other) => one.from.localeCompare(other.from, 'en'));
  let end = only(terms, ({ from, to }) => from <= date && date <= to)?.to;
  for (const { from, to } of terms) if (end !== undefined && from > date && isNextDay(end, from)) end = to;
  return end === undefined || end === NEVER ? undefined : dateOf(end);
}

/**
 * What a member is called in the English lists of the day, whose order is that of the seats; `undefined` for a State that
 * does not sit on it.
 */
export function listedName(member: MemberId, date: IsoDate): string | undefined {
  const rows = table().filter((row) => row.member === member);
  return rows.find(({ terms }) => terms.some(({ from, to }) => from <= date && date <= to))?.name;
}

/**
 * Rule 18 at the turn of a year: who presides after a member whose term may have ended with it.
 *
 * @param council the Council of the month to come
 * @throws when the outgoing President sits neither on it nor in any row of the table
 */
export function presidentAfter(council: Council, outgoing: MemberId): MemberId {
  if (council.seats.some(({ member }) => member === outgoing)) return nextPresident(council, outgoing);
  if (!table().some(({ member }) => member === outgoing)) throw new Error(`A President that never sat: ${outgoing}`);
  // As if the member were still there: whoever would come after it presides.
  const order = inEnglishOrder([...council.seats.map(({ member }) => member), outgoing]);
  return nextPresident({ ...council, seats: order.map((member) => ({ member, permanent: false })) }, outgoing);
}

/** `from` is a day or a year. */
function isNextDay(day: string, from: string): boolean {
  const first = from.length === 'YYYY'.length ? `${from}-01-01` : from;
  return new Date(`${day}T00:00:00Z`).getTime() + MILLISECONDS_OF_A_DAY === new Date(`${first}T00:00:00Z`).getTime();
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Behind every day. */
const NEVER = '9999-12-31';

interface Term {
  readonly from: string;
  readonly to: string;
}

/** The table read once, when it is first asked: it is asked again for each of a hundred thousand votes. */
let known: readonly { readonly member: MemberId; readonly name: string; readonly terms: readonly Term[] }[] | undefined;

function table(): NonNullable<typeof known> {
  known ??= MEMBERSHIP.map(([code, name, terms]) => ({
    member: stateOf(code),
    name,
    terms: terms.split(' ').map(termOf),
  }));
  return known;
}

function membersOn(date: IsoDate): MemberId[] {
  return table()
    .filter(({ terms }) => terms.some(({ from, to }) => from <= date && date <= to))
    .map(({ member }) => member);
}

/** As the names stand in the table: the last name of a State; one that is not in it comes behind all others, by its code. */
function inEnglishOrder(members: readonly MemberId[]): MemberId[] {
  const rows = new Map(table().map(({ member }, row) => [member, row]));
  const behind = table().length; // more than there are members: a State that changed its name has two rows
  return members.toSorted((one, other) => {
    const [first, second] = [rows.get(one) ?? behind, rows.get(other) ?? behind];
    return first - second || one.localeCompare(other, 'en');
  });
}

/** `term` as in `MEMBERSHIP`. Days compare as text, and a year sorts before its days. */
function termOf(term: string): Term {
  const [from = '', to = from] = term.split('/');
  if (to === '') return { from, to: NEVER };
  return { from, to: to.length === 'YYYY'.length ? `${to}-12-31` : to };
}
