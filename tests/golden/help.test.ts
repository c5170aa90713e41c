import { afterAll, describe, expect, test } from 'vitest';
import { expectGolden, linesOf, readGolden, rowsOf, UPDATES, writeGolden } from './golden.ts';
import { COMMANDS, LINES, type Line } from './lines.ts';
import { horseshoe } from './tool.ts';

const ANSWERS = 'data/help/lines.jsonl';

test.each([['horseshoe', []], ...COMMANDS.map((command) => [command, [command]] as const)] as const)(
  'the help of %s',
  async (name, args) => {
    const help = await horseshoe([...args, '--help']);
    expect({ ...help, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
    expectGolden(`data/help/${name}.txt`, help.stdout);
    expect(await horseshoe(['help', ...args])).toEqual(help);
  },
);

describe('what is answered to a command line, good or bad', () => {
  const stored = UPDATES ? [] : rowsOf(readGolden(ANSWERS));
  const made: string[] = [];

  test.each(Object.keys(LINES))('%s', async (command) => {
    const today: string[] = [];
    for (const line of LINES[command] ?? []) today.push(JSON.stringify(await answerTo(line)));
    const asked = new Set(today.map(lineIn));
    made.push(...today);
    expect(today).toEqual(UPDATES ? today : stored.filter((row) => asked.has(lineIn(row))));
  });

  test('each line is asked once, and all that were stored are asked', () => {
    const asked = made.map(lineIn);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toEqual(UPDATES ? asked : stored.map(lineIn));
  });

  afterAll(() => {
    if (UPDATES) writeGolden(ANSWERS, linesOf(made));
  });
});

async function answerTo({ args, about, input }: Line): Promise<object> {
  return { args, ...(about === undefined ? {} : { about }), ...(await horseshoe(args, input)) };
}

/** A stored answer without what was answered. */
function lineIn(row: string): string {
  const { args, about } = JSON.parse(row) as Line;
  return JSON.stringify([args, about]);
}
