import { LAW_EDITION } from '../../machines/rules/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MANNERS, VOTES, type QuestionKey } from '../../machines/rules/index.ts';
import { readLink } from '../../src/session/keep/index.ts';
import { scenarioAsked, writeLink, type Link } from '../../src/session/index.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, state } from './session.helpers.ts';

const ID = '2016-10-08-aleppo';
const read = (hash: string) => readLink(hash, ID, ALEPPO);
const THEN = ALEPPO.record.map(({ id }) => id);
const REVISION = String(ALEPPO.revision);
const MEMBERS = ALEPPO.members.map(({ id }) => id);

describe('an address', () => {
  test.each<[string, Link]>([
    [`#${ID}/21`, { scenario: ID, at: { stop: 21, record: THEN }, manner: 'hands', votes: [] }],
    [`#${ID}`, { scenario: ID, manner: 'hands', votes: [] }],
    [`#${ID}/`, { scenario: ID, manner: 'hands', votes: [] }],
    [
      `#${ID}?votes=S/2016/846:RUS=A`,
      { scenario: ID, manner: 'hands', votes: [{ question: FRENCH, member: state('RUS'), vote: 'abstaining' }] },
    ],
    [`#/${ID}/3`, { scenario: ID, at: { stop: 3, record: THEN }, manner: 'hands', votes: [] }],
    [
      `#${ID}/14?rev=${REVISION}&manner=roll&votes=S/2016/846:RUS=A;S/2016/847:CHN=N,AGO=X`,
      {
        scenario: ID,
        revision: ALEPPO.revision,
        at: { stop: 14, record: THEN },
        manner: 'roll',
        votes: [
          { question: FRENCH, member: state('RUS'), vote: 'abstaining' },
          { question: RUSSIAN, member: state('CHN'), vote: 'against' },
          { question: RUSSIAN, member: state('AGO'), vote: 'notParticipating' },
        ],
      },
    ],
    [
      `#${ID}/14?votes=S%2F2016%2F846%3ARUS%3DY`,
      {
        scenario: ID,
        at: { stop: 14, record: THEN },
        manner: 'hands',
        votes: [{ question: FRENCH, member: state('RUS'), vote: 'inFavour' }],
      },
    ],
  ])('%s', (hash, link) => {
    expect(read(hash)).toEqual({ ok: true, link });
  });

  test.each<[string, string, string, readonly string[]]>([
    ['#2011-10-04-syria/3', 'scenario', '2011-10-04-syria', [ID]],
    [`#${ID}/-3`, 'position', '-3', ['0', '34']],
    [`#${ID}/35`, 'position', '35', ['0', '34']],
    [`#${ID}/59?manner=roll`, 'position', '59', ['0', '58']],
    [`#${ID}/9999999`, 'position', '9999999', ['0', '34']],
    [`#${ID}/3?rev=new`, 'revision', 'new', [REVISION]],
    [`#${ID}/3?t=1abc`, 'study', '1abc', []],
    [`#${ID}/3?t=2abc`, 'study', '2abc', []],
    [`#${ID}/3?t=3abc`, 'newer', '3abc', []],
    [`#${ID}/3?law=0`, 'law', '0', [String(LAW_EDITION)]],
    [`#${ID}/3?manner=shout`, 'manner', 'shout', ['hands', 'roll']],
    [`#${ID}/3?votes=S/2016/999:CHN=N`, 'draft', 'S/2016/999', [FRENCH, RUSSIAN]],
    [`#${ID}/3?votes=S/2016/846`, 'votes', 'S/2016/846', ['S/2016/846:RUS=A']],
    [`#${ID}/3?votes=S/2016/846:CHN`, 'votes', 'CHN', ['S/2016/846:RUS=A']],
    [`#${ID}/3?votes=S/2016/846:DEU=N`, 'member', 'DEU', MEMBERS],
    [`#${ID}/3?votes=S/2016/846:<b>=N`, 'member', '<b>', MEMBERS],
    [`#${ID}/3?votes=S/2016/846:CHN=Q`, 'vote', 'Q', ['Y', 'N', 'A', 'X']],
    [`#${ID}/3?votes=S/2016/846:CHN=N,CHN=Y`, 'twice', 'S/2016/846:CHN', []],
    [`#${ID}/%E0%A4%A`, 'position', '%E0%A4%A', ['0', '34']],
    ['#?x', 'form', '#?x', [`#${ID}/0`]],
  ])('%s is refused: %s', (hash, code, found, allowed) => {
    expect(read(hash)).toEqual({ ok: false, problem: { code, found, allowed } });
  });

  test('of another edition is followed as far as it fits, and what does not is named', () => {
    const hash = `#${ID}/9999?rev=999&votes=S/2016/999:CHN=N;S/2016/846:DEU=N,RUS=A`;
    expect(read(hash)).toEqual({
      ok: true,
      link: {
        scenario: ID,
        revision: 999,
        at: { stop: 34, record: THEN },
        manner: 'hands',
        votes: [{ question: FRENCH, member: state('RUS'), vote: 'abstaining' }],
      },
      edition: {
        found: 999,
        misfits: [
          { kind: 'question', variation: 0, found: 'S/2016/999' },
          { kind: 'member', variation: 0, found: 'DEU' },
        ],
      },
    });
  });

  test.each([
    [`#${ID}/result-846+2`, { after: 'result-846', beyond: 2 }],
    [`#${ID}/open`, { after: 'open', beyond: 0 }],
    [`#${ID}/0+3`, { beyond: 3 }],
    [`#${ID}/0`, { beyond: 0 }],
  ])('%s leads to the stop of an act', (hash, at) => {
    expect(read(hash)).toMatchObject({ ok: true, link: { at } });
  });

  test.each([
    [`#${ID}/open?colour=red`, [{ kind: 'key', found: 'colour' }]],
    [`#${ID}/votes-999+1`, [{ kind: 'position', found: 'votes-999+1' }]],
    [`#${ID}/open?law=7`, [{ kind: 'law', found: '7' }]],
  ])('%s is followed, and what does not fit is named', (hash, misfits) => {
    expect(read(hash)).toMatchObject({ ok: true, link: { scenario: ID }, edition: { misfits } });
  });

  test('what is written is read back', () => {
    const votes = fc.uniqueArray(
      fc.record({
        question: fc.constantFrom<QuestionKey>(FRENCH, RUSSIAN),
        member: fc.constantFrom(...MEMBERS),
        vote: fc.constantFrom(...VOTES),
      }),
      { selector: ({ question, member }) => `${question} ${member}`, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        votes,
        fc.constantFrom(...THEN),
        fc.nat(9),
        fc.constantFrom(...MANNERS),
        (changes, after, beyond, manner) => {
          const sorted = changes.toSorted((one, other) => one.question.localeCompare(other.question));
          const link: Link = { scenario: ID, revision: ALEPPO.revision, at: { after, beyond }, manner, votes: sorted };
          expect(read(writeLink(link))).toEqual({ ok: true, link });
        },
      ),
    );
  });

  test('no text from outside makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const hash of [text, `#${text}`, `#${ID}/${text}`, `#${ID}/1?${text}`, `#${ID}/1?votes=${text}`]) {
          expect(typeof read(hash).ok).toBe('boolean');
          scenarioAsked(hash);
        }
      }),
    );
  });

  test.each([
    ['', undefined],
    ['#', undefined],
    ['#/', undefined],
    [`#${ID}/3`, ID],
    ['#a%20b', 'a b'],
  ])('%j asks for the scenario %j', (hash, id) => {
    expect(scenarioAsked(hash)).toBe(id);
  });

  test('without a position it opens just before the first vote', () => {
    const link = read(`#${ID}`);
    if (!link.ok) throw new Error(link.problem.code);
    expect(open(ALEPPO, link.link).view().at).toBe(8);
  });

  test('opens the session where it was written', () => {
    const link = read(`#${ID}/14?votes=S/2016/846:RUS=A`);
    if (!link.ok) throw new Error(link.problem.code);
    const { view } = open(ALEPPO, link.link);
    expect(view().at).toBe(14);
    expect(view().question?.outcome.kind).toBe('adopted');
    expect(view().canUndo).toBe(false);
  });
});
