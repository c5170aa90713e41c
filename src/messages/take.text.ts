import type { Say } from './say.ts';
import { mastheadText } from './text.ts';

/** What a citation names. */
export interface Cited {
  readonly author: string;
  readonly edition: string;
  /** Of the meeting, as the page has it. */
  readonly title: string;
  readonly date: string;
  /** Absent where the Council voted in writing. */
  readonly number?: number | undefined;
  /** Whether the votes are those of the record. */
  readonly isRecord: boolean;
  readonly address: string;
  /** The day on which it was looked at: `2026-11-28`. */
  readonly day: string;
}

/** How to cite what is on screen: who, what, which edition, where, when. */
export function citationOf(say: Say, { date, number, isRecord, day, ...cited }: Cited): string {
  return say('take.citation', {
    ...cited,
    meeting: mastheadText(say, { date, number }),
    line: isRecord ? 'record' : 'own',
    day: say.day(day),
  });
}

/** Sources in one line, by their symbols where they have one; of more than `most`, the first and how many more there are. */
export function sourcesText(say: Say, sources: readonly Named[], most = MOST_NAMED): string | undefined {
  if (sources.length === 0) return undefined;
  const names = [...new Set(sources.map(({ symbol, title }) => symbol ?? title))]; // parts of a document have one symbol
  const named = names.slice(0, most);
  const more = names.length - named.length;
  const all = more > 0 ? [...named, say('take.sources.more', { count: more })] : named;
  return say('take.sources', { sources: say.list(all) });
}

const MOST_NAMED = 4;

interface Named {
  readonly title: string;
  readonly symbol?: string;
}
