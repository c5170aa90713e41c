import type { JSX } from 'react';
import type { ChartSubject } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useChartOf, useCharted } from './charted.hook.ts';
import './life-link.css';

interface Props {
  /** Whose life it is. */
  readonly name: string;
  readonly subject: ChartSubject;
  readonly label: string;
}

/** A quiet way to the chart of a draft or a delegation, from its card or its seat. */
export function LifeLink({ name, subject, label }: Props): JSX.Element {
  const say = useSay();
  const show = useChartOf();
  const [, chart] = useCharted();
  function press(): void {
    chart({ asked: true });
    show(subject);
  }
  return (
    <button
      type="button"
      className="link life-link"
      aria-label={say('ui.chart.lifeOf', { label, name })}
      onClick={press}
    >
      {label}
    </button>
  );
}
