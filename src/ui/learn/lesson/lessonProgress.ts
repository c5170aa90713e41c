import { store, stored } from '../../shared/store.ts';

/** What a learner has done in a lesson. Steps count from 1. */
export interface LessonProgress {
  /** What they answered, before it was shown. */
  readonly answers: Readonly<Record<number, string>>;
  /** What they brought about with their own hands. */
  readonly met: readonly number[];
  /** The votes by which they did, as in an address: `S/2016/846:RUS=A`. */
  readonly changed: Readonly<Record<number, readonly string[]>>;
  /** In their own words, for the sheet that they hand in. */
  readonly notes: Readonly<Record<NoteName, string>>;
  readonly done: boolean;
}

export const NOTES = ['concluded', 'free'] as const;
export type NoteName = (typeof NOTES)[number];

/** A note may have so many characters: what fits on the sheet. */
export const MOST_IN_A_NOTE = 600;

export type LearnProgress = Readonly<Record<string, LessonProgress>>;

export const NOTHING_DONE: LessonProgress = {
  answers: {},
  met: [],
  changed: {},
  notes: { concluded: '', free: '' },
  done: false,
};

const KEY = 'horseshoe.lessons';
const MOST_CHARACTERS = 100_000;
const MOST_STEPS = 99;
const MOST_LETTERS = 60;
const MOST_CHANGES = 60;

let known: LearnProgress | undefined;
const listeners = new Set<() => void>();

/** Kept in this browser only, and as long as the page is open where the browser keeps nothing. */
export const progress = {
  read: (): LearnProgress => (known ??= readProgress(stored('localStorage', KEY))),
  write(id: string, lesson: LessonProgress): void {
    known = { ...progress.read(), [id]: lesson };
    store('localStorage', KEY, JSON.stringify(known));
    listeners.forEach((changed) => changed());
  },
  clear(): void {
    known = {};
    store('localStorage', KEY, null);
    listeners.forEach((changed) => changed());
  },
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  },
};

/** What of it can be read; what was stored may be anything. */
export function readProgress(text: string | null): LearnProgress {
  if (text === null || text.length > MOST_CHARACTERS) return {};
  try {
    const found: unknown = JSON.parse(text);
    return Object.fromEntries(entriesOf(found).flatMap(([id, value]) => lessonOf(id, value)));
  } catch {
    return {};
  }
}

function lessonOf(id: string, value: unknown): (readonly [string, LessonProgress])[] {
  if (!/^[a-z][a-z\d-]{0,60}$/u.test(id)) return [];
  const parts = new Map(entriesOf(value));
  const answers = entriesOf(parts.get('answers')).filter(
    (entry): entry is [string, string] =>
      isStep(Number(entry[0])) && typeof entry[1] === 'string' && entry[1].length <= MOST_LETTERS,
  );
  const met = parts.get('met');
  const steps = Array.isArray(met)
    ? met.filter((step): step is number => typeof step === 'number' && isStep(step))
    : [];
  const changed = entriesOf(parts.get('changed')).flatMap(([step, made]) =>
    isStep(Number(step)) && Array.isArray(made) ? [[step, textsIn(made)] as const] : [],
  );
  const notes = new Map(entriesOf(parts.get('notes')));
  const lesson = {
    answers: Object.fromEntries(answers),
    met: [...new Set(steps)],
    changed: Object.fromEntries(changed),
    notes: { concluded: noteOf(notes.get('concluded')), free: noteOf(notes.get('free')) },
    done: parts.get('done') === true,
  };
  return [[id, lesson]];
}

function textsIn(found: readonly unknown[]): string[] {
  return found
    .filter((text): text is string => typeof text === 'string' && text.length <= MOST_LETTERS)
    .slice(0, MOST_CHANGES);
}

function noteOf(found: unknown): string {
  return typeof found === 'string' ? found.slice(0, MOST_IN_A_NOTE) : '';
}

function isStep(step: number): boolean {
  return Number.isInteger(step) && step >= 1 && step <= MOST_STEPS;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
