import { useState, type JSX } from 'react';
import type { Act, ActOf } from '../../../machines/rules/index.ts';
import { useSay } from '../shared/say.context.ts';
import { ActForm } from './ActForm.tsx';

interface Props {
  readonly act: ActOf<'parts.request'>;
  readonly play: (act: Act) => void;
}

/** Parts of a draft that are to be voted on by themselves, named by the reader. */
export function PartsForm({ act, play }: Props): JSX.Element {
  const say = useSay();
  const [text, setText] = useState(() => act.parts.map(({ part }) => part).join('; '));
  const [operative, setOperative] = useState(true);
  const names = [...new Set(text.split(';').map((name) => name.trim()))].filter((name) => name !== '');
  const send = () => play({ ...act, parts: names.map((part) => ({ part, operative })) });
  return (
    <ActForm title={say('ui.parts.title', { draft: act.draft })} submit={say('ui.parts.ask')} send={send}>
      <label>
        <span>{say('ui.parts.names')}</span>
        <input type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label className="act-form-check">
        <input type="checkbox" checked={operative} onChange={(event) => setOperative(event.target.checked)} />
        <span>{say('ui.parts.operative')}</span>
      </label>
    </ActForm>
  );
}
