import { memo, type JSX } from 'react';
import type { Scene } from '../../session/index.ts';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { useSceneName } from './sceneName.hook.ts';

/** The scenes of the meeting, each a way to its beginning and a part of the line below. */
export function Scenes(): JSX.Element {
  const say = useSay();
  const scenes = useView(select.scenes);
  const current = useView(select.sceneNow);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons
    <ol className="scenes" aria-label={say('ui.scenes.label')} onKeyDown={moveAmongButtons}>
      {scenes.map((scene) => (
        <SceneButton key={scene.index} scene={scene} state={stateOf(scene, current)} />
      ))}
    </ol>
  );
}

type State = 'past' | 'now' | 'ahead';

function stateOf({ index }: Scene, current: number | undefined): State {
  if (index === current) return 'now';
  return current !== undefined && index < current ? 'past' : 'ahead';
}

interface Props {
  readonly scene: Scene;
  readonly state: State;
}

const SceneButton = memo(function SceneButton({ scene, state }: Props): JSX.Element {
  const act = useAct();
  const name = useSceneName()(scene);
  return (
    <li data-state={state}>
      <button
        type="button"
        aria-current={state === 'now' ? 'step' : undefined}
        tabIndex={state === 'now' ? 0 : -1}
        onClick={() => act({ type: 'seek', to: scene.index })}
      >
        <span>{name}</span>
      </button>
    </li>
  );
});
