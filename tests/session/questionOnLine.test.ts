import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { nodeOf } from '../../src/session/tree/tree.ts';
import { keyOf } from '../../machines/rules/index.ts';
import type { QuestionOnLine, QuestionsOnLine } from '../../src/session/index.ts';
import { createQuestionsOnLine } from '../../src/session/view/later.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, scenarioFrom, state } from './session.helpers.ts';

const RUS = state('RUS');

function board(scenario = ALEPPO) {
  const meeting = open(scenario);
  const questions: QuestionsOnLine = createQuestionsOnLine();
  return {
    ...meeting,
    keys: () => questions.keys(meeting.state()),
    of: (key: string): QuestionOnLine => {
      const view = questions.of(meeting.state(), key);
      if (!view) throw new Error(`No question ${key}`);
      return view;
    },
    known: (key: string) => questions.of(meeting.state(), key),
  };
}

describe('the Saturday', () => {
  test('shows both votes whole before the first is taken', () => {
    const { view, keys, of } = board();
    expect(view().question).toBeUndefined();
    expect(keys()).toEqual([FRENCH, RUSSIAN]);
    expect(of(FRENCH).vote).toMatchObject({
      matter: 'substantive',
      required: 9,
      missing: 0,
      outcome: { kind: 'vetoed', by: ['RUS'], tally: { inFavour: 11, against: 2, abstaining: 2 } },
      vetoing: ['RUS'],
      turn: { becomes: 'adopted', size: 1 },
    });
    expect(of(RUSSIAN).vote).toMatchObject({
      missing: 5,
      outcome: { kind: 'insufficientVotes', tally: { inFavour: 4, against: 9, abstaining: 2 } },
      turn: { becomes: 'adopted', size: 5 },
    });
    expect(
      of(FRENCH)
        .seats.filter(({ vetoing }) => vetoing)
        .map(({ member }) => member),
    ).toEqual(['RUS']);
    expect(of(RUSSIAN).seats.filter(({ vetoing }) => vetoing)).toEqual([]);
    expect(of(FRENCH).seats.find(({ president }) => president)).toMatchObject({ member: 'RUS', place: 0.5 });
  });

  test('stays the same object while the reader steps, in either manner', () => {
    for (const manner of ['hands', 'roll'] as const) {
      const { send, of, keys, view } = board();
      send({ type: 'setManner', manner });
      const [french, known] = [of(FRENCH), keys()];
      for (let at = 0; at < view().line.stops.length; at += 1) {
        send({ type: 'seek', to: at });
        expect(of(FRENCH)).toBe(french);
        expect(keys()).toBe(known);
      }
    }
  });

  test('a changed vote changes its seat, the result and nothing else', () => {
    const { send, of } = board();
    const before = of(FRENCH);
    const other = of(RUSSIAN);
    send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' });
    const after = of(FRENCH);
    expect(after.vote?.outcome.kind).toBe('adopted');
    expect(after.recorded).toBe(before.recorded);
    const changed = after.seats.filter((seat, index) => seat !== before.seats[index]);
    expect(changed).toEqual([
      expect.objectContaining({
        member: 'RUS',
        vote: 'abstaining',
        recorded: 'against',
        departs: true,
        vetoing: false,
      }),
    ]);
    expect(of(RUSSIAN)).toBe(other);
    send({ type: 'undo' });
    expect(of(FRENCH)).toBe(before);
  });

  test('says why a question is never put', () => {
    const { send, of, keys } = board();
    const putAt = of(RUSSIAN).vote?.putAt ?? 0;
    send({ type: 'seek', to: putAt - 1 }, { type: 'play', act: { type: 'draft.withdraw', draft: RUSSIAN, by: RUS } });
    const { vote, notPut, recorded, question, seats } = of(RUSSIAN);
    expect(keys()).toEqual([FRENCH, RUSSIAN]);
    expect(vote).toBeUndefined();
    expect(notPut).toMatchObject({
      status: 'withdrawn',
      phase: 'adjourned',
      refusal: { citation: expect.any(String) },
    });
    expect(question?.kind).toBe('draftResolution');
    expect(recorded?.kind).toBe('insufficientVotes');
    expect(seats.every((seat) => seat.vote === undefined && seat.recorded !== undefined && !seat.departs)).toBe(true);
  });

  test('shows a procedural vote of the reader beside the drafts', () => {
    const { send, of, keys } = board();
    const putAt = of(FRENCH).vote?.putAt ?? 0;
    send(
      { type: 'seek', to: putAt - 1 },
      { type: 'play', act: { type: 'motion.move', motion: { kind: 'suspend' }, by: RUS } },
      { type: 'play', act: { type: 'motion.putToVote', motion: 1, manner: 'hands' } },
    );
    expect(keys()).toEqual(['motion 1', FRENCH, RUSSIAN]);
    const motion = of('motion 1');
    expect(motion.vote).toMatchObject({ matter: 'procedural', outcome: { kind: 'insufficientVotes' }, vetoing: [] });
    expect(motion.recorded).toBeUndefined();
    expect(motion.seats.every((seat) => seat.recorded === undefined && !seat.departs)).toBe(true);
  });

  test('a line without votes is compared with the record of the manner in which it is shown', () => {
    const { send, keys, of } = board();
    send({ type: 'setManner', manner: 'roll' });
    const byRoll = of(FRENCH).recorded;
    send({ type: 'setManner', manner: 'hands' });
    expect([keys(), of(FRENCH).recorded]).toEqual([[FRENCH, RUSSIAN], byRoll]);
  });

  test('knows no other question', () => {
    expect(board().known('S/2016/999')).toBeUndefined();
  });
});

describe('every meeting', () => {
  const MEETINGS = readdirSync('scenarios')
    .filter((file) => /^\d.*\.json$/u.test(file))
    .map((file) => file.replace('.json', ''));

  test.each(MEETINGS)('%s: each question is, from every stop, what its announcement says', (id) => {
    const { session, view, send, keys, of } = board(scenarioFrom(id));
    const stops = view().line.stops.length;
    send({ type: 'seek', to: stops - 1 });
    const end = nodeOf(session.getSnapshot().context.tree, session.getSnapshot().context.cursor.tip).position;
    const { declared } = end.record;
    for (const { question, votes, outcome } of declared) {
      const own = of(keyOf(question));
      expect(own).toMatchObject({ question, recorded: outcome, vote: { outcome } });
      const named = own.seats.filter(({ vote }) => vote !== 'notKnown');
      expect(Object.fromEntries(named.map(({ member, vote }) => [member, vote]))).toEqual(votes);
      expect(view().line.stops[own.vote?.declaredAt ?? -1]?.act?.type).toBe('result.declare');
    }
    const put = keys().filter((key) => of(key).vote);
    expect(put.length).toBe(view().line.questions.length);
    expect(keys().filter((key) => !of(key).vote && !of(key).notPut)).toEqual([]);
  });
});
