import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { JSX } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateOf } from '../../machines/rules/words/vocabulary.ts';
import type { SessionEvent } from '../../src/session/index.ts';
import { readStudyHead } from '../../src/session/keep/study.file.ts';
import { loadPacker } from '../../src/ui/packer.ts';
import { hashOf } from '../../src/ui/pageAddress.ts';
import { App } from '../../src/ui/App.tsx';
import { Boundary } from '../../src/ui/frame/Boundary.tsx';
import { Broken } from '../../src/ui/frame/Broken.tsx';
import { lazyPanel } from '../../src/ui/frame/lazyPanel.tsx';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { aleppo, ID, say } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

const download = vi.hoisted(() => vi.fn<(name: string, text: string) => void>());
vi.mock('../../src/ui/study/download.ts', () => ({ download }));

const CHANGE: SessionEvent = {
  type: 'setVote',
  question: 'S/2016/846',
  member: stateOf('RUS'),
  vote: 'abstaining',
};
const reload = vi.fn<() => void>();
let logged: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(location, 'reload').mockImplementation(reload);
  history.replaceState(undefined, '', '/');
});
afterEach(() => {
  vi.restoreAllMocks();
  download.mockReset();
  reload.mockReset();
});

/** Breaks as long as `broken` says so. */
function breakable(): { broken: boolean; readonly Part: () => JSX.Element } {
  const switched = {
    broken: true,
    Part: (): JSX.Element => {
      if (switched.broken) throw new Error('out of order');
      return <p>whole</p>;
    },
  };
  return switched;
}

function openChanged() {
  const { page } = openPage(aleppo());
  page.session.send(CHANGE);
  return { id: ID, page };
}

function showBroken(part: () => JSX.Element, open?: ReturnType<typeof openChanged>) {
  const Part = part;
  render(
    <Boundary renderFailure={(failure) => <Broken say={say} {...(open ? { open } : {})} {...failure} />}>
      <Part />
    </Boundary>,
  );
  return screen.findByRole('alert');
}

describe('when the page breaks', () => {
  test('it says so, and trying again draws it again', async () => {
    const part = breakable();
    const alert = await showBroken(part.Part, openChanged());
    expect(alert.textContent).toContain('Something went wrong');
    part.broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('whole')).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });

  test('the address holds the last step, even one that was not written yet', async () => {
    const open = openChanged();
    await loadPacker();
    await showBroken(breakable().Part, open);
    const hash = hashOf(open.page, ID);
    expect(hash).toContain('RUS');
    expect(location.hash).toBe(hash);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(location.href);
  });

  test('the address is copied; where the browser refuses, it is selected', async () => {
    const user = userEvent.setup();
    await showBroken(breakable().Part, openChanged());
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await user.click(screen.getByRole('button', { name: 'Copy the address' }));
    expect(writeText).toHaveBeenCalledWith(location.href);
    expect(screen.getByRole('status').textContent).toBe('The address is copied.');

    writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy the address' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(screen.getByRole('status').textContent).toContain('The address is selected');
  });

  test('the study is downloaded from the session', async () => {
    await showBroken(breakable().Part, openChanged());
    await userEvent.click(screen.getByRole('button', { name: 'Download the study' }));
    await screen.findByText(`“${ID}.horseshoe.json” goes to your downloads.`);
    const [file, text = ''] = download.mock.lastCall ?? [];
    expect(file).toBe(`${ID}.horseshoe.json`);
    expect(readStudyHead(text)).toMatchObject({ ok: true, scenario: ID });
    expect(text).toContain('RUS');
  });

  test('without a session and without a meeting there is no file, and it says so', async () => {
    history.replaceState(undefined, '', `/#${ID}/14`);
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await showBroken(breakable().Part);
    await userEvent.click(screen.getByRole('button', { name: 'Download the study' }));
    await screen.findByText(/^No file could be made/u);
    expect(download).not.toHaveBeenCalled();
  });

  test('opening the meeting as recorded is a step in the history of the browser', async () => {
    await showBroken(breakable().Part, openChanged());
    const before = location.href;
    const push = vi.spyOn(history, 'pushState');
    await userEvent.click(screen.getByRole('link', { name: 'Open the meeting as recorded' }));
    expect(push).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe(`#${ID}`);
    expect(before).not.toBe(location.href);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('it speaks when the messages could not be fetched, and then tries by loading', async () => {
    document.documentElement.lang = 'en-GB'; // as main.tsx does
    render(<Broken say={undefined} error={new Error('en.json: 500')} />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Something went wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('a session that has failed breaks the page instead of going silent, and its study can be saved', async () => {
    const scenario = aleppo();
    const { page } = openPage(scenario);
    render(<App say={say} opened={{ id: ID, scenario, page }} />);
    act(() => page.session.send(CHANGE));
    vi.useFakeTimers({ toFake: ['setTimeout'] }); // in a task of its own XState throws the error at the browser as well
    // No reader can send this; it stands for any state that the session takes for impossible.
    act(() => page.session.send({ type: 'openStudy' } as never));
    vi.clearAllTimers();
    vi.useRealTimers();
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong');
    expect(location.hash).toContain('RUS');
    await userEvent.click(screen.getByRole('button', { name: 'Download the study' }));
    await waitFor(() => expect(download).toHaveBeenCalledTimes(1));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('when a panel breaks', () => {
  function show(panel: JSX.Element): void {
    render(
      <SayContext value={say}>
        {panel}
        <p>the rest</p>
      </SayContext>,
    );
  }

  test('it says so in its place, the rest stands, and another try loads it again', async () => {
    const load = vi.fn<() => Promise<{ default: () => JSX.Element }>>();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('Failed again'));
    load.mockResolvedValue({ default: () => <p>whole</p> });
    const Panel = lazyPanel('power', load);
    show(<Panel />);
    expect((await screen.findByRole('alert')).textContent).toContain('“How much does a seat count?” cannot be shown.');
    expect(screen.getByText('the rest')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: /^Try again/u }));
    await screen.findByRole('button', { name: 'Reload the page' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Try again/u }));

    await userEvent.click(screen.getByRole('button', { name: /^Try again/u }));
    expect(await screen.findByText('whole')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(3);
  });

  test('one that breaks while it is drawn is drawn again', async () => {
    const part = breakable();
    const Panel = lazyPanel('power', () => Promise.resolve({ default: part.Part }));
    show(<Panel />);
    expect((await screen.findByRole('alert')).textContent).toContain('out of order');
    part.broken = false;
    await userEvent.click(screen.getByRole('button', { name: /^Try again/u }));
    expect(await screen.findByText('whole')).toBeTruthy();
  });

  test('a dialog that could not be loaded says so when it is opened, not before', async () => {
    const load = vi.fn<() => Promise<never>>().mockRejectedValue(new TypeError('Failed to fetch'));
    const Help = lazyPanel<{ readonly open: boolean }>('help', load, ({ open }) => open);
    const page = (open: boolean) => (
      <SayContext value={say}>
        <Help open={open} />
      </SayContext>
    );
    const { rerender } = render(page(false));
    await waitFor(() => expect(logged).toHaveBeenCalled());
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(page(true));
    expect((await screen.findByRole('alert')).textContent).toContain('“How to use this page” cannot be shown.');
  });
});
