import type { Messages } from './catalogue.ts';
import type { Say } from './say.ts';

/** What only Learn says, in each language: fetched with it, so that nobody else downloads it. */
const CATALOGUES = import.meta.glob<string>('./*.json', { import: 'default', query: '?learn&url', eager: true });

/**
 * Fetches what Learn says, in a language, once; from then on `say` knows it.
 * @throws when it cannot be fetched
 */
export async function loadLearnMessages(say: Say, language: string): Promise<void> {
  if (knowsLearn(say)) return;
  const address = CATALOGUES[`./${language}.json`];
  if (address === undefined) throw new Error(`No messages in "${language}"`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  say.add((await response.json()) as Partial<Messages>); // compiled by the messages plugin
}

export function knowsLearn(say: Say): boolean {
  return say.has('learn.headline');
}
