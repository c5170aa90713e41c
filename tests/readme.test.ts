import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { horseshoe } from './cli/tool.ts';

const README = readFileSync('README.md', 'utf8');
const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('what the README shows is what a reader gets', () => {
  test('the adjudicated rows', () => {
    const shown = blocks('json').map((block) => block.trim().split('\n'))[0] ?? [];
    expect(horseshoe(['adjudicate', 'tests/data/council-votes.csv']).stdout.split('\n').slice(0, shown.length)).toEqual(
      shown,
    );
  });

  test('the simulated meeting', () => {
    const command =
      blocks('sh')
        .find((block) => block.includes('simulate'))
        ?.trim() ?? '';
    const [, given = ''] = command.split(' -- ');
    expect(horseshoe(given.split(' ')).stdout).toContain('S/2016/846. Adopted');
  });

  test('the acts of one’s own', () => {
    const command =
      blocks('sh')
        .find((block) => block.includes('--do'))
        ?.replaceAll(/\\\n/gu, '')
        .trim() ?? '';
    const [, given = ''] = command.split(' -- ');
    const args = [...given.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    expect(horseshoe(args).stdout).toContain('Motion 1: to take S/2016/847 first. Not carried: 7 votes short');
  });

  test('every npm script that it names is there', () => {
    const named = [...README.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  test('every file that it links to is there', () => {
    const linked = [...README.matchAll(/\]\((?!https?:)([^)]+)\)/gu)].map((match) => match[1] ?? '');
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.filter((file) => !existsSync(file))).toEqual([]);
  });
});

function blocks(language: string): string[] {
  return [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(
    (match) => match[1] ?? '',
  );
}
