import type { JSX } from 'react';
import type { QuestionKey } from '../../../machines/rules/index.ts';
import type { Turn } from '../../tools/index.ts';
import { turnText, turnWays } from '../../messages/sentences.ts';
import { useNames, useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct } from '../shared/session.context.ts';
import { oneWay } from './way.ts';

/** The least that would turn the result, and one way of it to be played. */
export function Turning({ question, turn }: { readonly question: QuestionKey; readonly turn: Turn }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const short = useShortNames('inText');
  const act = useAct();
  const { members, vote } = oneWay(turn);
  const changes = members.map((member) => ({ question, member, vote }));
  return (
    <div className="turning">
      <button type="button" className="button" onClick={() => act({ type: 'setVotes', changes })}>
        {say('ui.turn.play', {
          members: say.list(members.map((member) => short(member))),
          count: members.length,
          vote,
        })}
      </button>
      <details className="why-steps">
        <summary>{say('ui.turn.title')}</summary>
        <p>
          {turnText(say, names, turn)} {turn.ways > 1 && turnWays(say, turn)}
        </p>
      </details>
    </div>
  );
}
