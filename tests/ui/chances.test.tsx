import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { stateOf, VOTES, type Act, type Vote } from '../../machines/rules/index.ts';
import { rescaled, type Probabilities } from '../../src/tools/index.ts';
import { stateNames } from '../../src/messages/sentences.ts';
import { namesIn, type Scenario } from '../../src/scenario/index.ts';
import Chances from '../../src/ui/chances/Chances.tsx';
import Power from '../../src/ui/power/Power.tsx';
import { NamesContext } from '../../src/ui/shared/names.context.ts';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { ScenarioContext, sourced } from '../../src/ui/shared/scenario.context.ts';
import { PageSessionContext, type PageSession } from '../../src/ui/shared/session.context.ts';
import { aleppo, ID, say } from './fixtures/meeting.tsx';
import { scenarioOf } from './fixtures/scenarios.ts';
import { openPage } from './fixtures/pageSession.ts';

const FRENCH_DECIDED = 14;
const RUSSIAN_DECIDED = 29;

/** One panel at a stop of a meeting. With a room, what the reader did there before is kept. */
function show(
  Panel: ComponentType,
  {
    scenario = aleppo(),
    at = FRENCH_DECIDED,
    page = openPage(scenario).page,
  }: { scenario?: Scenario; at?: number; page?: PageSession } = {},
) {
  page.session.send({ type: 'seek', to: at });
  const rendered = render(
    <SayContext value={say}>
      <ScenarioContext value={sourced(ID, scenario)}>
        <NamesContext value={stateNames(say, namesIn(scenario))}>
          <PageSessionContext value={page}>
            <Panel />
          </PageSessionContext>
        </NamesContext>
      </ScenarioContext>
    </SayContext>,
  );
  return { ...rendered, page };
}

const sentence = () => screen.getByRole('status').textContent;
const choose = async (preset: RegExp) => await userEvent.click(screen.getByRole('radio', { name: preset }));
const slidersOf = (member: string) =>
  within(screen.getByRole('group', { name: member })).getAllByRole<HTMLInputElement>('slider');
const slider = (member: string, vote: string) =>
  within(screen.getByRole('group', { name: member })).getByRole<HTMLInputElement>('slider', { name: vote });
const move = (member: string, vote: string, percent: number) =>
  fireEvent.change(slider(member, vote), { target: { value: String(percent) } });
const shownIn = (member: string) => slidersOf(member).map((each) => each.getAttribute('aria-valuetext'));
const movesWith = async (member: string, bloc: string) =>
  await userEvent.selectOptions(screen.getByRole('combobox', { name: `${member} moves` }), bloc);

async function addCondition(member: string, vote: string, then: string, to: string): Promise<void> {
  const choices = [
    ['If: member', member],
    ['If: vote', vote],
    ['Then: member', then],
    ['Then: vote', to],
  ] as const;
  for (const [name, choice] of choices) await userEvent.selectOptions(screen.getByRole('combobox', { name }), choice);
  await userEvent.click(screen.getByRole('button', { name: 'Add the condition' }));
}

/** Puts a challenge to the President's ruling to the vote, with a whole voting. */
function challenge(): PageSession {
  const { page } = openPage(aleppo());
  const play = (doing: Act) => page.session.send({ type: 'play', act: doing });
  play({ type: 'point.raise', by: stateOf('VEN') });
  play({ type: 'ruling.give', upheld: true });
  play({ type: 'ruling.challenge', by: stateOf('VEN'), manner: 'hands' });
  return page;
}

