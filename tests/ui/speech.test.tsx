import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { stateNames, speechText } from '../../src/messages/sentences.ts';
import { namesIn } from '../../src/scenario/index.ts';
import { leadOf } from '../../src/ui/speech/lead.ts';
import { aleppo, say, showMeeting } from './fixtures/meeting.tsx';

const names = stateNames(say, namesIn(aleppo()));

test('at every stop the words that are shown stand in the region that is spoken', async () => {
  const { container, page } = showMeeting(0);
  const region = container.querySelector('[aria-live="polite"]');
  const { stops } = page.view().line;
  for (const { index } of stops) {
    act(() => page.session.send({ type: 'seek', to: index }));
    const { speech } = page.view();
    const shown =
      speech.kind === 'statement' ? leadOf(speech.recorded?.text ?? '', 'en').lead : speechText(say, names, speech);
    await waitFor(() => expect(region?.textContent, `stop ${index}`).toContain(shown));
  }
});

test('what is spoken hides no words but the count, which the picture shows', () => {
  const { container } = showMeeting(14);
  const region = container.querySelector('[aria-live="polite"]');
  expect(region?.querySelectorAll('[aria-label], [aria-hidden]')).toHaveLength(0);
  const hidden = Array.from(region?.querySelectorAll('.spoken-only') ?? [], ({ textContent }) => textContent.trim());
  expect(hidden).toEqual(['The draft resolution received 11 votes in favour, 2 votes against and 2 abstentions.']);
  expect(region?.textContent).toContain(
    'The draft resolution received 11 votes in favour, 2 votes against and 2 abstentions. The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
  );
});

test('what follows from a changed vote is not passed off as the record', async () => {
  const { page } = showMeeting(14);
  const [draft] = page.view().drafts;
  const russia = page.view().seats.find(({ president }) => president);
  if (!draft || !russia) throw new Error('The scenario has drafts and a President');
  act(() => page.session.send({ type: 'setVote', question: draft.symbol, member: russia.member, vote: 'abstaining' }));
  expect(await screen.findByText('Not the record: something before this has been changed.')).toBeTruthy();
});

test('a scene of statements names everybody who speaks in it, each a way to what they say', async () => {
  const { page } = showMeeting(8);
  const speakers = screen.getByRole('list', { name: 'Who speaks in this scene' });
  const buttons = within(speakers).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['France', 'Spain', 'Russia']);
  expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, null, 'step']);
  await userEvent.click(within(speakers).getByRole('button', { name: 'Spain' }));
  expect(page.view().speech).toMatchObject({ kind: 'statement', by: 'ESP' });
  expect(within(speakers).getByRole('button', { name: 'Spain' }).getAttribute('aria-current')).toBe('step');
});

test('where nobody, or only one, makes a statement there is no list of speakers', () => {
  for (const at of [0, 10, 14]) {
    const { unmount } = showMeeting(at);
    expect(screen.queryByRole('list', { name: 'Who speaks in this scene' }), `stop ${at}`).toBeNull();
    unmount();
  }
});
