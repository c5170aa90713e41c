import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { VoteMark } from './Token.tsx';

/** The votes that do not count towards the required number. */
export const OTHERS = ['against', 'abstaining', 'notParticipating'] as const;

/** The votes that do not count towards the nine. */
export function Counts(): JSX.Element {
  const say = useSay();
  const tally = useView(select.tally);
  const notNamed = useView(select.notNamed);
  const isCountKnown = useView(select.isCountKnown);
  return (
    <ul className="counts">
      {OTHERS.map((vote) => (
        <li key={vote} data-none={(tally?.[vote] ?? 0) === 0}>
          <VoteMark vote={vote} /> <b>{isCountKnown ? say.number(tally?.[vote] ?? 0) : say('ui.counts.notKnown')}</b>{' '}
          {say('ui.counts.vote', { vote, count: tally?.[vote] ?? 0 })}
        </li>
      ))}
      {notNamed > 0 && (
        <li>
          <VoteMark vote="notKnown" /> <b>{say.number(notNamed)}</b>{' '}
          {say('ui.counts.vote', { vote: 'notKnown', count: notNamed })}
        </li>
      )}
    </ul>
  );
}
