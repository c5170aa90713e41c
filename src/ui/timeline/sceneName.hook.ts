import { useCallback } from 'react';
import type { Scene } from '../../session/index.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';

/** What a scene of the meeting is called: `Vote: French draft`. */
export function useSceneName(): (scene: Scene) => string {
  const say = useSay();
  const nameOf = useQuestionName();
  return useCallback(
    ({ kind, question, act }) => {
      const [what = ''] = act?.type.split('.') ?? [];
      return say('ui.scene', { kind, draft: question ? nameOf(question) : '', what });
    },
    [say, nameOf],
  );
}
