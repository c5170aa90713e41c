import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openPosition, play, livePosition } from '../../machines/index.ts';
import { MANNERS, VOTES, type QuestionKey, type Vote } from '../../machines/rules/index.ts';
import type { SessionEvent } from '../../src/session/index.ts';
import { meetingInputOf, RecordRefused } from '../../src/session/play.ts';
import { turnOf } from '../../src/session/view/later.ts';
import { actsTo } from '../../src/session/tree/tree.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, state } from './session.helpers.ts';

const RUS = state('RUS');
const CHN = state('CHN');

describe('opening', () => {
  test('the reader sees the moment before the first vote', () => {
    const { view } = open();
    const next = view().line.stops[view().at + 1];
    expect(next?.act).toMatchObject({ type: 'draft.putToVote', draft: FRENCH });
    expect(view().line.isRecord).toBe(true);
  });

  test('a record that the chart refuses is named with its place', () => {
    const record = ALEPPO.record.filter(({ act }) => act.type !== 'agenda.adopt');
    expect(() => open({ ...ALEPPO, record })).toThrow(RecordRefused);
    expect(() => open({ ...ALEPPO, record })).toThrow('record[2] is out of order: {"kind":"notNow"');
  });
});

describe('stepping', () => {
  test('the draft to be voted on next is the first submitted of those that are left', () => {
    const { send } = open();
    const next = [8, 9, 13, 14, 15, 24, 29, 34].map((to) => send({ type: 'seek', to }).next);
    expect(next).toEqual([FRENCH, FRENCH, FRENCH, RUSSIAN, RUSSIAN, RUSSIAN, undefined, undefined]);
  });

  test('goes no further than the ends, and is not a change to be undone', () => {
    const { send } = open();
    const end = send({ type: 'seek', to: 1e9 });
    expect(end.at).toBe(end.line.stops.length - 1);
    expect(send({ type: 'step', by: 1 }).at).toBe(end.at);
    expect(send({ type: 'seek', to: -5 }).at).toBe(0);
    expect(send({ type: 'step', by: -1 }).at).toBe(0);
    expect(end.canUndo).toBe(false);
  });

  test.each(MANNERS)('replay of any prefix equals the live position (%s)', (manner) => {
    const { send, state: current } = open();
    send({ type: 'setManner', manner });
    const { tree, cursor } = current();
    const acts = actsTo(tree, cursor.tip);
    let position = openPosition(meetingInputOf(ALEPPO));
    for (const [index, { act }] of acts.entries()) {
      if (act.type === 'unknown') throw new Error('The record has an unknown act');
      const played = play(position, act);
      if (!played.ok) throw new Error(`${index}: ${played.refusal.kind}`);
      position = played.position;
      send({ type: 'seek', to: index + 1 });
      const node = tree.nodes.find(({ id }) => id === pathOf(tree, cursor.tip)[index + 1]);
      const live = node && livePosition(node.position);
      expect(live?.value).toEqual(position.value);
      expect(live?.context).toEqual(position.context);
    }
  });
});

