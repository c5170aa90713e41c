import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { keyOf, type Act } from '../../machines/rules/index.ts';
import { type Actor, type MeetingView } from '../../src/session/index.ts';
import { addressOf } from '../../src/session/keep/address.ts';
import { readLink } from '../../src/session/keep/index.ts';
import { possibleNow } from '../../src/session/view/later.ts';
import { packStudy } from '../../src/session/keep/study.pack.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, scenarioFrom, state } from './session.helpers.ts';

const [RUS, USA, CHN, VEN] = [state('RUS'), state('USA'), state('CHN'), state('VEN')];
const TOLD = { until: 'Monday, 10 a.m.', title: 'a statement', candidate: 'a candidate', guest: 'a guest' };
const play = (act: Act) => ({ type: 'play', act }) as const;
const stopOf = (view: MeetingView, type: Act['type'], nth = 0) =>
  view.line.stops.filter(({ act, lapsed }) => act?.type === type && !lapsed)[nth]?.index ?? -1;

describe('an act played in the middle of the meeting', () => {
  test('stays with what followed behind it', () => {
    const { send, view } = open();
    const before = view().line.stops.length;
    const after = send(play({ type: 'statement.make', by: CHN }));
    expect(after.line.stops).toHaveLength(before + 1);
    expect(after.line.lapsed).toBe(0);
    expect(after.drafts.map(({ end }) => end?.kind)).toEqual(['vetoed', 'insufficientVotes']);
    expect(after.line.departures).toEqual([]);
  });

  test('keeps and marks what is no longer in order, and says why', () => {
    const { send } = open();
    const view = send(play({ type: 'draft.withdraw', draft: RUSSIAN, by: RUS }));
    const lapsed = view.line.stops.filter((stop) => stop.lapsed !== undefined);
    expect(lapsed[0]?.lapsed).toEqual({
      kind: 'draftNotOpen',
      draft: RUSSIAN,
      status: 'withdrawn',
      citation: 'PRoP 32',
    });
    expect(lapsed.map(({ act }) => act?.type)).toEqual([
      'draft.putToVote',
      'hands.show',
      'hands.show',
      'hands.show',
      'voting.close',
      'result.declare',
      'meeting.proceed',
    ]);
    expect(view.drafts.map(({ end }) => end?.kind)).toEqual(['vetoed', undefined]);
    expect(send({ type: 'undo' }).line.isRecord).toBe(true);
  });

  test('is stepped over when it has lapsed', () => {
    const { send } = open();
    const withdrawn = send(play({ type: 'draft.withdraw', draft: RUSSIAN, by: RUS }));
    const put = withdrawn.line.stops.findIndex(({ lapsed }) => lapsed !== undefined);
    const there = send({ type: 'seek', to: put - 1 }, { type: 'step', by: 1 });
    expect(there.line.stops[there.at]?.act?.type).toBe('statement.make');
    expect(send({ type: 'step', by: -1 }).at).toBe(put - 1);
    expect(send({ type: 'seek', to: 999 }, { type: 'step', by: 5 }).phase).toBe('adjourned');
  });

  test('a question of the reader’s own brings its voting with it, and then the meeting goes on', () => {
    const { send } = open();
    const view = send(play({ type: 'motion.move', motion: { kind: 'takeFirst', draft: RUSSIAN }, by: VEN }));
    expect(view.line.questions.map(({ key }) => key)).toEqual(['motion 1', FRENCH, RUSSIAN]);
    expect(view.line.questions[0]?.end).toMatchObject({
      kind: 'insufficientVotes',
      tally: { inFavour: 1, abstaining: 14 },
    });
    expect(view.line.lapsed).toBe(0);
    const changes = ['RUS', 'CHN', 'EGY', 'AGO', 'URY', 'MYS', 'NZL', 'SEN'].map((member) => ({
      question: 'motion 1',
      member: state(member),
      vote: 'inFavour' as const,
    }));
    const carried = send({ type: 'setVotes', changes });
    expect(carried.line.questions.map(({ key, end }) => [key, end?.kind])).toEqual([
      ['motion 1', 'adopted'],
      [RUSSIAN, 'insufficientVotes'],
    ]);
    // The French draft was not next any more when it was put, so its vote waits.
    expect(carried.line.stops.find(({ lapsed }) => lapsed)?.lapsed).toEqual({
      kind: 'anotherFirst',
      draft: FRENCH,
      first: RUSSIAN,
      citation: 'PRoP 32',
    });
  });

  test('an interruption of a vote loses no vote, and every act behind it comes back into order', () => {
    const { send } = open();
    const start = send({ type: 'step', by: 2 });
    expect(start.phase).toBe('callingAgainst');
    const raised = send(play({ type: 'point.raise', by: USA }));
    expect(raised.line.lapsed).toBe(0);
    send(play({ type: 'ruling.give', upheld: false }), play({ type: 'ruling.challenge', by: USA, manner: 'hands' }));
    const view = send({ type: 'seek', to: 999 });
    expect(view.line.lapsed).toBe(0);
    expect(view.line.questions.map(({ key, end }) => [key, end?.kind])).toEqual([
      [FRENCH, 'vetoed'],
      ['ruling 1', 'insufficientVotes'],
      [RUSSIAN, 'insufficientVotes'],
    ]);
    expect(view.line.departures).toEqual([]);
    const changed = send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' });
    expect(changed.line.questions.map(({ end }) => end?.kind)).toEqual([
      'adopted',
      'insufficientVotes',
      'insufficientVotes',
    ]);
    expect(changed.line.departures).toEqual([
      { question: FRENCH, member: RUS, recorded: 'against', now: 'abstaining' },
    ]);
  });

  test('a member that walks out before a vote does not take part in it', () => {
    const { send } = open();
    const view = send(play({ type: 'delegation.leave', member: RUS }));
    expect(view.line.questions[0]?.end).toMatchObject({
      kind: 'adopted',
      tally: { inFavour: 11, against: 1, notParticipating: 1 },
    });
    expect(view.line.departures).toContainEqual({
      question: FRENCH,
      member: RUS,
      recorded: 'against',
      now: 'notParticipating',
    });
  });
});

