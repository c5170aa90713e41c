import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../machines/rules/index.ts';
import { doText } from '../../src/messages/sentences.ts';
import { possibleNow } from '../../src/session/view/later.ts';
import { actLabel } from '../../src/ui/possible/actLabel.ts';
import { FEW, shares, withoutKinds } from '../../src/ui/possible/groups.ts';
import { say, showMeeting } from './fixtures/meeting.tsx';

const panel = async () => within(await screen.findByRole('region', { name: 'What can be done now?' }));
const next = async () => within(await screen.findByRole('region', { name: 'The next act' }));
const field = async () => (await panel()).getByRole<HTMLInputElement>('searchbox', { name: 'Find an act' });
const inView = () => document.querySelectorAll('.acts .do').length;
const SUSPEND = { type: 'motion.move', by: 'EGY', motion: { kind: 'suspend' } } as unknown as Act;

async function choose(actor: string): Promise<void> {
  await userEvent.selectOptions((await panel()).getByRole('combobox', { name: 'Who acts' }), actor);
}

describe('the acts in view', () => {
  test.each([3, 8, 10, 14, 15, 30])('are seven at most, whoever acts, at stop %d', async (at) => {
    showMeeting(at, 'procedure');
    for (const actor of ['The President (Russian Federation)', 'Russian Federation', 'Egypt', 'Senegal']) {
      await choose(actor);
      expect(inView()).toBeLessThanOrEqual(FEW);
    }
  });

  test('are shared out among the purposes, one each in turn', () => {
    expect(shares([1, 6, 0, 1, 10], 7)).toEqual([1, 3, 0, 1, 2]);
    expect(shares([1, 2], 7)).toEqual([1, 2]);
    expect(shares([9, 9, 9, 9, 9, 9, 9], 7)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test('are all of a purpose once they are asked for, and fewer again', async () => {
    showMeeting(undefined, 'procedure');
    const all = (await panel()).getByRole('button', { name: 'All 10 acts of this purpose: Other decisions' });
    await userEvent.click(all);
    expect(all.getAttribute('aria-expanded')).toBe('true');
    const group = within((await panel()).getByRole('group', { name: 'Other decisions' }));
    expect(group.getAllByRole('button')).toHaveLength(11);
    await userEvent.click(all);
    expect(group.getAllByRole('button')).toHaveLength(3);
  });
});

describe('the search', () => {
  test.each(['The President (Russian Federation)', 'Egypt'])('finds every act that is offered to %s', async (actor) => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose(actor);
    const input = await field();
    const names = (state: string) => page.session.fixed.scenario.members.find(({ id }) => id === state)?.name ?? state;
    const wording = {
      until: say('ui.told.until.default'),
      title: page.session.fixed.scenario.meeting.agendaItem,
      candidate: say('ui.told.candidate.default'),
      guest: say('ui.told.guest.default'),
    };
    const who = page.session.fixed.scenario.members.find(({ name }) => name === actor)?.id ?? 'president';
    const acts = possibleNow(page.session.fixed, page.state(), who, wording, (topic) => say('part.onTopic', { topic }));
    const found = () => document.querySelector('.found')?.textContent;
    for (const possible of withoutKinds(acts.filter(({ refusal }) => refusal === undefined))) {
      const label = actLabel(say, names, possible.act);
      fireEvent.change(input, { target: { value: label } });
      expect(found()).toContain(label);
    }
    for (const { act: refused } of acts.filter(({ refusal }) => refusal !== undefined)) {
      const label = doText(say, names, refused);
      fireEvent.change(input, { target: { value: label } });
      expect(found()).toContain(label);
    }
  });

  test('asks for words in any order, without capitals and accents, and says how many acts have them', async () => {
    showMeeting(undefined, 'procedure');
    await choose('Egypt');
    await userEvent.type(await field(), 'MÉETING suspend');
    expect((await panel()).getByRole('button', { name: 'Move to suspend the meeting' })).toBeTruthy();
    expect((await panel()).getByRole('status').textContent).toBe('1 act is in order.');
    fireEvent.change(await field(), { target: { value: 'xyz' } });
    expect((await panel()).getByRole('status').textContent).toBe('No act in order has these words.');
  });

  test('shows what is not in order with its reason and its rule', async () => {
    showMeeting(undefined, 'procedure');
    fireEvent.change(await field(), { target: { value: '847 to the vote' } });
    const reason = (await panel()).getByText(/rule 32/u);
    expect(reason.closest('div')?.textContent).toMatch(/Put S\/2016\/847 to the vote.*S\/2016\/846/u);
  });

  test('an act that was found is done, the field is empty again, and the focus stays in the panel', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    await choose('Egypt');
    await userEvent.type(await field(), 'suspend');
    await userEvent.click((await panel()).getByRole('button', { name: 'Move to suspend the meeting' }));
    expect(page.view().room.motions).toHaveLength(1);
    expect((await field()).value).toBe('');
    await waitFor(() => expect(document.activeElement?.closest('.possible')).not.toBeNull());
  });
});

describe('the next act', () => {
  test('is the record’s, and its button goes on with it and keeps the focus', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    const button = (await next()).getByRole('button', { name: 'Put S/2016/846 to the vote' });
    expect((await next()).getByText('On the record, next: the President')).toBeTruthy();
    await userEvent.click(button);
    expect([page.view().at, page.view().line.isRecord]).toEqual([9, true]);
    const call = (await next()).getByRole('button', { name: 'Call those in favour' });
    expect(document.activeElement).toBe(call);
    await userEvent.click(call);
    expect([page.view().at, page.view().line.isRecord]).toEqual([10, true]);
  });

  test('after a motion is to decide it, and what is pending is said', async () => {
    const { page } = showMeeting(undefined, 'procedure');
    expect((await next()).getByText('Nothing is pending. Next to be voted on: French draft.')).toBeTruthy();
    act(() => page.session.send({ type: 'play', act: SUSPEND }));
    expect((await next()).getByText('A motion to suspend is pending: it is decided by a vote next.')).toBeTruthy();
    await userEvent.click((await next()).getByRole('button', { name: 'Put motion 1 to the vote' }));
    expect(page.view().phase).toBe('callingInFavour');
    expect((await next()).getByText(/^The vote on the motion to suspend the meeting is pending/u)).toBeTruthy();
  });

  test('is the President’s where the line ends and something waits', async () => {
    const { page } = showMeeting(33, 'procedure');
    act(() => page.session.send({ type: 'play', act: SUSPEND }));
    const last = page.view().line.stops.length - 1;
    act(() => page.session.send({ type: 'removeAct', at: last }));
    act(() => page.session.send({ type: 'removeAct', at: last - 1 }));
    act(() => page.session.send({ type: 'seek', to: last }));
    expect(page.view().phase).toBe('resultDeclared');
    expect((await next()).getByText('It waits for the President')).toBeTruthy();
    await userEvent.click((await next()).getByRole('button', { name: 'Go on' }));
    expect(page.view().phase).toBe('afterTheVote');
  });

  test('is none when the meeting is over', async () => {
    showMeeting(34, 'procedure');
    expect((await next()).queryByRole('button')).toBeNull();
    expect((await next()).getByText('The meeting is over.')).toBeTruthy();
  });
});

