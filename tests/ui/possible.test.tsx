import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { showMeeting } from './fixtures/meeting.tsx';

const panel = async () => within(await screen.findByRole('region', { name: 'What can be done now?' }));

async function choose(actor: string): Promise<void> {
  await userEvent.selectOptions((await panel()).getByRole('combobox', { name: 'Who acts' }), actor);
}

/** All acts of a purpose. */
async function openGroup(name: RegExp) {
  const group = within(await (await panel()).findByRole('group', { name }));
  const all = group.queryByRole('button', { name: /^All \d+ acts of this purpose/u });
  if (all) await userEvent.click(all);
  return group;
}

/** Does an act, from among all of its purpose. */
async function doIt(group: RegExp, name: RegExp): Promise<void> {
  await userEvent.click(await (await openGroup(group)).findByRole('button', { name })); // the panel follows a step
}

/** A form among the acts on drafts, unfolded. */
async function openForm(title: string) {
  await openGroup(/^Drafts, amendments and parts/u);
  const summary = await waitFor(async () => (await panel()).getByText(`${title}…`));
  await userEvent.click(summary);
  return within(summary.closest('details') ?? document.body);
}

describe('what can be done now', () => {
  test('is offered to the President first, and to the member whose panel is open', async () => {
    showMeeting(undefined, 'procedure');
    const who = (await panel()).getByRole<HTMLSelectElement>('combobox', { name: 'Who acts' });
    expect(who.selectedOptions[0]?.textContent).toBe('The President (Russian Federation)');
    const table = within(screen.getByRole('list', { name: 'The members round the table' }));
    await userEvent.click(table.getByRole('button', { name: /^Senegal/u }));
    await waitFor(() => expect(who.value).toBe('SEN'));
  });

  test('what the line goes on with is marked, and doing it is a step', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await doIt(/^Voting/u, /^Put S\/2016\/846 to the vote next here$/u);
    expect([page.view().at, page.view().line.isRecord]).toEqual([9, true]);
    await doIt(/^Voting/u, /^Call those in favour/u);
    expect([page.view().at, page.view().line.isRecord]).toEqual([10, true]);
  });

  test('what is not in order stands there with its reason and its rule', async () => {
    showMeeting(undefined, 'procedure');
    const summary = (await panel()).getByText(/acts are not in order$/u);
    await userEvent.click(summary);
    const refused = summary.closest('details');
    await waitFor(() => expect(refused?.querySelector('dd')).not.toBeNull());
    expect(refused?.textContent).toMatch(/Put S\/2016\/847 to the vote.*S\/2016\/846.*rule 32/u);
  });

  test('an act is spoken, changes the line and is undone', async () => {
    const { container, page } = showMeeting(undefined, 'procedure');
    await choose('Russian Federation');
    await doIt(/^Drafts, amendments and parts/u, /^Withdraw S\/2016\/847$/u);
    await waitFor(() =>
      expect(container.querySelector('[aria-live="polite"]')?.textContent).toContain('withdraws S/2016/847'),
    );
    expect(page.view().drafts.map(({ status }) => status)).toEqual(['inBlue', 'withdrawn']);
    expect(page.view().line.lapsed).toBeGreaterThan(0);
    act(() => page.session.send({ type: 'undo' }));
    expect(page.view().line.isRecord).toBe(true);
  });

  test('the focus stays in the panel when the button that was pressed is gone', async () => {
    showMeeting(undefined, 'procedure');
    await choose('Russian Federation');
    await doIt(/^Drafts, amendments and parts/u, /^Withdraw S\/2016\/847$/u);
    expect(document.activeElement?.closest('.possible')).not.toBeNull();
  });

  test('an amendment says what it does and how far removed it is', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose('Egypt');
    await doIt(/^Drafts, amendments and parts/u, /^Submit S\/2016\/846\/A1$/u);
    expect(page.view().room.amendments).toEqual([
      { symbol: 'S/2016/846/A1', draft: 'S/2016/846', by: 'EGY', change: 'adds', removed: 1, status: 'open' },
    ]);
  });

  test('an oral amendment has a name, and names the part that it changes', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose('Egypt');
    const form = await openForm('Move an oral amendment to S/2016/846');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'What it does' }), 'replaces words in it');
    await userEvent.type(form.getByRole('textbox'), 'the part on flights');
    await userEvent.click(form.getByRole('button', { name: 'Submit oral amendment 1' }));
    expect(page.view().room.amendments).toEqual([
      {
        symbol: 'oral amendment 1',
        draft: 'S/2016/846',
        by: 'EGY',
        change: 'replaces',
        part: 'the part on flights',
        removed: 1,
        status: 'open',
      },
    ]);
  });

  test('the parts offered are those that the draft is known by, and the reader chooses among them', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose('Egypt');
    const form = await openForm('Ask for separate votes on parts of S/2016/846');
    const parts = form.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(parts).toContain('the part on “Humanitarian access”');
    expect(parts.filter((part) => part?.includes('para.'))).toEqual([]);
    await userEvent.click(form.getByRole('checkbox', { name: 'the part on “Bombing and military flights”' })); // off again
    await userEvent.click(form.getByRole('checkbox', { name: 'the part on “Humanitarian access”' }));
    await userEvent.click(form.getByRole('button', { name: 'Ask for it' }));
    expect(page.view().room.drafts[0]?.parts).toEqual([
      { part: 'the part on “Humanitarian access”', operative: true, status: 'open' },
    ]);
  });

  test('the words of an act are the reader’s', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose('Egypt');
    await openGroup(/^Motions/u);
    const field = (await panel()).getByRole('textbox', { name: 'Until' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Tuesday');
    await userEvent.click((await panel()).getByRole('button', { name: 'Move to adjourn the meeting until Tuesday' }));
    expect(page.view().room.motions.map(({ motion }) => motion)).toEqual([{ kind: 'adjournTo', until: 'Tuesday' }]);
  });
});

