import { useEffect, useRef, useState, type JSX, type MouseEvent } from 'react';
import type { Messages } from '../../messages/catalogue.ts';
import { createSay, type Say } from '../../messages/say.ts';
import { scenarioAsked } from '../../session/index.ts';
import { FILE_ENDING, printStudyFile, studyOf } from '../../session/keep/index.ts';
import { hashOf } from '../pageAddress.ts';
import { openMeeting } from '../openMeeting.ts';
import { download } from '../study/download.ts';
import { copy } from '../shared/copy.ts';
import type { PageSession } from '../shared/session.context.ts';

/** What the reader had before them. */
interface OpenMeeting {
  readonly id: string;
  readonly page: PageSession;
}

export interface ErrorPageProps {
  readonly error: Error;
  /** Draws the page again; absent where it never was drawn. */
  readonly retry?: () => void;
  /** Absent when the messages could not be fetched. */
  readonly say: Say | undefined;
  /** Absent when the meeting could not be opened. */
  readonly open?: OpenMeeting;
}

/** What this page says comes with it in the language that it is written in, for when the messages could not be fetched. */
const OWN = import.meta.glob<string>('../../messages/en.json', {
  eager: true,
  import: 'default',
  query: '?only=ui.broken.&raw',
})['../../messages/en.json'];

/** The ways on after the page broke. Until the reader takes one of them, everything stays as it was. */
export default function ErrorPage({ error, retry, say: fetched, open }: ErrorPageProps): JSX.Element {
  const [say] = useState(() => fetched ?? ownSay());
  const [hash] = useState(() => lastHash(open));
  const address = new URL(hash, location.href).href;
  useEffect(() => {
    // The step that broke the page may not have been written yet.
    if (location.hash !== hash) history.replaceState(history.state, '', hash);
  }, [hash]);
  const { note, field, copyAddress, save } = useWays(say, address, open);
  return (
    <main className="broken">
      <div role="alert">
        <h1>{say('ui.broken.title')}</h1>
        <p>{say('ui.broken.text')}</p>
      </div>
      <p className="broken-ways">
        <button type="button" className="button" onClick={() => tryAgain(open, retry)}>
          {say('ui.broken.retry')}
        </button>
        <button type="button" className="button" onClick={() => void copyAddress()}>
          {say('ui.broken.copy')}
        </button>
        <button type="button" className="button" onClick={() => void save()}>
          {say('ui.broken.download')}
        </button>
      </p>
      <p className="broken-note" role="status">
        {note}
      </p>
      <label className="broken-address">
        {say('ui.broken.address')}
        <input ref={field} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
      </label>
      <p className="broken-record">
        <a href={recordOf(open)} onClick={openRecord}>
          {say('ui.broken.record')}
        </a>{' '}
        {say('ui.broken.back')}
      </p>
      <details className="broken-reason">
        <summary>{say('ui.broken.reason')}</summary>
        <pre>{error.message}</pre>
      </details>
    </main>
  );
}

function useWays(say: Say, address: string, open: OpenMeeting | undefined) {
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);

  async function copyAddress(): Promise<void> {
    const isCopied = await copy(address);
    if (!isCopied) field.current?.focus();
    setNote(say(isCopied ? 'ui.broken.copied' : 'ui.broken.blocked'));
  }
  async function save(): Promise<void> {
    try {
      const { file, text } = await studyFile(open);
      download(file, text);
      setNote(say('ui.broken.downloaded', { file }));
    } catch {
      setNote(say('ui.broken.noFile'));
    }
  }
  return { note, field, copyAddress, save };
}

/** The study as a file: of the session, or else of what the address holds. @throws where neither can be read */
async function studyFile(open: OpenMeeting | undefined): Promise<{ readonly file: string; readonly text: string }> {
  const { id, page } = open ?? (await openedAgain());
  return { file: `${id}${FILE_ENDING}`, text: printStudyFile(id, studyOf(page.session.fixed, page.state())) };
}

async function openedAgain(): Promise<OpenMeeting> {
  const opened = await openMeeting(location.hash);
  if (opened.news?.kind === 'problem') throw new Error(`The address cannot be read: ${opened.news.problem.code}`);
  return opened;
}

/** A session that has failed takes no more acts; loading the page opens another one where this one was. */
function tryAgain(open: OpenMeeting | undefined, retry: ErrorPageProps['retry']): void {
  if (retry && open?.page.session.getSnapshot().status === 'active') retry();
  else location.reload();
}

/** The address of all that the session holds; without a session, the one in the browser. */
function lastHash(open: OpenMeeting | undefined): string {
  try {
    return open ? hashOf(open.page, open.id) : location.hash;
  } catch {
    return location.hash;
  }
}

/** The address of the meeting as recorded. */
function recordOf(open: OpenMeeting | undefined): string {
  const id = open?.id ?? scenarioAsked(location.hash);
  return id === undefined ? location.pathname + location.search : `#${encodeURIComponent(id)}`;
}

/** A step of the browser's history: Back leads to the reader's address. */
function openRecord(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  history.pushState(undefined, '', event.currentTarget.href);
  location.reload();
}

function ownSay(): Say {
  if (OWN === undefined) throw new Error('The page was built without src/messages/en.json');
  const messages = JSON.parse(OWN) as Messages; // of which this page asks for no other
  return createSay(messages, document.documentElement.lang);
}
