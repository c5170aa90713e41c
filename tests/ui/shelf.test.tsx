import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import file from '../../scenarios/2016-10-08-aleppo.json';
import { stateNames } from '../../src/messages/sentences.ts';
import { namesIn, parseScenario } from '../../src/scenario/index.ts';
import type { SessionEvent } from '../../src/session/index.ts';
import { NamesContext } from '../../src/ui/shared/names.context.ts';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { ScenarioContext, sourced } from '../../src/ui/shared/scenario.context.ts';
import { PageSessionContext } from '../../src/ui/shared/session.context.ts';
import Shelf from '../../src/ui/shelf/Shelf.tsx';
import {
  createShelf,
  isProblem,
  problemOf,
  type Content,
  type Drawer,
  type Save,
} from '../../src/ui/shelf/shelf.store.ts';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { FRENCH, state } from '../session/session.helpers.ts';
import { openPage } from './fixtures/pageSession.ts';

const ID = '2016-10-08-aleppo';
const say = createSay(words, 'en-GB');

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

/** A drawer in memory, as all tabs of one browser have it. */
function memory(there: Readonly<Record<string, unknown>> = {}) {
  const stored = new Map<string, unknown>(Object.entries(there));
  const drawer: Drawer = {
    all: async () => [...stored],
    change: async (key, change) => {
      const after = change(stored.get(key));
      if (after === undefined) stored.delete(key);
      else stored.set(key, structuredClone(after));
    },
  };
  return { stored, open: async () => drawer };
}

function refusing(name: string): () => Promise<Drawer> {
  return async () => {
    throw new DOMException(`no: ${name}`, name);
  };
}

const text = (scenario = ID) =>
  JSON.stringify({ format: 'horseshoe', version: 1, scenario, revision: 1, at: 0, manner: 'hands', variations: [] });
const CONTENT: Content = { scenario: ID, meeting: 'Aleppo', date: '2016-10-08', lines: 0, text: text() };
const LATER: Content = { ...CONTENT, lines: 3 };

/** A tab: a shelf of its own over the common drawer. Its clock and its ids are its own too. */
function tab(drawer: () => Promise<Drawer>, name = 'a') {
  let count = 0;
  return createShelf(drawer, { now: () => `2025-03-0${(count += 1)}T12:00:00.000Z`, newId: () => `${name}${count}` });
}

function saved(result: Awaited<ReturnType<ReturnType<typeof tab>['saveAs']>>): Save {
  if (!('save' in result)) throw new Error(JSON.stringify(result));
  return result.save;
}