describe('an act that is no longer in order', () => {
  test('is passed over by a step, and says why when it is reached', async () => {
    const { container, page } = showMeeting(undefined, 'procedure');
    const withdraw = { type: 'draft.withdraw', draft: page.view().drafts[1]?.symbol, by: 'RUS' };
    act(() => page.session.send({ type: 'play', act: withdraw as never }));
    const lapsed = page.view().line.stops.find((stop) => stop.lapsed);
    if (!lapsed) throw new Error('Nothing lapsed');
    act(() => page.session.send({ type: 'seek', to: lapsed.index }));
    expect(await screen.findByText(/^This act is no longer in order.*S\/2016\/847/u)).toBeTruthy();
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain('no longer in order');
    expect(container.querySelectorAll('.stop-lapsed').length).toBeGreaterThan(0);
    act(() => page.session.send({ type: 'step', by: -1 }));
    expect(page.view().line.stops[page.view().at]?.lapsed).toBeUndefined();
  });
});

const openPractices = async () => await userEvent.click(await screen.findByText('Rules of practice'));

describe('practice', () => {
  test('switched on, with a party to the dispute, the abstention is obligatory and the draft adopted', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await openPractices();
    await userEvent.click(screen.getByRole('switch', { name: 'Parties to a dispute must abstain' }));
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Parties to the dispute' })).getByRole('checkbox', {
        name: 'Russian Federation',
      }),
    );
    const basis = screen.getByRole('combobox', { name: /taken to be a decision under$/u });
    expect(screen.getByText(/nobody is bound: say what it is to be taken as\.$/u)).toBeTruthy();
    await userEvent.selectOptions(basis, 'Chapter VI');
    const result = page.view().line.stops.find(({ outcome }) => outcome)?.index;
    act(() => page.session.send({ type: 'seek', to: result ?? 0 }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Adopted\. /u);
  });

  test('a switch and a party never fall back to what they were while the page follows', async () => {
    showMeeting(undefined, 'procedure');
    await openPractices();
    const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Parties to a dispute must abstain' });
    act(() => control.click());
    expect(control.checked).toBe(true);
    const russia = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Russian Federation' });
    act(() => russia.click());
    expect(russia.checked).toBe(true);
  });

  test('switched off again, it leaves nothing in the line', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    const name = 'Parties to a dispute must abstain';
    await openPractices();
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(page.view().line.isRecord).toBe(false);
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(page.view().line.isRecord).toBe(true);
  });

  test('what is taken for given is said: a situation binds nobody, and off is off after a change too', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    const name = 'Parties to a dispute must abstain';
    await openPractices();
    await userEvent.click(screen.getByRole('switch', { name }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The matter is' }), 'a situation');
    expect(page.view().room.proviso).toEqual({ basis: 'unstated', about: 'situation' });
    expect(screen.getByText(/^The matter is taken to be a situation/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(page.view().room.practice.obligatoryAbstention).toBe(false);
    expect(screen.queryByRole('combobox', { name: 'The matter is' })).toBeNull();
  });
});

describe('after a veto', () => {
  test('the way out is a procedural motion, moved by a member that was in favour', async () => {
    const { page } = showMeeting(14, 'procedure');
    act(() => page.session.send({ type: 'step', by: 1 }));
    await userEvent.click(await screen.findByRole('heading', { name: 'What can follow this veto?' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Let .* move it$/u }));
    expect(page.view().room.motions.map(({ motion, by }) => [motion.kind, by])).toEqual([['emergencySession', 'EGY']]);
  });
});

describe('the sponsors of a draft', () => {
  const table = () => screen.getByRole('region', { name: 'On the table' }).textContent;

  test('are named on the table: who moved it, and how many joined', async () => {
    showMeeting(undefined, 'procedure');
    await waitFor(() => expect(table()).toContain('moved by France and Spain · 44 co-sponsors'));
    expect(table()).toContain('moved by Russian Federation');
  });

  test('change when a member seconds a draft, and takes it up once it is withdrawn', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose('Malaysia');
    await doIt(/^Drafts, amendments and parts/u, /^Second S\/2016\/846$/u);
    await waitFor(() => expect(table()).toContain('seconded by Malaysia'));
    await choose('France');
    await doIt(/^Drafts, amendments and parts/u, /^Withdraw S\/2016\/846$/u);
    await waitFor(() => expect(table()).toContain('withdrawn by France'));
    await choose('Malaysia');
    await doIt(/^Drafts, amendments and parts/u, /^Take up S\/2016\/846 again$/u);
    await waitFor(() => expect(table()).toContain('moved by Malaysia'));
    expect(page.view().line.questions[0]?.end?.kind).toBe('vetoed');
  });
});
