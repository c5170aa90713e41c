import type { Words } from './catalogue.ts';
import { createSay, type Say } from './say.ts';

/** One file a language, compiled and fetched as data; a reader fetches his own. */
const CATALOGUES = import.meta.glob<string>('./*.json', { import: 'default', query: '?catalogue&url', eager: true });

/**
 * The words of a language, `en`, ready to be said. Rejects when there are none, or when they cannot be fetched.
 * @param locale by whose custom days and numbers are written: `en-GB`
 */
export async function loadSay(language: string, locale: string): Promise<Say> {
  const address = CATALOGUES[`./${language}.json`];
  if (address === undefined) throw new Error(`No words in "${language}"`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const words = (await response.json()) as Words; // compiled by the words plugin
  return createSay(words, locale);
}

/** Right-to-left scripts among the languages that the page may come to speak. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}
