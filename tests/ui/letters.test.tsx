import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { VOTES, type Vote } from '../../machines/rules/index.ts';
import type { VoteTold } from '../../src/session/index.ts';
import type { Messages } from '../../src/messages/catalogue.ts';
import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { VoteMark } from '../../src/ui/chamber/Token.tsx';
import Help from '../../src/ui/frame/Help.tsx';
import { openPage } from './fixtures/pageSession.ts';
import { aleppo, ID } from './fixtures/meeting.tsx';
import { voteOfKey } from '../../src/ui/member/voteKeys.ts';
import { App } from '../../src/ui/App.tsx';
import { SayContext } from '../../src/ui/shared/say.context.ts';

afterEach(cleanup);

const english = createSay(en, 'en-GB');
/** A language whose letters are none of ours, but for one, which is another vote's. */
const LETTERS: Readonly<Record<VoteTold, string>> = {
  inFavour: 'Ф',
  against: 'Ж',
  abstaining: 'Y',
  notParticipating: 'Ø',
  notKnown: '⸮',
};
const foreign = createSay({ ...en, ...lettersOf(LETTERS) }, 'en-GB');

function lettersOf(letters: Readonly<Record<string, string>>): Partial<Messages> {
  const messages = Object.entries(letters).map(([vote, letter]) => [
    `vote.letter.${vote}`,
    [{ type: 0, value: letter }],
  ]);
  return Object.fromEntries(messages) as Partial<Messages>; // as the build compiles a message of plain text
}

describe('the letters of votes', () => {
  test.each(Object.entries(LETTERS))('%s is drawn with that of the language, %s', (vote, letter) => {
    const { container } = render(
      <SayContext value={foreign}>
        <VoteMark vote={vote as VoteTold} />
      </SayContext>,
    );
    expect(container.textContent).toBe(letter);
  });

  test.each<[key: string, vote: Vote | undefined]>([
    ['ф', 'inFavour'],
    ['Ж', 'against'],
    ['n', 'against'],
    ['a', 'abstaining'],
    ['y', 'abstaining'], // its own letter comes before that of the records
    ['X', 'notParticipating'],
    ['q', undefined],
    ['Enter', undefined],
  ])('the key %s casts %s', (key, vote) => {
    expect(voteOfKey(foreign, key, VOTES)).toBe(vote);
  });

  test('a vote that may not be cast has no key', () => {
    expect(voteOfKey(english, 'y', ['abstaining', 'notParticipating'])).toBeUndefined();
  });

  test.each([
    ['the same letters once', english, 'Y N A X, at the choices of a seat'],
    ['both, where they differ', foreign, 'Ф Ж Y Ø, or Y N A X, at the choices of a seat'],
  ])('the list of shortcuts shows %s', (_, say, keys) => {
    render(
      <SayContext value={say}>
        <Help open close={() => undefined} />
      </SayContext>,
    );
    expect(screen.getByText('Cast its vote').closest('div')?.querySelector('dt')?.textContent).toBe(keys);
  });
});

test('the picture writes its counts in the digits of the language', () => {
  const scenario = aleppo();
  const { page } = openPage(scenario, undefined, { place: 'watch' });
  localStorage.setItem('horseshoe.results', 'shown');
  page.session.send({ type: 'seek', to: page.view().line.stops.findIndex(({ outcome }) => outcome) });
  const { container } = render(<App say={createSay(en, 'ar-EG')} opened={{ id: ID, scenario, page }} />);
  expect(container.querySelector('.hollow-number')?.textContent).toBe('١١');
  const counts = [...container.querySelectorAll('.counts b')].map(({ textContent }) => textContent);
  expect(counts).toEqual(['٢', '٢', '٠']);
});
