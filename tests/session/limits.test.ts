import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { readLink, readStudy, readStudyHead, STUDY_VERSION } from '../../src/session/keep/index.ts';
import { packStudy } from '../../src/session/keep/study.pack.ts';
import { type ReadStudy, type StudyProblem } from '../../src/session/index.ts';
import { addressOf } from '../../src/session/keep/address.ts';
import { studyOf } from '../../src/session/edit/study.data.ts';
import { councilOf } from '../../src/scenario/index.ts';
import { ALEPPO, FRENCH, open, state } from './session.helpers.ts';

const ID = '2016-10-08-aleppo';
const read = (hash: string) => readLink(hash, ID, ALEPPO);

const LINE = { manner: 'hands', votes: [], inserted: [], removed: [] };
const STUDY = { revision: 1, at: '0', manner: 'hands', variations: [] };
const ACT = { behind: 0, act: { type: 'statement.make', by: 'FRA' } };
const LAID = { name: 'charter', massAtrocity: false, own: { vetoes: 1 } };

function inAFile(parts: object): ReadStudy {
  const head = readStudyHead(printed({ format: 'horseshoe', version: 2, scenario: ID, ...STUDY, ...parts }));
  return head.ok ? readStudy(head.body, ID, ALEPPO, head.version) : head;
}

/** The same in the letters of an address; the inflated text is not deflated against a dictionary. */
function inLetters(brief: unknown): string {
  const bytes = deflateSync(strToU8(typeof brief === 'string' ? brief : printed(brief)));
  return `2${Buffer.from(bytes).toString('base64url')}`;
}

/** So deep that `JSON.stringify` calls itself too often: put into the text. */
const DEEP = 'lists within each other';

function printed(value: unknown, levels = 5000): string {
  return JSON.stringify(value).replace(JSON.stringify(DEEP), `${'['.repeat(levels)}${']'.repeat(levels)}`);
}

const chances = (plan: object) => ({
  supposed: {
    laid: LAID,
    chances: { [FRENCH]: { preset: 'alike', rows: {}, conditions: [], four: false, ...plan } },
  },
});

/** What is too much, and how it is refused. */
const TOO_MUCH: readonly (readonly [string, object, Pick<StudyProblem, 'path' | 'expected'> & { found?: string }])[] = [
  [
    '10,000 variations',
    { variations: Array.from({ length: 10_000 }, () => LINE) },
    { path: 'variations', found: '10000', expected: 'lines' },
  ],
  [
    '20,000 acts in a variation',
    { variations: [{ ...LINE, inserted: Array.from({ length: 20_000 }, () => ACT) }] },
    { path: 'variations[0].inserted', found: '20000', expected: 'acts' },
  ],
  [
    'more acts in all',
    {
      variations: Array.from({ length: 11 }, () => ({
        ...LINE,
        inserted: Array.from({ length: LIMITS.actsOfALine }, () => ACT),
      })),
    },
    { path: 'variations', found: '22000', expected: 'acts' },
  ],
  [
    '100,000 votes on a question that nobody puts',
    {
      variations: [
        { ...LINE, votes: Array.from({ length: 100_000 }, () => ({ question: 'q', member: 'RUS', vote: 'against' })) },
      ],
    },
    { path: 'variations[0].votes', found: '100000', expected: 'votes' },
  ],
  [
    'an act 5,000 deep',
    { variations: [{ ...LINE, inserted: [{ behind: 0, act: DEEP }] }] },
    { path: 'variations[0].inserted[0].act[0][0][0]', found: '', expected: 'depth' },
  ],
  ['a manner 5,000 deep', { manner: DEEP }, { path: 'manner[0][0][0][0][0][0][0]', found: '', expected: 'depth' }],
  ['a bloc of the number 1e15', chances({ blocs: [['RUS', 1e15]] }), bloc('1000000000000000')],
  ['a bloc of the number 20,000', chances({ blocs: [['RUS', 20_000]] }), bloc('20000')],
  ['a bloc of the number of members', chances({ blocs: [['RUS', 15]] }), bloc('15')],
  [
    'a name of 4,001 letters',
    { variations: [{ ...LINE, name: 'a'.repeat(4001) }] },
    { path: 'variations[0].name', expected: 'text' },
  ],
  [
    'a title of 4,001 letters in an act',
    { variations: [{ ...LINE, inserted: [{ behind: 0, act: { type: 'silence.begin', title: 'a'.repeat(4001) } }] }] },
    { path: 'variations[0].inserted[0].act', expected: 'text' },
  ],
];

function bloc(found: string) {
  return { path: `supposed.chances["${FRENCH}"].blocs[0][1]`, found, expected: 'bloc' } as const;
}

