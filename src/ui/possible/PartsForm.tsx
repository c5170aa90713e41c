import { useState, type JSX } from 'react';
import type { Act, ActOf } from '../../../machines/rules/index.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { actLabel } from './actLabel.ts';
import { ActForm } from './ActForm.tsx';

interface Props {
  /** With all parts that can be asked for. */
  readonly act: ActOf<'parts.request'>;
  readonly play: (act: Act) => void;
}

/** The parts of a text, of which the reader chooses those that are to be voted on by themselves. */
export function PartsForm({ act, play }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const [chosen, setChosen] = useState<readonly string[]>(() => act.parts.slice(0, 1).map(({ part }) => part));
  const send = () => play({ ...act, parts: act.parts.filter(({ part }) => chosen.includes(part)) });
  const toggle = (part: string) =>
    setChosen(chosen.includes(part) ? chosen.filter((each) => each !== part) : [...chosen, part]);
  return (
    <ActForm title={actLabel(say, names, act)} submit={say('ui.parts.ask')} send={send}>
      {act.parts.map(({ part }) => (
        <label key={part} className="act-form-check">
          <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />
          <span>{part}</span>
        </label>
      ))}
    </ActForm>
  );
}
