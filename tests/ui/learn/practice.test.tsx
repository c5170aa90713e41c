import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dateOf } from '../../../machines/rules/index.ts';
import { printProgress } from '../../../src/learn/practice/progress.file.ts';
import { afterAnswer, noProgress } from '../../../src/learn/practice/practiceProgress.ts';
import { practice } from '../../../src/ui/learn/practice/practice.store.ts';
import Practice from '../../../src/ui/learn/practice/Practice.tsx';
import { today } from '../../../src/ui/take/today.ts';
import { goTo, showPart } from './learning.tsx';

vi.mock('../../../src/ui/learn/fetchMeeting.ts', async () => await import('./meetingsFromFiles.ts'));

const KEY = 'horseshoe.practice';
const TODAY = dateOf(today());
/** With this seed the first question is about a vote that was adopted with nine in favour (S/2024/421). */
const SEED = 5;
const begun = () => afterAnswer(noProgress(SEED), 'alwaysNine', 'BM-3', 'right', TODAY);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  localStorage.setItem(KEY, printProgress(noProgress(SEED)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a question', () => {
  test('is asked with the votes in sight and the result hidden, and has to be answered before it is shown', async () => {
    showPart(<Practice />);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('Nine say yes, nobody says no');
    expect(screen.getByText('6 ideas for today')).toBeDefined();
    expect(screen.getByText(/Benoît Martin/u).textContent).toContain('CC BY 4.0');
    // It is asked about the number: nothing that is read out says how many are needed.
    expect(screen.queryByRole('img', { name: /needed/u })).toBeNull();
    expect(
      within(screen.getByRole('list', { name: 'The members round the table' })).getAllByRole('listitem'),
    ).toHaveLength(15);
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(screen.getByText('Choose an answer first.')).toBeDefined();
    expect(localStorage.getItem(KEY)).toBe(printProgress(noProgress(SEED)));
  });

  test.each([
    ['Adopted', false, 'That is right.', { answers: 1, wrong: 0 }],
    ['Adopted', true, 'That is right.', { answers: 1, wrong: 0 }],
    ['Vetoed', false, 'It went differently.', { answers: 1, wrong: 1 }],
  ])('answered “%s”, after the rule %s: %s', async (answer, isHinted, told, card) => {
    showPart(<Practice />);
    await screen.findByRole('heading', { level: 1 });
    if (isHinted) {
      await userEvent.click(screen.getByRole('button', { name: 'Show me the rule first' }));
      expect(screen.getByText(/More yes than no is not enough/u)).toBeDefined();
    }
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${answer}`, 'u') }));
    await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
    const found = await screen.findByRole('heading', { name: told });
    await waitFor(() => expect(document.activeElement).toBe(found));
    expect(screen.getByText(`You said: ${answer}.`)).toBeDefined();
    const { cards } = practice.read().progress;
    expect(cards.majorityIsEnough).toMatchObject({ ...card, last: TODAY });
    const rated = { right: 3, hinted: 2, wrong: 1 }[
      told === 'It went differently.' ? 'wrong' : isHinted ? 'hinted' : 'right'
    ];
    const days = (Date.parse(cards.majorityIsEnough?.due ?? '') - Date.parse(TODAY)) / 86_400_000;
    expect(days).toBe(rated);
  });

  test('leads to the next, on another belief, and the focus goes along; after the last there is a day to come back', async () => {
    showPart(<Practice />);
    for (let left = 6; left > 0; left -= 1) {
      expect(await screen.findByText(left === 1 ? '1 idea for today' : `${left} ideas for today`)).toBeDefined();
      const [first] = await screen.findAllByRole('radio');
      if (!first) throw new Error('nothing to choose');
      await userEvent.click(first);
      await userEvent.click(screen.getByRole('button', { name: 'Show the answer' }));
      await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    }
    const end = screen.getByRole('heading', { name: 'That is all for today.' });
    await waitFor(() => expect(document.activeElement).toBe(end));
    await userEvent.click(screen.getByRole('link', { name: 'Lessons' }));
    expect(goTo).toHaveBeenCalledWith('');
  }, 60_000);
});

describe('what is kept', () => {
  const kept = () => within(screen.getByRole('region', { name: 'What you have practised' }));
  const file = (text: string, name = 'practice.json') => new File([text], name, { type: 'application/json' });

  test('is forgotten when that is asked for, and that can be taken back', async () => {
    practice.write(begun());
    showPart(<Practice />);
    await userEvent.click(kept().getByRole('button', { name: 'Forget all of it' }));
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(practice.read().progress.cards).toEqual({});
    await userEvent.click(kept().getByRole('button', { name: 'Take that back' }));
    expect(practice.read().progress).toEqual(begun());
    expect(localStorage.getItem(KEY)).toBe(printProgress(begun()));
  });

  test('is saved as a file, which opens elsewhere as it was', async () => {
    practice.write(begun());
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob);
      return 'blob:here';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    showPart(<Practice />);
    await userEvent.click(kept().getByRole('button', { name: 'Save as a file' }));
    expect(kept().getByText('Saved as practice.horseshoe.json.')).toBeDefined();
    const text = await made[0]?.text();
    practice.clear();
    await userEvent.upload(kept().getByLabelText('Open a file'), file(text ?? ''));
    await screen.findByText(/^Opened\./u);
    expect(practice.read().progress).toEqual(begun());
  });

  test.each([
    [
      'nine',
      '“practice.json” cannot be opened: it has "nine", expected: a file that this page saved. Nothing here has changed.',
    ],
    [
      printProgress(begun()).replace(/"due": "[\d-]+"/u, '"due": "soon"'),
      '“practice.json” cannot be opened: at cards.alwaysNine.due it has "soon", expected: a day. Nothing here has changed.',
    ],
  ])('is not touched by a file that is none: %s', async (text, told) => {
    practice.write(begun());
    showPart(<Practice />);
    await userEvent.upload(kept().getByLabelText('Open a file'), file(text));
    expect(await screen.findByText(told)).toBeDefined();
    expect(practice.read().progress).toEqual(begun());
  });

  test('that cannot be read is said, stays, and can be saved', async () => {
    localStorage.setItem(KEY, '{"horseshoe":"practice","format":9}');
    showPart(<Practice />);
    expect(screen.getByRole('alert').textContent).toContain('at format it has 9, expected: a file of this edition');
    expect(localStorage.getItem(KEY)).toBe('{"horseshoe":"practice","format":9}');
  });

  test('is what another tab has kept meanwhile', async () => {
    showPart(<Practice />);
    expect(kept().getByText(/nothing so far/u)).toBeDefined();
    localStorage.setItem(KEY, printProgress(begun()));
    act(() => void dispatchEvent(new StorageEvent('storage', { key: KEY })));
    expect(await kept().findByText(/: 1 idea\./u)).toBeDefined();
    expect(practice.read().progress).toEqual(begun());
  });

  test('is nothing where the browser keeps nothing, and that is said', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: full, setItem: full, removeItem: full });
    practice.write(begun());
    showPart(<Practice />);
    expect(kept().getByText(/This browser keeps nothing/u)).toBeDefined();
    expect(practice.read().progress).toEqual(begun());
  });
});
