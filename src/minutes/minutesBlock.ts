import type { QuestionKey } from '../../machines/rules/index.ts';
import type { RecordedAct } from '../scenario/index.ts';

/** What a line of the minutes is. */
export type MinutesKind =
  /** The head: which meeting, a fact about it, its title, what it was about. */
  | 'meeting'
  | 'head'
  | 'title'
  | 'standfirst'
  /** The name of a section, and below it a vote that is not the record's, and an act that was added. */
  | 'heading'
  | 'change'
  | 'added'
  /** What was said or done; where the record is left; what a State said, in short. */
  | 'act'
  | 'departs'
  | 'gist'
  /** A result: its headline, who voted how, sentences on it, a test of the law, a heading inside it. */
  | 'result'
  | 'side'
  | 'sentence'
  | 'finding'
  | 'subheading'
  /** How it was on the record, or that it was not. */
  | 'onRecord'
  | 'notOnRecord'
  /** The closing sections: a rule, another decision, an end, and what is to be said of all of them. */
  | 'rule'
  | 'decision'
  | 'end'
  | 'note';

export interface MinutesLine {
  readonly kind: MinutesKind;
  readonly text: string;
  /** What stands before the text, in a column of its own. */
  readonly label?: string;
  /** In place of the text: several names. */
  readonly items?: readonly string[];
  /** Of an act: its number on the line, and whether the reader has added it. */
  readonly index?: number;
  readonly own?: boolean;
  /** It is not as on the record. */
  readonly changed?: boolean;
  /** What the record has of an act, with its sources. */
  readonly recorded?: RecordedAct;
  readonly question?: QuestionKey;
  /** The text is the file's own, in its language. */
  readonly ofFile?: true;
}

/** Lines that stand together. */
export type MinutesBlock = readonly MinutesLine[];
