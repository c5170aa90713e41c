import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stateNames, speechText } from '../../src/messages/sentences.ts';
import { namesIn } from '../../src/scenario/index.ts';
import { aleppo, say, showMeeting } from './fixtures/meeting.tsx';

const names = stateNames(say, namesIn(aleppo()));

test('at every stop the words that are shown stand in the region that is spoken', async () => {
  const { container, page } = showMeeting(0);
  const region = container.querySelector('[aria-live="polite"]');
  const { stops } = page.view().line;
  for (const { index } of stops) {
    act(() => page.session.send({ type: 'seek', to: index }));
    const { speech } = page.view();
    const shown = speech.kind === 'statement' ? speech.recorded?.text : speechText(say, names, speech);
    await waitFor(() => expect(region?.textContent, `stop ${index}`).toContain(shown));
  }
});

test('what is spoken has no words that are hidden', () => {
  const { container } = showMeeting(14);
  const region = container.querySelector('[aria-live="polite"]');
  expect(region?.querySelectorAll('.spoken-only, [aria-label], [aria-hidden]')).toHaveLength(0);
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