describe('the shelf', () => {
  test('keeps what is saved, newest first', async () => {
    const shelf = tab(memory().open);
    await shelf.saveAs('One', CONTENT);
    await shelf.saveAs('Two', CONTENT);
    const entries = await shelf.list();
    expect(
      isProblem(entries) || entries.map((entry) => entry.kind === 'save' && [entry.save.name, entry.save.revision]),
    ).toEqual([
      ['Two', 1],
      ['One', 1],
    ]);
  });

  test('saving again raises the revision and keeps the name', async () => {
    const { open, stored } = memory();
    const shelf = tab(open);
    const first = saved(await shelf.saveAs('One', CONTENT));
    const again = await shelf.save(first, LATER, 'One (2)');
    expect(again).toMatchObject({ kind: 'saved', save: { id: first.id, name: 'One', revision: 2, lines: 3 } });
    expect(stored.size).toBe(1);
  });

  test('a second tab never overwrites what the first has saved meanwhile: its own lies beside it', async () => {
    const { open, stored } = memory();
    const [one, other] = [tab(open, 'a'), tab(open, 'b')];
    const read = saved(await one.saveAs('One', CONTENT));
    const newer = saved(await one.save(read, LATER, 'unused'));
    const beside = await other.save(read, { ...CONTENT, lines: 7 }, 'One (2)');
    expect(beside).toMatchObject({ kind: 'copied', save: { name: 'One (2)', lines: 7, revision: 1 } });
    expect(stored.get(read.id)).toEqual(newer);
    // And the copy is what that tab goes on with.
    expect(await other.save(saved(beside), LATER, 'unused')).toMatchObject({
      kind: 'saved',
      save: { name: 'One (2)', revision: 2 },
    });
    expect(stored.size).toBe(2);
  });

  test('a rename elsewhere does not part the tabs; the new name stays', async () => {
    const { open, stored } = memory();
    const [one, other] = [tab(open, 'a'), tab(open, 'b')];
    const read = saved(await one.saveAs('One', CONTENT));
    await other.rename(read.id, 'Uno');
    expect(await one.save(read, LATER, 'unused')).toMatchObject({ kind: 'saved', save: { name: 'Uno', revision: 2 } });
    expect(stored.size).toBe(1);
  });

  test('what another tab has deleted is saved anew, and cannot be renamed', async () => {
    const { open } = memory();
    const [one, other] = [tab(open, 'a'), tab(open, 'b')];
    const read = saved(await one.saveAs('One', CONTENT));
    await other.remove(read.id);
    expect(await one.rename(read.id, 'Uno')).toEqual({ kind: 'gone' });
    expect(await one.save(read, LATER, 'unused')).toMatchObject({ kind: 'saved', save: { name: 'One' } });
  });

  test('what is deleted comes back as it was, even a version that this tab has not seen', async () => {
    const { open, stored } = memory();
    const [one, other] = [tab(open, 'a'), tab(open, 'b')];
    const read = saved(await one.saveAs('One', CONTENT));
    const newer = saved(await other.save(read, LATER, 'unused'));
    const result = await one.remove(read.id);
    if (isProblem(result)) throw new Error(result.detail);
    expect(stored.size).toBe(0);
    await one.restore(read.id, result.removed);
    expect(stored.get(read.id)).toEqual(newer);
  });

  test.each<[string, unknown]>([
    ['text of nobody', 'garbage'],
    [
      'a save without its text',
      { id: 'x', name: 'X', scenario: ID, meeting: '', date: '', saved: '2025-01-01', lines: 0, revision: 1 },
    ],
    [
      'a save whose text is cut off',
      { ...CONTENT, id: 'x', name: 'X', saved: '2025-01-01', revision: 1, text: text().slice(0, 20) },
    ],
    [
      'a save of another meeting than its text',
      { ...CONTENT, id: 'x', name: 'X', saved: '2025-01-01', revision: 1, text: text('2014-12-30-palestine') },
    ],
    ['a save of no day', { ...CONTENT, id: 'x', name: 'X', saved: 'yesterday', revision: 1 }],
    ['nothing', null],
  ])('%s is listed as unreadable, and is still there after whatever is done', async (_, broken) => {
    const { open, stored } = memory({ x: broken });
    const shelf = tab(open);
    const [entry] = (await shelf.list()) as readonly { readonly kind: string; readonly raw: string }[];
    expect(entry).toMatchObject({ kind: 'unreadable', key: 'x' });
    expect(entry?.raw).toContain(typeof broken === 'string' ? broken : broken === null ? 'null' : '"scenario"');
    await shelf.saveAs('One', CONTENT);
    await shelf.rename('x', 'Y');
    expect(await shelf.save({ id: 'x', revision: 0, name: 'X' }, CONTENT, 'X (2)')).toMatchObject({ kind: 'copied' });
    expect(stored.get('x')).toEqual(broken);
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['VersionError', 'newer'],
    ['UnknownError', 'failed'],
  ])('%s: %s', async (name, kind) => {
    const shelf = tab(refusing(name));
    expect(await shelf.saveAs('One', CONTENT)).toMatchObject({
      kind: 'problem',
      problem: { kind, detail: `no: ${name}` },
    });
    expect(await shelf.list()).toMatchObject({ kind });
    expect(await shelf.remove('x')).toMatchObject({ kind });
    expect(await shelf.restore('x', {})).toMatchObject({ kind });
  });

  test('a browser without a database blocks it', () => {
    expect(problemOf(new ReferenceError('indexedDB is not defined')).kind).toBe('blocked');
  });
});

