import { useCallback } from 'react';
import type { PagePlace } from './app/route.ts';
import type { KeyCommand } from './keys.ts';
import * as select from './shared/selectors.ts';
import { useAct, usePageSession } from './shared/session.context.ts';

/** What goes through the meeting, or stands still in it, and changes nothing. */
export type SteppingCommand = Extract<KeyCommand, { type: 'playOrPause' | 'step' | 'seek' | 'scene' }>;

/** Whether a room shows the meeting stop by stop, so that steps are seen there. */
export function isStepping(room: PagePlace): boolean {
  return room === 'watch' || room === 'procedure';
}

/** Does what a key asks for that goes through the meeting. */
export function useStepping(): (command: SteppingCommand) => void {
  const act = useAct();
  const { player, view } = usePageSession();
  return useCallback(
    (command) => {
      switch (command.type) {
        case 'playOrPause':
          return player.send({ type: player.getSnapshot().matches('playing') ? 'pause' : 'play' });
        case 'scene': {
          const to = (command.by < 0 ? select.sceneBefore : select.sceneAfter)(view());
          return to === undefined ? undefined : act({ type: 'seek', to });
        }
        default:
          return act(command);
      }
    },
    [act, player, view],
  );
}
