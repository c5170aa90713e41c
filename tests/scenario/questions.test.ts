import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { parseScenario, type Problem } from '../../src/scenario/index.ts';
import { listScenarios } from '../../src/scenario/library.ts';
import { ALEPPO, scenarioOf, textOf, valueAt, without, withValue, withValues } from './file.ts';

const FILES = listScenarios().map((id) => {
  const { question, asked, teaches } = scenarioOf(id);
  if (!question || asked === undefined || teaches === undefined) throw new Error(`${id} lacks one of its sentences`);
  return { id, question, asked, teaches };
});

/** Words that tell how a vote ended, and counts as they are written after one. */
const TELLS =
  /\b(?:vetoed|adopted|failed|fails|rejected|defeated|carried|passed|blocked|lost|fell short|short of|not enough votes)\b|\d+-\d+-\d+/giu;

/** Such words where they tell nothing, and why. */
const TELLS_NOTHING: Readonly<Record<string, readonly string[]>> = {
  // “Was it adopted?” is what the title asks.
  [ALEPPO]: ['adopted'],
};

describe.each(FILES)('$id, before its results are shown', ({ id, question, asked, teaches }) => {
  test('the title asks; the rest are sentences that end', () => {
    expect(question.title).toMatch(/\?$/u);
    expect(question.standfirst).toMatch(/[.?]$/u);
    expect(asked).toMatch(/\?$/u);
    expect(teaches).toMatch(/\.$/u);
  });

  test('the standfirst is one sentence or two', () => {
    expect(question.standfirst.match(/[.?!](?= |$)/gu)?.length).toBeLessThanOrEqual(2);
  });

  test('neither title nor standfirst has a word that tells the result', () => {
    expect(`${question.title} ${question.standfirst}`.match(TELLS) ?? []).toEqual(TELLS_NOTHING[id] ?? []);
  });

  test('the names of States are the short ones, the marks those of the typographer', () => {
    const all = [question.title, question.standfirst, asked, teaches].join(' ');
    expect(all).not.toMatch(/Russian Federation|United States of America|Democratic People|\bUK\b|\bUS\b|\bUSSR\b/u);
    expect(all).not.toMatch(/["']| {2}/u);
  });
});

test('no two meetings ask the same or teach the same', () => {
  for (const sentences of [
    FILES.map(({ question }) => question.title),
    FILES.map(({ question }) => question.standfirst),
    FILES.map(({ asked }) => asked),
    FILES.map(({ teaches }) => teaches),
  ]) {
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  }
});

test('the words that tell are found where a file tells', () => {
  const { title, standfirst } = scenarioOf('2022-02-27-ukraine-assembly');
  expect(`${title} ${standfirst} 11-1-3`.match(TELLS)).toEqual(['adopted', '11-1-3']);
});

describe('a file of a reader', () => {
  test.each([['question'], ['asked'], ['teaches']])('opens without %s', (key) => {
    expect(valueAt([key])).toBeDefined();
    expect(problemsOf(without([key]))).toEqual([]);
  });

  test('opens without all three', () => {
    const { question, asked, teaches, ...rest } = JSON.parse(textOf(ALEPPO)) as Record<string, unknown>;
    expect([question, asked, teaches]).not.toContain(undefined);
    expect(problemsOf(rest)).toEqual([]);
  });

  test('a question has both its title and its standfirst', () => {
    expect(problemsOf(withValue(['question'], { title: 'Was it adopted?' }))).toEqual([
      { code: 'missing', path: 'question.standfirst' },
    ]);
  });

  const ROOM = [
    [['question', 'title'], 'question.title', LIMITS.question.title],
    [['question', 'standfirst'], 'question.standfirst', LIMITS.question.standfirst],
    [['asked'], 'asked', LIMITS.asked],
    [['teaches'], 'teaches', LIMITS.teaches],
  ] as const;

  test.each(ROOM)('%j may be as long as its place, and no longer', (keys, path, most) => {
    expect(problemsOf(withValue(keys, 'x'.repeat(most)))).toEqual([]);
    expect(problemsOf(withValue(keys, 'x'.repeat(most + 1)))).toEqual([
      { code: 'tooLong', path, found: most + 1, expected: most },
    ]);
  });

  test('all of them may be as long as that at once', () => {
    expect(problemsOf(withValues(ROOM.map(([keys, , most]) => [keys, 'x'.repeat(most)])))).toEqual([]);
  });

  test.each(ROOM)('%j is not empty', (keys, path) => {
    expect(problemsOf(withValue(keys, ' '))).toEqual([{ code: 'form', path, found: ' ', expected: 'text' }]);
  });
});

function problemsOf(file: unknown): readonly Problem[] {
  const parsed = parseScenario(JSON.stringify(file), 'f');
  return parsed.ok ? [] : parsed.problems;
}
