import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { mastheadText } from '../../messages/text.ts';
import type { MeetingView } from '../../session/index.ts';
import { elementCode, elementVote, frameCode } from '../../take/embedCode.ts';
import { questionShown } from '../app/question.ts';
import { copy } from '../shared/copy.ts';
import { useSay } from '../shared/say.context.ts';
import { isLocal } from './QrCode.tsx';

interface Props {
  readonly id: string;
  readonly view: MeetingView;
  readonly address: string;
}

/** Code for somebody's own page: what is on screen in a frame, or the vote alone as an element. */
export function Embedding({ id, view, address }: Props): JSX.Element {
  const say = useSay();
  const { meeting, question, title } = view.scenario;
  const asked = questionShown(view);
  const vote = asked && elementVote(view, asked);
  const frameTitle = say('take.embed.frameTitle', {
    title: question?.title ?? title,
    meeting: mastheadText(say, meeting),
  });
  return (
    <section aria-labelledby="take-embed">
      <details>
        <summary>
          <h3 id="take-embed">{say('take.embed')}</h3>
        </summary>
        {isLocal(address) && <p className="take-note">{say('take.embed.here')}</p>}
        <Code of="frame" text={frameCode(address, frameTitle)} />
        {vote ? (
          <Code of="element" text={elementCode(scriptAddress(), id, vote)} />
        ) : (
          <p className="take-note">{say('take.embed.noElement')}</p>
        )}
      </details>
    </section>
  );
}

interface CodeProps {
  readonly of: 'frame' | 'element';
  readonly text: string;
}

function Code({ of, text }: CodeProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied === false) field.current?.select();
  }, [copied]);
  return (
    <>
      <p>
        <label htmlFor={id}>{say('take.embed.code', { of })}</label>
      </p>
      <textarea ref={field} id={id} className="take-html" dir="ltr" readOnly rows={6} spellCheck={false} value={text} />
      <p className="take-buttons">
        <button type="button" className="button" onClick={() => void copy(text).then(setCopied)}>
          {say('take.embed.copy', { of })}
        </button>
      </p>
      <p className="take-note" role="status">
        {copied !== undefined && say(copied ? 'take.embed.copied' : 'take.embed.blocked')}
      </p>
    </>
  );
}

/** In the built site this file is in a folder beside that of the element; the address of the page may be of a folder below. */
function scriptAddress(): string {
  const site = import.meta.env.DEV ? new URL('/', location.href) : new URL('../', import.meta.url);
  return new URL('embed/horseshoe-vote.js', site).href;
}
