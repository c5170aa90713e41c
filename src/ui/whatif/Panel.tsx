import type { JSX, ReactNode, Ref } from 'react';
import { isKnownInPart } from '../../tools/index.ts';
import { useIdle } from '../schedule/index.ts';
import { partOfView } from '../shared/perSession.ts';
import { useSay } from '../shared/say.context.ts';
import './whatif.css';

const inPartOf = partOfView(isKnownInPart);

interface Props {
  readonly name: 'takes' | 'matters' | 'rules' | 'space';
  /** Receives the focus when the focused control is removed. */
  readonly heading?: Ref<HTMLHeadingElement>;
  /** Absent when no question is put to the vote, or its votes are not all known by name. */
  readonly children?: ReactNode;
}

/** The layout that the four what-if panels share. */
export function Panel({ name, heading, children }: Props): JSX.Element {
  const say = useSay();
  const inPart = useIdle(inPartOf);
  const id = `whatif-${name}`;
  return (
    <section className={`panel whatif-panel ${id}`} aria-labelledby={id}>
      <h2 id={id} ref={heading} className="panel-title" tabIndex={-1}>
        {say(`whatif.${name}.title`)}
      </h2>
      {children ?? <p className="whatif-about">{say(inPart ? 'whatif.inPart' : 'whatif.none')}</p>}
    </section>
  );
}
