import { isWithinDepth } from '../../limits.ts';
import type { Say } from '../../messages/say.ts';

/** Something to be said once the language is known. */
export type Sentence = (say: Say) => string;

/** Thrown where bad input is met; caught once, in horseshoe.ts, which says it and ends with exit code 2. */
export class BadInput extends Error {
  /** @param problem the place, what was found and what is allowed */
  constructor(readonly problem: Sentence) {
    super('Bad input'); // what people read is the problem
  }
}

/** The command line itself is wrong: the help of the command says how it should be. */
export class BadUsage extends BadInput {}

export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Sentence };

export function refuse(problem: Sentence): { readonly ok: false; readonly problem: Sentence } {
  return { ok: false, problem };
}

/** Somebody else's text, fit to stand in a message: in quotation marks, no control characters, not too long. */
export function quote(text: string): string {
  return withoutControls(JSON.stringify(shorten(text)));
}

/** Somebody else's value: a text as `quote` has it, all else as JSON writes it; a number beyond all is `Infinity`. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || value === undefined) return String(value); // JSON has neither Infinity nor nothing
  return isWithinDepth(value) ? printable(JSON.stringify(value)) : '…';
}

/** Somebody else's text without quotation marks: no control characters, not too long. */
export function printable(text: string, longest = LONGEST): string {
  return withoutControls(shorten(text, longest));
}

/** Somebody else's list: each entry not too long, and not more of them than can be read. */
export function listOf(say: Say, items: readonly string[], most = MOST_LISTED): string {
  const first = items.slice(0, items.length > most ? most - 1 : most).map((item) => printable(item));
  const others = items.length - first.length;
  return say.list([...first, ...(others > 0 ? [say('cli.list.more', { count: others })] : [])]);
}

const LONGEST = 60;
/** The members of the Council, and a few more. */
const MOST_LISTED = 20;

function shorten(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Controls, marks that cannot be seen or turn the direction of reading, line ends and halves of characters. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (mark) => {
    const code = (mark.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}
