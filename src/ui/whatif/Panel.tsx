import type { JSX, ReactNode, Ref } from 'react';
import { useSay } from '../shared/say.context.ts';
import './whatif.css';

interface Props {
  readonly name: 'takes' | 'matters' | 'rules' | 'space';
  /** Takes the focus when what had it goes. */
  readonly heading?: Ref<HTMLHeadingElement>;
  /** Without it there is nothing to ask about. */
  readonly children?: ReactNode;
}

/** The frame that the four answers have in common. */
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
