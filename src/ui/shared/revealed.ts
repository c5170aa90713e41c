import { useCallback, useSyncExternalStore } from 'react';
import type { QuestionKey } from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { perSession } from './perSession.ts';
import { useMeetingId } from './scenario.context.ts';
import { usePageSession, type OpenSession } from './session.context.ts';
import { store, stored } from './store.ts';

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

const shownOf = perSession(() => {
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
  const known = shownOf(page);
  const read = () => known.read(id);
  const shown = useSyncExternalStore(known.subscribe, read, read);
  const show = useCallback((question: QuestionKey) => reveal(page, id, [question]), [page, id]);
  const setAll = useCallback((all: boolean) => known.write(id, { ...known.read(id), all }), [known, id]);
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
  const known = shownOf(page);
  const shown = known.read(meeting);
  if (questions.every((question) => shown.keys.has(question))) return;
  known.write(meeting, { ...shown, keys: new Set([...shown.keys, ...questions]) });
}

function keep(meeting: string, { keys, all }: Shown): void {
  store('sessionStorage', `${ALWAYS}.${meeting}`, JSON.stringify([...keys]));
  store('localStorage', ALWAYS, all ? 'shown' : null);
}

function isAlways(): boolean {
  return stored('localStorage', ALWAYS) === 'shown';
}

/** What was stored is compared with the keys of questions, and never shown: anything else in it does no harm. */
function visited(meeting: string): ReadonlySet<QuestionKey> {
  try {
    const found: unknown = JSON.parse(stored('sessionStorage', `${ALWAYS}.${meeting}`) ?? '[]');
    return new Set(Array.isArray(found) ? (found as QuestionKey[]) /* see above */ : []);
  } catch {
    return new Set();
  }
}
