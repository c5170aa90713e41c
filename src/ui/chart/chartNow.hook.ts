import { useDeferredValue, useMemo } from 'react';
import type { ChartNow, ChartSubject, SessionState, Wording } from '../../session/index.ts';
import { actsByAll, chartNow } from '../../session/view/later.ts';
import { stateIn, useIdle } from '../schedule/index.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';

const NOTHING: ChartNow = { open: new Map(), refused: new Map() };

/**
 * What can happen on a chart now, whoever does it. It follows once the reader rests; until then nothing is lit, since what was
 * possible a step ago may not be any more.
 */
export function useChartNow(shown: SessionState, subject: ChartSubject, wording: Wording): ChartNow {
  const { session } = usePageSession();
  const state = useIdle(stateIn);
  const say = useSay();
  const words = useDeferredValue(wording);
  const acts = useMemo(
    () => actsByAll(session.fixed, state, words, (topic) => say('part.onTopic', { topic })),
    [session, state, words, say],
  );
  const now = useMemo(() => chartNow(state, subject, acts), [state, subject, acts]);
  return state.cursor === shown.cursor && state.tree === shown.tree ? now : NOTHING;
}
