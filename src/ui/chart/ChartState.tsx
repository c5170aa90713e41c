import { useEffect, type JSX, type KeyboardEvent } from 'react';
import { useFocus, useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Cite } from '../why/Cite.tsx';
import { useChart, type ShownState } from './chart.context.ts';
import { ChartEvents } from './ChartEvents.tsx';
import { stateName, stateText } from './chartNames.ts';
import { markOf, stateAt } from './charts.ts';

/** A state that was pressed in the drawing: what it is, by which rules, and what can happen in it. */
export function ChartState({ shown }: { readonly shown: ShownState }): JSX.Element | undefined {
  const say = useSay();
  const { subject, place, show } = useChart();
  const focus = useFocus();
  const title = useFocusTarget('chartState');
  const part = useKeptFocus('chartState');
  useEffect(() => {
    if (shown.focus && shown.event === undefined) focus('chartState');
  }, [shown, focus]);
  const state = stateAt(subject.chart, shown.id);
  if (!state) return undefined;
  const close = () => {
    show(undefined);
    focus('chart');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const mark = markOf(place, shown.id);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever the focus is in it
    <section ref={part} className="chart-state" aria-labelledby="chart-state-title" onKeyDown={onKey}>
      <button type="button" className="chart-close link" onClick={close}>
        {say('ui.chart.close')}
      </button>
      <h2 id="chart-state-title" className="panel-title" ref={title} tabIndex={-1}>
        {stateName(say, state)}
      </h2>
      <p className="chart-state-mark">{say('ui.chart.mark', { mark, chart: subject.chart })}</p>
      <p className="chart-state-what">{stateText(say, state)}</p>
      {state.rules.map((rule) => (
        <Cite key={rule} citation={rule} />
      ))}
      <ChartEvents id={shown.id} asked={shown.event} />
    </section>
  );
}