describe('changing a vote', () => {
  test('starts a variation; the record stays beside it', () => {
    const { send, state: current } = open();
    const before = current();
    const view = send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' });
    expect(view.line.isRecord).toBe(false);
    expect(view.line.departures).toEqual([{ question: FRENCH, member: RUS, recorded: 'against', now: 'abstaining' }]);
    expect(view.drafts.map(({ end }) => end?.kind)).toEqual(['adopted', 'insufficientVotes']);
    expect(view.drafts.map(({ recordedEnd }) => recordedEnd?.kind)).toEqual(['vetoed', 'insufficientVotes']);
    const after = current();
    expect(after.recordTips.hands).toBe(before.recordTips.hands);
    expect(actsTo(after.tree, after.recordTips.hands)).toEqual(actsTo(before.tree, before.recordTips.hands));
  });

  test('the vote put back as it was is the record again', () => {
    const { send } = open();
    send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' });
    expect(send({ type: 'restoreVote', question: FRENCH, member: RUS }).line.isRecord).toBe(true);
  });

  test('back to the record keeps the moment, and can be undone', () => {
    const { send } = open();
    const changed = send(
      { type: 'seek', to: 14 },
      { type: 'setVote', question: FRENCH, member: RUS, vote: 'inFavour' },
    );
    const back = send({ type: 'restoreRecord' });
    expect(back.at).toBe(14);
    expect(back.question?.outcome.kind).toBe('vetoed');
    expect(send({ type: 'undo' }).question).toEqual(changed.question);
  });

  test('several at once are one change', () => {
    const { send } = open();
    const changes = ['FRA', 'GBR', 'USA', 'AGO', 'JPN'].map((member) => ({
      question: RUSSIAN,
      member: state(member),
      vote: 'inFavour' as const,
    }));
    const view = send({ type: 'setVotes', changes });
    expect(view.drafts.map(({ end }) => end?.kind)).toEqual(['vetoed', 'adopted']);
    expect(send({ type: 'undo' }).line.isRecord).toBe(true);
    expect(send({ type: 'redo' }).line.departures).toHaveLength(5);
  });

  test('what was said after the change is not shown as said', () => {
    const { send } = open();
    const recorded = send({ type: 'seek', to: 16 }).speech;
    const { speech, line, at } = send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'inFavour' });
    expect(recorded).toMatchObject({ kind: 'statement', by: 'GBR', recorded: expect.anything() as unknown });
    expect(speech).toEqual({ kind: 'statement', by: 'GBR', presiding: false });
    expect(line.stops[at]?.provenance).toBe('invention');
  });

  test('while hands go up, the record gives nothing away', () => {
    const { send } = open();
    const view = send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' }, { type: 'seek', to: 12 });
    expect(view.phase).toBe('handsCounted');
    expect(view.question).not.toHaveProperty('recordedOutcome');
    expect(turnOf(view)).toBeUndefined();
  });

  test('after the vote on the draft it counts at once where the reader stands', () => {
    const { send } = open();
    expect(send({ type: 'seek', to: 14 }).question?.outcome.kind).toBe('vetoed');
    const view = send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' });
    expect(view.phase).toBe('resultDeclared');
    expect(view.question?.outcome.kind).toBe('adopted');
    expect(view.question?.recordedOutcome?.kind).toBe('vetoed');
  });
});

describe('playing an act', () => {
  test('that the record has next is a step along it', () => {
    const { send } = open();
    const view = send({ type: 'play', act: { type: 'draft.putToVote', draft: FRENCH, manner: 'hands' } });
    expect(view.line.isRecord).toBe(true);
    expect(view.phase).toBe('callingInFavour');
  });

  test('that is another one begins a variation', () => {
    const { send } = open();
    const view = send({ type: 'play', act: { type: 'meeting.adjourn' } });
    expect(view.phase).toBe('adjourned');
    expect(view.line.isRecord).toBe(false);
    expect(send({ type: 'undo' }).phase).toBe('beforeTheVote');
  });

  test('that is out of order changes nothing and says why', () => {
    const { send, state: current } = open();
    send({ type: 'undo' }); // nothing to undo, but the record has been played by a roll
    const before = current();
    const view = send({ type: 'play', act: { type: 'draft.putToVote', draft: RUSSIAN, manner: 'hands' } });
    expect(view.refusal).toEqual({ kind: 'anotherFirst', draft: RUSSIAN, first: FRENCH, citation: 'PRoP 32' });
    expect(current()).toEqual({ ...before, refusal: view.refusal });
    expect(send({ type: 'step', by: 1 }).refusal).toBeUndefined();
  });

  test('votes cast one by one end like the show of hands', () => {
    const { send } = open();
    send(
      { type: 'setManner', manner: 'roll' },
      { type: 'play', act: { type: 'draft.putToVote', draft: FRENCH, manner: 'roll' } },
    );
    const view = send({ type: 'play', act: { type: 'vote.cast', member: RUS, vote: 'against' } });
    expect(view.line.isRecord).toBe(false);
    expect(view.seats.filter(({ vote }) => vote !== undefined).map(({ member }) => member)).toEqual(['RUS']);
    expect(view.question?.outcome).toMatchObject({ kind: 'undetermined', tally: { against: 1, outstanding: 14 } });
  });
});

