import { useCallback, useMemo, useState, type JSX, type ReactNode } from 'react';
import type { Act } from '../../../machines/rules/index.ts';
import type { SessionState } from '../../session/index.ts';
import { chartPlace } from '../../session/view/later.ts';
import { useWording } from '../possible/wording.hook.ts';
import { useAct, useFrame, type SessionFrame } from '../shared/session.context.ts';
import { ChartingContext, type ChartContext, type ShownState } from './chart.context.ts';
import { useSubject } from './charted.hook.ts';
import { useChartNow } from './chartNow.hook.ts';

/** Follows the subject on its chart, for the drawing, the outline and the state beside them. */
export function Charting({ children }: { readonly children: ReactNode }): JSX.Element {
  const { subject } = useSubject();
  const state = useFrame(stateOf);
  const place = useMemo(() => chartPlace(state, subject), [state, subject]);
  const [wording, setWording] = useWording();
  const now = useChartNow(state, subject, wording);
  const send = useAct();
  const play = useCallback((act: Act) => send({ type: 'play', act }), [send]);
  const [shown, show] = useShown(subject.chart, place.here.at(-1));
  const context = useMemo(
    (): ChartContext => ({ subject, place, now, wording, setWording, play, shown, show }),
    [subject, place, now, wording, setWording, play, shown, show],
  );
  return <ChartingContext value={context}>{children}</ChartingContext>;
}

function stateOf({ state }: SessionFrame): SessionState {
  return state;
}

/** Where the state in which the subject is stands beside the drawing, the next one follows it there. Another chart has others. */
function useShown(chart: string, here: string | undefined) {
  const [shown, show] = useState<ShownState>();
  const [before, setBefore] = useState({ chart, here });
  if (before.chart !== chart || before.here !== here) {
    setBefore({ chart, here });
    if (before.chart !== chart) show(undefined);
    else if (here !== undefined && shown?.id === before.here) show({ id: here });
  }
  return [shown, show] as const;
}
