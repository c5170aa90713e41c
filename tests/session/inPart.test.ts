import { describe, expect, test } from 'vitest';
import { type MeetingView } from '../../src/session/index.ts';
import { addressOf } from '../../src/session/keep/address.ts';
import { editsOf } from '../../src/session/edit/edits.ts';
import { studyOf } from '../../src/session/edit/study.data.ts';
import { turnOf } from '../../src/session/view/later.ts';
import { isKnownInPart, subjectOf, chancesSubjectOf } from '../../src/tools/index.ts';
import { parseAct } from '../../src/scenario/act.parse.ts';
import { open, scenarioFrom, state } from './session.helpers.ts';

const UKRAINE = scenarioFrom('2025-02-24-ukraine-amendments');
const PORTUGAL = scenarioFrom('1965-11-23-portuguese-territories');
const [DNK, FRA, USA, RUS, CHN] = ['DNK', 'FRA', 'USA', 'RUS', 'CHN'].map(state) as [
  ReturnType<typeof state>,
  ReturnType<typeof state>,
  ReturnType<typeof state>,
  ReturnType<typeof state>,
  ReturnType<typeof state>,
]; // five codes
const MOTION = 'motion 1';

/** At the announcement of a result. */
function atTheResult(scenario: typeof UKRAINE, id: string) {
  const opened = open(scenario);
  const at = opened.view().line.stops.findIndex(({ recorded }) => recorded?.id === id);
  opened.send({ type: 'seek', to: at });
  return opened;
}

function ballotOf(view: MeetingView, member: typeof DNK, key: string) {
  return view.seats.find((seat) => seat.member === member)?.ballots.find((ballot) => ballot.key === key);
}

describe('a motion of which the totals and three names are known', () => {
  test('seats whose vote is not known say so, and no tool takes the question for its subject', () => {
    const view = atTheResult(UKRAINE, 'result-motion-1').view();
    expect(view.seats.filter(({ notKnown }) => notKnown === true)).toHaveLength(12);
    expect(view.seats.filter(({ vote }) => vote !== undefined).map(({ member, vote }) => [member, vote])).toEqual([
      [CHN, 'inFavour'],
      [RUS, 'abstaining'],
      [USA, 'against'],
    ]);
    expect(view.question).toMatchObject({
      tally: { inFavour: 6, against: 3, abstaining: 6 },
      missing: 3,
      notNamed: 12,
    });
    expect(turnOf(view)).toBeUndefined();
    expect([subjectOf(view), isKnownInPart(view), chancesSubjectOf(view).inPart]).toEqual([undefined, true, true]);
    expect(chancesSubjectOf(view).known.recorded).toBeUndefined();
  });

  test('a member that is named changes its vote, and the totals with it', () => {
    const { send, view } = atTheResult(UKRAINE, 'result-motion-1');
    send({ type: 'setVote', question: MOTION, member: USA, vote: 'inFavour' });
    expect(view().question).toMatchObject({ tally: { inFavour: 7, against: 2, abstaining: 6 } });
    expect(view().line.departures).toEqual([{ question: MOTION, member: USA, recorded: 'against', now: 'inFavour' }]);
  });

  test('how another voted can be supposed: the totals stay, and the record is left', () => {
    const { send, view } = atTheResult(UKRAINE, 'result-motion-1');
    send({ type: 'setVote', question: MOTION, member: DNK, vote: 'against' });
    expect(view().question).toMatchObject({ tally: { inFavour: 6, against: 3, abstaining: 6 }, notNamed: 11 });
    expect(view().line.departures).toEqual([{ question: MOTION, member: DNK, recorded: 'notKnown', now: 'against' }]);
    expect(view().line.lapsed).toBe(0);
    send({ type: 'restoreVote', question: MOTION, member: DNK });
    expect(view().line.isRecord).toBe(true);
  });

  test('only what the totals have room for is open to a member that is not named', () => {
    const { send, view } = atTheResult(UKRAINE, 'result-motion-1');
    expect(ballotOf(view(), FRA, MOTION)?.open).toEqual(['inFavour', 'against', 'abstaining']);
    send(
      { type: 'setVote', question: MOTION, member: DNK, vote: 'against' },
      { type: 'setVote', question: MOTION, member: state('GRC'), vote: 'against' },
    );
    expect(ballotOf(view(), FRA, MOTION)?.open).toEqual(['inFavour', 'abstaining']);
    expect(ballotOf(view(), DNK, MOTION)?.open).toEqual(['inFavour', 'against', 'abstaining']);
    expect(ballotOf(view(), USA, MOTION)?.open).toHaveLength(4);
  });

  test('a vote that they have no room for is refused, and the rest of the line says that it waits', () => {
    const { send, view } = atTheResult(UKRAINE, 'result-motion-1');
    for (const member of ['DNK', 'GRC', 'SVN']) {
      send({ type: 'setVote', question: MOTION, member: state(member), vote: 'against' });
    }
    const first = view().line.stops.find(({ lapsed }) => lapsed);
    expect(first?.lapsed).toMatchObject({ kind: 'noRoomInTally' });
    send({ type: 'undo' });
    expect(view().line.lapsed).toBe(0);
  });

  test('a member that has left the table did not vote: of one that is named the totals say so', () => {
    const { send, view } = open(UKRAINE);
    const put = view().line.stops.findIndex(({ recorded }) => recorded?.id === 'put-motion-1');
    send({ type: 'seek', to: put }, { type: 'play', act: { type: 'delegation.leave', member: USA } });
    send({ type: 'seek', to: view().line.stops.length - 1 });
    expect(view().line.questions.find(({ key }) => key === MOTION)?.end).toMatchObject({
      kind: 'insufficientVotes',
      tally: { inFavour: 6, against: 2, abstaining: 6, notParticipating: 1 },
    });
    expect(view().phase).toBe('adjourned');
  });

  test.each(['hands', 'roll'] as const)('is the same in both manners, and kept and read again (%s)', (manner) => {
    const opened = open(UKRAINE);
    opened.send(
      { type: 'setVote', question: MOTION, member: DNK, vote: 'against' },
      { type: 'setVote', question: MOTION, member: USA, vote: 'inFavour' },
      { type: 'setManner', manner },
    );
    const edits = editsOf(opened.session.fixed, opened.state(), opened.state().cursor.tip, manner);
    expect(edits).toEqual({
      manner,
      votes: [
        { question: MOTION, member: DNK, vote: 'against' },
        { question: MOTION, member: USA, vote: 'inFavour' },
      ],
      inserted: [],
      removed: [],
    });
    const study = studyOf(opened.session.fixed, opened.state());
    const other = open(UKRAINE);
    other.send({ type: 'openStudy', study });
    expect(other.view().line.departures).toEqual(opened.view().line.departures);
    expect(other.view().line.questions).toEqual(opened.view().line.questions);
  });

  test('an address names the votes that are supposed', () => {
    const { send, session } = open(UKRAINE);
    send({ type: 'setVote', question: MOTION, member: DNK, vote: 'against' });
    expect(decodeURIComponent(addressOf(session.fixed, session.getSnapshot().context, 'x', undefined))).toContain(
      'motion 1:DNK=N',
    );
  });
});

