import { describe, expect, test } from 'vitest';
import { playedFile } from './played.ts';

describe('a vote in writing', () => {
  const { minutes, object } = playedFile('2020-08-14-iran-arms');

  test('has no number and no record, and no hand goes up', () => {
    expect(minutes.split('\n')[0]).toBe('Security Council, in writing: no meeting was held');
    expect(minutes).not.toMatch(/\bhands?\b|calls for/u);
    expect(object).toMatchObject({ meeting: { written: true, date: '2020-08-14' } });
  });

  test('is told as letters, and its result is not quoted from a record', () => {
    expect(minutes).toContain('A letter of China: against.');
    expect(minutes).toContain('The 24 hours are over. Every member has sent a letter.');
    expect(minutes).not.toContain('The President: “');
  });

  test('who sends no letter is absent', () => {
    const changed = playedFile('2020-08-14-iran-arms', { set: ['S/2020/797:NER=notParticipating'] });
    expect(changed.minutes).toContain('No letter came from Niger: absent.');
  });
});

describe('a draft whose failure has an effect of its own', () => {
  test('says so with the result, in words and in JSON', () => {
    const { minutes, object } = playedFile('2025-09-19-iran-snapback');
    expect(minutes).toContain('Not to adopt it has an effect of its own:');
    expect(minutes).toContain('paragraph 11 of the resolution was not opened');
    expect(object.results[0]).toMatchObject({ ifNotAdopted: { certainty: 'twoSources' } });
  });

  test('has none when it is adopted', () => {
    const nine = ['DNK', 'FRA', 'GBR', 'GRC', 'GUY', 'USA'].map((member) => `S/2025/561:${member}=inFavour`);
    const { minutes, object } = playedFile('2025-09-19-iran-snapback', { set: nine });
    expect(minutes).not.toContain('Not to adopt it');
    expect(object.results[0]).not.toHaveProperty('ifNotAdopted');
  });

  test('the draft of 26 September has no effect of its own', () => {
    expect(playedFile('2025-09-26-iran-six-months').minutes).not.toContain('Not to adopt it');
  });
});

test('a draft adopted without a vote is a result', () => {
  const { minutes, object } = playedFile('2016-10-08-aleppo', {
    do: [
      [8, { type: 'consensus.seekOnDraft', draft: 'S/2016/846' }],
      [9, { type: 'consensus.declare' }],
      [10, { type: 'meeting.proceed' }],
    ],
  });
  expect(minutes).toContain('S/2016/846  Adopted without a vote');
  expect(object.drafts.find(({ symbol }) => symbol === 'S/2016/846')).toMatchObject({
    status: 'adoptedWithoutVote',
    end: { outcome: 'adoptedWithoutVote' },
  });
});
