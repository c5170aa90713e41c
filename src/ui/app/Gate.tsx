import type { JSX, ReactNode } from 'react';
import type { QuestionKey } from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { useRevealed, type Revealed } from '../shared/revealed.ts';
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
  const { has } = useRevealed();
  const isOpen = useView((view) => secretIn(view, room, has).length === 0);
  return isOpen ? children : <Ask room={room} />;
}

function Ask({ room }: Pick<Props, 'room'>): JSX.Element {
  const say = useSay();
  const { rooms } = usePageSession();
  const { has, show } = useRevealed();
  const secret = secretIn(useView(select.whole), room, has);
  return (
    <section className="gate" aria-labelledby="gate-title">
      <svg viewBox="0 0 872 462" aria-hidden="true">
        <path d="M166 452 V302 A270 186 0 0 1 706 302 V452" />
      </svg>
      <div className="gate-words">
        <h2 id="gate-title">{say('gate.title', { room })}</h2>
        <p>{say('gate.text', { room })}</p>
        <p className="gate-ways">
          <button type="button" className="button" onClick={() => secret.forEach(show)}>
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

/** The results that the room shows and that have not been reached. */
function secretIn(view: MeetingView, room: Props['room'], has: Revealed['has']): readonly QuestionKey[] {
  const asked = select.questions(view).map(({ key }) => key);
  const board = select.questionKey(view) ?? asked[0];
  return asked.filter((key) => !has(key) && (room === 'read' || key === board));
}
