// Reads a catalogue of words. Plain JavaScript, because both Vite's config and a bare Node script read it.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */
/** @typedef {import('@formatjs/icu-messageformat-parser').SelectElement} Select */

/**
 * What stands in the arm `other` of every select. ICU asks for that arm, but nothing may ever lead to it: each case has an
 * arm of its own, so that a language can say each in its own way.
 */
export const UNREACHABLE = '⁇';

/**
 * The parsed messages of a catalogue: a flat JSON object from message id to ICU text.
 * Whatever is wrong is thrown with the file, the message and the reason.
 * @param {string} json @param {string} file @returns {[id: string, tree: Element[]][]}
 */
export function readCatalogue(json, file) {
  const catalogue = readObject(json, file);
  refuseDoubles(json, file);
  return Object.entries(catalogue).map(([id, text]) => {
    if (typeof text !== 'string') throw new Error(`${file}: message "${id}" is not a text`);
    return [id, readMessage(text, `${file}: message "${id}"`)];
  });
}

/** @param {string} json @param {string} file @returns {object} */
function readObject(json, file) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Error(`${file}: not JSON: ${explain(cause)}`, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Error(`${file}: a catalogue is a flat object from message id to text`);
}

/** JSON.parse keeps the last of two messages with one id and says nothing. @param {string} json @param {string} file */
function refuseDoubles(json, file) {
  const seen = new Set();
  for (const [, id] of json.matchAll(/(?:^|[{,])\s*"((?:[^"\\]|\\.)*)"\s*:/gm)) {
    if (seen.has(id)) throw new Error(`${file}: message "${id}" stands there twice`);
    seen.add(id);
  }
}

/** @param {string} text @param {string} where */
function readMessage(text, where) {
  try {
    const tree = parse(text, { ignoreTag: false, captureLocation: false });
    for (const element of elementsOf(tree)) {
      if (element.type === TYPE.select && !isUnreachable(element.options['other']))
        throw new Error(`"other" of "${element.value}" has to be {${UNREACHABLE}}: every case has an arm of its own`);
    }
    refusePlainNumbers(tree);
    return tree;
  } catch (cause) {
    throw new Error(`${where} does not parse: ${explain(cause)}\n  ${text}`, { cause });
  }
}

/** A number that is printed as it is has Latin digits in every language. @param {Element[]} tree */
function refusePlainNumbers(tree) {
  /** @type {Set<string>} */
  const numbers = new Set();
  /** @type {Set<string>} */
  const plain = new Set();
  for (const element of elementsOf(tree)) {
    if (element.type === TYPE.plural || element.type === TYPE.number) numbers.add(element.value);
    if (element.type === TYPE.argument) plain.add(element.value);
  }
  const name = [...plain].find((each) => numbers.has(each));
  if (name !== undefined) throw new Error(`{${name}} is a number: it has to be {${name}, number}`);
}

/** The cases of a select. @param {Select} select */
export function casesOf({ options }) {
  return Object.keys(options).filter((arm) => arm !== 'other');
}

/** @param {Select['options'][string] | undefined} arm */
function isUnreachable(arm) {
  const [only, ...more] = arm?.value ?? [];
  return only?.type === TYPE.literal && only.value === UNREACHABLE && more.length === 0;
}

/** Every element of a message, also those inside arms and tags. @param {Element[]} tree @returns {Generator<Element>} */
export function* elementsOf(tree) {
  for (const element of tree) {
    yield element;
    if (element.type === TYPE.tag) yield* elementsOf(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    for (const arm of Object.values(element.options)) yield* elementsOf(arm.value);
  }
}

/** FormatJS names the fault (`EXPECT_ARGUMENT_CLOSING_BRACE`) and, in `location`, the place. @param {unknown} cause */
function explain(cause) {
  if (!(cause instanceof Error)) return String(cause);
  if (!('location' in cause)) return cause.message;
  const { start } = /** @type {import('@formatjs/icu-messageformat-parser').Location} */ (cause.location);
  return `${cause.message.toLowerCase().replaceAll('_', ' ')} at line ${start.line}, column ${start.column}`;
}