describe('chances', () => {
  test('a ruling that nine votes are certain to overrule is not said to be upheld', () => {
    const page = challenge();
    const { view, session } = page;
    const at = view().line.stops.findIndex(({ act: made }) => made?.act.type === 'ruling.challenge') + 1;
    const question = view().line.questions.find(({ question: { kind } }) => kind === 'ruling')?.key ?? '';
    session.send({
      type: 'setVotes',
      changes: view().seats.map(({ member }) => ({ question, member, vote: 'inFavour' })),
    });
    show(Chances, { page, at: at + 4 });
    expect(sentence()).toBe(
      'The question whether the President’s ruling is overruled is certain to be answered with yes.',
    );
    expect(screen.getByText('Overruled').tagName).toBe('DT');
  });

  test('they follow the rule that is laid over the votes, and say so', () => {
    const { page } = show(Chances);
    expect(sentence()).toContain('certain to be vetoed');
    act(() =>
      page.session.send({
        type: 'suppose',
        change: { laid: { name: 'noVeto', massAtrocity: false, own: { vetoes: 1 } } },
      }),
    );
    expect(sentence()).toContain('certain to be adopted');
    expect(screen.getByText('Worked out under another rule: No veto.').tagName).toBe('P');
    act(() => page.session.send({ type: 'undo' }));
    expect(sentence()).toContain('certain to be vetoed');
  });

  test('what was supposed is in the session: an undo takes the moves of one slider back', () => {
    const { page } = show(Chances);
    const before = shownIn('China');
    for (const percent of [10, 20, 30]) move('China', 'against', percent);
    move('Angola', 'against', 40);
    expect(Object.keys(page.session.getSnapshot().context.supposed.chances?.['S/2016/846']?.rows ?? {})).toEqual([
      'CHN',
      'AGO',
    ]);
    act(() => page.session.send({ type: 'undo' }));
    expect(shownIn('China')[1]).toBe('30%');
    act(() => page.session.send({ type: 'undo' }));
    expect(shownIn('China')).toEqual(before);
  });

  test('S/2016/846 as recorded is certain to be vetoed, and nothing is uncertain', () => {
    const { container } = show(Chances);
    expect(sentence()).toBe('S/2016/846 is certain to be vetoed.');
    expect([...container.querySelectorAll('.chances-figures dd')].map((figure) => figure.textContent)).toEqual([
      '0%',
      '100%',
      '0%',
    ]);
    expect(container.textContent).toContain('Nobody’s: every vote is certain');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Bars: the chance of each number of votes in favour, from 0 to 15. The likeliest is 11, with 100%. 9 or more: 100%.',
    );
  });

  test('all undecided: 146,796 and 295,551 of the 14,348,907 patterns', async () => {
    const { container } = show(Chances);
    await choose(/^All undecided$/u);
    expect(sentence()).toBe(
      'S/2016/846 is adopted with a probability of 1.02%, vetoed with 2.06%, and short of votes with 96.92%.',
    );
    expect(container.textContent).toContain(
      'China, France, the Russian Federation, the United Kingdom and the United States matter alike, and most.',
    );
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent).slice(0, 3)).toEqual(['Votes in favourChance', '00.228%', '11.71%']);
    expect(rows).toHaveLength(1 + 16);
  });

  test('one chance moved, the others keep their proportions, and all add up to one', async () => {
    show(Chances);
    await choose(/^80% as recorded$/u);
    expect(shownIn('Russian Federation')).toEqual(['10%', '80%', '10%']);
    move('Russian Federation', 'in favour', 55);
    expect(shownIn('Russian Federation')).toEqual(['55%', '40%', '5%']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Members may stay away, too' }));
    move('Russian Federation', 'not participating', 50);
    expect(shownIn('Russian Federation')).toEqual(['27.5%', '20%', '2.5%', '50%']);
  });

  test('a slider that is pulled to the end and back brings the others back', () => {
    show(Chances);
    const held = slider('Russian Federation', 'in favour');
    move('Russian Federation', 'in favour', 40);
    expect(shownIn('Russian Federation')).toEqual(['40%', '60%', '0%']);
    fireEvent.focus(held);
    move('Russian Federation', 'in favour', 100);
    expect(shownIn('Russian Federation')).toEqual(['100%', '0%', '0%']);
    move('Russian Federation', 'in favour', 70);
    expect(shownIn('Russian Federation')).toEqual(['70%', '30%', '0%']);
  });

  test('what the reader supposed is kept, question by question, and reset takes it back', async () => {
    const { page, unmount } = show(Chances);
    move('Russian Federation', 'against', 60);
    expect(sentence()).toBe(
      'S/2016/846 is adopted with a probability of 40%, vetoed with 60%, and short of votes with 0%.',
    );
    act(() => page.session.send({ type: 'seek', to: RUSSIAN_DECIDED }));
    await waitFor(() => expect(sentence()).toContain('S/2016/847'));
    expect(sentence()).toBe('S/2016/847 is certain to fall short of the votes that it needs.');
    unmount();
    show(Chances, { page });
    expect(shownIn('Russian Federation')).toEqual(['20%', '60%', '20%']);
    await userEvent.click(screen.getByRole('button', { name: 'Reset to: As recorded' }));
    expect(sentence()).toBe('S/2016/846 is certain to be vetoed.');
    expect(screen.queryByRole('button', { name: /^Reset/u })).toBeNull();
  });

  test('members of a bloc have one chance in common', async () => {
    show(Chances);
    await movesWith('China', 'bloc A');
    await movesWith('Russian Federation', 'bloc A');
    expect(shownIn('Russian Federation')).toEqual(['0%', '0%', '100%']);
    move('Russian Federation', 'against', 25);
    expect(shownIn('China')).toEqual(['0%', '25%', '75%']);
    expect(sentence()).toBe(
      'S/2016/846 is adopted with a probability of 75%, vetoed with 25%, and short of votes with 0%.',
    );
    expect(document.body.textContent).toContain(
      'China and the Russian Federation, moving as one. To learn their vote moves the chance of adoption by 37.5 pts',
    );
  });

  test('who voted alike moves as one: eleven, two and two', async () => {
    show(Chances);
    await choose(/^Blocs that voted alike$/u);
    const blocs = screen.getAllByRole<HTMLSelectElement>('combobox', { name: /moves$/u }).map(({ value }) => value);
    expect(['0', '1', '2'].map((bloc) => blocs.filter((each) => each === bloc).length)).toEqual([11, 2, 2]);
    expect(sentence()).toBe(
      'S/2016/846 is adopted with a probability of 14.81%, vetoed with 18.52%, and short of votes with 66.67%.',
    );
  });

  test('a condition is in force until it is taken out', async () => {
    show(Chances);
    await addCondition('China', 'abstains', 'Russian Federation', 'abstains');
    expect(sentence()).toBe('S/2016/846 is certain to be adopted.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take out: If China abstains, the Russian Federation abstains.' }),
    );
    expect(sentence()).toBe('S/2016/846 is certain to be vetoed.');
    expect(document.activeElement?.textContent).toBe('Members that depend on each other');
  });

  test('conditions that contradict each other are named, with what is wrong', async () => {
    show(Chances);
    await addCondition('China', 'abstains', 'Russian Federation', 'abstains');
    await addCondition('France', 'votes in favour', 'Russian Federation', 'votes against');
    expect(screen.getByRole('alert').textContent).toContain(
      'Conditions 1 and 2 can hold at once, and then the Russian Federation would have to vote both ways: abstaining and against. It has one vote; take one of them out.',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Take out: If France/u }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('eight blocs and conditions are the end', async () => {
    show(Chances);
    for (const vote of ['votes in favour', 'votes against', 'abstains', 'does not participate']) {
      await addCondition('China', vote, 'Angola', 'abstains');
      await addCondition('France', vote, 'Japan', 'abstains');
    }
    expect(screen.queryByRole('button', { name: 'Add the condition' })).toBeNull();
    await movesWith('Egypt', 'bloc A');
    await movesWith('Spain', 'bloc A');
    expect(screen.getByRole('alert').textContent).toContain(
      'There are 9 blocs and conditions; at most 8 together can be worked out.',
    );
  });

  test('where the reader changed votes, the variation is a beginning too', async () => {
    const { page } = show(Chances);
    expect(screen.queryByRole('radio', { name: 'As in this variation' })).toBeNull();
    act(() =>
      page.session.send({ type: 'setVote', question: 'S/2016/846', member: stateOf('RUS'), vote: 'abstaining' }),
    );
    expect(sentence()).toBe('S/2016/846 is certain to be vetoed.');
    await userEvent.click(await screen.findByRole('radio', { name: /^As in this variation$/u }));
    expect(sentence()).toBe('S/2016/846 is certain to be adopted.');
  });

  test('before anything is put to the vote, it is about the next draft', () => {
    show(Chances, { at: 0 });
    expect(document.body.textContent).toMatch(
      /Suppose how likely each member is to vote each way on (S\/2016\/846|the draft resolution)/u,
    );
  });

  test('eleven members and seven votes in 1946', async () => {
    show(Chances, { scenario: scenarioOf('1946-02-16-syria-lebanon'), at: 0 });
    await choose(/^All undecided$/u);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/from 0 to 11\..* 7 or more:/u);
  });
});

