import { describe, expect, test } from 'vitest';
import type { Act } from '../../machines/rules/index.ts';
import { aheadNow } from '../../src/session/view/later.ts';
import { open, RUSSIAN, state } from './session.helpers.ts';

const [EGY, RUS] = [state('EGY'), state('RUS')];
const SUSPEND: Act = { type: 'motion.move', by: EGY, motion: { kind: 'suspend' } };
const play = (act: Act) => ({ type: 'play', act }) as const;

describe('what comes next', () => {
  test('is the next act of the record, by whoever does it; after the last there is none', () => {
    const { send, state: now } = open();
    const { stops } = send().line;
    for (const { index } of stops) {
      send({ type: 'seek', to: index });
      const { next } = aheadNow(now());
      const following = stops[index + 1]?.act?.act;
      expect(next?.act).toEqual(following);
      if (next) expect(next.from).toBe('record');
    }
    send({ type: 'seek', to: 8 });
    expect(aheadNow(now()).next?.by).toBe('president');
    send({ type: 'seek', to: 7 });
    expect(aheadNow(now()).next?.by).toBe(RUS);
  });

  test('is what the line goes on with: a motion is put to the vote by the President', () => {
    const { send, state: now } = open();
    send({ type: 'seek', to: 8 }, play(SUSPEND));
    const { next, waits } = aheadNow(now());
    expect([next?.act.type, next?.by, next?.from]).toEqual(['motion.putToVote', 'president', 'line']);
    expect(waits).toEqual(next?.act);
  });

  test('passes over what is no longer in order', () => {
    const { send, state: now } = open();
    const { line } = send({ type: 'seek', to: 8 }, play({ type: 'draft.withdraw', draft: RUSSIAN, by: RUS }));
    const lapsed = line.stops.findIndex((stop) => stop.lapsed !== undefined);
    send({ type: 'seek', to: lapsed - 1 });
    expect(aheadNow(now()).next?.act.type).toBe('statement.make');
  });

  test('is what the President does where the line ends and something waits', () => {
    const { send, state: now } = open();
    const { line } = send({ type: 'seek', to: 33 }, play(SUSPEND));
    const last = line.stops.length - 1; // the adjournment; before it the President goes on from the result
    const { line: cut } = send({ type: 'removeAct', at: last }, { type: 'removeAct', at: last - 1 });
    send({ type: 'seek', to: cut.stops.length - 1 });
    const { next, waits } = aheadNow(now());
    expect(next).toEqual({ act: { type: 'meeting.proceed' }, by: 'president', from: 'pending' });
    expect(waits).toEqual({ type: 'meeting.proceed' });
  });
});

test('nothing waits for the President while the floor is open', () => {
  const { send, state: now } = open();
  send({ type: 'seek', to: 8 });
  expect(aheadNow(now()).waits).toBeUndefined();
});
