import type { Manner } from '../../../machines/rules/index.ts';
import { grown } from '../edit/study.data.ts';
import type { SessionState, VariationId } from '../edit/study.ts';
import type { FixedContext } from '../tree/context.ts';
import { createView } from './view.ts';
import type { LineView } from './view.types.ts';

/**
 * The stops of a line that need not be the one on screen; one that has not been looked at yet is played for it.
 * @param manner of the record; a variation has its own
 */
export function lineViewOf(
  fixed: FixedContext,
  state: SessionState,
  line: VariationId | 'record',
  manner: Manner,
): LineView {
  const view = createView(fixed);
  if (line === 'record') return view({ ...state, cursor: { tip: state.recordTips[manner], at: 0, manner } }).line;
  const whole = grown(fixed, state, line);
  const variation = whole.variations.find(({ id }) => id === line);
  if (variation?.tip === undefined) throw new Error(`The session has no variation ${line}.`);
  const { tip, manner: own } = variation;
  return view({ ...whole, cursor: { tip, at: 0, manner: own, variation: line } }).line;
}