test('rescaled rows are probabilities that add up to one', () => {
  const anyRow = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).filter((parts) => parts.some((part) => part > 0));
  fc.assert(
    fc.property(
      anyRow,
      fc.constantFrom<Vote>('inFavour', 'against', 'abstaining'),
      fc.integer({ min: 0, max: 100 }),
      ([a, b, c, d], vote, percent) => {
        const sum = a + b + c + d;
        const row: Probabilities = {
          inFavour: a / sum,
          against: b / sum,
          abstaining: c / sum,
          notParticipating: d / sum,
        };
        const moved = rescaled(row, vote, percent / 100, ['inFavour', 'against', 'abstaining']);
        expect(moved[vote]).toBe(percent / 100);
        expect(Math.abs(VOTES.reduce((all, each) => all + moved[each], 0) - 1)).toBeLessThan(1e-12);
        expect(VOTES.every((each) => moved[each] >= 0 && moved[each] <= 1)).toBe(true);
      },
    ),
  );
});

const tableRows = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()));
const whose = async (council: RegExp | string) =>
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Whose power' }),
    screen.getByRole('option', { name: council }),
  );

describe('power', () => {
  test('the known values of this Council, without and with abstention', () => {
    show(Power);
    expect(sentence()).toBe('15 members, 5 with a veto; 9 votes required.');
    expect(tableRows(/^In favour or against/u)).toEqual([
      ['Permanent, with veto × 5', '0.1962704 421/2145', '0.0517578 53/1024', '0.1669291 106/635'],
      ['Elected × 10', '0.0018648 4/2145', '0.0051270 21/4096', '0.0165354 21/1270'],
    ]);
    expect(tableRows(/abstaining: as the Council votes/u)).toEqual([
      ['Permanent, with veto × 5', '0.1633899', '0.0226504', '0.1009448'],
      ['Elected × 10', '0.0183051', '0.0111132', '0.0495276'],
    ]);
    const { textContent } = document.body;
    expect(textContent).toContain('848 of 32,768 patterns of votes in favour and against adopt a text.');
    expect(textContent).toContain(
      '146,796 of 14,348,907 patterns of votes in favour, against and abstaining adopt a text.',
    );
    expect(textContent).toContain('gives 7 votes to each member with a veto and 1 to each other, and takes 39 to win.');
    const ratios = [...document.querySelectorAll('.power-proportions b')].map((ratio) => ratio.textContent);
    expect(ratios).toEqual(['105 : 1', '8.93 : 1', '10.1 : 1', '2.04 : 1']);
  });

  test('the Council of any day, and a day that has none', async () => {
    show(Power);
    await whose('The Council of another day');
    const day = screen.getByLabelText('Day');
    fireEvent.change(day, { target: { value: '1950-06-27' } });
    expect(sentence()).toBe('11 members, 5 with a veto; 7 votes required.');
    expect(document.body.textContent).toContain(
      'gives 5 votes to each member with a veto and 1 to each other, and takes 27 to win.',
    );
    fireEvent.change(day, { target: { value: '' } });
    expect(screen.getByRole('alert').textContent).toBe(
      'A day is missing. Choose a day from 17 January 1946 to 31 December 2027.',
    );
  });

  test('a reform says where its numbers come from, and its votes can be chosen', async () => {
    show(Power);
    await whose(/^African Union/u);
    expect(sentence()).toBe('26 members, 11 with a veto; 16 votes required.');
    expect(document.body.textContent).toContain('would be 16; the elements paper of 2019 gives 14 as an example');
    expect(screen.getAllByRole('link').map((link) => link.textContent)[0]).toContain('A/59/L.67');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Votes required' }), { target: { value: '14' } });
    expect(sentence()).toBe('26 members, 11 with a veto; 14 votes required.');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Votes required' }), { target: { value: '27' } });
    expect(screen.getByRole('alert').textContent).toBe(
      'Votes required: 27 does not do; a whole number from 1 to 26 is needed.',
    );
  });

  test('own numbers begin with those on screen, are kept, and say what is wrong with them', async () => {
    const { page, unmount } = show(Power);
    await whose('Numbers of my own');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Permanent, with veto' }), { target: { value: '0' } });
    expect(sentence()).toBe('10 members, nobody with a veto; 9 votes required.');
    expect(tableRows(/^In favour or against/u)).toEqual([
      ['Elected × 10', '0.1000000 1/10', '0.0175781 9/512', '0.1000000 1/10'],
    ]);
    expect(screen.queryByText('One member with a veto against one without')).toBeNull();
    unmount();
    show(Power, { page });
    expect(sentence()).toBe('10 members, nobody with a veto; 9 votes required.');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Elected' }), { target: { value: '' } });
    expect(screen.getByRole('alert').textContent).toBe(
      'Elected: a number is missing; a whole number from 0 to 193 is needed.',
    );
  });
});

