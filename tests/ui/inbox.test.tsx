import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { stateOf } from '../../machines/rules/index.ts';
import type { SessionEvent } from '../../src/session/index.ts';
import { Inbox } from '../../src/ui/frame/Inbox.tsx';
import { inboxMachine } from '../../src/ui/inbox.machine.ts';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { PageSessionContext } from '../../src/ui/shared/session.context.ts';
import { aleppo, say } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

const STEP: SessionEvent = { type: 'step', by: 1 };
const CHANGE: SessionEvent = { type: 'setVote', question: 'S/2016/846', member: stateOf('RUS'), vote: 'abstaining' };
const UNDO: SessionEvent = { type: 'undo' };

/** An inbox of a session that knows only steps until it has learned the rest, which the test lets happen. */
function waitingInbox() {
  const received: SessionEvent[] = [];
  const tries: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  let learned = false;
  const inbox = createActor(inboxMachine, {
    input: {
      isKnown: (event) => learned || event.type === 'step',
      learn: async () => {
        await new Promise<void>((resolve, reject) => void tries.push({ resolve, reject }));
        learned = true;
      },
      receive: (event) => void received.push(event),
    },
  }).start();
  const ask = (...events: readonly SessionEvent[]) => events.forEach((event) => inbox.send({ type: 'ask', event }));
  return { inbox, ask, received, tries };
}

test('what the session knows goes on at once', () => {
  const { ask, received, tries } = waitingInbox();
  ask(STEP, STEP);
  expect([received, tries]).toEqual([[STEP, STEP], []]);
});

test('a step after a change that waits is not taken before it', async () => {
  const { inbox, ask, received, tries } = waitingInbox();
  ask(CHANGE, STEP, UNDO);
  expect(received).toEqual([]);
  expect(tries).toHaveLength(1);
  tries[0]?.resolve();
  await expect.poll(() => inbox.getSnapshot().value).toBe('open');
  expect(received).toEqual([CHANGE, STEP, UNDO]);
  ask(STEP);
  expect(received).toEqual([CHANGE, STEP, UNDO, STEP]);
});

test('what could not be fetched is told with what waits, and another try does it all in order', async () => {
  const { inbox, ask, received, tries } = waitingInbox();
  const { page } = openPage(aleppo());
  render(
    <SayContext value={say}>
      <PageSessionContext value={{ ...page, inbox }}>
        <Inbox />
      </PageSessionContext>
    </SayContext>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => ask(CHANGE));
  tries[0]?.reject(new TypeError('Failed to fetch'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^What you asked for waits: .*Failed to fetch$/u);
  act(() => ask(STEP));
  expect(screen.getByRole('alert').textContent).toMatch(/^The 2 things you asked for wait: /u);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
  tries[1]?.resolve();
  await expect.poll(() => received).toEqual([CHANGE, STEP]);
});
