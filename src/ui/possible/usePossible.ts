import { useMemo } from 'react';
import { possibleNow } from '../../session/view/later.ts';
import type { Actor, PossibleAct, SessionState, Told } from '../../session/index.ts';
import { stateIn, useIdle } from '../schedule/index.ts';
import { useRoom } from '../shared/session.context.ts';

/** For acts that need no words. */
export const NOTHING_TOLD: Told = { until: '', title: '', candidate: '' };

/** What somebody can do where the reader stands. A step of the meeting does not wait for it. */
export function usePossible(
  actor: Actor,
  told: Told,
): { readonly acts: readonly PossibleAct[]; readonly state: SessionState } {
  const { session } = useRoom();
  const state = useIdle(stateIn);
  const acts = useMemo(() => possibleNow(session.ground, state, actor, told), [session, state, actor, told]);
  return { acts, state };
}