/** Here the window is as wide as that of a computer, where the chart is a drawing first. */
async function asAnOutline(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'As an outline' }));
}

describe('the outline', () => {
  const current = () => document.querySelector('.outline [aria-current="step"]');

  test('marks where the meeting stands at every stop, and the way there', async () => {
    const { page } = showMeeting(0, 'procedure');
    await asAnOutline();
    for (const { index } of page.view().line.stops) {
      act(() => page.session.send({ type: 'seek', to: index }));
      const name = say(`phase.${page.view().phase}`);
      await waitFor(() => expect(current()?.firstChild?.textContent).toBe(name));
      expect(document.querySelectorAll('.outline [aria-current]')).toHaveLength(1);
      expect(current()?.closest('details')?.textContent).toContain(say(`phase.${page.view().phase}.what`));
    }
    const passed = [...document.querySelectorAll('[data-mark="passed"] > details > summary > span')];
    expect(passed.map(({ textContent }) => textContent)).toEqual(['Before the meeting', 'The floor']);
  });

  test('tells what a state is, and by which rules, when it is unfolded', async () => {
    showMeeting(undefined, 'procedure');
    await asAnOutline();
    const outline = within(screen.getByRole('region', { name: 'Where the meeting stands' }));
    expect(outline.queryByText(/^A point of order has interrupted/u)).toBeNull();
    await userEvent.click(outline.getByText('A point of order'));
    expect(await outline.findByText(/^A point of order has interrupted/u)).toBeTruthy();
    await userEvent.click(outline.getByText('Point of order'));
    expect(await outline.findByText('Provisional Rules of Procedure, rule 30')).toBeTruthy();
  });

  test('is one stop for Tab, and arrows lead from state to state', async () => {
    showMeeting(undefined, 'procedure');
    await asAnOutline();
    const stops = () => document.querySelectorAll<HTMLElement>('.outline-state[tabindex="0"]');
    expect([...stops()]).toEqual([current()]);
    act(() => stops()[0]?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Voting');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.textContent).toContain('Before the meeting');
    expect([...stops()]).toEqual([document.activeElement]);
  });
});
