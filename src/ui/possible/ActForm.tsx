import type { JSX, ReactNode } from 'react';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly send: () => void;
  readonly children: ReactNode;
}

/** An act of which the reader has to say more: folded like a button among the others, with its fields inside. */
export function ActForm({ title, submit, send, children }: Props): JSX.Element {
  const say = useSay();
  return (
    <li>
      <details className="act-form">
        <summary className="do">
          <span>{say('ui.acts.more', { title })}</span>
        </summary>
        <div>
          {children}
          <button type="button" className="button" onClick={send}>
            {submit}
          </button>
        </div>
      </details>
    </li>
  );
}
