import { store, stored } from '../../shared/store.ts';

const KEY = 'horseshoe.puzzles';
const MOST_CHARACTERS = 200_000;
const MOST_PUZZLES = 5000;
const ID = /^[\w.-]{1,160}$/u;

let known: ReadonlySet<string> | undefined;
const listeners = new Set<() => void>();

/** The puzzles that a reader has solved: kept in this browser only, and as long as the page is open where it keeps nothing. */
export const solved = {
  read: (): ReadonlySet<string> => (known ??= readSolved(stored('localStorage', KEY))),
  add(id: string): void {
    if (solved.read().has(id)) return;
    keep(new Set([...solved.read(), id]));
  },
  clear(): void {
    keep(new Set());
  },
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  },
};

function keep(ids: ReadonlySet<string>): void {
  known = ids;
  store('localStorage', KEY, ids.size === 0 ? null : JSON.stringify([...ids]));
  listeners.forEach((changed) => changed());
}

/** What of it can be read; what was stored may be anything. */
export function readSolved(text: string | null): ReadonlySet<string> {
  if (text === null || text.length > MOST_CHARACTERS) return new Set();
  try {
    const found: unknown = JSON.parse(text);
    if (!Array.isArray(found)) return new Set();
    const ids = found.filter((id): id is string => typeof id === 'string' && ID.test(id));
    return new Set(ids.slice(0, MOST_PUZZLES));
  } catch {
    return new Set();
  }
}
