import { useMemo } from 'react';
import { possibleNow } from '../../session/view/later.ts';
import type { Actor, PossibleAct, SessionState, Wording } from '../../session/index.ts';
import { stateIn, useIdle } from '../schedule/index.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';

/** For acts that need no words of the reader's. */
export const NO_WORDING: Wording = { until: '', title: '', candidate: '', guest: '' };

/** What somebody can do where the reader stands. A step of the meeting does not wait for it. */
export function usePossible(
  actor: Actor,
  wording: Wording,
): { readonly acts: readonly PossibleAct[]; readonly state: SessionState } {
  const { session } = usePageSession();
  const state = useIdle(stateIn);
  const say = useSay();
  const acts = useMemo(
    () => possibleNow(session.fixed, state, actor, wording, (topic) => say('part.onTopic', { topic })),
    [session, state, actor, wording, say],
  );
  return { acts, state };
}
