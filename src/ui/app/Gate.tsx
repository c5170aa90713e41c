import type { ReactNode } from 'react';
import { useRevealed } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { usePageSession, useView } from '../shared/session.context.ts';
import type { PageRoom } from './route.ts';

interface Props {
  /** A room that shows results: Try that of the question on the board, Read all of them. */
  readonly room: Extract<PageRoom, 'try' | 'read'>;
  readonly children: ReactNode;
}

/** Asks once before a room shows results that the reader has not reached yet. */
export function Gate({ room, children }: Props): ReactNode {
  const say = useSay();
  const { rooms } = usePageSession();
  const { has, show } = useRevealed();
  const asked = useView(select.questions);
  const key = useView(select.questionKey) ?? asked[0]?.key;
  const secret = asked.filter((each) => !has(each.key) && (room === 'read' || each.key === key));
  if (secret.length === 0) return children;
  return (
    <section className="gate" aria-labelledby="gate-title">
      <svg viewBox="0 0 872 462" aria-hidden="true">
        <path d="M166 452 V302 A270 186 0 0 1 706 302 V452" />
      </svg>
      <div className="gate-words">
        <h2 id="gate-title">{say('gate.title', { room })}</h2>
        <p>{say('gate.text', { room })}</p>
        <p className="gate-ways">
          <button type="button" className="button" onClick={() => secret.forEach((each) => show(each.key))}>
            {say('gate.show', { count: secret.length })}
          </button>
          <button type="button" className="button" onClick={() => rooms.send({ type: 'watch' })}>
            {say('gate.watch')}
          </button>
        </p>
      </div>
    </section>
  );
}
