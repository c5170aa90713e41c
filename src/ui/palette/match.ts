import { plainly, wordsOf } from '../shared/wordsIn.ts';
import type { PaletteEntry } from './entry.ts';

/** A text without accents and capitals, and where each of its letters stands in the text. */
interface PlainText {
  readonly plain: string;
  readonly at: readonly number[];
}

/** An entry, ready to be searched. */
export interface SearchedEntry {
  readonly entry: PaletteEntry;
  /** The label, the note, and what else it is found by: a word in the first counts for most. */
  readonly fields: readonly PlainText[];
  readonly own: string;
}

export interface FoundEntry {
  readonly entry: PaletteEntry;
  /** What else it is found by, where a word stands nowhere in what is shown anyway. */
  readonly also: readonly string[];
  readonly rank: number;
}

export function searchable(entries: readonly PaletteEntry[], locale: string): readonly SearchedEntry[] {
  return entries.map((entry) => ({
    entry,
    fields: [entry.label, entry.note ?? '', ...(entry.also ?? [])].map((text) => plainText(text, locale)),
    own: plainly(entry.own ?? '', locale),
  }));
}

/**
 * The entries that have all the words, in any order; the best first. The beginning of the label counts for more than the
 * beginning of a word, that for more than the middle of one; of two alike, what can be done comes first. Without a word, all
 * but those that have to be searched for.
 */
export function foundIn(entries: readonly SearchedEntry[], search: string, locale: string): readonly FoundEntry[] {
  const words = wordsOf(search, locale);
  if (words.length === 0) return entries.flatMap(({ entry }) => (entry.searched ? [] : [{ entry, also: [], rank: 0 }]));
  const found = entries.flatMap(({ entry, fields, own }): FoundEntry[] => {
    if (entry.searched === 'byNote' && !words.some((word) => fields[1]?.plain.includes(word))) return [];
    const rank = rankOf(fields, own, words);
    if (rank === undefined) return [];
    return [{ entry, also: alsoShown(entry, fields, words), rank: entry.off === undefined ? rank : rank + 0.5 }];
  });
  return found.toSorted((one, other) => one.rank - other.rank);
}

/** The lower the better; nothing where a word stands nowhere. */
function rankOf(fields: readonly PlainText[], own: string, words: readonly string[]): number | undefined {
  const ranks = words.map((word) =>
    Math.min(...fields.map((field, place) => placeOf(field, word) + 4 * fieldRank(place))),
  );
  const rank = ranks.reduce((sum, each) => sum + each, 0);
  if (!Number.isFinite(rank)) return undefined;
  const isExact = [fields[0]?.plain, own].includes(words.join(' '));
  return isExact ? rank - 1 : rank;
}

/** All that is not shown counts alike. */
function fieldRank(place: number): number {
  return Math.min(place, 2);
}

/** 0 at the beginning of the text, 1 at that of a word, 3 within one. */
function placeOf({ plain }: PlainText, word: string): number {
  if (plain.startsWith(word)) return 0;
  if (!plain.includes(word)) return Infinity;
  return startsIn(plain, word).some((at) => beginsAWord(plain, at)) ? 1 : 3;
}

function alsoShown(
  { also = [] }: PaletteEntry,
  [label, note, ...rest]: readonly PlainText[],
  words: readonly string[],
): readonly string[] {
  const unseen = words.filter((word) => !label?.plain.includes(word) && !note?.plain.includes(word));
  return also.filter((_, place) => unseen.some((word) => rest[place]?.plain.includes(word)));
}

/** A piece of a text, found or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** A text in pieces: each word where it begins one, or else where it stands first. */
export function markedIn(text: string, search: string, locale: string): readonly MarkedPiece[] {
  const { plain, at } = plainText(text, locale);
  const hits = wordsOf(search, locale)
    .flatMap((word) => {
      const all = startsIn(plain, word);
      const first = all.filter((start) => beginsAWord(plain, start));
      return (first.length > 0 ? first : all.slice(0, 1)).map((start) => ({
        from: at[start] ?? text.length,
        to: at[start + word.length] ?? text.length,
      }));
    })
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  const add = (to: number, found: boolean): void => {
    if (to > done) pieces.push({ text: text.slice(done, to), found, at: done });
    done = Math.max(done, to);
  };
  for (const { from, to } of hits) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}

/** Letter by letter, because an accent is left out, and a capital can become two letters. */
function plainText(text: string, locale: string): PlainText {
  let plain = '';
  const at: number[] = [];
  let index = 0;
  for (const letter of text) {
    const own = plainly(letter, locale);
    plain += own;
    for (let count = 0; count < own.length; count += 1) at.push(index);
    index += letter.length;
  }
  return { plain, at };
}

function startsIn(plain: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = plain.indexOf(word); at !== -1; at = plain.indexOf(word, at + 1)) starts.push(at);
  return starts;
}

function beginsAWord(plain: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(plain[at - 1] ?? '');
}
