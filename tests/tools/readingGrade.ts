import type { Lesson, LessonStep } from '../../src/learn/lessons/lesson.ts';

/**
 * The Flesch-Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, in years of school in the
 * United States. Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability formulas”, Naval Technical
 * Training Command, Research Branch Report 8-75 (1975).
 *
 * Names, numbers and the terms of art that a lesson teaches count as one syllable: a reader learns them as one sign.
 */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:]+(?=[”)]*(?:\s|$))/u).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, { syllables: count }) => sum + count, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** What a learner reads of a lesson, in order. */
export function proseOf({ steps, knows }: Lesson): string {
  return [...steps.flatMap(textsOf), knows].join('\n');
}

function textsOf(step: LessonStep): readonly string[] {
  switch (step.type) {
    case 'show':
    case 'explain':
      return [step.text];
    case 'do':
      return [step.asks, ...step.hints, step.done];
    case 'predict':
    case 'ask':
      return [step.asks, ...Object.values(step.refutes).map(({ text }) => text), step.because];
  }
}

/** Terms of art that no plainer word can stand for, in lower case. */
const TERMS = new Set(
  (
    'abstain abstains abstained abstaining abstention abstentions veto vetoes vetoed permanent ' +
    'elected member members council assembly adopted procedure charter amendment amendments ' +
    'president resolution dispute paragraph paragraphs'
  ).split(' '),
);

interface Word {
  readonly syllables: number;
}

/** A word with a capital inside a sentence is a name. */
function wordsIn(sentence: string): readonly Word[] {
  const words = sentence.match(/[\p{L}\p{N}’]+/gu) ?? [];
  return words.map((word, index) => {
    const isName = /\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word)) || NAMES.has(word);
    return { syllables: isName || TERMS.has(word.toLowerCase()) ? 1 : syllablesIn(word) };
  });
}

/** Names that also begin sentences. */
const NAMES = new Set(
  'America Argentina Australia Bangladesh Chile China Cuba Egypt France India Iraq Israel Norway Panama Portugal Russia Venezuela Yemen'.split(
    ' ',
  ),
);

/** Groups of vowels; an e at the end is silent, but for -le behind a consonant, and so is that of -ed. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  const groups = letters.match(/[aeiouy]+/gu)?.length ?? 0;
  const silent = /[^aeiouyl]e$|[aeiouy]le$|[^aeiouydt]ed$|[^aeiouylscxz]es$/u.test(letters) ? 1 : 0;
  return Math.max(1, groups - silent);
}
