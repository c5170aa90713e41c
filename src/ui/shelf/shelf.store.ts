import { readStudyHead } from '../../session/keep/index.ts';

/** Where saves lie. In a browser: shelf.idb.ts. */
export interface Drawer {
  /** Everything that lies in it, by its key, unchecked. */
  readonly all: () => Promise<readonly (readonly [key: string, value: unknown])[]>;
  /**
   * Puts something else in the place of what lies under a key, with nobody in between; `undefined` stands for nothing,
   * on both sides. What is given back as it was stays untouched.
   */
  readonly change: (key: string, change: (stored: unknown) => unknown) => Promise<void>;
}

/** A study that was kept under a name. */
export interface Save {
  readonly id: string;
  readonly name: string;
  /** Of the meeting: its id, its title, its day. */
  readonly scenario: string;
  readonly meeting: string;
  readonly date: string;
  /** When it was saved last: ISO 8601, in UTC. */
  readonly saved: string;
  /** How many lines it has beside the record. */
  readonly lines: number;
  /** Raised by every saving, so that a tab knows whether it has read the newest. */
  readonly revision: number;
  /** The text of the file. */
  readonly text: string;
}

export type Content = Pick<Save, 'scenario' | 'meeting' | 'date' | 'lines' | 'text'>;

export type Entry =
  | { readonly kind: 'save'; readonly save: Save }
  /** It is none of ours, or has been damaged: kept as it is. */
  | { readonly kind: 'unreadable'; readonly key: string; readonly raw: string };

export interface ShelfProblem {
  readonly kind: 'blocked' | 'full' | 'newer' | 'other';
  readonly detail: string;
}

/** `copied`: another tab has saved it meanwhile, so that this lies beside it. `gone`: it is not there any more. */
export type SaveResult =
  | { readonly kind: 'saved' | 'copied'; readonly save: Save }
  | { readonly kind: 'gone' }
  | { readonly kind: 'problem'; readonly problem: ShelfProblem };

export interface Shelf {
  readonly list: () => Promise<readonly Entry[] | ShelfProblem>;
  /** Saves under a new name, beside everything that is there. */
  readonly saveAs: (name: string, content: Content) => Promise<SaveResult>;
  /** Saves in place of what this tab has read, if that is still the newest; else beside it. */
  readonly save: (
    read: Pick<Save, 'id' | 'revision' | 'name'>,
    content: Content,
    copyName: string,
  ) => Promise<SaveResult>;
  readonly rename: (id: string, name: string) => Promise<SaveResult>;
  /** Gives back what was there, whatever it was, for `restore`. */
  readonly remove: (key: string) => Promise<{ readonly removed: unknown } | ShelfProblem>;
  readonly restore: (key: string, removed: unknown) => Promise<ShelfProblem | undefined>;
}

interface World {
  /** Now, in ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
}

export function createShelf(openDrawer: () => Promise<Drawer>, { now, newId }: World): Shelf {
  async function tried<Result>(work: (drawer: Drawer) => Promise<Result>): Promise<Result | ShelfProblem> {
    try {
      return await work(await openDrawer());
    } catch (error) {
      return problemOf(error);
    }
  }

  async function kept(work: (drawer: Drawer) => Promise<SaveResult>): Promise<SaveResult> {
    const result = await tried(work);
    return isProblem(result) ? { kind: 'problem', problem: result } : result;
  }

  async function putNew(drawer: Drawer, name: string, content: Content): Promise<Save> {
    const save: Save = { id: newId(), name, ...content, saved: now(), revision: 1 };
    await drawer.change(save.id, () => save);
    return save;
  }

  return {
    list: () =>
      tried(async (drawer) => (await drawer.all()).map(([key, value]) => entryOf(key, value)).toSorted(newestFirst)),
    saveAs: (name, content) => kept(async (drawer) => ({ kind: 'saved', save: await putNew(drawer, name, content) })),
    save: ({ id, revision, name }, content, copyName) =>
      kept(async (drawer) => {
        const done: { save?: Save } = {};
        await drawer.change(id, (stored) => {
          const found = saveIn(stored);
          if (stored !== undefined && found?.revision !== revision) return stored; // another tab's, or damaged
          return (done.save = { id, name: found?.name ?? name, ...content, saved: now(), revision: revision + 1 });
        });
        return done.save
          ? { kind: 'saved', save: done.save }
          : { kind: 'copied', save: await putNew(drawer, copyName, content) };
      }),
    rename: (id, name) =>
      kept(async (drawer) => {
        const done: { save?: Save } = {};
        await drawer.change(id, (stored) => {
          const found = saveIn(stored);
          return found ? (done.save = { ...found, name }) : stored;
        });
        return done.save ? { kind: 'saved', save: done.save } : { kind: 'gone' };
      }),
    remove: (key) =>
      tried(async (drawer) => {
        let removed: unknown;
        await drawer.change(key, (stored) => void (removed = stored));
        return { removed };
      }),
    restore: async (key, removed) => {
      const result = await tried((drawer) => drawer.change(key, (stored) => stored ?? removed));
      return isProblem(result) ? result : undefined;
    },
  };
}

export function isProblem(result: unknown): result is ShelfProblem {
  return typeof result === 'object' && result !== null && 'detail' in result;
}

function entryOf(key: string, value: unknown): Entry {
  const save = saveIn(value);
  return save?.id === key ? { kind: 'save', save } : { kind: 'unreadable', key, raw: printed(value) };
}

/** Newest first; what cannot be read comes last. */
function newestFirst(one: Entry, other: Entry): number {
  const when = (entry: Entry) => (entry.kind === 'save' ? entry.save.saved : '');
  return when(other).localeCompare(when(one));
}

const TEXTS = ['id', 'name', 'scenario', 'meeting', 'date', 'saved', 'text'] as const;
const NUMBERS = ['lines', 'revision'] as const;

/** A save that is whole: its particulars are there, and its text begins as a study of its meeting does. */
function saveIn(value: unknown): Save | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const save = value as Save; // every key is checked here
  if (!TEXTS.every((key) => typeof save[key] === 'string') || !NUMBERS.every((key) => Number.isInteger(save[key])))
    return undefined;
  const head = readStudyHead(save.text);
  return head.ok && head.scenario === save.scenario && !Number.isNaN(Date.parse(save.saved)) ? save : undefined;
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value, undefined, 2);
  } catch {
    return String(value); // what JSON has no form for
  }
}

const KINDS: Readonly<Record<string, ShelfProblem['kind']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  NotAllowedError: 'blocked',
  ReferenceError: 'blocked', // there is no `indexedDB` at all
};

/** What a browser's error means to the reader. */
export function problemOf(error: unknown): ShelfProblem {
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  return { kind: KINDS[name] ?? 'other', detail: message === '' ? name : message };
}
