import type { DraftSymbol, IsoDate, MemberId, NotationProblem, StateId } from '../../machines/rules/index.ts';

/** What is wrong with a scenario file, as data; the sentences are printed elsewhere. */
export type Problem = {
  /**
   * Where in the file: `record[7].act.votes`, `expected["S/2016/846"].tally`; empty for the file as a whole, and for what
   * was noticed in its text.
   */
  readonly path: string;
} & (
  | {
      /** Not JSON. `found` is the character at that place; empty at the end of the file. */
      readonly code: 'json';
      readonly line: number;
      readonly column: number;
      readonly found: string;
      readonly expected: readonly JsonToken[];
    }
  /** An object has the same key twice; the path is empty. */
  | { readonly code: 'duplicateKey'; readonly line: number; readonly column: number; readonly found: string }
  /** More characters than a file may have. */
  | { readonly code: 'size'; readonly found: number; readonly expected: number }
  /** Nested deeper than a file may be; a place in the text, or a path, says where. */
  | { readonly code: 'depth'; readonly place?: TextPlace; readonly expected: number }
  /** A longer list than there may be. */
  | { readonly code: 'tooMany'; readonly found: number; readonly expected: number }
  /** A longer text than its place on the page has room for, in UTF-16 units. */
  | { readonly code: 'tooLong'; readonly found: number; readonly expected: number }
  /** A key that JavaScript gives a meaning of its own. */
  | { readonly code: 'reservedKey'; readonly found: string }
  /** Made for a later edition of the program; `expected` is the latest format that this one reads. */
  | { readonly code: 'newerFormat'; readonly found: number; readonly expected: number }
  | { readonly code: 'type'; readonly found: JsonType; readonly expected: JsonType }
  /** The path is that of the missing value. */
  | { readonly code: 'missing' }
  | { readonly code: 'unknownKey'; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: 'choice'; readonly found: unknown; readonly expected: readonly string[] }
  | { readonly code: 'form'; readonly found: unknown; readonly expected: Form }
  /** Fewer sources than its provenance and certainty claim. */
  | { readonly code: 'fewSources'; readonly found: number; readonly expected: number }
  /** Not among what the file declares. */
  | { readonly code: StrayCode; readonly found: string; readonly expected: readonly string[] }
  /** Invited, but it sits on the Council. */
  | { readonly code: 'isAMember'; readonly found: StateId }
  | { readonly code: 'duplicate'; readonly of: Unique; readonly found: string }
  /** `found` stands after `expected`, but comes before it in the alphabet. */
  | { readonly code: 'alphabeticalOrder'; readonly found: string; readonly expected: string }
  | { readonly code: 'memberCount'; readonly found: number; readonly expected: number }
  /** `found` lacks or adds a permanent seat. */
  | { readonly code: 'permanentMembers'; readonly found: readonly MemberId[]; readonly expected: readonly MemberId[] }
  /** The same State has two names or two flags in the file; `expected` is the first. */
  | { readonly code: 'stateDiffers'; readonly state: StateId; readonly found: string; readonly expected: string }
  | { readonly code: 'votesNotation'; readonly found: string; readonly problem: NotationProblem }
  /** Totals that have no room for the votes that are named, or that are those of a larger Council. */
  | { readonly code: 'tallyDiffers'; readonly found: string; readonly expected: string }
  /** A draft without an expected end. */
  | { readonly code: 'expectedDraft'; readonly found: readonly string[]; readonly expected: DraftSymbol }
  /** A day before the one that it must not precede. */
  | { readonly code: 'dateOrder'; readonly found: IsoDate; readonly expected: IsoDate }
  /** A day before `from` or after `to`. */
  | { readonly code: 'dateRange'; readonly found: IsoDate; readonly from: IsoDate; readonly to: IsoDate }
  /** After the day of the meeting, though it is told as what came before. */
  | { readonly code: 'afterMeeting'; readonly found: IsoDate; readonly expected: IsoDate }
  /** Before the day of the meeting, though it is told as what came of it. */
  | { readonly code: 'beforeMeeting'; readonly found: IsoDate; readonly expected: IsoDate }
  /** Another day than the table of members has. */
  | { readonly code: 'termEnds'; readonly found: IsoDate; readonly expected: IsoDate }
  /** A permanent member has no term. */
  | { readonly code: 'permanentTerm'; readonly found: IsoDate }
  /** Another number than the symbol of the record has. */
  | { readonly code: 'meetingNumber'; readonly found: number; readonly expected: number }
);

/** Both count from 1; a column is a UTF-16 unit, as editors count. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** `notInTheRoom`: neither a member nor invited. `notASponsor`: named as a mover of a draft that it does not sponsor. */
export type StrayCode =
  | 'unknownSource'
  | 'unknownDraft'
  | 'unknownScenario'
  | 'notAMember'
  | 'notPermanent'
  | 'notInTheRoom'
  | 'notInvited'
  | 'notASponsor';

export type ProblemCode = Problem['code'];
export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** What may stand at a place of a JSON text. `end` is the end of the file. */
export type JsonToken = 'value' | 'key' | ':' | ',' | '}' | ']' | '"' | 'end';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** What a value must look like; `filled` is a list with at least one entry. */
export type Form =
  | 'text'
  /** Without characters that cannot be seen. */
  | 'characters'
  | 'identifier'
  /** Of an act or an event. */
  | 'id'
  | 'languageTag'
  | 'state'
  | 'draftSymbol'
  | 'textId'
  | 'date'
  | 'clock'
  | 'flagCode'
  | 'webAddress'
  | 'meetingRecord'
  | 'tally'
  /** The symbol of a resolution. */
  | 'resolution'
  | 'wholeNumber'
  | 'filled';

/** What must not come twice in a list. `item`: the id of an act or an event. */
export type Unique = 'member' | 'invited' | 'sponsor' | 'draft' | 'reason' | 'topic' | 'item';
