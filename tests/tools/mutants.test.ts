import { describe, expect, test } from 'vitest';
import { mutantsIn, mutated } from './mutants/listing.mjs';

/** Each mutant as its operator and the line that it leaves. */
function faultsOf(code: string): string[] {
  return mutantsOf(code).map(
    (mutant) => `${mutant.operator}: ${mutated(code, mutant).replaceAll(/\s+/gu, ' ').trim()}`,
  );
}

function mutantsOf(code: string, file = 'a.ts') {
  return mutantsIn(new Map([[file, code]]));
}

describe('the mutants of a line', () => {
  test.each([
    ['x = a < b', ['relational: x = a <= b', 'relational: x = a >= b']],
    ['x = a === b', ['equality: x = a !== b']],
    ['x = a && b', ['logical: x = ((a) || (b))']],
    ['x = a ?? b', ['default: x = a']],
    ['x = !a', ['negation: x = (a)']],
    ['x = a ? b : c', ['condition: x = a ? c : b']],
    ['x = a + b', ['arithmetic: x = a - b']],
    ['x = a + "s"', []],
    ['x = 9', ['number: x = 10', 'number: x = 8']],
    ['x = true', ['boolean: x = false']],
    ['x = a.at(-1)', ['method: x = a.at(0)', 'number: x = a.at(-2)', 'number: x = a.at(-0)']],
    ['x = a.some(b)', ['method: x = a.every(b)']],
    ['x = a.filter(b)', ['method: x = a']],
    ['x = [a, b]', ['list: x = []']],
    ['const F: "p" | "q" = "p"', [`text: const F: "p" | "q" = 'q'`]],
    ['const F = ["p", "q"] as const', []],
    ['throw new Error(a < b)', []],
    ['import a from "p"; type T = 1 | 2', []],
    ['x = { guard: a, target: b }', ['edge: x = { target: b }']],
    [
      'function f() { a(); if (b) return; c(); }',
      [
        'return: function f() { a(); if (b) return; return; c(); }',
        'statement: function f() { ; if (b) return; c(); }',
        'condition: function f() { a(); if (true) return; c(); }',
        'condition: function f() { a(); if (false) return; c(); }',
        'statement: function f() { a(); ; c(); }',
        'statement: function f() { a(); if (b) return; ; }',
      ],
    ],
  ])('%s', (code, faults) => {
    expect(faultsOf(code).toSorted()).toEqual(faults.toSorted());
  });
});

describe('a mutant is the same', () => {
  const keysOf = (code: string, file?: string) => mutantsOf(code, file).map(({ key }) => key);
  const kinOf = (code: string) => mutantsOf(code).flatMap(({ kin }) => kin);
  const code = 'export function f(a: number) { return a < 9; } export function g(a: number) { return a < 9; }';

  test('when its file moves and its code is laid out anew', () => {
    const moved = code.replaceAll('{ return', '{\n  // nine\n  return').replace('(a: number)', '(\n  a: number,\n)');
    expect(keysOf(moved.replace('a: number,\n', 'a: number\n'), 'b/c.ts')).toEqual(keysOf(code));
  });

  test('and no other is, in another function or a second time in one', () => {
    const keys = keysOf(code.replace('a < 9;', 'a < 9 && a < 9;'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('as far as its function allows: what changed elsewhere in it is told', () => {
    const changed = code.replace('return a < 9;', 'log(a); return a < 9;');
    expect(keysOf(changed)).not.toEqual(expect.arrayContaining(keysOf(code)));
    expect(kinOf(changed)).toEqual(expect.arrayContaining(kinOf(code)));
  });
});