describe('power where votes weigh', () => {
  const alert = () => screen.getByRole('alert').textContent;
  const type = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

  test('it begins with one vote for each member; weights, quota and vetoes can be typed, and are kept', async () => {
    const { page, unmount } = show(Power);
    await whose('Votes that weigh');
    expect(sentence()).toBe('15 seats, whose votes weigh 15 together; 9 are required. 5 seats have a veto.');
    type('Weights', 'USA 4, CHN 3, FRA 2');
    type('With a veto', 'USA');
    type('Quota', '6');
    expect(sentence()).toBe('3 seats, whose votes weigh 9 together; 6 are required. 1 seat has a veto.');
    expect(tableRows(/^In favour or against/u)).toEqual([
      ['Weight 4, with veto United States', '0.6666667 2/3', '0.7500000 3/4', '0.6000000 3/5'],
      ['Weight 3 China', '0.1666667 1/6', '0.2500000 1/4', '0.2000000 1/5'],
      ['Weight 2 France', '0.1666667 1/6', '0.2500000 1/4', '0.2000000 1/5'],
    ]);
    expect(document.body.textContent).toContain('3 of 8 patterns of votes in favour and against adopt a text.');
    unmount();
    show(Power, { page });
    expect(sentence()).toContain('3 seats');
  });

  test('what is wrong is named, with what is needed', async () => {
    show(Power);
    await whose('Votes that weigh');
    type('Quota', '16');
    expect(alert()).toBe('Quota: 16 does not do; a whole number from 1 to 15 is needed.');
    type('Weights', 'USA four');
    expect(alert()).toBe(
      'USA four does not do. Write weights by State, as in USA 4, CHN 3, each State once; or by seat, as in 2, 2, 1.',
    );
    type('Weights', '');
    expect(alert()).toBe('Number of weights: 0 does not do; a whole number from 1 to 193 is needed.');
    type('Weights', 'USA 16');
    expect(alert()).toBe('With a veto: CHN is none of the seats, or is named twice.');
  });
});

