import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { stateNames } from '../../src/messages/sentences.ts';
import { namesIn, type Scenario } from '../../src/scenario/index.ts';
import type { SessionEvent } from '../../src/session/index.ts';
import { NamesContext } from '../../src/ui/shared/names.context.ts';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { ScenarioContext, sourced } from '../../src/ui/shared/scenario.context.ts';
import { PageSessionContext } from '../../src/ui/shared/session.context.ts';
import Matters from '../../src/ui/whatif/Matters.tsx';
import Rules from '../../src/ui/whatif/Rules.tsx';
import Space from '../../src/ui/whatif/Space.tsx';
import Takes from '../../src/ui/whatif/Takes.tsx';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { FRENCH, RUSSIAN, state } from '../session/session.helpers.ts';
import { aleppo, ID } from './fixtures/meeting.tsx';
import { scenarioOf } from './fixtures/scenarios.ts';
import { openPage } from './fixtures/pageSession.ts';

const say = createSay(words, 'en-GB');
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

/** The stops of 8 October 2016 at which the two drafts have been decided. */
const [VETOED, SHORT] = [14, 29] as const;

/** Parts of the page by themselves, at a stop of a meeting. */
function show(
  parts: readonly ComponentType[],
  at: number,
  scenario: Scenario = aleppo(),
  ...events: readonly SessionEvent[]
) {
  const { page } = openPage(scenario);
  for (const event of [{ type: 'seek', to: at } as const, ...events]) page.session.send(event);
  render(
    <SayContext value={say}>
      <ScenarioContext value={sourced(ID, scenario)}>
        <NamesContext value={stateNames(say, namesIn(scenario))}>
          <PageSessionContext value={page}>
            {parts.map((Part) => (
              <Part key={Part.name} />
            ))}
          </PageSessionContext>
        </NamesContext>
      </ScenarioContext>
    </SayContext>,
  );
  return { page, user: userEvent.setup(), send: (event: SessionEvent) => act(() => page.session.send(event)) };
}

/** The index of the first stop at which a question of this kind has been decided. */
function declared(scenario: Scenario, kind: string): number {
  const { page } = openPage(scenario);
  const stop = page.view().line.stops.find(({ act }) => act?.type === 'result.declare' && act.question?.kind === kind);
  if (!stop) throw new Error(`No ${kind} in this meeting`);
  return stop.index;
}

describe('what would it take?', () => {
  test('S/2016/846: the Russian Federation alone, three ways, each played with one click', async () => {
    const { page, user } = show([Takes], VETOED);
    const panel = screen.getByRole('region', { name: 'What would it take?' });
    expect(panel.textContent).toContain('One member is enough to adopt it: the Russian Federation, in 3 ways.');
    const plays = within(panel).getAllByRole('button', { name: /^Play it/u });
    expect(plays.map((play) => play.textContent)).toEqual([
      'Play: in favour',
      'Play: abstaining',
      'Play: not participating',
    ]);
    const ends = Array.from(panel.querySelectorAll('.way-end'), ({ textContent }) => textContent);
    expect(ends).toEqual(['12–1–2', '11–1–3', '11–1–2']);

    await user.click(screen.getByRole('button', { name: 'Play it: the Russian Federation abstains' }));
    expect(page.view().question?.outcome.kind).toBe('adopted');
    expect(page.view().line.departures).toEqual([
      { question: FRENCH, member: 'RUS', recorded: 'against', now: 'abstaining' },
    ]);
    await screen.findByText('Played on a variation of your own: the Russian Federation abstains. Undo takes it back.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What would it take?' }));
    expect(panel.textContent).toContain(
      'One member is enough to defeat it. There are exactly 5 that could do it alone.',
    );
    expect(panel.textContent).toContain(
      'Any one of these 5 members votes against instead: China, France, the Russian Federation, the United Kingdom and the United States.',
    );
  });

  test('S/2016/847: five changes, exactly 28 ways, a page at a time', async () => {
    const { page, user } = show([Takes], SHORT);
    expect(
      screen.getByText(
        'At least 5 members would have to change to adopt it. There are exactly 28 ways to do it with 5.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Who would have to change' }).textContent).toContain(
      'France, the United Kingdom and the United States vote in favour instead, and any 2 of these 8 members vote in favour instead: Angola, Japan, Malaysia, New Zealand, Senegal, Spain, Ukraine and Uruguay.',
    );
    const seen = new Set<string>();
    const later = screen.getByRole('button', { name: 'Later' });
    for (let page = 0; page < 6; page += 1) {
      for (const play of screen.queryAllByRole('button', { name: /^Play it/u }))
        seen.add(play.getAttribute('aria-label') ?? '');
      await user.click(later);
    }
    expect(seen.size).toBe(28);
    expect(screen.getByText('25–28 of 28')).toBeTruthy();
    expect(later.getAttribute('aria-disabled')).toBe('true');

    await user.click(screen.getAllByRole('button', { name: /^Play it/u })[0] as HTMLElement);
    expect(page.view().question?.outcome.kind).toBe('adopted');
    expect(page.view().line.departures).toHaveLength(5);
    await screen.findByText(/to defeat it/u);
    await user.click(screen.getByRole('radio', { name: 'To adopt it' }));
    expect(screen.getByText('No change is needed to adopt it: it ends so already.')).toBeTruthy();
  });

  test('members that never change, and one step at most, are respected', async () => {
    const { user } = show([Takes], VETOED);
    await user.click(screen.getByText('Suppose'));
    await user.click(screen.getByRole('checkbox', { name: 'Everybody moves one step at most' }));
    expect(screen.getByText('One member is enough to adopt it: the Russian Federation, in 2 ways.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Russian Federation' }));
    expect(screen.getByText(/^It is impossible/u).textContent).toBe(
      'It is impossible to adopt it, with what you suppose. After every change that is allowed, 1 veto too many would remain.',
    );
    expect(screen.getByText('Suppose: the Russian Federation never changes and one step at most')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Suppose nothing' }));
    expect(screen.getByText('One member is enough to adopt it: the Russian Federation, in 3 ways.')).toBeTruthy();
  });

  test('a way that is found while hands go up brings its result about, whatever is still to be cast', async () => {
    const { page, user } = show([Takes], 10);
    expect(screen.getByText(/The vote is being taken/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Play it: the Russian Federation votes in favour' }));
    expect(page.view().line.questions[0]?.end?.kind).toBe('adopted');
  });
});

