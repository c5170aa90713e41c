import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { encode } from 'uqr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { ScenarioContext, sourced } from '../../src/ui/shared/scenario.context.ts';
import { PageSessionContext } from '../../src/ui/shared/session.context.ts';
import { balancedText, brokenText } from '../../src/ui/take/brokenText.ts';
import { Embedding } from '../../src/ui/take/Embedding.tsx';
import { Passing } from '../../src/ui/take/Passing.tsx';
import { isLocal, QrCode } from '../../src/ui/take/QrCode.tsx';
import { today } from '../../src/ui/take/today.ts';
import { toolTable, type AnsweringTool } from '../../src/ui/take/toolTable.ts';
import { TOOLS } from '../../src/ui/app/tool.ts';
import { open, scenarioFrom } from '../session/session.helpers.ts';
import { aleppo, ID } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

const say = createSay(words, 'en-GB');
const SHORT = 'https://example.org/#/2016-10-08-aleppo/watch/result-846';

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'share');
});

/** Every letter is one wide. */
const letters = (text: string): number => text.length;

describe('lines of a picture', () => {
  test.each<[string, string, number, number, readonly string[]]>([
    ['are broken between words', 'one two three', 7, 0, ['one two', 'three']],
    ['leave room before the first', 'one two three', 7, 4, ['one', 'two', 'three']],
    ['break a word that is too long itself', 'ab abcdefgh', 4, 0, ['ab', 'abcd', 'efgh']],
    ['are none without a text', '', 4, 0, []],
  ])('%s', (_, text, width, before, lines) => {
    expect(brokenText(text, '', width, letters, before)).toEqual(lines);
  });

  test('are alike where several are needed, and no more of them', () => {
    const text = 'Adopted eleven said yes and nobody said no';
    const [plain, balanced] = [brokenText(text, '', 38, letters), balancedText(text, '', 38, letters)];
    expect(plain).toEqual(['Adopted eleven said yes and nobody', 'said no']);
    expect(balanced).toEqual(['Adopted eleven said yes', 'and nobody said no']);
  });

  test('end even where nothing has room', () => {
    expect(brokenText('abc', '', 0, letters)).toEqual(['a', 'b', 'c']);
  });
});

describe('a code to scan', () => {
  const show = (address: string) =>
    render(
      <SayContext value={say}>
        <QrCode address={address} />
      </SayContext>,
    );

  test('has a dark square for each dark module of the code, with clear space around', () => {
    const { container } = show(SHORT);
    const { size, data } = encode(SHORT, { ecc: 'M', border: 0 });
    const drawn = new Set(
      container
        .querySelector('path')
        ?.getAttribute('d')
        ?.match(/M\d+ \d+/gu),
    );
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}`] : [])));
    expect(drawn).toEqual(new Set(dark));
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe(`-4 -4 ${size + 8} ${size + 8}`);
    expect(screen.getByRole('img', { name: 'QR code of the address of this page' })).toBeTruthy();
  });

  test('is not drawn too fine, and the reason stands there', () => {
    show(`${SHORT}?t=${'x'.repeat(400)}`);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/too fine for a camera/u)).toBeTruthy();
  });

  test('is not drawn of an address that nobody else can open', () => {
    show('http://localhost:4173/#/2016-10-08-aleppo');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/only known to this computer/u)).toBeTruthy();
  });

  test.each([
    ['http://127.0.0.1:8000/', true],
    ['http://[::1]:8000/', true],
    ['http://horseshoe.localhost/', true],
    ['file:///home/a/index.html', true],
    ['http://192.168.1.20:8000/', false],
    ['https://localhost.example.org/', false],
  ])('%s is known to this computer only: %s', (address, local) => {
    expect(isLocal(address)).toBe(local);
  });
});

describe('passing it on', () => {
  function show() {
    const { page } = openPage(aleppo());
    render(
      <SayContext value={say}>
        <ScenarioContext value={sourced(ID, aleppo())}>
          <PageSessionContext value={page}>
            <Passing id={ID} view={page.view()} address={SHORT} day="2026-11-28" print={vi.fn<() => void>()} />
          </PageSessionContext>
        </ScenarioContext>
      </SayContext>,
    );
  }

  test('the citation is copied as it is shown', async () => {
    const user = userEvent.setup();
    show();
    const shown = screen.getByText(/^The Horseshoe authors/u).textContent;
    await user.click(screen.getByRole('button', { name: 'Copy the citation' }));
    expect(await navigator.clipboard.readText()).toBe(shown);
    expect(screen.getByText('The citation is copied.')).toBeTruthy();
  });

  test('where the system has a share sheet, it is offered, and closing it is no failure', async () => {
    const share = vi
      .fn<(data: ShareData) => Promise<void>>()
      .mockRejectedValueOnce(new DOMException('', 'AbortError'))
      .mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    Object.assign(navigator, { share });
    show();
    const button = screen.getByRole('button', { name: 'Share the link' });
    await userEvent.click(button);
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: SHORT }));
    expect(screen.queryByText(/could not share/u)).toBeNull();
    await userEvent.click(button);
    expect(await screen.findByText(/could not share/u)).toBeTruthy();
  });
});

test('a day is that of the reader’s calendar', () => {
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 28, 23, 59))).toBe('2026-11-28');
});

describe('the table of a tool', () => {
  const answering = TOOLS.filter((tool): tool is AnsweringTool => tool !== 'versions');

  test.each(answering)('%s has rows', (tool) => {
    const session = open();
    expect(toolTable(tool, session.view(), session.state())?.rows.length).toBeGreaterThan(0);
  });

  test('what is supposed is in it: a member that never moves', () => {
    const session = open();
    session.send({ type: 'suppose', change: { locked: session.view().seats.map(({ member }) => member) } });
    expect(toolTable('takes', session.view(), session.state())?.rows[0]).toMatchObject({ isPossible: false });
  });

  test('there is none where the votes are known in part', () => {
    const session = open(scenarioFrom('2025-02-24-ukraine-amendments'));
    const at = session.view().line.questions.find(({ end }) => end?.inPart !== undefined)?.declaredAt ?? 0;
    expect(at).toBeGreaterThan(0);
    expect(toolTable('takes', session.send({ type: 'seek', to: at }), session.state())).toBeUndefined();
  });
});

describe('code for a page of one’s own', () => {
  const show = (address: string, id = ID, scenario = aleppo()) => {
    const { page } = openPage(scenario);
    return render(
      <SayContext value={say}>
        <Embedding id={id} view={page.view()} address={address} />
      </SayContext>,
    );
  };
  const code = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;

  test('has the address of the page, and says nothing of this computer where others can open it', () => {
    show(SHORT);
    expect(code('What is on screen, in a frame')).toContain(
      'src="https://example.org/?embed#/2016-10-08-aleppo/watch/result-846"',
    );
    expect(code('This vote alone, as an element')).toContain('scenario="2016-10-08-aleppo" draft="S/2016/846"></');
    expect(screen.queryByText(/only known to this computer/u)).toBeNull();
  });

  test.each(['http://localhost:4380/#/a', 'http://127.0.0.1:4380/#/a', 'file:///home/me/index.html#/a'])(
    '%s is only known to this computer',
    (address) => {
      show(address);
      expect(screen.getByText(/only known to this computer/u)).toBeTruthy();
    },
  );

  test('where nothing can be copied, the code is selected', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    show(SHORT);
    screen.getByRole('button', { name: 'Copy the code of the element' }).click();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'This vote alone, as an element' });
    expect(
      await screen.findByText('The browser does not let this page copy. The code is selected: copy it from there.'),
    ).toBeTruthy();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});
