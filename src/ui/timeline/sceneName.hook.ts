import { useCallback } from 'react';
import type { ActType } from '../../../machines/rules/index.ts';
import type { Scene } from '../../session/index.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';

/** What a scene of the meeting is called: `Vote: French draft`. */
export function useSceneName(): (scene: Scene) => string {
  const say = useSay();
  const nameOf = useQuestionName();
  return useCallback(
    ({ kind, question, act }) => {
      return say('ui.scene', { kind, draft: question ? nameOf(question) : '', what: interruptionOf(act?.type) });
    },
    [say, nameOf],
  );
}

/** What interrupts the meeting, as the name of its scene tells it. */
function interruptionOf(act: ActType | undefined): (typeof INTERRUPTIONS)[number] | 'suspension' {
  const [subject] = act?.split('.') ?? [];
  return INTERRUPTIONS.find((known) => known === subject) ?? 'suspension';
}

const INTERRUPTIONS = ['motion', 'proposal', 'point', 'preliminary', 'consensus', 'ballot'] as const;
