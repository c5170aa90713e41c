import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

const PAGE = readFileSync('docs/glossary.md', 'utf8');
const FILES = ['machines', 'src'].flatMap(filesBelow).filter((file) => /\.(?:ts|tsx|mjs)$/u.test(file));
/** Made from the message catalogue: names of messages, not of the project. */
const CODE = FILES.filter((file) => !/\/catalogue\.ts$|\.d\.json\.ts$/u.test(file)).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** Names of files that are twice on purpose, and why. */
const FILES_ALLOWED: Readonly<Record<string, string>> = {
  'index.ts': 'the door of its folder',
};

/** Names that are twice for now, and where. One is taken out when it has become unique; none is added. */
const FILES_STILL: ReadonlySet<string> = new Set([
  'address.ts', // session/keep, ui
  'opening.ts', // ui, ui/study
  'questions.ts', // scenario, session/tree
  'record.ts', // machines/rules, session/tree
  'voting.ts', // machines/rules/decision, session/tree
]);
const TYPES_STILL: ReadonlySet<string> = new Set([
  'Kept', // ui/shelf, ui/study
]);

describe('one name, one meaning', () => {
  test('no two files have the same name', () => {
    const named = FILES.filter((file) => !isFileOfCommand(file)).map((file) => basename(file));
    const twice = repeated(named.map((name) => name.toLowerCase()));
    expect(twice.filter((name) => !(name in FILES_ALLOWED) && !FILES_STILL.has(name))).toEqual([]);
  });

  test('no two exported types have the same name', () => {
    const types = CODE.flatMap(({ text }) =>
      [...text.matchAll(/^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gmu)].map(([, name = '']) => name),
    );
    expect(types.length).toBeGreaterThan(100);
    expect(repeated(types).filter((name) => !TYPES_STILL.has(name))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = [...PAGE.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, term = '']) => term);

  test('has every term once', () => {
    expect(terms.length).toBeGreaterThan(50);
    expect(repeated(terms)).toEqual([]);
  });

  test('has the terms of the code', () => {
    const isUsed = (term: string): boolean => {
      const word = new RegExp(`(?<![\\w.])${term.replaceAll('.', '\\.')}(?!\\w)`, 'u');
      return CODE.some(({ text }) => word.test(text));
    };
    expect(terms.filter((term) => !isUsed(term))).toEqual([]);
  });
});

/** `src/cli/power/power.ts`: a command's file is called as the command, whatever else has that name. */
function isFileOfCommand(file: string): boolean {
  const folder = dirname(file);
  return dirname(folder) === 'src/cli' && basename(file) === `${basename(folder)}.ts`;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) < place))].toSorted();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );
}