describe('member by member', () => {
  test('the same votes, the same ends, the same moment', () => {
    const { send } = open();
    const hands = send({ type: 'seek', to: 14 });
    const roll = send({ type: 'setManner', manner: 'roll' });
    expect(roll.phase).toBe('resultDeclared');
    expect(roll.question).toEqual(hands.question);
    expect(roll.line.isRecord).toBe(true);
    expect(send({ type: 'setManner', manner: 'hands' }).at).toBe(14);
  });

  test('inside a voting as much of it is done as was', () => {
    const { send } = open();
    send({ type: 'seek', to: 12 });
    expect(send({ type: 'setManner', manner: 'roll' }).question?.tally.outstanding).toBe(0);
    expect(send({ type: 'setManner', manner: 'hands' }).phase).toBe('handsCounted');
  });

  test('after an act of the reader’s own the same moment too, whatever comes later', () => {
    const { send } = open();
    send({ type: 'seek', to: 7 });
    const hands = send({ type: 'play', act: { type: 'meeting.suspend' } });
    const roll = send({ type: 'setManner', manner: 'roll' });
    expect(roll.line.stops.length).toBeGreaterThan(hands.line.stops.length);
    expect([roll.at, roll.phase]).toEqual([8, 'suspended']);
    expect(send({ type: 'setManner', manner: 'hands' }).at).toBe(8);
  });

  test('inside a voting of the reader’s own as much of it is done as was', () => {
    const { send } = open();
    const motion = { kind: 'adjourn' } as const;
    send(
      { type: 'seek', to: 8 },
      { type: 'play', act: { type: 'motion.move', motion, by: RUS } },
      { type: 'play', act: { type: 'motion.putToVote', motion: 1, manner: 'hands' } },
    );
    const places = (moves: readonly number[]) =>
      moves.map((to) => {
        send({ type: 'seek', to });
        const roll = send({ type: 'setManner', manner: 'roll' });
        const there = [roll.at, roll.question?.tally.outstanding];
        return [...there, send({ type: 'setManner', manner: 'hands' }).at];
      });
    expect(places([9, 10, 12, 13, 14])).toEqual([
      [9, undefined, 9],
      [10, 15, 10],
      [20, 5, 12],
      [25, 0, 13],
      [26, 0, 14],
    ]);
  });

  test('a changed vote stays changed', () => {
    const { send } = open();
    send({ type: 'setVote', question: FRENCH, member: CHN, vote: 'notParticipating' });
    const view = send({ type: 'setManner', manner: 'roll' });
    expect(view.line.departures).toEqual([
      { question: FRENCH, member: CHN, recorded: 'abstaining', now: 'notParticipating' },
    ]);
  });
});

describe('laws', () => {
  const member = fc.constantFrom(...ALEPPO.members.map(({ id }) => id));
  const question = fc.constantFrom<QuestionKey>(FRENCH, RUSSIAN);
  const vote = fc.constantFrom<Vote>(...VOTES);
  const change = fc.record({ question, member, vote });
  const event: fc.Arbitrary<SessionEvent> = fc.oneof(
    fc.record({ type: fc.constant('step' as const), by: fc.integer({ min: -5, max: 5 }) }),
    fc.record({ type: fc.constant('seek' as const), to: fc.integer({ min: -3, max: 80 }) }),
    change.map((changed) => ({ type: 'setVote' as const, ...changed })),
    fc.record({ type: fc.constant('setVotes' as const), changes: fc.array(change, { maxLength: 4 }) }),
    fc.record({ type: fc.constant('restoreVote' as const), question, member }),
    fc.constantFrom<SessionEvent>({ type: 'restoreRecord' }, { type: 'undo' }, { type: 'redo' }),
    fc.constantFrom(...MANNERS).map((manner) => ({ type: 'setManner' as const, manner })),
  );

  test('any change undone and done again is where it was', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), change, (events, { question: on, ...changed }) => {
        const { send, state: current } = open();
        send(...events);
        const before = current();
        send({ type: 'setVote', question: on, ...changed });
        const after = current();
        fc.pre(after.cursor.tip !== before.cursor.tip);
        send({ type: 'undo' });
        expect(current().cursor).toEqual(before.cursor);
        send({ type: 'redo' });
        expect(current().cursor).toEqual(after.cursor);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever the reader does, the record is intact and the view agrees with the line', () => {
    const { session } = open();
    const start = session.getSnapshot().context;
    const record = actsTo(start.tree, start.recordTips.hands);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const { send, state: current } = open();
        const view = send({ type: 'step', by: 0 }, ...events);
        const after = current();
        expect(actsTo(after.tree, after.recordTips.hands)).toEqual(record);
        expect(view.at).toBeLessThan(view.line.stops.length);
        expect(view.line.isRecord).toBe(view.line.departures.length === 0);
        for (const seat of view.seats) {
          const own = seat.ballots.find((ballot) => ballot.key === view.question?.key);
          if (seat.vote !== undefined) expect(seat.vote).toBe(own?.vote);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function pathOf(tree: Parameters<typeof actsTo>[0], tip: number): number[] {
  const path: number[] = [];
  for (let id: number | undefined = tip; id !== undefined; id = tree.nodes[id]?.parent) path.unshift(id);
  return path;
}
