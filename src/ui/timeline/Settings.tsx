import type { JSX } from 'react';
import { MANNERS } from '../../../machines/rules/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { useFocusTarget } from '../shared/focus.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { Control } from './Transport.tsx';

/** In what manner the votes are shown; undo and redo. */
export function Settings(): JSX.Element {
  return (
    <div className="settings">
      <MannerChoice />
      <History />
    </div>
  );
}

function MannerChoice(): JSX.Element | undefined {
  const say = useSay();
  const { written } = useScenario().scenario.meeting;
  const act = useAct();
  const manner = useView(select.manner);
  if (written) return undefined; // letters are no choice
  return (
    <fieldset className="manner">
      <legend className="spoken-only">{say('ui.manner.label')}</legend>
      {MANNERS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="manner"
            value={each}
            checked={each === manner}
            onChange={() => act({ type: 'setManner', manner: each })}
          />
          <span>{say('ui.manner', { manner: each })}</span>
        </label>
      ))}
    </fieldset>
  );
}

function History(): JSX.Element {
  const say = useSay();
  const act = useAct();
  const undo = useFocusTarget('undo');
  const canUndo = useView(select.canUndo);
  const canRedo = useView(select.canRedo);
  return (
    <div className="history">
      <Control ref={undo} label={say('ui.undo')} off={!canUndo} press={() => act({ type: 'undo' })}>
        <Icon name="undo" />
      </Control>
      <Control label={say('ui.redo')} off={!canRedo} press={() => act({ type: 'redo' })}>
        <Icon name="redo" />
      </Control>
    </div>
  );
}
