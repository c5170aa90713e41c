import { useState, type JSX } from 'react';
import { AMENDMENT_CHANGES, type Act, type ActOf, type AmendmentChange } from '../../../machines/rules/index.ts';
import { textIdText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { actLabel } from './actLabel.ts';
import { ActForm } from './ActForm.tsx';

interface Props {
  readonly act: ActOf<'amendment.submit'>;
  readonly play: (act: Act) => void;
}

/** An amendment: what it does to which part of the text, and how far in substance it is from it. */
export function AmendForm({ act, play }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const [change, setChange] = useState<AmendmentChange>('adds');
  const [part, setPart] = useState('');
  const [removed, setRemoved] = useState(1);
  const changed = part.trim() === '' ? {} : { part: part.trim() };
  return (
    <ActForm
      title={actLabel(say, names, act)}
      submit={say('ui.amend.submit', { amendment: textIdText(say, act.amendment) })}
      send={() => play({ ...act, change, ...changed, removed })}
    >
      <label>
        <span>{say('ui.amend.change')}</span>
        <select value={change} onChange={(event) => setChange(event.target.value as AmendmentChange /* its options */)}>
          {AMENDMENT_CHANGES.map((each) => (
            <option key={each} value={each}>
              {say('ui.amend.changes', { change: each })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('ui.amend.part')}</span>
        <input type="text" value={part} onChange={(event) => setPart(event.target.value)} />
      </label>
      <label>
        <span>{say('ui.amend.removed')}</span>
        <input
          type="number"
          min={1}
          max={99}
          value={removed}
          onChange={(event) => setRemoved(Math.max(1, event.target.valueAsNumber || 1))}
        />
      </label>
    </ActForm>
  );
}
