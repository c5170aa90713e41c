import { useSelector } from '@xstate/react';
import { useCallback } from 'react';
import type { Supposed, Supposing } from '../../session/index.ts';
import { useAct, usePageSession } from './session.context.ts';

/** What the reader supposes in one of the tools. */
export function useSupposed<Part extends keyof Supposed>(part: Part): Supposed[Part] {
  const { session } = usePageSession();
  return useSelector(session, ({ context }) => context.supposed[part]);
}

/** The way to suppose something else. Changes of one `run`, one after another, are one undo. */
export function useSuppose(): (change: Supposing, run?: string) => void {
  const act = useAct();
  return useCallback((change, run) => act({ type: 'suppose', change, ...(run === undefined ? {} : { run }) }), [act]);
}
