/** So many words of a statement are read at once; the rest is a press away. */
const WORDS = 45;

/** The whole sentences with which a text begins, and the rest of it. */
export interface Led {
  readonly lead: string;
  /** Empty where the text is short. */
  readonly rest: string;
}

/**
 * The first sentences of a text, as many as stay within 45 words, and at least one; a text of a few words more stays whole.
 *
 * @param language by whose rules sentences end
 */
export function leadOf(text: string, language: string): Led {
  if (wordCount(text) <= WORDS * 1.2) return { lead: text, rest: '' };
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  let end = 0;
  for (const { segment, index } of sentences) {
    if (end > 0 && wordCount(text.slice(0, index + segment.length)) > WORDS) break;
    end = index + segment.length;
  }
  return { lead: text.slice(0, end).trimEnd(), rest: text.slice(end) };
}

/** How many words are to be read: what stands between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