describe('a study of more than is taken from outside', () => {
  test.each(TOO_MUCH)('%s is refused with its place, in a file', (_, parts, problem) => {
    expect(inAFile(parts)).toMatchObject({ ok: false, problem });
  });

  test('as much as is taken is read', () => {
    const inserted = Array.from({ length: LIMITS.actsOfALine }, () => ACT);
    const variations = [{ ...LINE, inserted }, ...Array.from({ length: LIMITS.lines - 1 }, () => LINE)];
    expect(inAFile({ variations }).ok).toBe(true);
    expect(inAFile(chances({ blocs: [['RUS', 14]] })).ok).toBe(true);
  });

  test('a file of more bytes is not even parsed', () => {
    expect(readStudyHead(' '.repeat(LIMITS.bytes + 1))).toEqual({
      ok: false,
      problem: { path: '', found: '5000001', expected: 'size' },
    });
  });

  test('what is found is printed in short', () => {
    expect(inAFile({ manner: 'x'.repeat(5000) })).toMatchObject({
      ok: false,
      problem: { path: 'manner', found: `"${'x'.repeat(59)}…` },
    });
  });
});

describe('an address of more than is taken from outside', () => {
  const at = (letters: string) => `#${ID}/0?rev=1&t=${letters}`;

  test.each([
    ['100,000 variations', [1, -1, 'hands', Array.from({ length: 100_000 }, () => ['hands', '', [], []])], 'lines'],
    ['votes without end', [1, -1, 'hands', [['hands', `q:${'RUS=A,'.repeat(100_000)}`, [], []]]], 'votes'],
    [
      '20,000 acts',
      [1, 0, 'hands', [['hands', '', Array.from({ length: 20_000 }, () => ['', 0, ACT.act]), []]]],
      'acts',
    ],
    ['5,000 levels', [1, -1, 'hands', [['hands', '', DEEP, []]]], 'depth'],
    ['5,000 levels of a manner', [1, -1, DEEP, []], 'depth'],
    ['20 million blanks', `[1,-1,"hands",[]${' '.repeat(20_000_000)}]`, 'size'],
  ])('%s', (_, brief, expected) => {
    const hash = at(inLetters(brief));
    expect(hash.length).toBeLessThan(LIMITS.addressLength);
    expect(read(hash)).toMatchObject({ ok: false, problem: { code: 'study', inside: { expected } } });
  });

  test('of more characters', () => {
    const hash = `#${ID}/0?t=1${'A'.repeat(130_000)}`;
    expect(read(hash)).toEqual({
      ok: false,
      problem: { code: 'long', found: String(hash.length), allowed: ['100000'] },
    });
  });

  test('names what does not fit in a list that somebody can read', () => {
    const votes = Array.from({ length: 1000 }, (_, index) => `S/2099/${index}:RUS=A`).join(';');
    const found = read(`#${ID}/0?rev=7&votes=${votes}`);
    if (!found.ok) throw new Error(found.problem.code);
    expect(found.edition?.misfits).toHaveLength(21);
    expect(found.edition?.misfits.at(-1)).toEqual({ kind: 'others', found: 980 });
  });
});

describe('keys that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s does no harm', (key) => {
    const text = JSON.stringify({ ...STUDY, variations: [LINE], supposed: { laid: LAID, required: {}, chances: {} } })
      .replace('"required":{}', `"required":{${JSON.stringify(key)}:3}`)
      .replace('"votes":[]', `${JSON.stringify(key)}:{"manner":"roll"},"votes":[]`);
    const found = readStudy(JSON.parse(text), ID, ALEPPO, STUDY_VERSION);
    expect(found).toMatchObject({ ok: true, data: { variations: [{ manner: 'hands' }] } });
    expect(({} as { manner?: string }).manner).toBeUndefined();
  });
});

test('what a session holds at its limits can be read again', () => {
  const { send, session, state: now } = open();
  send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
  for (let number = 1; number < 30; number += 1) send({ type: 'branch' });
  const letters = packStudy(studyOf(session.fixed, now()), councilOf(ALEPPO));
  expect(read(`#${ID}/0?t=${letters}`)).toMatchObject({ ok: true, link: { study: { variations: { length: 30 } } } });
});

describe('what a reader makes can be saved and sent', () => {
  test('one variation more than a study holds is not begun; when one is gone, another can be', () => {
    const { session, send, state: now } = open();
    for (let begun = 0; begun < LIMITS.lines; begun += 1) send({ type: 'branch' });
    expect(now().variations).toHaveLength(LIMITS.lines);
    const before = now();
    send({ type: 'branch' });
    expect(now()).toEqual(before);
    send({ type: 'restoreRecord' }, { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    expect(now().variations).toEqual(before.variations);
    expect(read(addressOf(session.fixed, now(), ID, packStudy)).ok).toBe(true);
    send({ type: 'deleteVariation', id: before.variations[0]?.id ?? 0 }, { type: 'branch' });
    expect(now().variations).toHaveLength(LIMITS.lines);
    expect(now().variations).not.toEqual(before.variations);
  });
});

test('marks that turn the reading order, or cannot be seen, are shown by their numbers', () => {
  const link = read('2016-10-08-aleppo/8?rev=1&manner=%E2%80%AEsdnah');
  expect(link.ok ? '' : link.problem.found).toBe(String.raw`\u202esdnah`);
});
