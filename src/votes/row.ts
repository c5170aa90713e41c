import type { IsoDate, Matter, MemberId, Vote, Votes } from '../../machines/rules/index.ts';

/** What was put to the vote: `preliminary` asks whether a matter is procedural. A `resolution` was adopted, a `draft` was not. */
export const KINDS = ['resolution', 'draft', 'part', 'amendment', 'preliminary', 'motion'] as const;
export type Kind = (typeof KINDS)[number];

export const ROW_OUTCOMES = ['adopted', 'vetoed', 'insufficientVotes'] as const;

/**
 * How the row was checked: by one source, by two (`twoSourcesByMember`: member by member), put right, or with sources that
 * contradict each other.
 */
export const CHECKS = ['oneSource', 'twoSources', 'twoSourcesByMember', 'corrected', 'disputed'] as const;
export type Check = (typeof CHECKS)[number];

/** One vote of the table, `data/council-votes.csv`, in our words. A text is empty where the table does not know it. */
export interface VoteRow {
  /** The code of its source and the number there: `BM-3203`. */
  readonly id: string;
  readonly date: IsoDate;
  /** The record of the meeting, `S/PV.7785`; of some votes in writing, the letter that told the result. */
  readonly meeting: string;
  /** What was put to the vote, or became of it: `S/RES/2774(2025)`. */
  readonly symbol: string;
  /** The symbols of the draft, where the row is of a resolution and they are known. */
  readonly drafts: readonly string[];
  readonly kind: Kind;
  /** As the source has it: what ends in `...` is cut. */
  readonly title: string;
  /** The item of the agenda; cut like the title. */
  readonly agenda: string;
  readonly matter: Matter;
  /** Not so where it was adopted without a vote, by consensus or acclamation: nothing to count. */
  readonly counted: boolean;
  /** Empty where not every member is known by name; the totals stand. */
  readonly votes: Votes;
  /** The members that are known by name where others are not. */
  readonly known: Votes;
  readonly outcome: (typeof ROW_OUTCOMES)[number];
  /** In the order of their codes. */
  readonly vetoes: readonly MemberId[];
  /** Members of the Council of the day. */
  readonly size: number;
  readonly required: number;
  readonly totals: Readonly<Record<Vote, number>>;
  /** The code of the source: `BM`. */
  readonly source: string;
  readonly check: Check;
  /** A remark of the table, in its own short English. */
  readonly note: string;
}

/** What a reader must be told of a row: that it rests on one source, that sources differ, or that votes are not known. */
export type Doubt = 'oneSource' | 'disputed' | 'namesOpen';

export function doubtsOf({ check, votes }: VoteRow): readonly Doubt[] {
  const open: readonly Doubt[] = hasNames(votes) ? [] : ['namesOpen'];
  return check === 'oneSource' || check === 'disputed' ? [check, ...open] : open;
}

/** Whether every member is known by name. */
export function hasNames(votes: Votes): boolean {
  return Object.keys(votes).length > 0;
}
