import type { DecidedKind, DraftSymbol, MemberId } from '../../machines/rules/index.ts';
import type { ScenarioAct, VotesCast } from '../scenario/index.ts';
import type { ChangedVotes } from './meetingPlace.ts';

/** What can be done in the room, as a scenario file has it. */
export type FileAct = Exclude<ScenarioAct, VotesCast>;

export const RULES_ASKED = ['noVeto', 'twoVetoes'] as const;
export type RuleAsked = (typeof RULES_ASKED)[number];

/**
 * What a learner is asked about a place. Every answer is computed from the meeting: none is written down.
 */
export type LearnQuestion =
  /** What comes of the vote. */
  | { readonly kind: 'result' }
  /** The same, if these members voted so. */
  | { readonly kind: 'resultIf'; readonly changes: ChangedVotes }
  /** The same, if this rule applied. */
  | { readonly kind: 'resultUnder'; readonly rule: RuleAsked }
  /** How many votes in favour are needed. */
  | { readonly kind: 'required'; readonly among: readonly number[] }
  /** Whether the No of this member is the veto. */
  | { readonly kind: 'isVeto'; readonly member: MemberId }
  /** Whether a No of one of the five could defeat it, had it the votes. */
  | { readonly kind: 'canBeVetoed' }
  /** Which of several drafts is voted on next. */
  | { readonly kind: 'next'; readonly among: readonly DraftSymbol[] }
  /** Whether this may be done now. */
  | { readonly kind: 'inOrder'; readonly act: FileAct }
  /** Whether the General Assembly now meets on the matter by itself. */
  | { readonly kind: 'assemblyMeets' };

/** In what form an answer is chosen. */
export type AnswerForm = 'result' | 'yesNo' | 'number' | 'draft';

/** What can be answered: `value` is what an answer is compared by. */
export interface AnswerOption {
  readonly form: AnswerForm;
  readonly value: string;
}

const RESULTS: readonly DecidedKind[] = ['adopted', 'vetoed', 'insufficientVotes'];

/** The answers that a learner chooses from, always in the same order. */
export function optionsOf(question: LearnQuestion): readonly AnswerOption[] {
  switch (question.kind) {
    case 'result':
    case 'resultIf':
    case 'resultUnder':
      return RESULTS.map((value) => ({ form: 'result', value }));
    case 'required':
      return question.among.map((value) => ({ form: 'number', value: String(value) }));
    case 'next':
      return question.among.map((value) => ({ form: 'draft', value }));
    case 'isVeto':
    case 'canBeVetoed':
    case 'inOrder':
    case 'assemblyMeets':
      return ['yes', 'no'].map((value) => ({ form: 'yesNo', value }));
  }
}
