/**
 * Text with what cannot be seen in it escaped as JSON escapes it: a terminal obeys the C0 and C1 controls, marks of
 * direction let a text show itself in another order than it has, and others leave no trace.
 */
export function withoutUnseen(text: string): string {
  return text.replaceAll(UNSEEN, (mark) =>
    mark
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Controls, format characters, halves of characters, and the separators that count as line ends. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
