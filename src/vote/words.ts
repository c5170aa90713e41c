import type { Messages } from '../messages/catalogue.ts';
import { createSay, type Say } from '../messages/say.ts';

/** The messages that the element says, in every language that there is: they come with it. */
const CATALOGUES = import.meta.glob<string>('../messages/*.json', {
  import: 'default',
  query:
    '?only=element.,embed.open,state.,vote.,number.,headline.,outcome.,result.word.,ui.bar.,ui.counts.,ui.question,ui.masthead.,ui.votes.member,ui.record.departed,seats.table.,sentence.join,take.picture.own,take.sources,amendment.,strip.onRecord&raw',
  eager: true,
});

/** By whose custom days and numbers are written: the United Nations writes 8 October 2016. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };
const FALLBACK = 'en';

export interface Words {
  readonly say: Say;
  /** Of the words, which may be another than was asked for. */
  readonly language: string;
}

const known = new Map<string, Words>();

/** The words of a language, `fr-CH`; where there are none of it, those of English. */
export function wordsIn(asked: string): Words {
  const language = [asked.toLowerCase().split('-')[0] ?? '', FALLBACK].find((each) => textOf(each) !== undefined);
  const found = language ?? FALLBACK;
  const words = known.get(found) ?? {
    say: createSay(JSON.parse(textOf(found) ?? '{}') as Messages, LOCALES[found] ?? found), // compiled by the messages plugin
    language: found,
  };
  known.set(found, words);
  return words;
}

function textOf(language: string): string | undefined {
  return CATALOGUES[`../messages/${language}.json`];
}
