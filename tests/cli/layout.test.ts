import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hang, wrap } from '../../src/cli/io/layout.ts';
import { quote } from '../../src/cli/io/badInput.ts';

const words = fc.array(fc.stringMatching(/^[a-zé–]{1,20}$/u), { minLength: 1 }).map((list) => list.join(' '));

test('a wrapped paragraph has the same words, in lines of at most 80 characters, as full as they can be', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 30 }), (paragraph, indent) => {
      const lines = wrap(paragraph, indent).split('\n');
      expect(lines.map((line) => line.slice(indent)).join(' ')).toBe(paragraph);
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1]?.trim().split(' ')[0];
        expect(line.startsWith(' '.repeat(indent))).toBe(true);
        expect(line.length).toBeLessThanOrEqual(80);
        if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(80);
      }
    }),
  );
});

test('a word longer than the line stands alone', () => {
  expect(wrap(`a ${'b'.repeat(90)} c`)).toBe(`a\n${'b'.repeat(90)}\nc`);
});

test('é counts once, however it is written', () => {
  const paragraph = `${'e\u0301'.repeat(40)} ${'é'.repeat(39)}`;
  expect(wrap(paragraph)).toBe(paragraph);
});

test('control characters do not reach the terminal', () => {
  expect(wrap('one\ntwo\u001B[31m \u009Bthree')).toBe('one two [31m three');
});

test('a hanging text stands in its column', () => {
  expect(hang('Against', 10, `${'many '.repeat(16)}words`, 2)).toBe(
    `  Against   ${'many '.repeat(12)}many\n            many many many words`,
  );
});

test.each([
  ['plain', '"plain"'],
  ['with "marks"', String.raw`"with \"marks\""`],
  ['\u001B]0;title\u0007\u009B\u2028', String.raw`"\u001b]0;title\u0007\u009b\u2028"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
])('quoted: %j', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
