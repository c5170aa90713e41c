import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('nesting as deep as a file can hold', () => {
  expect(syntaxProblem('['.repeat(100_000))).toMatchObject({ code: 'json', column: 100_001, found: '' });
});

function isJson(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}
