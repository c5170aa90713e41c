import { StrictMode, startTransition, useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { directionOf, loadSay } from '../messages/load.ts';
import type { Say } from '../messages/say.ts';
import { App } from './App.tsx';
import { errorOf } from './frame/Boundary.tsx';
import { Broken } from './frame/Broken.tsx';
import { Loading } from './frame/Loading.tsx';
import { Drawn } from './firstFrame/Drawn.tsx';
import { frameToTakeOver, goOnFromFirstFrame } from './firstFrame/takeOver.ts';
import { openMeeting, type Opened } from './openMeeting.ts';
import { LANGUAGE, LOCALE } from './language.ts';
import { giveWay } from './schedule/giveWay.ts';
import { loadWordsOf } from './speech/teller.ts';
import './tokens.css';
import './fonts.css';
import './base.css';
import './firstFrame/first-frame.css';

const root = pageElement();

document.documentElement.lang = LOCALE;
document.documentElement.dir = directionOf(LOCALE);

let page: Root | undefined;
/** For which window the first frame was drawn that has been taken over. */
let kind: string | undefined;
// In the built page its start stands drawn, until the page takes its place in one go.
if (import.meta.env.DEV) render(<Loading />);

/** What a reader has stored may make their start another than the one that was drawn: React then draws it anew. */
const AS_STORED = { onRecoverableError: () => undefined };

/** As a transition React gives way to the reader while it draws. */
function render(content: ReactNode): void {
  startTransition(() => {
    const frame = page ? undefined : frameToTakeOver(root);
    kind ??= frame?.dataset['window'];
    const drawn = <Drawn kind={kind}>{content}</Drawn>;
    if (frame) page = hydrateRoot(frame, drawn, AS_STORED);
    else (page ??= createRoot(root)).render(drawn);
  });
}

// Not by Suspense: React holds back what a fallback has stood for, and the chamber would come a third of a second late.
const messages = loadSay(LANGUAGE, LOCALE);
const meeting = openMeeting(location.hash);
Promise.all([messages, meeting]).then(
  ([say, opened]) => showWithWords(say, opened),
  async (cause: unknown) => showBroken(await messages.catch(() => undefined), cause),
);

async function showWithWords(say: Say, opened: Opened): Promise<void> {
  await giveWay();
  await loadWordsOf(say, opened.page.view().speech);
  show(say, opened);
}

function pageElement(): Element {
  const element = document.querySelector('#page');
  if (!element) throw new Error('index.html has no #page');
  return element;
}

let meetings = 0;

/** One meeting after the other, each with a session of its own. */
function show(say: Say, opened: Opened): void {
  meetings += 1;
  render(
    <StrictMode>
      <App
        key={meetings}
        say={say}
        opened={opened}
        change={(hash) => void change(say, opened, hash)}
        arrived={meetings > 1}
      />
      <Arrival key={`arrival ${meetings}`} />
    </StrictMode>,
  );
}

/** Drawn after the page, so that all of it is there. */
function Arrival(): null {
  useEffect(() => goOnFromFirstFrame(root), []);
  return null;
}

async function change(say: Say, from: Opened, hash: string): Promise<void> {
  try {
    const to = await openMeeting(hash);
    await loadWordsOf(say, to.page.view().speech);
    if (location.hash !== hash) return; // the reader has gone on meanwhile
    from.page.player.stop();
    show(say, to);
  } catch (cause) {
    showBroken(say, cause);
  }
}

function showBroken(say: Say | undefined, cause: unknown): void {
  render(<Broken say={say} error={errorOf(cause)} />);
}
