import type { Condition, Forecast } from '../../analysis/forecast.ts';
import type { OwnNumbers } from '../../analysis/reform.own.ts';
import type { ReformSeats } from '../../analysis/reform.ts';
import type { MemberId, QuestionKey } from '../../../machines/rules/index.ts';
import { isSame } from '../tree/same.ts';
import { AS_IT_WAS, type RuleChoice } from './ruleChoice.ts';

/** What the reader supposes beside the meeting: the answers of the tools follow it, the meeting does not. */
export interface Supposed {
  readonly laid: RuleChoice;
  /** Affirmative votes that a Council of another size requires, where the reader has chosen them: by the reform's name. */
  readonly required?: Readonly<Record<string, number>>;
  /** The reader's own Council. */
  readonly council?: ReformSeats;
  /** Members that never move. */
  readonly locked?: readonly MemberId[];
  /** The others move one step at most: against, abstaining, in favour. */
  readonly oneStep?: true;
  /** How likely the reader thinks each vote, by question. */
  readonly chances?: Readonly<Record<QuestionKey, Plan>>;
  /** Whose power is shown; absent for the Council of the meeting. */
  readonly power?: PowerChoice;
}

export const NOTHING_SUPPOSED: Supposed = { laid: AS_IT_WAS };

/** Parts that become others; `undefined` is nothing supposed. */
export type Supposing = { readonly [part in keyof Supposed]?: Supposed[part] | undefined };

/** Where the chances begin: what the members did, or nothing known. */
export const PRESETS = ['recorded', 'line', 'doubt', 'undecided', 'alike'] as const;
export type Preset = (typeof PRESETS)[number];

/** What the reader supposes about the votes on one question. */
export interface Plan {
  readonly preset: Preset;
  /** Over the preset's. */
  readonly rows: Forecast;
  /** Members that move as one have the same number, from 0; without it, the preset's. */
  readonly blocs?: readonly (readonly [member: MemberId, number: number])[];
  readonly conditions: readonly Condition[];
  /** Whether a member may stay away, too. */
  readonly four: boolean;
}

/** The Council of another day, of a reform, of numbers of the reader's, or one in which votes weigh. */
export type PowerChoice =
  /** As the field has it; it may be empty. */
  | { readonly of: 'date'; readonly date: string }
  | { readonly of: 'reform'; readonly name: string; readonly votes?: number }
  | { readonly of: 'own'; readonly numbers: { readonly [place in keyof OwnNumbers]?: number } }
  /** As the fields have it: `USA 4, CHN 3` by State, `2, 2, 1` by seat; who has a veto, by State or by place. */
  | { readonly of: 'weights'; readonly weights: string; readonly quota?: number; readonly holders: string };

export function isNothing(supposed: Supposed): boolean {
  return sameAs(supposed, NOTHING_SUPPOSED);
}

export function sameAs(one: Supposed, other: Supposed): boolean {
  return one === other || isSame(one, other);
}

export function withSupposed(supposed: Supposed, change: Supposing): Supposed {
  const { laid = supposed.laid, ...others } = { ...supposed, ...change };
  const parts = Object.entries(others).filter(([, part]) => part !== undefined);
  return { laid, ...Object.fromEntries(parts.toSorted(([one], [other]) => (one < other ? -1 : 1))) }; // in one order, so that equal ones are written the same
}
