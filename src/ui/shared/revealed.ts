import { useCallback, useSyncExternalStore } from 'react';
import type { QuestionKey } from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { perSession } from './perSession.ts';
import { useMeetingId } from './scenario.context.ts';
import { usePageSession, type OpenSession } from './session.context.ts';

/** Which results of a meeting the reader has reached or asked for. Kept for the visit, and never in an address. */
export interface Revealed {
  readonly has: (question: QuestionKey) => boolean;
  readonly show: (question: QuestionKey) => void;
  /** Whether every result is shown, here and in every meeting; remembered. */
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}

interface Shown {
  readonly keys: ReadonlySet<QuestionKey>;
  readonly all: boolean;
}

const ALWAYS = 'horseshoe.results';

const stores = perSession(() => {
  let shown: Shown | undefined;
  const listeners = new Set<() => void>();
  return {
    read: (meeting: string): Shown => (shown ??= { keys: visited(meeting), all: isAlways() }),
    write(meeting: string, next: Shown): void {
      shown = next;
      keep(meeting, next);
      listeners.forEach((changed) => changed());
    },
    subscribe: (changed: () => void): (() => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
});

export function useRevealed(): Revealed {
  const page = usePageSession();
  const id = useMeetingId();
  const store = stores(page);
  const read = () => store.read(id);
  const shown = useSyncExternalStore(store.subscribe, read, read);
  const show = useCallback((question: QuestionKey) => reveal(page, id, [question]), [page, id]);
  const setAll = useCallback((all: boolean) => store.write(id, { ...store.read(id), all }), [store, id]);
  return { has: (question) => shown.all || shown.keys.has(question), show, all: shown.all, setAll };
}

/** Whether results of a meeting have been seen on this visit, or all are to be shown: then its title may tell. */
export function isSeen(meeting: string): boolean {
  return isAlways() || visited(meeting).size > 0;
}

/** Whoever stands at or behind a result has reached it. */
export function revealReached(page: OpenSession, meeting: string): void {
  reveal(page, meeting, reachedIn(page.view()));
}

function reachedIn({ line, at }: MeetingView): readonly QuestionKey[] {
  return line.questions.flatMap(({ key, declaredAt = at + 1 }) => (declaredAt <= at ? [key] : []));
}

function reveal(page: OpenSession, meeting: string, questions: readonly QuestionKey[]): void {
  const store = stores(page);
  const shown = store.read(meeting);
  if (questions.every((question) => shown.keys.has(question))) return;
  store.write(meeting, { ...shown, keys: new Set([...shown.keys, ...questions]) });
}

/** A browser may refuse to store anything: what is shown then lasts as long as the page. */
function keep(meeting: string, { keys, all }: Shown): void {
  try {
    sessionStorage.setItem(`${ALWAYS}.${meeting}`, JSON.stringify([...keys]));
    if (all) localStorage.setItem(ALWAYS, 'shown');
    else localStorage.removeItem(ALWAYS);
  } catch {
    // Nothing to do: see above.
  }
}

function isAlways(): boolean {
  try {
    return localStorage.getItem(ALWAYS) === 'shown';
  } catch {
    return false;
  }
}

/** What was stored is compared with the keys of questions, and never shown: anything else in it does no harm. */
function visited(meeting: string): ReadonlySet<QuestionKey> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(`${ALWAYS}.${meeting}`) ?? '[]');
    return new Set(Array.isArray(stored) ? (stored as QuestionKey[]) /* see above */ : []);
  } catch {
    return new Set();
  }
}
