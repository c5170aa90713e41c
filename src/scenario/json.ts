import { LIMITS } from '../limits.ts';
import type { JsonToken, ProblemOf, TextPlace } from './problem.ts';

type SyntaxProblem = ProblemOf<'json' | 'duplicateKey' | 'depth'>;

/**
 * The first thing wrong with a JSON text, or nothing. `JSON.parse` would do but for two gaps: browsers word its errors
 * differently, some without a place, and a key that comes twice silently replaces the first. Nesting beyond the limit is
 * a problem too, so that what is parsed afterwards can be gone through.
 */
export function syntaxProblem(text: string): SyntaxProblem | undefined {
  const open: Container[] = [];
  let expected: readonly JsonToken[] = ['value'];
  let at = afterBlanks(text, 0);
  while (at < text.length || !expected.includes('end')) {
    const token = tokenAt(text, at);
    const kind = kindOf(token, expected);
    if (kind === undefined) return unexpected(text, at, expected);
    const container = open.at(-1);
    if (kind === 'key' && container) {
      const key = String(JSON.parse(token));
      if (container.keys.has(key)) return { code: 'duplicateKey', path: '', ...placeOf(text, at), found: key };
      container.keys.add(key);
    }
    if (token === '{' || token === '[') {
      if (open.length === LIMITS.depth) {
        return { code: 'depth', path: '', place: placeOf(text, at), expected: LIMITS.depth };
      }
      open.push({ bracket: token, keys: new Set() });
    }
    if (token === '}' || token === ']') open.pop();
    expected = following(token, kind, open.at(-1));
    at = afterBlanks(text, at + token.length);
  }
  return undefined;
}

interface Container {
  readonly bracket: '{' | '[';
  readonly keys: Set<string>;
}

/** Read by index: a pattern that runs over a text of a megabyte overflows in some engines. */
function afterBlanks(text: string, at: number): number {
  let end = at;
  while (BLANKS.has(text.charAt(end))) end += 1;
  return end;
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);
const MARKS: ReadonlySet<string> = new Set(['{', '}', '[', ']', ',', ':']);
const WORDS = ['true', 'false', 'null'];

/** Empty where no token begins. */
function tokenAt(text: string, at: number): string {
  const first = text.charAt(at);
  if (MARKS.has(first)) return first;
  if (first === '"') {
    const end = stringEnd(text, at);
    return text.charAt(end) === '"' ? text.slice(at, end + 1) : '';
  }
  const end = at + (WORDS.find((word) => text.startsWith(word, at))?.length ?? 0);
  const last = end > at ? end : numberEnd(text, at);
  return last > at && !/[\w.+-]/u.test(text.charAt(last)) ? text.slice(at, last) : '';
}

/** Where a string that begins at a quotation mark closes, or breaks off: at a control, a wrong escape, the end. */
function stringEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end); // not a number at the end
    if (code === 0x5c) {
      const escape = ESCAPE.exec(text.slice(end, end + 6))?.[0];
      if (escape === undefined) return end;
      end += escape.length;
    } else if (code !== 0x22 && code >= 0x20) end += 1;
    else return end;
  }
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/u;

/** The same place where no number begins. */
function numberEnd(text: string, at: number): number {
  const start = text.charAt(at) === '-' ? at + 1 : at;
  let end = text.charAt(start) === '0' ? start + 1 : afterDigits(text, start);
  if (end === start) return at;
  if (text.charAt(end) === '.') {
    const fraction = afterDigits(text, end + 1);
    if (fraction === end + 1) return at;
    end = fraction;
  }
  if (!/[eE]/u.test(text.charAt(end))) return end;
  const exponent = /[+-]/u.test(text.charAt(end + 1)) ? end + 2 : end + 1;
  const last = afterDigits(text, exponent);
  return last === exponent ? at : last;
}

function afterDigits(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) >= '0' && text.charAt(end) <= '9') end += 1;
  return end;
}

/** What the token is at this place; `undefined` when nothing of its kind may stand there. */
function kindOf(token: string, expected: readonly JsonToken[]): JsonToken | undefined {
  if (token === '') return undefined;
  if (token.startsWith('"')) return expected.find((kind) => kind === 'key' || kind === 'value');
  const kind = CLOSING_OR_BETWEEN.find((mark) => mark === token) ?? 'value';
  return expected.includes(kind) ? kind : undefined;
}

const CLOSING_OR_BETWEEN = [':', ',', '}', ']'] as const satisfies readonly JsonToken[];

function following(token: string, kind: JsonToken, container: Container | undefined): readonly JsonToken[] {
  if (kind === 'key') return [':'];
  if (kind === ':') return ['value'];
  if (kind === ',') return container?.bracket === '{' ? ['key'] : ['value'];
  if (token === '{') return ['key', '}'];
  if (token === '[') return ['value', ']'];
  if (!container) return ['end'];
  return container.bracket === '{' ? [',', '}'] : [',', ']'];
}

/** A string that is begun but not well formed breaks off inside: at a line end, a wrong escape, the end of the file. */
function unexpected(text: string, at: number, expected: readonly JsonToken[]): SyntaxProblem {
  const isString = text.charAt(at) === '"' && expected.some((kind) => kind === 'key' || kind === 'value');
  return isString ? problemAt(text, stringEnd(text, at), ['"']) : problemAt(text, at, expected);
}

function problemAt(text: string, at: number, expected: readonly JsonToken[]): SyntaxProblem {
  return { code: 'json', path: '', ...placeOf(text, at), found: text.charAt(at), expected };
}

/** Both count from 1; a column is a UTF-16 unit, as editors count. */
function placeOf(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
