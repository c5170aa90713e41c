import type { JSX, ReactNode, Ref } from 'react';
import { useSay } from '../shared/say.context.ts';
import './whatif.css';

interface Props {
  readonly name: 'takes' | 'matters' | 'rules' | 'space';
  /** Receives the focus when the focused control is removed. */
  readonly heading?: Ref<HTMLHeadingElement>;
  /** Absent when no question is put to the vote. */
  readonly children?: ReactNode;
}

/** The layout that the four what-if panels share. */
export function Panel({ name, heading, children }: Props): JSX.Element {
  const say = useSay();
  const id = `whatif-${name}`;
  return (
    <section className={`panel whatif-panel ${id}`} aria-labelledby={id}>
      <h2 id={id} ref={heading} className="panel-title" tabIndex={-1}>
        {say(`whatif.${name}.title`)}
      </h2>
      {children ?? <p className="whatif-about">{say('whatif.none')}</p>}
    </section>
  );
}
