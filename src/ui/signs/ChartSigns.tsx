import type { JSX } from 'react';
import { CHART_SIGNS, ChartSign } from '../chart/ChartSign.tsx';
import { useSay } from '../shared/say.context.ts';
import { Sign } from './Sign.tsx';

/** How a chart tells where something is, how it came there and what can come next. */
export function ChartSigns(): JSX.Element {
  const say = useSay();
  return (
    <>
      {CHART_SIGNS.map((sign) => (
        <Sign
          key={sign}
          of={`chart ${sign}`}
          name={say('signs.chart', { sign })}
          text={say('signs.chart.text', { sign })}
        >
          <ChartSign of={sign} />
        </Sign>
      ))}
    </>
  );
}
