// npm run messages            writes src/messages/catalogue.ts and *.d.json.ts from the catalogues
// npm run messages -- --check only says what is out of date, or wrong in a translation
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { casesOf, elementsOf, readCatalogue } from '../../src/build/catalogue.mjs';

/** @typedef {import('../../src/build/catalogue.mjs').Element} Element */
/** @typedef {Map<string, Map<string, string>>} Catalogue message id -> argument -> its TypeScript type */

const FOLDER = fileURLToPath(new URL('../../src/messages', import.meta.url));
const PLAIN = 'string';

/** @param {boolean} check @returns {string[]} what is wrong */
function main(check) {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const english = catalogueIn('en.json');
  const written = [
    { path: join(FOLDER, 'catalogue.ts'), text: catalogueSource(english) },
    ...files.map((file) => ({
      path: join(FOLDER, `${basename(file, '.json')}.d.json.ts`),
      text: declarationSource(file),
    })),
  ];
  const stale = written.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (!check) for (const { path, text } of stale) writeFileSync(path, text);
  return [
    ...(check ? stale.map(({ path }) => `src/messages/${basename(path)} is out of date: npm run messages`) : []),
    ...files.filter((file) => file !== 'en.json').flatMap((file) => faultsOf(catalogueIn(file), english, file)),
  ];
}

/** @param {string} file @returns {Catalogue} */
function catalogueIn(file) {
  const messages = readCatalogue(readFileSync(join(FOLDER, file), 'utf8'), `src/messages/${file}`);
  return new Map(messages.map(([id, tree]) => [id, argumentsOf(tree)]));
}

/** @param {Element[]} tree */
function argumentsOf(tree) {
  /** @type {Map<string, Set<string>>} */
  const uses = new Map();
  for (const element of elementsOf(tree)) {
    const type = typeOf(element);
    if (type && 'value' in element) uses.set(element.value, (uses.get(element.value) ?? new Set()).add(type));
  }
  return new Map([...uses].map(([name, types]) => [name, both(types)]));
}

/** @param {Element} element */
function typeOf(element) {
  switch (element.type) {
    case TYPE.argument:
      return PLAIN;
    case TYPE.number:
    case TYPE.plural:
      return 'number';
    case TYPE.date:
    case TYPE.time:
      return 'Date | number';
    case TYPE.select:
      return casesOf(element).map(quoted).join(' | ');
    case TYPE.tag:
      return 'Tag';
    default:
      return undefined;
  }
}

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** An argument used twice must suit both uses; being printed as it is suits nearly everything. @param {Set<string>} types */
function both(types) {
  const [only, ...more] = [...types].filter((type) => types.size === 1 || type !== PLAIN);
  return more.length === 0 ? String(only) : [only, ...more].map((type) => `(${type})`).join(' & ');
}

/** @param {Catalogue} translated @param {Catalogue} english @param {string} file */
function faultsOf(translated, english, file) {
  const missing = [...english.keys()].filter((id) => !translated.has(id));
  const unknown = [...translated.keys()].filter((id) => !english.has(id));
  return [
    ...missing.map((id) => `src/messages/${file} lacks "${id}"`),
    ...unknown.map((id) => `src/messages/${file} has "${id}", which en.json has not`),
    ...[...translated].flatMap(([id, wanted]) => {
      const given = english.get(id);
      if (!given) return [];
      return [...wanted].flatMap(([name, type]) => {
        const offered = given.get(name);
        if (!offered) return `src/messages/${file}: "${id}" uses {${name}}, which en.json does not`;
        return suits(offered, type)
          ? []
          : `src/messages/${file}: "${id}" needs {${name}} as ${type}; en.json makes it ${offered}`;
      });
    }),
  ];
}

/** @param {string} given @param {string} wanted */
function suits(given, wanted) {
  if (given === wanted) return true;
  return wanted === PLAIN && (given === 'number' || given.startsWith("'"));
}

/** @param {Catalogue} catalogue */
function catalogueSource(catalogue) {
  const messages = [...catalogue].map(([id, names]) => {
    const fields = [...names].map(
      ([name, type]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ${type}`,
    );
    return `  ${quoted(id)}: ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'Nothing'};\n`;
  });
  return `// Written by \`npm run messages\` from en.json; do not edit.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What every message needs to be said. */
export interface Catalogue {
${messages.join('')}}

export type MessageId = keyof Catalogue;

/** A catalogue as it is imported: compiled by src/build/words.plugin.ts. */
export type Messages = Readonly<Record<MessageId, MessageFormatElement[]>>;

/** Stands for \`<b>…</b>\` in a message: makes of the parts inside whatever the caller shows. */
export type Tag = (parts: never[]) => unknown;

/** A message without arguments. */
export type Nothing = Readonly<Record<string, never>>;
`;
}

/** @param {string} file */
const declarationSource = (file) => `// Written by \`npm run messages\`: what importing ${file} yields.
import type { Messages } from './catalogue.ts';

declare const words: Messages;
export default words;
`;

/** @returns {string[]} */
function faults() {
  try {
    return main(process.argv.includes('--check'));
  } catch (problem) {
    return [problem instanceof Error ? problem.message : String(problem)];
  }
}

for (const fault of faults()) {
  console.error(fault);
  process.exitCode = 1;
}
