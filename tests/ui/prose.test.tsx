import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { App } from '../../src/ui/App.tsx';
import type { PagePlace } from '../../src/ui/app/route.ts';
import { aleppo, ID, say } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem('horseshoe.results', 'shown');
});

/** Stands in every text of the file that is no name: a name may stand in the middle of a sentence of the catalogue. */
const MARK = '¤';
const TEXTS = new Set(['text', 'note', 'headline', 'standfirst', 'title', 'summary', 'asked', 'capacity', 'teaches']);

/** The same meeting from a file in French. */
function inFrench(): Scenario {
  const marked = JSON.stringify({ ...aleppo(), language: 'fr' }, (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? `${MARK}${value}` : value,
  );
  return JSON.parse(marked) as Scenario; // the same but for some letters
}

/** A stop at which a member speaks, as the file tells it. */
const STATEMENT = 6;

function marked(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.textContent?.includes(MARK)) found.push(walker.currentNode as Text);
  return found;
}

test.each<[place: PagePlace, at: number | undefined, atLeast: number, settled: () => unknown]>([
  ['start', undefined, 2, () => screen.getAllByText(/¤/u)],
  ['watch', STATEMENT, 2, () => screen.getAllByText(/¤/u)],
  ['read', undefined, 30, () => screen.getAllByText(/¤/u)],
  ['procedure', undefined, 1, () => screen.getAllByText(/¤/u)],
])(
  'in the room %s every text of the file says its language and may run its own way',
  async (place, at, atLeast, settled) => {
    const scenario = inFrench();
    const { page } = openPage(scenario, undefined, { place });
    if (at !== undefined) page.session.send({ type: 'seek', to: at });
    render(<App say={say} opened={{ id: ID, scenario, page }} />);
    await waitFor(settled);
    await waitFor(() => expect(marked().length).toBeGreaterThanOrEqual(atLeast));
    const bare = marked().filter((text) => {
      const element = text.parentElement?.closest('[lang]');
      return element?.getAttribute('lang') !== 'fr' || !element.hasAttribute('dir');
    });
    expect(bare.map(({ textContent }) => textContent)).toEqual([]);
  },
);
