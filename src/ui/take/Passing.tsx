import { useState, type JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { copy } from '../shared/copy.ts';
import { useSay } from '../shared/say.context.ts';
import { CopyLink } from '../study/CopyLink.tsx';
import { useCitation } from './citation.hook.ts';
import { Embedding } from './Embedding.tsx';
import { QrCode } from './QrCode.tsx';

interface Props {
  readonly id: string;
  readonly view: MeetingView;
  readonly address: string;
  readonly day: string;
  /** Puts the page on paper. */
  readonly print: () => void;
}

/** What leads others to the same place: a citation, the link, a code to scan; and the page on paper. */
export function Passing({ id, view, address, day, print }: Props): JSX.Element {
  const say = useSay();
  return (
    <>
      <Citation view={view} address={address} day={day} />
      <section className="share" aria-labelledby="take-link">
        <h3 id="take-link">{say('take.link')}</h3>
        <CopyLink id={id} />
        {'share' in navigator && <ShareSheet address={address} title={document.title} />}
      </section>
      <Embedding id={id} view={view} address={address} />
      <section aria-labelledby="take-code">
        <h3 id="take-code">{say('take.code')}</h3>
        <QrCode address={address} />
      </section>
      <section aria-labelledby="take-print">
        <h3 id="take-print">{say('take.print')}</h3>
        <p className="take-buttons">
          <button type="button" className="button" onClick={print}>
            {say('take.print.do')}
          </button>
        </p>
      </section>
    </>
  );
}

function Citation({ view, address, day }: Omit<Props, 'id' | 'print'>): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<boolean>();
  const text = useCitation(view, address, day);
  return (
    <section aria-labelledby="take-cite">
      <h3 id="take-cite">{say('take.cite')}</h3>
      <p className="take-citation">{text}</p>
      <p className="take-buttons">
        <button type="button" className="button" onClick={() => void copy(text).then(setCopied)}>
          {say('take.cite.copy')}
        </button>
      </p>
      <p className="take-note" role="status">
        {copied !== undefined && say(copied ? 'take.cite.copied' : 'take.cite.blocked')}
      </p>
    </section>
  );
}

/** The system's own sheet; a browser offers it only on a page that came safely. */
function ShareSheet({ address, title }: { readonly address: string; readonly title: string }): JSX.Element {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  async function share(): Promise<void> {
    try {
      await navigator.share({ title, url: address });
      setFailed(false);
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === 'AbortError')); // who closes the sheet has chosen to
    }
  }
  return (
    <>
      <p className="take-buttons">
        <button type="button" className="button" onClick={() => void share()}>
          {say('take.link.share')}
        </button>
      </p>
      <p className="take-note" role="status">
        {failed && say('take.link.shareFailed')}
      </p>
    </>
  );
}
