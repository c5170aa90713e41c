import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lessonText } from '../learn/lessonFiles.ts';
import { horseshoe, refusal } from './tool.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-lessons-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const GOOD = 'src/learn/lessons/files/nine-votes.json';
const KEYS = `${GOOD}: Seven say yes and nobody says no. Does
it pass?
  steps[1], predict: not adopted, short of votes
  steps[3], do: 2 changes are enough, for example S/2016/1085:SEN=inFavour and
  S/2016/1085:VEN=inFavour
  steps[4], ask: not adopted, short of votes
`;

/** The good lesson with something in it changed. */
function changed(name: string, from: string, to: string): string {
  const file = join(FOLDER, `${name}.json`);
  const text = lessonText('nine-votes');
  if (!text.includes(from)) throw new Error(from);
  writeFileSync(file, text.replace(from, to));
  return file;
}

test('of a lesson that is in order it says what each step comes to', () => {
  expect(horseshoe(['lessons', 'check', GOOD])).toEqual({ code: 0, stdout: KEYS, stderr: '' });
});

test('the same as JSON', () => {
  const { code, stdout } = horseshoe(['lessons', 'check', GOOD, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      title: 'Seven say yes and nobody says no. Does it pass?',
      belief: 'majorityIsEnough',
      steps: [
        { step: 1, type: 'predict', form: 'result', answer: 'insufficientVotes' },
        {
          step: 3,
          type: 'do',
          changes: [
            { question: 'S/2016/1085', member: 'SEN', vote: 'inFavour' },
            { question: 'S/2016/1085', member: 'VEN', vote: 'inFavour' },
          ],
        },
        { step: 4, type: 'ask', form: 'result', answer: 'insufficientVotes' },
      ],
    },
  ]);
});

test('of one that is not, it says where, what was found and what is expected', () => {
  const file = changed('place', '"meeting": "BM-3117"', '"meeting": "BM-99999"');
  expect(horseshoe(['lessons', 'check', file])).toEqual(
    refusal(
      `horseshoe: ${file}, steps[1].refutes.vetoed.at.meeting: there is no meeting "BM-99999"; needed is a scenario that comes with horseshoe, or a row of the table of votes that can be played.\n`,
    ),
  );
});

test('a file of another form is refused as other files are', () => {
  const file = changed('form', '"belief": "majorityIsEnough"', '"belief": "majority"');
  const { code, stderr } = horseshoe(['lessons', 'check', file]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${file}, belief: found "majority"; allowed are majorityIsEnough, onlyYesCounts`);
});

test('one good and one wrong: the good one is printed, and the exit code says so', () => {
  const file = changed('both', '"atMost": 2', '"atMost": 1');
  const { code, stdout, stderr } = horseshoe(['lessons', 'check', file, GOOD]);
  expect({ code, stdout }).toEqual({ code: 3, stdout: KEYS });
  expect(stderr).toBe(`horseshoe: ${file}, steps[3].goal: 1 change is not enough; needed are 2.\n`);
});
