import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { row, table } from './cli/inMemory.ts';
import { horseshoe } from './cli/tool.ts';

const README = readFileSync('README.md', 'utf8');
const CLI = readFileSync('docs/cli.md', 'utf8');
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const PAGES = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

describe('what the documents show is what a reader gets', () => {
  test('the adjudicated rows', () => {
    const [shown = ''] = blocks(CLI, 'json');
    const lines = shown.trim().split('\n');
    expect(
      horseshoe(['adjudicate', 'src/votes/data/council-votes.csv']).stdout.split('\n').slice(0, lines.length),
    ).toEqual(lines);
  });

  test('the refused row', () => {
    const [, shown = ''] = blocks(CLI, 'json');
    const rows = table(row({}), row({ id: 'a vote to come', date: '2028-01-14' }));
    expect(horseshoe(['adjudicate', '-', '--json'], rows).stdout.split('\n')[1]).toBe(shown.trim());
  });

  test('the reform in a file', () => {
    const [, , shown = ''] = blocks(CLI, 'json');
    const { code, stdout } = horseshoe(['power', '--reform=-'], shown);
    expect({ code, shown: stdout.includes('25 members, 15 votes required') }).toEqual({ code: 0, shown: true });
    const [, , , weights = ''] = blocks(CLI, 'json');
    expect(horseshoe(['power', '--reform=-'], weights).stdout).toContain('2 of 128 coalitions win.');
  });

  test.each([
    ['README.md', 0, 'S/2016/846. Adopted'],
    ['docs/cli.md', 1, 'S/2016/846. Adopted'],
    ['docs/cli.md', 2, 'Motion 1: to take S/2016/847 first. Not carried: 7 votes short'],
    ['docs/cli.md', 3, 'Not adopted: 5 votes short'],
    ['docs/cli.md', 4, 'Open there: adopted or not adopted, short of votes'],
    ['docs/cli.md', 5, 'S/2016/847:CHN,S/2016/847:EGY,S/2016/847:AGO,outcome'],
    ['docs/cli.md', 6, 'steps[3], do: 2 changes are enough'],
    ['docs/cli.md', 7, '5 puzzles of seed 7'],
  ])('%s, command %i', (page, place, printed) => {
    const commands = blocks(readFileSync(page, 'utf8'), 'sh').filter((block) => block.includes('horseshoe --'));
    const { code, stdout } = horseshoe(argumentsIn(commands[place] ?? ''));
    expect({ code, shown: stdout.includes(printed) || stdout }).toEqual({ code: 0, shown: true });
  });

  test('the first commands of the README', () => {
    const [first = ''] = blocks(README, 'sh');
    expect(first.match(/^npm ci && npm \w+/gmu)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names npm scripts that are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  test('links to files that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)].map(([, file = '']) => file);
    expect(linked.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
  });

  test('lets nobody run the package of somebody else', () => {
    // On the npm registry the bare name is not this project.
    expect(text).not.toMatch(/npx (?:-y |--yes )?horseshoe|npm (?:i|install|exec)\b[^\n]* horseshoe(?![-./])/u);
  });
});

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(([, block = '']) => block);
}

/** What follows ` -- `, as a shell would split it. */
function argumentsIn(command: string): string[] {
  const [, given = ''] = command.replaceAll(/\\\n/gu, '').trim().split(' -- ');
  const [own = ''] = given.split(' | ');
  return [...own.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
