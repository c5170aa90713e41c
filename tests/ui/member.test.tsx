import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { showMeeting } from './fixtures/meeting.tsx';

const choice = (draft: RegExp, vote: RegExp) =>
  within(screen.getByRole('group', { name: draft })).getByRole('radio', { name: vote });

const isChosen = (radio: HTMLElement) => radio.getAttribute('aria-checked') === 'true';

describe('a member’s panel', () => {
  let shown: ReturnType<typeof showMeeting>;
  beforeEach(async () => {
    shown = showMeeting(14);
    await userEvent.click(screen.getByRole('button', { name: /^Russian Federation, permanent/ }));
    await screen.findByRole('region', { name: 'Russian Federation' });
  });

  test('says who sat for it and shows its votes of the record', () => {
    expect(screen.getByRole('region', { name: 'Russian Federation' }).textContent).toContain('Vitaly Churkin');
    expect(isChosen(choice(/French draft/, /^against record$/))).toBe(true);
    expect(isChosen(choice(/Russian draft/, /^in favour record$/))).toBe(true);
  });

  test('changes a vote and takes it back', async () => {
    await userEvent.click(choice(/French draft/, /abstaining/));
    expect(shown.page.view().line.departures).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Adopted\. /u);
    await userEvent.click(await screen.findByRole('button', { name: /^Restore, S\/2016\/84[67]$/u }));
    expect(shown.page.view().line.isRecord).toBe(true);
  });

  test('shows what is chosen at once, and keeps the choices of a question one group', async () => {
    for (const vote of [/abstaining/, /in favour/, /not participating/, /^against record$/]) {
      await userEvent.click(choice(/French draft/, vote));
      expect(isChosen(choice(/French draft/, vote))).toBe(true);
      const group = within(screen.getByRole('radiogroup', { name: /French draft/ })).getAllByRole('radio');
      expect(group.filter(isChosen)).toHaveLength(1);
      expect(group.filter(({ tabIndex }) => tabIndex === 0).map(isChosen)).toEqual([true]);
    }
    expect(shown.page.view().line.isRecord).toBe(true);
  });

  test('an arrow chooses the next vote, from the last the first, and takes the focus along; the meeting stays', async () => {
    const { at } = shown.page.view();
    choice(/French draft/, /^against record$/).focus();
    for (const [key, vote] of [
      ['{ArrowRight}', /abstaining/],
      ['{ArrowDown}', /not participating/],
      ['{ArrowDown}', /in favour/],
      ['{ArrowLeft}', /not participating/],
      ['{ArrowUp}', /abstaining/],
    ] as const) {
      await userEvent.keyboard(key);
      expect(isChosen(choice(/French draft/, vote))).toBe(true);
      expect(document.activeElement).toBe(choice(/French draft/, vote));
    }
    expect(shown.page.view().at).toBe(at);
  });

  test('restoring a vote gives the focus to the choice that is restored', async () => {
    await userEvent.click(choice(/French draft/, /abstaining/));
    await userEvent.click(await screen.findByRole('button', { name: /^Restore, S\/2016\/84[67]$/u }));
    expect(document.activeElement).toBe(choice(/French draft/, /^against record$/));
  });

  test('follows undo', async () => {
    await userEvent.click(choice(/French draft/, /abstaining/));
    act(() => shown.page.session.send({ type: 'undo' }));
    expect(isChosen(choice(/French draft/, /^against record$/))).toBe(true);
    expect(isChosen(choice(/French draft/, /abstaining/))).toBe(false);
  });

  test('has one button back to the record, and only when there is something to go back from', async () => {
    const panel = within(screen.getByRole('region', { name: 'Russian Federation' }));
    expect(panel.queryByRole('button', { name: 'Back to the record' })).toBeNull();
    await userEvent.click(choice(/French draft/, /abstaining/));
    await userEvent.click(choice(/Russian draft/, /not participating/));
    await userEvent.click(await panel.findByRole('button', { name: 'Back to the record' }));
    expect(shown.page.view().line.isRecord).toBe(true);
  });
});
