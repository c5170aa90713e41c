import { isWithinDepth } from '../../depth.ts';
import { withoutUnseen } from '../../scenario/index.ts';
import type { Say } from '../../messages/say.ts';

/** A message that is printed later, when the language is known. */
export type Sentence = (say: Say) => string;

/** Thrown where bad input is met; caught once, in horseshoe.ts, which says it and ends with exit code 2. */
export class BadInput extends Error {
  /** @param problem the place, what was found and what is allowed */
  constructor(readonly problem: Sentence) {
    super('Bad input'); // what people read is the problem
  }
}

/** Several things that are wrong, one a line; what is wrong throughout need not fill the screen. */
export function allOf(problems: readonly Sentence[]): BadInput {
  const shown = problems.slice(0, MOST_LISTED);
  const others = problems.length - shown.length;
  return new BadInput((say) =>
    [
      ...shown.map((problem) => problem(say)),
      ...(others > 0 ? [say('cli.scenario.more', { count: others })] : []),
    ].join('\n'),
  );
}

/** The command line itself is wrong: the help of the command says how it should be. */
export class BadUsage extends BadInput {}

/** A line of a file is wrong in a way that leaves the lines after it unreadable. */
export class BadLine extends BadInput {
  constructor(
    file: Sentence,
    readonly line: number,
    readonly fault: Fault,
  ) {
    super((say) => say('cli.at.line', { file: file(say), line, problem: fault.problem(say) }));
  }
}

/** Thrown after something was printed, when the rest was refused: said like bad input, with exit code 3. */
export class DoneInPart extends Error {
  /** @param problem what was refused, and why */
  constructor(readonly problem: Sentence) {
    super('Done in part');
  }
}

/** What is wrong with a piece of input: for programs, and as a sentence. */
export interface Fault {
  readonly found: string | number;
  /** A count, a form (`YYYY-MM-DD`), or all values that are allowed. */
  readonly expected: string | number | readonly string[];
  readonly problem: Sentence;
}

export type Parsed<Value, Problem = Sentence> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function refuse<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** Text from outside as a message shows it: in quotation marks, controls escaped, at most 60 characters. */
export function quote(text: string): string {
  return withoutUnseen(JSON.stringify(shorten(text)));
}

/** A value from outside: a text as `quote` shows it, anything else as JSON, at most 60 characters. */
export function quoteValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || value === undefined) return String(value); // JSON has neither Infinity nor nothing
  return isWithinDepth(value) ? printable(JSON.stringify(value)) : '…';
}

/** Text from outside without quotation marks: controls escaped, not too long. */
export function printable(text: string, longest = LONGEST): string {
  return withoutUnseen(shorten(text, longest));
}

/** Allowed values as a message lists them: the first ten, or `most`, and how many more there are. */
export function listOf(say: Say, values: readonly string[], most = MOST_LISTED): string {
  const shown = values.slice(0, most).map((value) => printable(value));
  const others = values.length - shown.length;
  return say.list(others > 0 ? [...shown, say('cli.list.more', { count: others })] : shown);
}

const LONGEST = 60;
const MOST_LISTED = 10;

function shorten(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
