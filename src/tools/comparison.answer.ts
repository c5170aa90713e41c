import type { Manner } from '../../machines/rules/index.ts';
import type { Comparison, FixedContext, LineView, SessionState, Variation, VariationId } from '../session/index.ts';
import { comparisonOf, lineViewOf } from '../session/view/later.ts';
import type { Answer } from './case.ts';

export { compareLines } from '../session/view/later.ts';

/** One line of a session: the record, or a variation. */
export type ComparedLine = Variation | 'record';

/** A line that the session does not have, or has no more. */
export interface NoSuchLine {
  readonly kind: 'noSuchLine';
  readonly found: VariationId;
  readonly expected: readonly VariationId[];
}

/** How a line ends, question by question, beside the record. */
export function endsBesideRecord(
  fixed: FixedContext,
  state: SessionState,
  line: ComparedLine,
): Answer<{ readonly comparison: Comparison }, NoSuchLine> {
  const problem = problemOf(state, line);
  return problem ? { ok: false, problem } : { ok: true, comparison: comparisonOf(fixed, state, 'record', idOf(line)) };
}

/** Two lines of a session with their stops. */
export interface SideBySide {
  readonly comparison: Comparison;
  readonly lines: readonly [LineView, LineView];
}

/**
 * Two lines of a session side by side. The record is shown in the manner of the line beside it.
 * @param shown the line that the reader is on, where somebody has its view already
 */
export function sideBySide(
  fixed: FixedContext,
  state: SessionState,
  [one, other]: readonly [ComparedLine, ComparedLine],
  shown?: LineView,
): Answer<SideBySide, NoSuchLine> {
  const problem = problemOf(state, one) ?? problemOf(state, other);
  if (problem) return { ok: false, problem };
  const { cursor } = state;
  const manner = [one, other].find((line) => line !== 'record')?.manner ?? cursor.manner;
  const viewOf = (line: ComparedLine): LineView =>
    shown && isShown(line, cursor, manner) ? shown : lineViewOf(fixed, state, idOf(line), manner);
  return {
    ok: true,
    comparison: comparisonOf(fixed, state, idOf(one), idOf(other)),
    lines: [viewOf(one), viewOf(other)],
  };
}

function isShown(line: ComparedLine, cursor: SessionState['cursor'], manner: Manner): boolean {
  return line === 'record' ? cursor.variation === undefined && cursor.manner === manner : cursor.variation === line.id;
}

function problemOf({ variations }: SessionState, line: ComparedLine): NoSuchLine | undefined {
  const expected = variations.map(({ id }) => id);
  return line === 'record' || expected.includes(line.id) ? undefined : { kind: 'noSuchLine', found: line.id, expected };
}

function idOf(line: ComparedLine): VariationId | 'record' {
  return line === 'record' ? line : line.id;
}
