import { printProgress, readProgress, type ProgressProblem } from '../../../learn/practice/progress.file.ts';
import { noProgress, type Progress } from '../../../learn/practice/practiceProgress.ts';
import { store, stored } from '../../shared/store.ts';

const KEY = 'horseshoe.practice';

/** What the browser keeps, as it was found. */
export interface KeptPractice {
  readonly progress: Progress;
  /** What is kept cannot be read: it stays until something is written in its place. */
  readonly unread?: { readonly text: string; readonly problem: ProgressProblem };
  /** The browser keeps nothing: it lasts as long as the page. */
  readonly lost?: true;
}

let known: KeptPractice | undefined;
const listeners = new Set<() => void>();

/** In this browser only, and as long as the page is open where the browser keeps nothing. */
export const practice = {
  read: (): KeptPractice => (known ??= kept(stored('localStorage', KEY))),
  write(progress: Progress): void {
    const isKept = store('localStorage', KEY, printProgress(progress));
    tell({ progress, ...(isKept ? {} : { lost: true as const }) });
  },
  clear(): void {
    store('localStorage', KEY, null);
    tell({ progress: fresh() });
  },
  subscribe: (changed: () => void): (() => void) => {
    if (listeners.size === 0) addEventListener('storage', readAnew);
    listeners.add(changed);
    return () => {
      listeners.delete(changed);
      if (listeners.size === 0) {
        removeEventListener('storage', readAnew);
        if (known?.lost !== true) known = undefined; // whoever comes back finds what another tab has kept meanwhile
      }
    };
  },
};

/** Another tab has written it: nothing that was practised there is written over here. */
function readAnew({ key }: StorageEvent): void {
  if (key !== KEY && key !== null) return;
  tell(kept(stored('localStorage', KEY)));
}

function tell(now: KeptPractice): void {
  known = now;
  listeners.forEach((changed) => changed());
}

function kept(text: string | null): KeptPractice {
  if (text === null) return { progress: fresh() };
  const read = readProgress(text);
  return read.ok ? { progress: read.progress } : { progress: fresh(), unread: { text, problem: read.problem } };
}

/** Each learner meets other meetings. */
function fresh(): Progress {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return noProgress(seed);
}
