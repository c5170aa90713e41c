import { expect, test } from 'vitest';
import { findPlace, openAt, withResult, type PlaceInMeeting } from '../../src/learn/meetingPlace.ts';
import { state } from '../session/session.helpers.ts';
import { meetingCalled } from './meetings.ts';

const ALEPPO = '2016-10-08-aleppo';
const [RUS] = [state('RUS')];

test.each<[place: Omit<PlaceInMeeting, 'meeting'>, seen: { stage?: string; kind?: string; key?: string }]>([
  [{ stage: 'asked' }, { stage: 'casting', kind: 'undetermined', key: 'S/2016/846' }],
  [{}, { stage: 'closed', kind: 'vetoed', key: 'S/2016/846' }],
  [{ stage: 'result' }, { stage: 'declared', kind: 'vetoed', key: 'S/2016/846' }],
  [
    { question: 'S/2016/847', stage: 'result' },
    { stage: 'declared', kind: 'insufficientVotes', key: 'S/2016/847' },
  ],
  [
    { changes: { [RUS]: 'abstaining' }, stage: 'result' },
    { stage: 'declared', kind: 'adopted', key: 'S/2016/846' },
  ],
])('%j is opened there', (place, { stage, kind, key }) => {
  const { question } = openAt(meetingCalled(ALEPPO), { meeting: ALEPPO, ...place }).view();
  expect({ stage: question?.stage, kind: question?.outcome.kind, key: question?.key }).toEqual({ stage, kind, key });
});

test('a place that the meeting does not have is not found, and cannot be opened', () => {
  const nowhere = { meeting: ALEPPO, question: 'S/2016/848' };
  expect(findPlace(meetingCalled(ALEPPO), nowhere)).toBeUndefined();
  expect(() => openAt(meetingCalled(ALEPPO), nowhere)).toThrow('no S/2016/848');
});

test('where nothing is said of how much is seen, the result is', () => {
  expect(withResult({ meeting: ALEPPO })).toEqual({ meeting: ALEPPO, stage: 'result' });
  expect(withResult({ meeting: ALEPPO, stage: 'asked' })).toEqual({ meeting: ALEPPO, stage: 'asked' });
});
