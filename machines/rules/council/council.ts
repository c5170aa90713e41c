import { charterOn } from './charter.ts';
import { MEMBERSHIP } from './membership.ts';
import { dateOf, stateOf, type Council, type IsoDate, type MemberId, type StateId } from '../words/vocabulary.ts';

export type CouncilOn =
  | { readonly ok: true; readonly council: Council }
  /** The table of members does not reach that day. */
  | {
      readonly ok: false;
      readonly problem: { readonly kind: 'outsideTable'; readonly from: IsoDate; readonly to: IsoDate };
    };

/**
 * Who sat on the Council on a day, in English alphabetical order, and how many votes a decision needed.
 * Known for 17 January 1946, the first meeting, to 31 December 2025.
 */
export function councilOn(date: IsoDate): CouncilOn {
  if (date < FIRST_DAY || date > LAST_DAY) {
    return { ok: false, problem: { kind: 'outsideTable', from: dateOf(FIRST_DAY), to: dateOf(LAST_DAY) } };
  }
  const charter = charterOn(date);
  const permanent = new Set(charter.permanent.map(({ value }) => value));
  const seats = membersOn(date).map((member) => ({ member, permanent: permanent.has(member) }));
  return { ok: true, council: { seats, requiredVotes: charter.requiredVotes.value } };
}

/** The name that a State has now in the table of members; nothing for one that was never a member. */
export function memberName(state: StateId): string | undefined {
  return MEMBERSHIP.find(([code]) => code === state)?.[1];
}

/**
 * The last day of the term that a member serves on a day; `undefined` for a State that does not sit on that day. Terms
 * that follow each other are one: the table begins another where a State changed its name.
 */
export function termEndOn(member: MemberId, date: IsoDate): IsoDate | undefined {
  const terms = table()
    .filter((row) => row.member === member)
    .flatMap((row) => row.terms)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  let end = terms.find(({ from, to }) => from <= date && date <= to)?.to;
  for (const { from, to } of terms) if (end !== undefined && from > date && isNextDay(end, from)) end = to;
  return end === undefined ? undefined : dateOf(end);
}

/** `from` is a day or a year. */
function isNextDay(day: string, from: string): boolean {
  const first = from.length === 'YYYY'.length ? `${from}-01-01` : from;
  return new Date(`${day}T00:00:00Z`).getTime() + MILLISECONDS_OF_A_DAY === new Date(`${first}T00:00:00Z`).getTime();
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

const FIRST_DAY = '1946-01-17';
const LAST_DAY = '2025-12-31';

interface Term {
  readonly from: string;
  readonly to: string;
}

/** The table read once, when it is first asked: it is asked again for each of a hundred thousand votes. */
let known: readonly { readonly member: MemberId; readonly terms: readonly Term[] }[] | undefined;

function table(): NonNullable<typeof known> {
  known ??= MEMBERSHIP.map(([code, , terms]) => ({ member: stateOf(code), terms: terms.split(' ').map(termOf) }));
  return known;
}

function membersOn(date: IsoDate): MemberId[] {
  return table()
    .filter(({ terms }) => terms.some(({ from, to }) => from <= date && date <= to))
    .map(({ member }) => member);
}

/** `term` as in `MEMBERSHIP`. Days compare as text, and a year sorts before its days. */
function termOf(term: string): Term {
  const [from = '', to = from] = term.split('/');
  return { from, to: to.length === 'YYYY'.length ? `${to}-12-31` : to };
}