describe('power under another rule', () => {
  const decidedBy = async (rule: string) =>
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Decided by' }), rule);

  test('the rule is the one of all tools, and every number follows it', async () => {
    const { page } = show(Power);
    await decidedBy('Two vetoes needed');
    expect(page.state().supposed.laid.name).toBe('twoVetoes');
    expect(tableRows(/^In favour or against/u)).toEqual([
      ['Permanent, with veto × 5', '0.1682984 361/2145', '0.1685791 1381/8192', '0.1318377'],
      ['Elected × 10', '0.0158508 34/2145', '0.0435791 357/8192', '0.0340811 357/10475'],
    ]);
    expect(document.body.textContent).toContain('4,038 of 32,768 patterns');
    expect(screen.queryByText(/game of the books is wrong/u)).toBeNull();
    await decidedBy('No veto');
    expect(sentence()).toBe('15 members, nobody with a veto; 9 votes required.');
    expect(tableRows(/^In favour or against/u)[0]?.[0]).toBe('Permanent × 5');
  });

  test('a party that has to abstain is named there, and has no power', async () => {
    show(Power);
    await decidedBy('Parties to the dispute must abstain');
    expect(document.body.textContent).toContain('You have named nobody, so nothing changes.');
    await userEvent.click(screen.getByText(/^Who is a party/u));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Russian Federation' }));
    expect(tableRows(/^In favour or against/u).map(([kind, index]) => [kind, index])).toContainEqual([
      'Permanent, with veto × 1',
      '0',
    ]);
  });

  test('numbers of one’s own: more votes than seats are refused', async () => {
    show(Power);
    await decidedBy('Your own numbers');
    const votes = screen.getByRole('spinbutton', { name: 'Votes required' });
    fireEvent.change(votes, { target: { value: '10' } });
    expect(sentence()).toBe('15 members, 5 with a veto; 10 votes required.');
    fireEvent.change(votes, { target: { value: '16' } });
    expect(screen.getByRole('alert').textContent).toContain('a whole number from 1 to 15 is needed');
  });

  test('every other number of votes required', async () => {
    show(Power);
    await userEvent.click(screen.getByText('With every other number of votes required'));
    const rows = await waitFor(() => tableRows(/where so many votes are required$/u).slice(1));
    expect(rows).toHaveLength(15);
    expect(rows[8]).toEqual(['9, as now', '0.1962704', '0.0517578', '0.0018648', '0.0051270']);
    expect(rows[14]).toEqual(['15', '0.0666667', '0.0000610', '0.0666667', '0.0000610']);
  });
});

describe('what a link says and no field can', () => {
  test('a bloc numbered beyond every member is shown as a bloc, and the list stays short', async () => {
    const { page } = openPage(aleppo());
    const plan = { preset: 'undecided', rows: {}, conditions: [], four: false } as const;
    const blocs = [
      [stateOf('RUS'), 1e15],
      [stateOf('CHN'), 1e15],
    ] as const;
    page.session.send({ type: 'suppose', change: { chances: { 'S/2016/846': { ...plan, blocs } } } });
    show(Chances, { page });
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Russian Federation moves' });
    expect([...choice.options].map(({ text }) => text)).toEqual(['by itself', 'bloc A', 'bloc B']);
    expect(choice.selectedOptions[0]?.text).toBe('bloc A');
  });

  test('a reform that is not here', async () => {
    const { page } = openPage(aleppo());
    page.session.send({ type: 'suppose', change: { power: { of: 'reform', name: 'nobody' } } });
    show(Power, { page });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'There is no reform nobody here. Choose another Council.',
    );
  });
});
