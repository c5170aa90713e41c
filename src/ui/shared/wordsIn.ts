/** Whether a text has all the words of a search, without accents and capitals, by which nobody should have to search. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** The words of a search, as `plainly` writes them. */
export function wordsOf(search: string, locale: string): readonly string[] {
  return plainly(search, locale).split(/\s+/u).filter(Boolean);
}

/** Without accents and capitals. */
export function plainly(text: string, locale: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
