import type { Messages } from './catalogue.ts';
import { createSay, type Say } from './say.ts';

export { directionOf } from './direction.ts';

/** One file a language, compiled and fetched as data; a reader fetches their own. */
const CATALOGUES = import.meta.glob<string>('./*.json', { import: 'default', query: '?catalogue&url', eager: true });

/**
 * The messages of a language, `en`, ready to be said. Rejects when there are none, or when they cannot be fetched.
 * @param locale by whose custom days and numbers are written: `en-GB`
 */
export async function loadSay(language: string, locale: string): Promise<Say> {
  const address = CATALOGUES[`./${language}.json`];
  if (address === undefined) throw new Error(`No messages in "${language}"`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const messages = (await response.json()) as Messages; // compiled by the messages plugin
  return createSay(messages, locale);
}
