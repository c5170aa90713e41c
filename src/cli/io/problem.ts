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

/** Somebody else's value: a text as `quote` has it, all else as JSON writes it. */
export function quoteValue(value: unknown): string {
  return typeof value === 'string' ? quote(value) : withoutControls(shorten(JSON.stringify(value)));
}

const LONGEST = 60;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** JSON escapes the first 32 of them. */
function withoutControls(json: string): string {
  return json.replaceAll(/[\u007F-\u009F\u2028\u2029]/gu, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
