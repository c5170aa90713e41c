/**
 * The words of the Council, as types. Imports nothing: every other file may import this one.
 * Sources of the words: Charter of the United Nations, chapter V; Provisional Rules of Procedure (S/96/Rev.7).
 */

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/**
 * A State as the project writes it: ISO 3166-1 alpha-3, or one of the codes for seats that ended (`ROC`, `SUN`,
 * `CSK`, `YUG`, `DDR`, `UAR`, `YMD`). The members of the Council and the States invited to its table share it.
 */
export type StateId = Brand<'StateId'>;
/** A State that sits on the Council on the date in question. */
export type MemberId = StateId;
/** A draft resolution's symbol: `S/2016/846`. */
export type DraftSymbol = Brand<'DraftSymbol'>;
/** A calendar day, `YYYY-MM-DD`, New York. */
export type IsoDate = Brand<'IsoDate'>;

/** What a member can do with its vote (Charter 27(1); "did not participate" is recorded apart, never counted). */
export const VOTES = ['inFavour', 'against', 'abstaining', 'notParticipating'] as const;
export type Vote = (typeof VOTES)[number];

/** The letters of the United Nations Library's voting records; X is absence too. */
export const VOTE_LETTERS: Readonly<Record<Vote, string>> = { inFavour: 'Y', against: 'N', abstaining: 'A', notParticipating: 'X' };

/** The three calls of a show of hands, in the order in which the record lists them. */
export const HANDS = ['inFavour', 'against', 'abstaining'] as const;
export type Hand = (typeof HANDS)[number];

/** Charter 27(2) "procedural matters", 27(3) "all other matters". */
export const MATTERS = ['procedural', 'substantive'] as const;
export type Matter = (typeof MATTERS)[number];

/** The Council votes by show of hands (S/PV.7785); `roll` goes member by member, for those who step through it. */
export const MANNERS = ['hands', 'roll'] as const;
export type Manner = (typeof MANNERS)[number];

export interface Seat {
  readonly member: MemberId;
  /** Holds one of the five seats of Charter 23(1). */
  readonly permanent: boolean;
}

/** Who sits and what a decision needs, on one day. `seats` in English alphabetical order (rule 18 and the record). */
export interface Council {
  readonly seats: readonly Seat[];
  /** Affirmative votes required: nine of fifteen; seven of eleven to 31 December 1965. */
  readonly requiredVotes: number;
}

/** Where a draft resolution stands. The last four are ends; `withdrawn` only before any vote on it (rule 35). */
export const DRAFT_STATUSES = [
  'tabled',
  'inBlue',
  'underVote',
  'adopted',
  'vetoed',
  'insufficientVotes',
  'withdrawn',
] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** The votes so far. A member without an entry has not voted yet. */
export type Votes = { readonly [member in MemberId]?: Vote };

/** Counts of members; `outstanding` have not voted yet. The sum is the number of seats. */
export interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notParticipating: number;
  readonly outstanding: number;
}

/** What is put to the vote. Amendments, parts, motions and rulings join this union when the chart plays them. */
export type Question = {
  readonly kind: 'draftResolution';
  readonly draft: DraftSymbol;
  readonly matter: Matter;
};

const STATE = /^[A-Z]{3}$/u;
const DRAFT = /^S\/(?:PV\.)?[0-9A-Za-z./()]+$/u;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Parses a State's code; `undefined` when it does not have the form of one. */
export function parseState(text: string): StateId | undefined {
  return STATE.test(text) ? (text as StateId) : undefined;
}

/** Parses a draft's symbol; `undefined` when it does not have the form of one. */
export function parseDraftSymbol(text: string): DraftSymbol | undefined {
  return DRAFT.test(text) ? (text as DraftSymbol) : undefined;
}

/** Parses a day that exists in the calendar; `undefined` otherwise (2016-02-30, 2016-1-1). */
export function parseDate(text: string): IsoDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const daysOfMonth = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return daysOfMonth !== undefined && day >= 1 && day <= daysOfMonth ? (text as IsoDate) : undefined;
}

/** A State's code that the program itself writes down. Throws when it does not have the form of one. */
export function stateOf(code: string): StateId {
  return parseState(code) ?? impossible(`the code of a State: ${code}`);
}

/** A day that the program itself writes down. Throws when the calendar does not have it. */
export function dateOf(day: string): IsoDate {
  return parseDate(day) ?? impossible(`a day: ${day}`);
}

/** The vote that a letter stands for; `undefined` when it stands for none. */
export function voteOfLetter(letter: string): Vote | undefined {
  return VOTES.find((vote) => VOTE_LETTERS[vote] === letter);
}

export function isVote(text: string): text is Vote {
  return (VOTES as readonly string[]).includes(text);
}

/** The end of an exhaustive switch: the compiler proves that it is never reached. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}

function impossible(what: string): never {
  throw new Error(`Not ${what}`);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
