import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { showMeeting } from './fixtures/meeting.tsx';

const choice = (draft: RegExp, vote: RegExp) =>
  within(screen.getByRole('group', { name: draft })).getByRole<HTMLInputElement>('radio', { name: vote });

describe('a member’s panel', () => {
  let page: ReturnType<typeof showMeeting>;
  beforeEach(async () => {
    page = showMeeting(14);
    await userEvent.click(screen.getByRole('button', { name: /^Russian Federation, permanent/ }));
    await screen.findByRole('region', { name: 'Russian Federation' });
  });

  test('says who sat for it and shows its votes of the record', () => {
    expect(screen.getByRole('region', { name: 'Russian Federation' }).textContent).toContain('Vitaly Churkin');
    expect(choice(/French draft/, /^against record$/).checked).toBe(true);
    expect(choice(/Russian draft/, /^in favour record$/).checked).toBe(true);
  });

  test('changes a vote and takes it back', async () => {
    await userEvent.click(choice(/French draft/, /abstaining/));
    expect(page.room.view().line.departures).toHaveLength(1);
    expect(document.querySelector('.hollow')?.textContent).toContain('Adopted');
    await userEvent.click(await screen.findByRole('button', { name: /^Restore, S\/2016\/84[67]$/u }));
    expect(page.room.view().line.isRecord).toBe(true);
  });

  test('shows what is chosen at once, and keeps the choices of a question one group', async () => {
    for (const vote of [/abstaining/, /in favour/, /not participating/, /^against record$/]) {
      await userEvent.click(choice(/French draft/, vote));
      expect(choice(/French draft/, vote).checked).toBe(true);
      const group = within(screen.getByRole('group', { name: /French draft/ })).getAllByRole<HTMLInputElement>('radio');
      expect(group.filter(({ checked }) => checked)).toHaveLength(1);
      expect(new Set(group.map(({ name }) => name)).size).toBe(1);
      expect(group[0]?.name).not.toBe('');
    }
    expect(page.room.view().line.isRecord).toBe(true);
  });

  test('follows undo', async () => {
    await userEvent.click(choice(/French draft/, /abstaining/));
    act(() => page.room.session.send({ type: 'undo' }));
    expect(choice(/French draft/, /^against record$/).checked).toBe(true);
    expect(choice(/French draft/, /abstaining/).checked).toBe(false);
  });

  test('has one button back to the record, and only when there is something to go back from', async () => {
    const panel = within(screen.getByRole('region', { name: 'Russian Federation' }));
    expect(panel.queryByRole('button', { name: 'Back to the record' })).toBeNull();
    await userEvent.click(choice(/French draft/, /abstaining/));
    await userEvent.click(choice(/Russian draft/, /not participating/));
    await userEvent.click(await panel.findByRole('button', { name: 'Back to the record' }));
    expect(page.room.view().line.isRecord).toBe(true);
  });
});