describe('who matters now?', () => {
  test('S/2016/846: one of them alone, and choosing a member names it', async () => {
    const { user } = show([Matters], VETOED);
    expect(screen.getByText('2 votes in favour more than the 9 needed. 1 veto too many.')).toBeTruthy();
    const strip = screen.getByRole('list', { name: /^Every member/u });
    expect(within(strip).getAllByRole('button')).toHaveLength(15);
    expect(strip.querySelectorAll('.standing-alone')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^The Russian Federation voted against/u }));
    expect(screen.getByRole('status').textContent).toBe(
      'The Russian Federation voted against. It can turn the result alone, by voting in favour, abstaining or not participating.',
    );
  });

  test('S/2016/847: eleven only together, four not at all; a changed vote is followed', async () => {
    const { send } = show([Matters], SHORT);
    expect(
      screen.getByText(
        '5 votes in favour are missing: 9 are needed. 3 votes against that would be vetoes if the votes were there.',
      ),
    ).toBeTruthy();
    expect(document.querySelectorAll('.standing-strip .standing-together')).toHaveLength(11);
    expect(screen.getByText('China, Egypt, the Russian Federation and Venezuela')).toBeTruthy();
    send({ type: 'setVote', question: RUSSIAN, member: state('AGO'), vote: 'inFavour' });
    await screen.findByText(/^4 votes in favour are missing/u);
  });
});

