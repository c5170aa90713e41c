import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { setCurrentSave } from '../study/currentSave.ts';
import {
  createShelf,
  isProblem,
  type Content,
  type Drawer,
  type Entry,
  type SaveResult,
  type Save,
  type ShelfProblem,
} from './shelf.store.ts';

interface ShelfNotice {
  readonly text: string;
  readonly undo?: () => void;
}

const WORLD = { now: () => new Date().toISOString(), newId };

/** The shelf with what lies on it, what was done to it last, and what its browser says against it. */
export function useShelf(openDrawer: () => Promise<Drawer>) {
  const say = useSay();
  const { session } = usePageSession();
  const shelf = useMemo(() => createShelf(openDrawer, WORLD), [openDrawer]);
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [notice, setNotice] = useState<ShelfNotice>();
  const [problem, setProblem] = useState<ShelfProblem>();

  const take = useCallback((found: readonly Entry[] | ShelfProblem) => {
    if (isProblem(found)) setProblem(found);
    else setEntries(found);
  }, []);
  const refresh = useCallback(async () => take(await shelf.list()), [shelf, take]);
  useEffect(() => {
    void shelf.list().then(take);
    const again = () => void refresh(); // another tab may have been at it
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [shelf, take, refresh]);

  async function show(failed: ShelfProblem | undefined, done: ShelfNotice | undefined): Promise<void> {
    setProblem(failed);
    setNotice(done);
    if (!failed) await refresh();
  }
  async function showResult(kept: SaveResult, name: string, text: (save: Save) => string): Promise<void> {
    if (kept.kind === 'problem') return show(kept.problem, undefined);
    if (kept.kind === 'gone') return show(undefined, { text: say('shelf.gone', { name }) });
    await show(undefined, { text: text(kept.save) });
  }

  async function saveAs(name: string, content: Content): Promise<void> {
    const kept = await shelf.saveAs(name, content);
    if ('save' in kept) setCurrentSave(session, kept.save);
    await showResult(kept, name, (save) => say('shelf.saved', { name: save.name }));
  }
  async function save(read: Pick<Save, 'id' | 'revision' | 'name'>, content: Content): Promise<void> {
    const { name } = read;
    const kept = await shelf.save(read, content, copyName(name));
    if ('save' in kept) setCurrentSave(session, kept.save);
    await showResult(kept, name, (done) =>
      kept.kind === 'copied' ? say('shelf.copied', { name, copy: done.name }) : say('shelf.saved', { name: done.name }),
    );
  }
  /** `A (2)`; and so on, as long as there is one of the name. */
  function copyName(name: string): string {
    const taken = new Set(entries?.map((entry) => (entry.kind === 'save' ? entry.save.name : '')));
    for (let number = 2; ; number += 1) {
      const copy = say('shelf.copyName', { name, number });
      if (!taken.has(copy)) return copy;
    }
  }
  async function rename({ id, name: before }: Save, name: string): Promise<void> {
    const kept = await shelf.rename(id, name);
    await showResult(kept, before, (done) => say('shelf.renamed', { name: done.name }));
  }
  async function remove(key: string, name: string): Promise<void> {
    const result = await shelf.remove(key);
    if (isProblem(result)) return show(result, undefined);
    const undo = () => void restore(key, result.removed, name);
    await show(undefined, { text: say('shelf.deleted', { name }), undo });
  }
  async function restore(key: string, removed: unknown, name: string): Promise<void> {
    const failed = await shelf.restore(key, removed);
    await show(failed, failed ? undefined : { text: say('shelf.restored', { name }) });
  }
  return { entries, notice, problem, forget: () => setNotice(undefined), saveAs, save, rename, remove };
}

/** 128 random bits. `crypto.randomUUID` would be the same, but a page that came by plain http does not have it. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
