import type { ChartPlace, ChartSubject } from '../session/index.ts';
import type { Table } from './csvTable.ts';

const CHART = ['chart', 'draft', 'member', 'state', 'here', 'passed'] as const;

/**
 * A chart as a table: a row for each of its states, by its path (`meeting.voting.casting`), and whether the meeting, the draft
 * or the delegation is in it now, or was on its way here.
 * @param states the paths of all states of the chart
 */
export function chartTable(
  subject: ChartSubject,
  states: readonly string[],
  { here, passed }: Pick<ChartPlace, 'here' | 'passed'>,
): Table<(typeof CHART)[number]> {
  return {
    columns: CHART,
    rows: states.map((state) => ({
      chart: subject.chart,
      draft: subject.chart === 'meeting' ? undefined : subject.draft,
      member: subject.chart === 'delegation' ? subject.member : undefined,
      state,
      here: here.includes(state),
      passed: passed.has(state),
    })),
  };
}
