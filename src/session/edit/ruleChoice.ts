import type { RuleName } from '../../analysis/rule.ts';
import type { MemberId } from '../../../machines/rules/index.ts';

/** Which rule the reader has laid over the votes, and what a rule has to be told. The meeting itself keeps its own. */
export interface RuleChoice {
  readonly name: RuleName;
  /** The reader says that the case is one of mass atrocity. */
  readonly massAtrocity: boolean;
  /** Without it, whom the reader has named in the room. */
  readonly parties?: readonly MemberId[];
  readonly own: { readonly requiredVotes?: number; readonly vetoes: number | 'none' };
}

export const AS_IT_WAS: RuleChoice = { name: 'charter', massAtrocity: false, own: { vetoes: 1 } };
