import type { JSX } from 'react';
import { phaseText } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { Cite } from './Cite.tsx';

/** The current phase of the meeting, and the rules that the statechart cites for it. */
export function Moment(): JSX.Element {
  const say = useSay();
  const phase = useView(select.phase);
  const rules = useView(select.rules);
  return (
    <div className="moment">
      <p>
        {say('ui.moment.title')} <b>{phaseText(say, phase)}</b>
      </p>
      {rules.map((rule) => (
        <Cite key={rule} citation={rule} />
      ))}
    </div>
  );
}
