import { describe, expect, test } from 'vitest';
import { checkLesson } from '../../src/learn/lessons/check.ts';
import { parseLesson } from '../../src/learn/lessons/parseLesson.ts';
import { LIMITS } from '../../src/limits.ts';
import { lessonText } from './lessonFiles.ts';
import { findMeeting } from './meetings.ts';

const GOOD = lessonText('nine-votes');

/** The lesson on nine votes, with one text of it replaced by another. */
function changed(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(from);
  return GOOD.replace(from, to);
}

describe('what is wrong with a lesson is said by place, found and expected', () => {
  test.each<[from: string, to: string, problem: object]>([
    [
      '"meeting": "BM-416"',
      '"meeting": "BM-0"',
      { code: 'unknownMeeting', path: 'steps[4].at.meeting', found: 'BM-0' },
    ],
    [
      '"meeting": "BM-3117"',
      '"meeting": "BM-3117", "question": "S/1"',
      { code: 'noAnswer', path: 'steps[1].refutes.vetoed.at' },
    ],
    ['"adopted": {', '"vetoes": {', { code: 'notAnOption', path: 'steps[1].refutes.vetoes', found: 'vetoes' }],
    [
      '"adopted": {',
      '"insufficientVotes": {',
      { code: 'refutesTheRightAnswer', path: 'steps[1].refutes.insufficientVotes' },
    ],
    ['"adopted": {', '"insufficientVotes": {', { code: 'noRefutation', path: 'steps[1].refutes', found: 'adopted' }],
    [
      '"2014-12-30-palestine"',
      '"2011-03-17-libya"',
      { code: 'doesNotRefute', path: 'steps[1].refutes.adopted', found: 'adopted' },
    ],
    ['"2014-12-30-palestine"', '"BM-2663"', { code: 'tellsTheAnswer', path: 'steps[1].refutes.adopted.at' }],
    ['"stage": "asked"', '"stage": "result"', { code: 'seenBefore', path: 'steps[1].at', found: 'S/2016/1085' }],
    ['"atMost": 2', '"atMost": 1', { code: 'goalOutOfReach', path: 'steps[3].goal', found: 1, expected: 2 }],
    ['"among": ["adopted"]', '"among": ["insufficientVotes"]', { code: 'goalMetAlready', path: 'steps[3].goal' }],
    ['"meeting": "BM-416"', '"meeting": "BM-2663"', { code: 'notAnotherMeeting', path: 'steps[4].at.meeting' }],
    ['"type": "ask"', '"type": "predict"', { code: 'stepMissing', path: 'steps', expected: 'ask' }],
    [
      '"sources": ["PVX"]',
      '"sources": ["PVY"]',
      { code: 'unknownSource', path: 'steps[4].refutes.adopted.sources[0]', found: 'PVY' },
    ],
    ['"sources": ["MUNCOORD"]', '"sources": []', { code: 'unusedSource', path: 'sources.MUNCOORD', found: 'MUNCOORD' }],
    ['"step": 4', '"step": 9', { code: 'noSuchStep', path: 'plan.questions[3].step', found: 9, expected: 5 }],
  ])('%s → %s', (from, to, problem) => {
    const parsed = parseLesson(changed(from, to));
    expect(parsed).toMatchObject({ ok: true });
    const problems = parsed.ok ? checkLesson(parsed.lesson, findMeeting).problems : [];
    expect(problems).toContainEqual(expect.objectContaining(problem));
  });
});

describe('a text that is no lesson is refused, and nothing is thrown', () => {
  test.each<[name: string, content: unknown, problem: object]>([
    ['not JSON', '{', { code: 'json' }],
    ['too long', 'x'.repeat(LIMITS.bytes + 1), { code: 'size' }],
    ['too deep', '['.repeat(LIMITS.depth + 1), { code: 'depth' }],
    ['another value', null, { code: 'type' }],
    [
      'a key twice',
      changed('"revision": 1', '"revision": 1, "revision": 1'),
      { code: 'duplicateKey', found: 'revision' },
    ],
    [
      'a key of JavaScript',
      changed('"refutes": {', '"refutes": { "__proto__": {},'),
      { code: 'reservedKey', path: 'steps[1].refutes' },
    ],
    [
      'a rule that is not cited so',
      changed('"Charter 27(3)"', '"Article 27"'),
      { code: 'choice', path: 'steps[1].rule' },
    ],
    ['a step of another type', changed('"type": "do"', '"type": "play"'), { code: 'choice', path: 'steps[3].type' }],
    ['no minutes', changed('"minutes": 5', '"minutes": 0'), { code: 'form', path: 'minutes' }],
  ])('%s', (_, content, problem) => {
    expect(parseLesson(content)).toEqual({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining(problem)]) as unknown,
    });
  });
});
