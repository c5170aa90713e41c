import { describe, expect, test } from 'vitest';
import { decide, parseDate, councilOn, type Matter, type Votes } from '../../machines/rules/index.ts';
import { puzzles } from '../../src/cli/puzzles/puzzles.ts';
import { readFlags } from '../../src/cli/args/flags.ts';
import { CREDIT } from '../../src/votes/index.ts';
import { problemOf, SAY } from './inMemory.ts';
import { horseshoe } from './tool.ts';

interface Printed {
  readonly credit: string;
  readonly puzzles: readonly {
    readonly id: string;
    readonly kind: string;
    readonly grade: number;
    readonly date: string;
    readonly questions: readonly {
      readonly matter: Matter;
      readonly votes: Votes;
      readonly among?: readonly string[];
    }[];
    readonly atMost?: number;
    readonly sets?: number;
  }[];
}

function printed(...args: readonly string[]): Printed {
  const { code, stdout, stderr } = horseshoe(['puzzles', '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Printed;
}

describe('as JSON', () => {
  const made = printed('--seed', '5', '--count', '30');

  test('so many puzzles, the easiest first, with the credit of the table', () => {
    expect(made.puzzles).toHaveLength(30);
    const grades = made.puzzles.map(({ grade }) => grade);
    expect(grades).toEqual(grades.toSorted((one, other) => one - other));
    expect(made.credit).toContain(CREDIT.doi);
  });

  test('the votes at the start do not end as is asked, and there is an answer', () => {
    const asked = made.puzzles.filter(({ kind }) => kind !== 'result');
    expect(asked.length).toBeGreaterThan(10);
    const wrong = asked.filter(({ date, questions, atMost = 0, sets = 0 }) => {
      const day = parseDate(date);
      const found = day && councilOn(day);
      if (!found?.ok) return true;
      const isSo = questions.every(({ votes, matter, among = [] }) =>
        among.includes(decide(votes, found.council, matter).kind),
      );
      return isSo || atMost < 1 || sets < 1;
    });
    expect(wrong).toEqual([]);
  });

  test('where the result is asked, it is not told', () => {
    const asked = made.puzzles.filter(({ kind }) => kind === 'result');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ questions, sets }) => sets !== undefined || questions.some(({ among }) => among))).toEqual(
      [],
    );
  });
});

test('the same seed prints the same, another something else', () => {
  const text = (seed: string) => horseshoe(['puzzles', '--seed', seed, '--count', '4']).stdout;
  const third = text('3');
  expect(text('3')).toBe(third);
  expect(text('4')).not.toBe(third);
  expect(third).toContain('CC BY 4.0');
});

test('who asks for more than there are is told so', () => {
  expect(horseshoe(['puzzles', '--count', '10000']).stdout).toMatch(/There are no more: [12],\d{3} of the 10,000/u);
});

test.each([
  ['--count', '0', 'found "0"; allowed is a whole number from 1 to 10000.'],
  ['--count', 'ten', 'found "ten"; allowed is a whole number from 1 to 10000.'],
  ['--seed', '-1', 'found "-1"; allowed is a whole number from 0 to 9007199254740991.'],
])('%s %s is refused', async (flag, value, problem) => {
  expect(await problemOf(puzzles.run(readFlags([flag, value], puzzles.flags), SAY))).toContain(problem);
});
