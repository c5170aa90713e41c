import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { syntaxProblem } from '../../src/scenario/json.ts';
import { ALEPPO, textOf } from './file.ts';

const text = fc.oneof(
  fc.json(),
  fc.json().map((json) => JSON.stringify(JSON.parse(json), undefined, 2)),
);

const CHARACTERS = '{}[],:"\\ \n\t-+.0e1txnu\u0000\u007f\u00e9'.split('');

/** One character taken out, put in or put in place of another. */
const damaged = fc
  .tuple(text, fc.nat(), fc.nat(1), fc.constantFrom('', ...CHARACTERS))
  .map(
    ([json, at, taken, put]) =>
      json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + taken),
  );

test('a text has a syntax problem when JSON.parse refuses it, and only then', () => {
  fc.assert(
    fc.property(fc.oneof(text, damaged, fc.string()), (candidate) => {
      const problem = syntaxProblem(candidate);
      fc.pre(problem?.code !== 'duplicateKey'); // which JSON.parse lets pass
      expect(problem === undefined).toBe(isJson(candidate));
    }),
    { numRuns: 5000 },
  );
});

test('every beginning of a file is told at its end', () => {
  const whole = textOf(ALEPPO).trimEnd();
  for (let length = 0; length < whole.length; length += 997) {
    expect(syntaxProblem(whole.slice(0, length))).toMatchObject({ code: 'json', found: '' });
  }
});

test('nesting as deep as a file may have, and one deeper', () => {
  const { depth } = LIMITS;
  expect(syntaxProblem('['.repeat(depth))).toMatchObject({ code: 'json', column: depth + 1, found: '' });
  expect(syntaxProblem('['.repeat(depth) + ']'.repeat(depth))).toBeUndefined();
  expect(syntaxProblem('\n' + '['.repeat(100_000))).toEqual({
    code: 'depth',
    path: '',
    place: { line: 2, column: depth + 1 },
    expected: depth,
  });
});

const LONG = LIMITS.bytes;

test.each<[string, string]>([
  ['blanks', `[${' '.repeat(LONG)}]`],
  ['digits', `[1${'0'.repeat(LONG)}]`],
  ['digits of a fraction', `[1.${'0'.repeat(LONG)}]`],
  ['digits of an exponent', `[1e${'0'.repeat(LONG)}]`],
  ['a text', `["${'x'.repeat(LONG)}"]`],
  ['escapes', `["${String.raw`\n`.repeat(LONG / 2)}"]`],
  ['a key', `{"${'x'.repeat(LONG)}":1}`],
])('a token as long as a file may be: %s', (_, long) => {
  expect(syntaxProblem(long)).toBeUndefined();
  expect(syntaxProblem(long.slice(0, -2))).toMatchObject({ code: 'json', found: '' });
});

function isJson(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}
