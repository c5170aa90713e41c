import { getNextTransitions } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../machines/index.ts';
import {
  ACTS,
  NOT_NOW,
  NOT_NOW_REASONS,
  PHASES,
  reasonNotNow,
  type ActType,
  type Citation,
  type NotNowReason,
  type Phase,
} from '../../machines/rules/index.ts';
import { decided, put } from './acts.ts';
import { after, FIRST, TO_THE_FLOOR } from './smallCouncil.ts';
import { ACT_TYPES } from './tables/row.ts';

const PAIRS = ACT_TYPES.flatMap((act) => PHASES.map((phase) => ({ act, phase, reason: reasonNotNow(act, phase) })));

type Allowed = (act: ActType, phase: Phase) => boolean;

const isOf =
  (phases: readonly Phase[]): Allowed =>
  (_act, phase) =>
    phases.includes(phase);
const isAbout =
  (...subjects: readonly string[]): Allowed =>
  (act) =>
    subjects.some((subject) => act.startsWith(subject));
const isOfAVote: Allowed = (act) =>
  act === 'voting.close' || act === 'result.declare' || isAbout('vote.', 'votes.', 'hands.')(act, 'scheduled');

/**
 * What each rule can be cited against: nothing else, whatever the table says. Rules 19 and 27, which say only who presides
 * and in which order speakers are called, refuse nothing.
 */
const REFUSES: { readonly [Rule in Citation]?: Allowed } = {
  'PRoP 9': (act, phase) =>
    isAbout('agenda.')(act, phase) || isOf(['calledToOrder', 'agendaContested', 'agendaRejected'])(act, phase),
  'PRoP 18': isAbout('presidency.pass'),
  'PRoP 30': (act, phase) =>
    isAbout('ruling.', 'point.')(act, phase) ||
    isOf(['pointRaised', 'pointRuled', 'preliminaryRuled', 'orderRuled'])(act, phase),
  'PRoP 33': isOf(['motionMoved']),
  'Practice: consensus': (act, phase) => isAbout('consensus.')(act, phase) || phase === 'seekingConsensus',
  'Practice: finality': (act, phase) => isOfAVote(act, phase) && phase === 'resultDeclared',
  'Practice: show of hands': (act, phase) =>
    isOfAVote(act, phase) &&
    isOf(['callingInFavour', 'callingAgainst', 'callingAbstaining', 'handsCounted'])(act, phase),
  'Our reading: correction of a vote': (act, phase) => isOfAVote(act, phase) && phase === 'votingClosed',
  'Our reading: interruption': isOf([
    'callingInFavour',
    'callingAgainst',
    'callingAbstaining',
    'handsCounted',
    'callingTheRoll',
    'votingClosed',
  ]),
  'S/2020/253': (act, phase) =>
    isAbout('written.')(act, phase) || isOf(['inWriting', 'awaitingLetters', 'lettersIn', 'writingEnded'])(act, phase),
  'Our reading: order of business': () => true,
};

describe('an act that has its place elsewhere', () => {
  test('cites a rule that refuses it, in every phase', () => {
    const wrong = PAIRS.filter(({ act, phase, reason }) => !REFUSES[NOT_NOW[reason]]?.(act, phase));
    expect(wrong).toEqual([]);
  });

  test('cites every rule of the table', () => {
    expect(new Set(PAIRS.map(({ reason }) => NOT_NOW[reason]))).toEqual(new Set(Object.keys(REFUSES)));
  });

  test('has no reason that is never given', () => {
    expect(new Set(PAIRS.map(({ reason }) => reason))).toEqual(new Set(NOT_NOW_REASONS));
  });

  test('is every kind of act', () => {
    expect(ACT_TYPES.toSorted()).toEqual(Object.keys(ACTS).toSorted());
  });

  // Where the floor is open, the reason is what the act misses; so the table has to know what the chart knows.
  test.each<readonly [string, Position]>([
    ['before the vote', after(TO_THE_FLOOR)],
    ['after the vote', after([...TO_THE_FLOOR, ...decided(put(FIRST), '+ ++')])],
  ])('is not said to wait for the item once that has been taken up: %s', (_, position) => {
    const known = new Set<string>(getNextTransitions(position).map(({ eventType }) => eventType));
    const waits: readonly NotNowReason[] = ['itemNotTakenUp', 'notAtTheTable'];
    const unknown = ACT_TYPES.filter((act) => !known.has(act));
    expect(unknown.filter((act) => waits.includes(reasonNotNow(act, 'beforeTheVote')))).toEqual([]);
  });
});