describe('what practice has settled, opened again', () => {
  test('the proviso of Article 27(3) on the Saturday: a party that has to abstain', () => {
    const { send } = open();
    send(play({ type: 'practice.set', practice: 'obligatoryAbstention', on: true }));
    const view = send(play({ type: 'party.set', member: RUS, party: true }));
    expect(view.line.lapsed).toBe(0);
    expect(view.line.questions.map(({ end }) => end?.kind)).toEqual(['adopted', 'insufficientVotes']);
    expect(view.line.departures).toEqual([
      { question: FRENCH, member: RUS, recorded: 'against', now: 'abstaining' },
      { question: RUSSIAN, member: RUS, recorded: 'inFavour', now: 'abstaining' },
    ]);
    const roll = send({ type: 'setManner', manner: 'roll' });
    expect(roll.line.questions.map(({ end }) => end?.kind)).toEqual(['adopted', 'insufficientVotes']);
  });
});

describe('what can be done now', () => {
  test('before the vote the President may put the first draft to it, and not the second, for a reason', () => {
    const { session } = open();
    const acts = possibleNow(session.fixed, session.getSnapshot().context, 'president', TOLD);
    const put = acts.filter(({ act }) => act.type === 'draft.putToVote');
    expect(put).toEqual([
      { act: { type: 'draft.putToVote', draft: FRENCH, manner: 'hands' } },
      {
        act: { type: 'draft.putToVote', draft: RUSSIAN, manner: 'hands' },
        refusal: { kind: 'anotherFirst', draft: RUSSIAN, first: FRENCH, citation: 'PRoP 32' },
      },
    ]);
  });

  test('whatever is said to be in order can be done, and can be undone exactly', () => {
    const actors = fc.constantFrom<Actor>('president', 'reader', ...ALEPPO.members.map(({ id }) => id), state('SYR'));
    const steps = fc.array(fc.tuple(actors, fc.nat(), fc.nat(33)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, (chosen) => {
        const { session, send } = open();
        for (const [actor, choice, at] of chosen) {
          const there = send({ type: 'seek', to: at });
          const before = session.getSnapshot().context;
          const possible = possibleNow(session.fixed, before, actor, TOLD);
          const inOrder = possible.filter(({ refusal }) => refusal === undefined);
          const act = inOrder[choice % Math.max(1, inOrder.length)]?.act;
          if (!act) continue;
          const view = send(play(act));
          expect(view.refusal).toBeUndefined();
          expect(view.line.stops[view.at]?.lapsed).toBeUndefined();
          if (view.line === there.line) continue;
          expect(send({ type: 'undo' })).toEqual({ ...there, canRedo: true });
          send({ type: 'redo' });
        }
      }),
      { numRuns: 40, seed: 7785 },
    );
  });

  test('what is refused stays refused when it is tried', () => {
    const { session, send } = open();
    const possible = possibleNow(session.fixed, session.getSnapshot().context, USA, TOLD);
    const refused = possible.filter(({ refusal }) => refusal !== undefined);
    expect(refused.map(({ act }) => send(play(act)).refusal)).toEqual(refused.map(({ refusal }) => refusal));
    expect(refused.length).toBeGreaterThan(5);
  });
});

describe('the address', () => {
  test('holds the reader’s own acts: opened again, the line is the same', () => {
    const { session, send } = open();
    send({ type: 'step', by: 2 }, play({ type: 'point.raise', by: USA }), play({ type: 'ruling.give', upheld: true }));
    send(play({ type: 'meeting.proceed' }), { type: 'setVote', question: FRENCH, member: CHN, vote: 'inFavour' });
    const view = send({ type: 'seek', to: 20 }, play({ type: 'draft.withdraw', draft: RUSSIAN, by: RUS }));
    const read = readLink(
      addressOf(session.fixed, session.getSnapshot().context, '2016-10-08-aleppo', packStudy),
      '2016-10-08-aleppo',
      ALEPPO,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const again = open(ALEPPO, read.link).view();
    const acts = ({ line }: MeetingView) => line.stops.map(({ act, lapsed }) => [act?.act, lapsed]);
    expect(acts(again)).toEqual(acts(view));
    expect([again.at, again.line.departures]).toEqual([view.at, view.line.departures]);
  });

  test('a line keeps its questions apart by their keys', () => {
    const { view } = open();
    expect(view().line.questions.map(({ question, key }) => keyOf(question) === key)).toEqual([true, true]);
    expect(stopOf(view(), 'draft.putToVote', 1)).toBeGreaterThan(stopOf(view(), 'draft.putToVote'));
  });
});

test('where letters are sent, calling a meeting to order is told with the letter that says why not', () => {
  const { send, session } = open(scenarioFrom('2020-08-14-iran-arms'));
  send({ type: 'seek', to: 0 });
  const acts = possibleNow(session.fixed, session.getSnapshot().context, 'president', TOLD);
  expect(acts.find(({ act }) => act.type === 'meeting.open')?.refusal).toEqual({
    kind: 'otherManner',
    letters: false,
    citation: 'S/2020/253',
  });
});