test.each([
  ['a State that does not sit', { known: { SYR: 'inFavour' }, tally: { inFavour: 6, against: 3, abstaining: 6 } }],
  ['totals of another Council', { known: {}, tally: { inFavour: 60, against: 3, abstaining: 6 } }],
  [
    'votes that they have no room for',
    { known: { USA: 'against' }, tally: { inFavour: 15, against: 0, abstaining: 0 } },
  ],
])('an act from outside with %s is refused, and nothing breaks', (_, told) => {
  const parsed = parseAct({ type: 'votes.tally', ...told });
  if (!parsed.ok) throw new Error('Not an act');
  const { send, view } = open(UKRAINE);
  const put = view().line.stops.findIndex(({ recorded }) => recorded?.id === 'put-motion-1');
  send({ type: 'seek', to: put }, { type: 'play', act: parsed.act });
  expect(['notAMember', 'tallyDoesNotFit']).toContain(view().refusal?.kind);
  const study = studyOf(open(UKRAINE).session.fixed, open(UKRAINE).state());
  const line = {
    manner: 'hands',
    votes: [],
    removed: [],
    inserted: [{ after: 'put-motion-1', behind: 1, act: parsed.act }],
  };
  send({ type: 'openStudy', study: { ...study, current: 0, variations: [line as never] } }); // as it is kept
  send({ type: 'seek', to: view().line.stops.length - 1 });
  expect(view().line.lapsed).toBe(1);
  expect(view().phase).toBe('adjourned');
});

test('an amendment of which only the result is known', () => {
  const view = atTheResult(PORTUGAL, 'result-amendment-2').view();
  expect(view.question).toMatchObject({ outcome: { kind: 'adopted', inPart: 'result' }, missing: 0, notNamed: 10 });
  expect(ballotOf(view, FRA, 'amendment 2')).toMatchObject({ vote: 'notKnown', recorded: 'notKnown', departs: false });
});

test('a vote that all members are named for is not touched by it', () => {
  const view = atTheResult(UKRAINE, 'result-112').view();
  expect(view.seats.some(({ notKnown }) => notKnown === true)).toBe(false);
  expect([isKnownInPart(view), subjectOf(view)?.key, ballotOf(view, FRA, 'S/2025/112')?.open]).toEqual([
    false,
    'S/2025/112',
    undefined,
  ]);
});
