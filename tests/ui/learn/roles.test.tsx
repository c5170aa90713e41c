import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Roles from '../../../src/ui/learn/roles/Roles.tsx';
import { goTo, showPart } from './learning.tsx';

vi.mock('../../../src/ui/learn/fetchMeeting.ts', async () => await import('./meetingsFromFiles.ts'));

const ALEPPO = '2016-10-08-aleppo';

beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));

/** Chooses a radio button and sends the form. */
async function choose(name: string | RegExp, button: string): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name }));
  await userEvent.click(screen.getByRole('button', { name: button }));
}

describe('the choice of a part', () => {
  test('begins with the meetings, none of which tells its result', async () => {
    showPart(<Roles rest={[]} />);
    const meetings = within(screen.getByRole('list', { name: 'Choose a meeting' }));
    expect(meetings.getAllByRole('link').length).toBeGreaterThan(30);
    const link = meetings.getByRole('link', { name: /8 October 2016/u });
    expect(link.textContent).not.toMatch(/veto(?:ed|es)|adopted\./iu);
    await userEvent.click(link);
    expect(goTo).toHaveBeenCalledWith(`roles/${ALEPPO}`);
  });

  test('goes on with the members of one, and its presidency', async () => {
    showPart(<Roles rest={[ALEPPO]} />);
    expect((await screen.findByRole('link', { name: 'Preside over the meeting' })).getAttribute('href')).toBe(
      `#/learn/roles/president/${ALEPPO}`,
    );
    const permanent = within(screen.getByRole('region', { name: 'Permanent members, with a veto' }));
    expect(permanent.getAllByRole('link')).toHaveLength(5);
    expect(permanent.getByRole('link', { name: 'Russia' }).getAttribute('href')).toBe(
      `#/learn/roles/member/${ALEPPO}/RUS`,
    );
  });

  test('nobody presides where the Council voted in writing', async () => {
    showPart(<Roles rest={['2020-08-14-iran-arms']} />);
    expect(await screen.findByText(/no meeting to preside over/u)).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Preside over the meeting' })).toBeNull();
  });

  test.each([
    ['nowhere'],
    ['member/nowhere/RUS'],
    [`member/${ALEPPO}/russia`],
    [`member/${ALEPPO}/SWE`],
    ['president'],
  ])('an address that leads to none says so: %s', async (address) => {
    showPart(<Roles rest={address.split('/')} />);
    expect(await screen.findByRole('heading', { name: 'There is no such part.' })).toBeDefined();
    expect(screen.getByText(`The address asks for “${address}”. All meetings are in the list.`)).toBeDefined();
  });

  test('nobody presides over letters, whatever the address says', async () => {
    showPart(<Roles rest={['president', '2020-08-14-iran-arms']} />);
    expect(await screen.findByText(/no meeting to preside over/u)).toBeDefined();
  });
});

describe('one member', () => {
  test('votes before the result is seen, and is told what the vote did, at the time and in the end', async () => {
    showPart(<Roles rest={['member', ALEPPO, 'RUS']} />);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(
      'You are Russia. Vote 1: S/2016/846',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cast the vote' }));
    expect(screen.getByText('Choose a vote first.')).toBeDefined();
    expect(screen.queryByText(/Vetoed/u)).toBeNull();
    await choose(/^Abstain/u, 'Cast the vote');
    const did = await screen.findByRole('heading', { name: 'What your vote did' });
    await waitFor(() => expect(document.activeElement).toBe(did));
    expect(screen.getByText('On the record, Russia voted against.')).toBeDefined();
    expect(screen.getByText('Your vote changed the result: on the record it is “Vetoed”.')).toBeDefined();
    expect(screen.getByText('You alone could decide it.')).toBeDefined();
    const ways = within(screen.getByRole('list', { name: /^With each of your votes/u }));
    expect(
      ways.getAllByRole('listitem').map((item) => item.textContent.replace(/^.*?(?=Yes|No|Abstain|Take)/u, '')),
    ).toEqual(['Yes: Adopted', 'No: Vetoed', 'Abstain: Adopted', 'Take no part: Adopted']);
    await userEvent.click(screen.getByRole('button', { name: 'The next vote' }));
    await choose(/^No/u, 'Cast the vote');
    expect(await screen.findByText(/^Your no is no veto/u)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'What became of the meeting' }));
    expect(screen.getByText('S/2016/846 is adopted instead of vetoed by the Russian Federation.')).toBeDefined();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['S/2016/846AdoptedVetoed', 'S/2016/847Not enough votesNot enough votes']);
    await userEvent.click(screen.getByRole('button', { name: 'Once more' }));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('Vote 1');
  });

  test('that has a veto and uses it is told so; one that has none is not', async () => {
    showPart(<Roles rest={['member', ALEPPO, 'RUS']} />);
    await choose(/^No/u, 'Cast the vote');
    expect(await screen.findByText('You voted as Russia did.')).toBeDefined();
    expect(screen.getByText('Your no is the veto.')).toBeDefined();
  });

  test('that has no veto is not told that its no is none for want of votes', async () => {
    showPart(<Roles rest={['member', ALEPPO, 'VEN']} />);
    await choose(/^No/u, 'Cast the vote');
    await screen.findByText('Whatever you did, the others decided.');
    await userEvent.click(screen.getByRole('button', { name: 'The next vote' }));
    await choose(/^No/u, 'Cast the vote');
    await screen.findByText('On the record, Venezuela voted in favour.');
    expect(screen.queryByText(/Your no is/u)).toBeNull();
  });
});

describe('the President', () => {
  test('is told at once, with the rule, what is out of order; what is in order is done; the end sums it up', async () => {
    showPart(<Roles rest={['president', ALEPPO]} />);
    await choose('Call the meeting to order', 'Do this');
    await choose('Adopt the agenda', 'Do this');
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'In order, as on the day.' }));
    await choose('Put S/2016/846 to the vote', 'Do this');
    expect(screen.getByRole('alert').textContent).toContain('Not now: putting a draft to the vote');
    expect(screen.getByText('2 acts in order, 1 out of order')).toBeDefined();
    await choose('Invite 41 States to take part', 'Do this');
    await choose('Open the item', 'Do this');
    await choose('Put S/2016/847 to the vote', 'Do this');
    expect(screen.getByRole('alert').textContent).toContain('rule 32');
    await choose('Adjourn the meeting', 'Do this');
    const over = await screen.findByRole('heading', { name: 'The meeting is over.' });
    await waitFor(() => expect(document.activeElement).toBe(over));
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Put S/2016/846 to the vote',
      'Put S/2016/847 to the vote',
    ]);
  });
});
