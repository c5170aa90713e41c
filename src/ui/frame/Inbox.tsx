import { useSelector } from '@xstate/react';
import type { JSX } from 'react';
import { usePageSession } from '../shared/session.context.ts';
import { useSay } from '../shared/say.context.ts';
import './failure.css';

/** Says so where what changes do could not be fetched. What the reader asked for waits until they try again. */
export function Inbox(): JSX.Element | undefined {
  const say = useSay();
  const { inbox } = usePageSession();
  const failed = useSelector(inbox, (state) => (state.matches('failed') ? state.context : undefined));
  if (!failed) return undefined;
  return (
    <div className="panel panel-failure" role="alert">
      <p>{say('ui.inbox.failed', { count: failed.waiting.length })}</p>
      <p>
        <button type="button" className="button" onClick={() => inbox.send({ type: 'retry' })}>
          {say('ui.panel.retry')}
        </button>
      </p>
      <pre>{failed.error}</pre>
    </div>
  );
}
