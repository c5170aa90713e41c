import { useEffect, useState } from 'react';
import { isNothing, scenarioAsked } from '../session/index.ts';
import type { EventFrom } from 'xstate';
import { goToQuestion } from './app/question.ts';
import type { roomsMachine } from './app/rooms.machine.ts';
import { hashOf } from './pageAddress.ts';
import { parseRoute } from './app/route.ts';
import { newsOf, type AddressNews } from './address.news.ts';
import { afterPaint } from './schedule/index.ts';
import { watchGesture } from './gesture.ts';
import { readAddress } from './openMeeting.ts';
import { loadPacker, packer } from './packer.ts';
import { usePageSession, type PageSession } from './shared/session.context.ts';
import { ownMeeting } from './shared/site.ts';

interface Props {
  readonly id: string;
  /** The address at which the page was opened: the reader may have gone elsewhere before this was fetched. */
  readonly opened: string;
  readonly news: AddressNews | undefined;
  readonly setNews: (news?: AddressNews) => void;
  readonly change: (hash: string) => void;
}

/**
 * Keeps the address and the session the same, and shows nothing: what the reader does goes into the address; Back, Forward
 * and an address typed in are followed, to another meeting by `change`. `setNews` is told why where one cannot be, and what
 * of one no longer fits. Fetched after the first view, which it has no part in.
 */
export default function AddressBar({ id, opened, news, setNews, change }: Props): undefined {
  const page = usePageSession();
  useEffect(() => keepAddress(page, id, opened, setNews, change), [page, id, opened, setNews, change]);
  useEffect(() => void loadPacker().catch(() => undefined), []); // before there is something to write; if it fails, it is fetched again with the first change
  const [isKept] = useState(news?.kind === 'problem' || location.hash !== opened);
  useEffect(() => {
    if (isKept) return;
    const hash = hashOf(page, id);
    // Whoever has gone to another room before this was fetched comes back by Back, too.
    if (page.rooms.getSnapshot().value === parseRoute(opened).place) settle(hash);
    else if (hash !== location.hash) history.pushState(undefined, '', hash);
  }, [page, id, opened, isKept]);
}

function keepAddress(
  page: PageSession,
  id: string,
  opened: string,
  setNews: (news?: AddressNews) => void,
  change: (hash: string) => void,
): () => void {
  const { session, state, view, subscribe, player, rooms } = page;
  const gesture = watchGesture(flush);
  let following = false;
  let lastRun: string | undefined;

  /** Steps of which at least one is to be a step of the browser's history. */
  let steps = false;

  /** When a passing place was written last, and what waits for the next one. */
  let written = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = afterPaint(() => {
    const soon = steps ? 0 : written + PACE - performance.now();
    clearTimeout(waiting);
    waiting = undefined;
    if (soon > 0) {
      waiting = setTimeout(write.ask, soon);
      return;
    }
    written = performance.now();
    const hash = hashOf(page, id);
    if (steps && hash !== location.hash) history.pushState(undefined, '', hash);
    else settle(hash);
    steps = false;
  });

  let last = state();

  /** Whether the reader has done something: in Try the page goes to the whole question by itself. */
  function hasGoneOn(): boolean {
    const [before, now] = [last, state()];
    last = now;
    const isMoved = before.variations === now.variations && before.supposed === now.supposed;
    return !isMoved || rooms.getSnapshot().value !== 'try';
  }

  /** What waits is written with the next frame. */
  function flush(): void {
    written = 0;
    if (waiting !== undefined) write.ask();
  }

  function noted(): void {
    if (!following && hasGoneOn()) setNews(undefined);
    // One step in the history, with all that it did: what writes several lines has to be here first.
    const { variations, supposed, run } = state();
    const isPlain = variations.length === 0 && isNothing(supposed);
    if (!following && !isPlain && !packer()) return void loadPacker().then(noted, () => undefined);
    const goesOn = run !== undefined && run === lastRun; // one undo takes it back, and so does Back
    lastRun = run;
    if (following) return;
    // Playing is one step in the history: its first one is taken before the player counts as playing.
    const passing = gesture.again() || goesOn || player.getSnapshot().matches('playing');
    steps ||= !passing;
    write.ask();
  }

  async function follow(): Promise<void> {
    const { hash } = location;
    if (hash === hashOf(page, id)) return;
    const { link, place, question, tool, section, chart = '', path = '' } = parseRoute(hash);
    if (place === 'signs') return followOut({ type: place });
    if (place === 'learn') return followOut({ type: place, path });
    if ((scenarioAsked(link) ?? ownMeeting()) !== id) return change(hash);
    player.send({ type: 'pause' });
    write.forget();
    const read = await readAddress(link, id, view().scenario);
    if (location.hash !== hash) return; // the reader has gone on meanwhile
    setNews(newsOf(read));
    following = true;
    if (section) rooms.send({ type: 'turnTo', section });
    if (place === 'procedure') rooms.send({ type: 'draw', chart });
    else rooms.send(tool ? { type: 'use', tool } : { type: place });
    session.send(read.ok ? { type: 'open', link: read.link } : { type: 'restoreRecord' });
    if (place === 'try') goToQuestion(page, question);
    following = false;
    if (read.ok) settle(hashOf(page, id));
  }

  /** To the signs, or to Learn: the meeting stays open as it is. */
  function followOut(event: EventFrom<typeof roomsMachine>): void {
    player.send({ type: 'pause' });
    write.forget();
    following = true;
    rooms.send(event);
    following = false;
    settle(hashOf(page, id));
  }

  /** Another room is a step in the history. */
  function entered(): void {
    if (following) return;
    steps = true;
    write.ask();
  }

  const followed = () => void follow();
  const room = rooms.subscribe(entered);
  addEventListener('popstate', followed);
  if (location.hash !== opened) followed();
  const subscription = subscribe(noted);
  return () => {
    removeEventListener('popstate', followed);
    subscription.unsubscribe();
    room.unsubscribe();
    clearTimeout(waiting);
    gesture.stop();
    write.stop();
  };
}

/** Milliseconds between two places that are passed: browsers refuse a page that writes too often (Safari: 100 in 30 s). */
const PACE = 350;

/** Writes the address without a step in the browser's history. */
function settle(hash: string): void {
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
}
