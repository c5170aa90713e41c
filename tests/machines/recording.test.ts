import { describe, expect, test } from 'vitest';
import { openPosition, play, refusalOf } from '../../machines/index.ts';
import { advanceDelegation } from '../../machines/chart/delegation.machine.ts';
import { advanceDraft } from '../../machines/chart/draft.machine.ts';
import {
  writeAct,
  type Act,
  type Manner,
  type MeetingRecord,
  type WritableRecord,
} from '../../machines/rules/index.ts';
import { amend, cast, decided, divide, leave, put, putAmendment, putPart, speak, submit } from './acts.ts';
import { draftsOf, recordOf, resultsOf } from './meetings.ts';
import {
  after,
  FIRST,
  FRA,
  NZL,
  SECOND,
  SMALL_COUNCIL,
  symbolOf,
  SYR,
  TO_THE_FLOOR,
  UKR,
  UNKNOWN,
  withFirst,
} from './smallCouncil.ts';

const NO_DRAFTS = { ...SMALL_COUNCIL, drafts: [] };
const AMENDMENT = symbolOf('S/2016/5');

describe('the matter of a draft that is submitted', () => {
  const matters = ({ drafts }: MeetingRecord) => drafts.map(({ symbol, matter }) => `${symbol} ${matter}`);

  test('is substantive when nobody says anything: the draft can be vetoed', () => {
    const record = recordOf([submit(UNKNOWN, NZL), ...decided(put(UNKNOWN), '- ++')], NO_DRAFTS);
    expect([matters(record), resultsOf(record)]).toEqual([
      [`${UNKNOWN} substantive`],
      [`${UNKNOWN} vetoed 2-1-0 by FRA`],
    ]);
  });

  test('is what its sponsor says', () => {
    const act: Act = { type: 'draft.submit', draft: UNKNOWN, by: NZL, matter: 'procedural' };
    const record = recordOf([act, ...decided(put(UNKNOWN), '- ++')], NO_DRAFTS);
    expect(resultsOf(record)).toEqual([`${UNKNOWN} adopted 2-1-0`]);
  });

  test('is that of the text which it repeats, or under which it was announced', () => {
    const procedural = withFirst({ matter: 'procedural' });
    expect(matters(recordOf([submit(UNKNOWN, UKR, FIRST)], procedural))).toContain(`${UNKNOWN} procedural`);
    const announced = withFirst({ matter: 'procedural', status: 'announced' });
    expect(matters(recordOf([submit(FIRST, FRA)], announced))).toContain(`${FIRST} procedural`);
  });
});

describe('what is put to the vote is under vote', () => {
  test('an amendment', () => {
    const { amendments } = recordOf([amend(AMENDMENT, FIRST, NZL), putAmendment(AMENDMENT)]);
    expect(amendments.map(({ status }) => status)).toEqual(['underVote']);
  });

  test('a part, and no other', () => {
    const { drafts } = recordOf([divide(FIRST, NZL, 'para. 1', 'para. 2'), putPart(FIRST, 'para. 1')]);
    expect(drafts[0]?.parts?.map(({ status }) => status)).toEqual(['underVote', 'open']);
  });

  test('a draft, from the table and from blue', () => {
    expect(draftsOf(recordOf([put(FIRST)]))).toEqual([`${FIRST} underVote`, `${SECOND} tabled`]);
    expect(draftsOf(recordOf([put(FIRST)], withFirst({ status: 'inBlue' })))[0]).toBe(`${FIRST} underVote`);
  });
});

describe('a delegation', () => {
  test('has no instruction on a draft that is new, until it signals or votes', () => {
    const signal: Act = { type: 'delegation.signal', member: FRA, draft: UNKNOWN, vote: 'against' };
    const { delegations } = recordOf([submit(UNKNOWN, NZL), signal]);
    expect([delegations[FRA]?.positions[UNKNOWN], delegations[NZL]?.positions[UNKNOWN]]).toEqual([
      { stance: 'signalled', vote: 'against' },
      { stance: 'uninstructed' },
    ]);
  });

  test('that has left while it was under vote keeps what it let be known; the others have voted', () => {
    const instruct: Act = { type: 'delegation.instruct', member: FRA, draft: FIRST, vote: 'inFavour' };
    const acts = [instruct, put(FIRST, 'roll'), leave(FRA), cast(NZL, 'inFavour'), cast(UKR, 'inFavour')];
    const { delegations, pending } = recordOf([...acts, { type: 'voting.close' }]);
    expect(pending[0]?.votes[FRA]).toBe('notParticipating');
    expect([delegations[FRA]?.positions[FIRST], delegations[NZL]?.positions[FIRST]]).toEqual([
      { stance: 'instructed', vote: 'inFavour' },
      { stance: 'voted', vote: 'inFavour' },
    ]);
  });

  test('that leaves the table gives up the floor, if it has it', () => {
    expect(recordOf([speak(FRA), leave(FRA)]).speaker).toBeUndefined();
    expect(recordOf([speak(FRA), leave(NZL)]).speaker).toBe(FRA);
    expect(recordOf([leave(FRA)]).delegations[FRA]?.presence).toBe('away');
  });
});

