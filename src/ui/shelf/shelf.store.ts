import { readSave, SAVE_VERSION, type Save } from './save.ts';

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

export type { Save } from './save.ts';

export type Content = Pick<Save, 'scenario' | 'meeting' | 'date' | 'lines' | 'text'>;

export type Entry =
  | { readonly kind: 'save'; readonly save: Save }
  /** A newer edition of the page has written it, or it is none of ours, or damaged: kept as it is. */
  | { readonly kind: 'newer' | 'unreadable'; readonly key: string; readonly raw: string };

export interface ShelfProblem {
  readonly kind: 'blocked' | 'full' | 'newer' | 'failed';
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
    const save: Save = { version: SAVE_VERSION, id: newId(), name, ...content, saved: now(), revision: 1 };
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
          return (done.save = {
            version: SAVE_VERSION,
            id,
            name: found?.name ?? name,
            ...content,
            saved: now(),
            revision: revision + 1,
          });
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
  const read = readSave(value);
  if (read.ok && read.save.id === key) return { kind: 'save', save: read.save };
  return { kind: read.ok ? 'unreadable' : read.why, key, raw: printed(value) };
}

/** Newest first; what cannot be read comes last. */
function newestFirst(one: Entry, other: Entry): number {
  const when = (entry: Entry) => (entry.kind === 'save' ? entry.save.saved : '');
  return when(other).localeCompare(when(one));
}

function saveIn(value: unknown): Save | undefined {
  const read = readSave(value);
  return read.ok ? read.save : undefined;
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
  return { kind: KINDS[name] ?? 'failed', detail: message === '' ? name : message };
}
