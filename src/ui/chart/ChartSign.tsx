import type { JSX } from 'react';
import './chart-sign.css';

/** What a chart tells by how a box or a line looks, in the order of its legend. */
export const CHART_SIGNS = ['here', 'way', 'possible', 'refused', 'unfold'] as const;
export type ChartSignName = (typeof CHART_SIGNS)[number];

const MARKS: Readonly<Partial<Record<ChartSignName, string>>> = {
  possible: 'M8.5 3.5 14.5 7l-6 3.5z',
  refused: 'M7 6h8v2H7z',
  unfold: 'M10.25 3.5h1.5v2.75h2.75v1.5h-2.75v2.75h-1.5V7.75H7.5v-1.5h2.75z',
};

/** A sign of the chart, as small as its legend has it. */
export function ChartSign({ of }: { readonly of: ChartSignName }): JSX.Element {
  return (
    <svg className="chart-sign" data-of={of} viewBox="0 0 22 14" aria-hidden="true">
      <rect x="1" y="1" width="20" height="12" rx={of === 'refused' ? 6 : 3} />
      {MARKS[of] !== undefined && <path d={MARKS[of]} />}
    </svg>
  );
}