describe('the same votes under other rules', () => {
  const rows = () =>
    screen.getAllByRole('row').flatMap((row) => {
      const cells = within(row).queryAllByRole('cell');
      const name = row.querySelector('.rules-name, th .whatif-check span')?.textContent;
      return name && cells[0]
        ? [
            [
              name,
              cells[0].querySelector('.rules-ends')?.textContent.trim(),
              cells[1]?.textContent,
              cells[3]?.textContent,
            ],
          ]
        : [];
    });

  test('S/2016/846', () => {
    show([Rules], VETOED);
    expect(screen.getByRole('table', { name: /^How it would end under each rule/u })).toBeTruthy();
    expect(rows()).toEqual([
      ['The Charter, as it was', 'Vetoed', '11–2–2', 'The Russian Federation'],
      ['No veto', 'Adopted', '11–2–2', 'nobody'],
      ['Two vetoes needed', 'Adopted', '11–2–2', 'nobody'],
      ['Veto suspended in cases of mass atrocity', 'Vetoed', '11–2–2', 'The Russian Federation'],
      ['Parties to the dispute must abstain', 'Vetoed', '11–2–2', 'The Russian Federation'],
      ['Your own numbers', 'Vetoed', '11–2–2', 'The Russian Federation'],
      ['The Council of 1946–1965', 'Vetoed', '7–9 in favour', 'The Russian Federation'],
      [
        'Brazil, Germany, India and Japan (G4), 2005',
        'Vetoed Short of votes',
        '11–21 in favour',
        'The Russian Federation',
      ],
      [
        'Brazil, Germany, India and Japan (G4), 2024',
        'Vetoed Short of votes',
        '11–22 in favour',
        'The Russian Federation',
      ],
      [
        'African Union, 2005',
        'Vetoed Short of votes',
        '11–22 in favour',
        'The Russian Federation and any of 6 new members, perhaps',
      ],
      ['Uniting for Consensus, 2005', 'Vetoed Short of votes', '11–21 in favour', 'The Russian Federation'],
      ['Uniting for Consensus, 2019', 'Vetoed Short of votes', '11–22 in favour', 'The Russian Federation'],
      ['A Council of your own', 'Vetoed', '11 in favour', 'The Russian Federation'],
    ]);
  });

  test('what the reader says changes a rule, and the rule is laid over the other answers', async () => {
    const { page, user } = show([Takes, Matters, Rules, Space], VETOED);
    await user.click(screen.getByRole('checkbox', { name: 'I hold this to be such a case' }));
    expect(rows()[3]).toEqual(['Veto suspended in cases of mass atrocity', 'Adopted', '11–2–2', 'nobody']);
    expect(page.session.getSnapshot().context.supposed.laid.name).toBe('vetoSuspended');
    expect(
      screen.getByText(
        'At least 3 members would have to change to defeat it. There are exactly 165 ways to do it with 3.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('2 votes in favour more than the 9 needed. Nobody has a veto here.')).toBeTruthy();
    expect(screen.getByText('442,347')).toBeTruthy();

    await user.click(screen.getByText('Who is a party? Nobody named'));
    await user.click(
      within(screen.getByRole('group', { name: 'Parties to the dispute must abstain' })).getByRole('checkbox', {
        name: 'Russian Federation',
      }),
    );
    expect(rows()[4]).toEqual(['Parties to the dispute must abstain', 'Adopted', '11–1–3', 'nobody']);
    await user.click(screen.getAllByRole('button', { name: 'Back to the Charter' })[0] as HTMLElement);
    expect(screen.getByText('One member is enough to adopt it: the Russian Federation, in 3 ways.')).toBeTruthy();
  });

  test('numbers of the reader’s own: votes needed, and seats', async () => {
    const { user } = show([Rules], SHORT);
    const needed = screen.getByRole('spinbutton', { name: 'Votes needed: Your own numbers' });
    await user.clear(needed);
    await user.type(needed, '4');
    expect(rows()[5]).toEqual([
      'Your own numbers',
      'Vetoed',
      '4–9–2',
      'France, the United Kingdom and the United States',
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Votes against that make a veto' }), 'none');
    expect(rows()[5]).toEqual(['Your own numbers', 'Adopted', '4–9–2', 'nobody']);

    const elected = screen.getByRole('spinbutton', { name: 'Elected' });
    await user.clear(elected);
    await user.type(elected, '20');
    expect(screen.getByText('25 members: 5 with a veto, 20 elected', { selector: 'tr:last-child *' })).toBeTruthy();
    await user.clear(elected);
    await user.type(elected, '190');
    expect(screen.getByText('A whole number from 1 to 193 is needed: all seats together.')).toBeTruthy();
  });

  test('a rule that is chosen decides in every other Council, too', async () => {
    const { user } = show([Rules], VETOED);
    expect(screen.queryByText(/^Decided there by the rule/u)).toBeNull();
    const ends = () =>
      [...document.querySelectorAll('tbody:last-child .rules-ends')].map((cell) => cell.textContent.trim());
    expect(ends().every((end) => end.includes('Vetoed') && !end.includes('Adopted'))).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Two vetoes needed' }));
    expect(screen.getByText(/^Decided there by the rule that is chosen: Two vetoes needed\./u)).toBeTruthy();
    expect(ends().every((end) => end.includes('Adopted'))).toBe(true);
  });

  test('every reform shows its sources, and where its number of votes comes from', () => {
    show([Rules], VETOED);
    expect(screen.getByRole('link', { name: 'A/59/L.68, quoted in GA/10371' }).getAttribute('href')).toBe(
      'https://press.un.org/en/2005/ga10371.doc.htm',
    );
    expect(
      screen.getAllByText(
        /^No number of votes is given that we know of. Three fifths, as today, would be 16; one more than half, as in the elements paper of 2019, 14\.$/u,
      ),
    ).toHaveLength(3);
  });

  test('in the Council of eleven, the Council of 1946-65 is said to be this one', () => {
    const suez = scenarioOf('1956-10-30-suez');
    show([Takes, Matters, Rules, Space], declared(suez, 'draftResolution'), suez);
    expect(screen.getByText(/^This Council is that one/u)).toBeTruthy();
    expect(screen.getByText(/177,147 patterns/u)).toBeTruthy();
  });

  test('on a procedural matter nobody has a veto under any rule', () => {
    const agenda = scenarioOf('2015-12-10-agenda');
    show([Takes, Matters, Rules, Space], declared(agenda, 'agenda'), agenda);
    const [charter, none] = rows();
    expect(charter?.[1]).toBe(none?.[1]);
    expect(screen.getAllByText(/That rule is not for this kind of question/u)).toHaveLength(1);
    expect(screen.getByText(/Nobody has a veto here\.$/u)).toBeTruthy();
  });
});

describe('all outcomes', () => {
  test('exact numbers for three choices and for four, and where these votes are', async () => {
    const { user } = show([Space], VETOED);
    const table = screen.getByRole('table', { name: 'How all patterns end' });
    const numbers = () =>
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
          within(row)
            .getAllByRole('cell')
            .map((cell) => cell.textContent),
        );
    expect(numbers()).toEqual([
      ['146,796', '1.02%'],
      ['295,551', '2.06%'],
      ['13,906,560', '96.9%'],
      ['14,348,907', '100%'],
    ]);
    expect(
      screen.getByText(
        'You are here: 11 in favour, 1 vote against with a veto. 9,020 patterns are like this (0.0629%), and all of them end the same way: Vetoed.',
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Four/u }));
    expect(numbers()[0]).toEqual(['2,211,624', '0.206%']);
    expect(numbers()[3]).toEqual(['1,073,741,824', '100%']);
    expect(screen.getByRole('img', { name: /^Map of all patterns/u })).toBeTruthy();
  });

  test('the table of fields holds all of the map, with one field marked', () => {
    show([Space], SHORT);
    const table = screen.getByRole('table', { name: /^Patterns by votes/u, hidden: true });
    const fields = [...table.querySelectorAll('tbody tr')];
    const sum = fields.reduce((all, row) => all + Number(row.children[2]?.textContent.replaceAll(',', '')), 0);
    expect(sum).toBe(14_348_907);
    expect(fields.filter((row) => row.getAttribute('aria-current') === 'true').map((row) => row.textContent)).toEqual([
      '43556,800 Short of votes you are here',
    ]);
  });
});

test('a question that is no draft is asked about in its own words', () => {
  const doubleVeto = scenarioOf('1948-05-24-double-veto');
  show([Takes, Matters], declared(doubleVeto, 'preliminary'), doubleVeto);
  expect(screen.getByRole('radio', { name: 'To make the matter procedural' })).toBeTruthy();
  expect(screen.getByText('One member is enough to make the matter procedural: the USSR, in 3 ways.')).toBeTruthy();
});

test('before the first vote it is about the question that comes; where nothing is voted on, it says so', () => {
  show([Takes], 0);
  expect(screen.getByText(/^French draft. Not voted on yet/u)).toBeTruthy();
  cleanup();
  show([Takes, Matters, Rules, Space], 0, { ...aleppo(), record: aleppo().record.slice(0, 3) });
  expect(screen.getAllByText('No question is put to the vote here.')).toHaveLength(4);
});

/** Those decided by the rule that is laid over the votes; one has a problem of its own. */
const OTHER_COUNCILS = 6;

test('numbers that no field takes: every panel says that it cannot be worked out, and leads back', async () => {
  const laid = { name: 'own', massAtrocity: false, own: { vetoes: 1e15, requiredVotes: 9 } } as const;
  const council = { permanentWithVeto: 1e15, permanentWithoutVeto: 0, elected: 0 };
  const change = { laid, council, required: { groupOfFour: 0 } };
  const { user } = show([Takes, Matters, Rules, Space], VETOED, aleppo(), { type: 'suppose', change });
  const problem =
    'This cannot be worked out: 1,000,000,000,000,000 votes against that defeat will not do; a whole number from 1 to 15 is needed.';
  expect(screen.getAllByText(problem, { exact: false })).toHaveLength(4 + OTHER_COUNCILS);
  expect(screen.getAllByText(/0 votes needed will not do; a whole number from 1 to 25/u)).toHaveLength(1);
  await user.click(screen.getAllByRole('button', { name: 'Back to the Charter' })[0] as HTMLElement);
  expect(screen.queryAllByText(problem, { exact: false })).toHaveLength(1);
});

test('where not every vote is known by name, no panel fills in the others', () => {
  show([Takes, Matters, Rules, Space], 9, scenarioOf('2025-02-24-ukraine-amendments'));
  expect(screen.getAllByText(/^Who voted how on this question is not known for every member/u)).toHaveLength(4);
});