describe('silence, a second time', () => {
  const begin = (title: string): Act => ({ type: 'silence.begin', title, until: '5 p.m.' });
  const END: Act = { type: 'silence.end' };
  const statusesOf = ({ silences }: MeetingRecord) => silences.map(({ title, status }) => `${title} ${status}`);

  test('ends for itself, and the first stays as it ended', () => {
    const broken: Act = { type: 'silence.break', by: NZL };
    expect(statusesOf(recordOf([begin('A'), broken, begin('B'), END]))).toEqual(['A broken', 'B agreed']);
    expect(statusesOf(recordOf([begin('A'), END, begin('B'), broken]))).toEqual(['A agreed', 'B broken']);
  });

  test('is not begun while one runs, nor ended where none runs any more', () => {
    const second = after([...TO_THE_FLOOR, begin('A'), END, begin('B')]);
    expect(refusalOf(second, begin('C'))).toEqual({ kind: 'silenceRunning', citation: 'Practice: silence' });
    expect(refusalOf(after([...TO_THE_FLOOR, begin('A'), END]), END)).toEqual({
      kind: 'noSilence',
      citation: 'Practice: silence',
    });
  });
});

test('an act that no edge of the chart lets through, though no rule refuses it, is not in order now', () => {
  const odd = { ...put(FIRST), manner: 'ballot' as Manner } as Act; // from outside, where nothing has been parsed
  const position = after(TO_THE_FLOOR);
  expect(play(position, odd)).toEqual({
    ok: false,
    refusal: {
      kind: 'notNow',
      act: 'draft.putToVote',
      phase: 'beforeTheVote',
    },
  });
});

describe('what an act in order assumes to be in the record, and is not: it throws, and names it', () => {
  const lives = { draft: advanceDraft, delegation: advanceDelegation };
  const write = (act: Act) => {
    // Nothing else holds this record: it may be written to.
    writeAct(structuredClone(openPosition(SMALL_COUNCIL).context.record) as WritableRecord, act, lives);
  };

  test.each<[missing: string, act: Act]>([
    [`draft ${UNKNOWN}`, put(UNKNOWN)],
    [`draft ${UNKNOWN}`, { type: 'draft.requestVote', draft: UNKNOWN, by: NZL }],
    [`draft ${UNKNOWN}`, putPart(UNKNOWN, 'para. 1')],
    [`amendment ${AMENDMENT}`, putAmendment(AMENDMENT)],
    [`amendment ${AMENDMENT}`, { type: 'amendment.withdraw', amendment: AMENDMENT, by: NZL }],
    [`para. 1 of ${FIRST}`, putPart(FIRST, 'para. 1')],
    ['motion 1', { type: 'motion.putToVote', motion: 1, manner: 'hands' }],
    ['motion 1', { type: 'motion.agree', motion: 1 }],
    ['a point of order', { type: 'ruling.give', upheld: true }],
    ['a ruling', { type: 'ruling.challenge', by: NZL, manner: 'hands' }],
    ['a preliminary question', { type: 'preliminary.putToVote', manner: 'hands' }],
    ['a preliminary question', { type: 'preliminary.rule', matter: 'procedural' }],
    ['a question', cast(NZL, 'inFavour')],
    ['a question', { type: 'voting.close' }],
    ['a question', { type: 'result.declare' }],
    ['a chair that was ceded', { type: 'presidency.resume' }],
    ['an agreement that is sought', { type: 'consensus.declare' }],
    ['a text under silence', { type: 'silence.end' }],
    ['a ballot', { type: 'ballot.count', papers: [] }],
    [`delegation ${SYR}`, leave(SYR)],
    [`position on ${UNKNOWN}`, { type: 'delegation.signal', member: FRA, draft: UNKNOWN, vote: 'against' }],
  ])('%s: %j', (missing, act) => {
    expect(() => write(act)).toThrow(`The record lacks what an act in order assumes: ${missing}.`);
  });

  test('a draft does not do what its life does not lead to', () => {
    expect(() => write({ type: 'draft.revive', draft: FIRST, by: NZL })).toThrow(
      `A draft that is tabled cannot revive: ${FIRST}`,
    );
  });
});