const abstain: SessionEvent = { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' };
const oppose: SessionEvent = { type: 'setVote', question: FRENCH, member: state('AGO'), vote: 'against' };

/** The panel in a tab of its own. */
function show(drawer: () => Promise<Drawer>, ...events: readonly SessionEvent[]) {
  const read = parseScenario(file, ID);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  const { page } = openPage(scenario);
  for (const event of events) page.session.send(event);
  const { container } = render(
    <SayContext value={say}>
      <ScenarioContext value={sourced(ID, scenario)}>
        <NamesContext value={stateNames(say, namesIn(scenario))}>
          <PageSessionContext value={page}>
            <Shelf id={ID} drawer={drawer} />
          </PageSessionContext>
        </NamesContext>
      </ScenarioContext>
    </SayContext>,
  );
  return { page, ...within(container) };
}

type Panel = ReturnType<typeof show>;

async function saveAs(panel: Panel, name: string): Promise<void> {
  await userEvent.type(panel.getByRole('textbox', { name: 'Save under the name' }), name);
  await userEvent.click(panel.getByRole('button', { name: 'Save' }));
  await panel.findByText(`“${name}” is saved.`);
}

const names = (panel: Panel) =>
  panel.queryAllByRole('button', { name: /^Open “/u }).map(({ textContent }) => textContent);

describe('the panel', () => {
  test('saves under a name, says so, and lists it with its meeting, its lines and its day', async () => {
    const panel = show(memory().open, abstain);
    expect(await panel.findByText('Nothing is saved yet.')).toBeTruthy();
    await saveAs(panel, 'Moscow <i>abstains</i>');
    const item = panel.getByRole('button', { name: 'Open “Moscow <i>abstains</i>”' }).closest('li');
    expect(item?.textContent).toMatch(/open here.*8 October 2016\. 1 variation\. Saved \d/u);
    expect(panel.getByRole('button', { name: 'Save “Moscow <i>abstains</i>”' })).toBeTruthy();
  });

  test('saves on a page that came by plain http, where the browser has no randomUUID', async () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });
    try {
      const { stored, open } = memory();
      await saveAs(show(open, abstain), 'One');
      await waitFor(() => expect(stored.size).toBe(1));
      expect([...stored.keys()][0]).toMatch(/^[0-9a-f]{32}$/u);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('opens what was saved in place of what is here, which can be undone', async () => {
    const { open } = memory();
    await saveAs(show(open, abstain), 'One');
    cleanup();
    const panel = show(open, oppose);
    await userEvent.click(await panel.findByRole('button', { name: 'Open “One”' }));
    expect(await panel.findByText(/^“One” is open: 1 variation/u)).toBeTruthy();
    expect(panel.page.view().line.departures.map(({ member }) => member)).toEqual(['RUS']);
    panel.page.session.send({ type: 'undo' });
    expect(panel.page.view().line.departures.map(({ member }) => member)).toEqual(['AGO']);
  });

  test('renames and deletes, with a way back', async () => {
    const panel = show(memory().open, abstain);
    await saveAs(panel, 'One');
    await userEvent.click(panel.getByRole('button', { name: 'Rename “One”' }));
    await userEvent.clear(panel.getByRole('textbox', { name: 'New name of “One”' }));
    await userEvent.keyboard('Uno{Enter}');
    expect(await panel.findByText('It is called “Uno” now.')).toBeTruthy();
    await userEvent.click(await panel.findByRole('button', { name: 'Delete “Uno”' }));
    expect(await panel.findByText('“Uno” is deleted.')).toBeTruthy();
    expect(names(panel)).toEqual([]);
    await userEvent.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('“Uno” is back.')).toBeTruthy();
    expect(names(panel)).toEqual(['Uno']);
  });

  test('in two tabs loses nothing', async () => {
    const { open } = memory();
    const first = show(open, abstain);
    await saveAs(first, 'One');
    const second = show(open, oppose);
    await userEvent.click(await second.findByRole('button', { name: 'Open “One”' }));
    await second.findByText(/^“One” is open/u);
    await userEvent.click(second.getByRole('button', { name: 'Save “One”' }));
    await second.findByText('“One” is saved.');
    await userEvent.click(first.getByRole('button', { name: 'Save “One”' }));
    expect(
      await first.findByText(
        'Another tab has saved “One” meanwhile. Nothing of it is overwritten: yours is saved beside it, as “One (2)”.',
      ),
    ).toBeTruthy();
    await waitFor(() => expect(names(first)).toEqual(['One (2)', 'One']));
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(names(second)).toEqual(['One (2)', 'One']));
  });

  test('shows what cannot be read and gives it out as text', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const made = vi.spyOn(URL, 'createObjectURL');
    const panel = show(memory({ x: 'garbage' }).open);
    expect(await panel.findByText('Unreadable entry')).toBeTruthy();
    await userEvent.click(panel.getByRole('button', { name: 'Download the unreadable entry 1 as text' }));
    const [given] = made.mock.calls.flat();
    expect(given instanceof Blob && (await given.text())).toBe('garbage');
    click.mockRestore();
    made.mockRestore();
  });

  test('says what is wrong when the browser keeps nothing', async () => {
    const panel = show(refusing('SecurityError'), abstain);
    expect((await panel.findByRole('alert')).textContent).toMatch(/lets the page store nothing here/u);
    await userEvent.click(panel.getByRole('button', { name: 'Save' }));
    expect(screen.queryByText(/is saved/u)).toBeNull();
  });

  test('says that the storage is full, and shows what is there', async () => {
    const { open } = memory();
    await saveAs(show(open, abstain), 'One');
    cleanup();
    const full = async (): Promise<Drawer> => ({
      ...(await open()),
      change: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    });
    const panel = show(full, abstain);
    await panel.findByRole('button', { name: 'Open “One”' });
    await userEvent.click(panel.getByRole('button', { name: 'Save' }));
    expect((await panel.findByRole('alert')).textContent).toMatch(
      /storage is full, so nothing was saved; what was saved is still there/u,
    );
    expect(names(panel)).toEqual(['One']);
  });
});
