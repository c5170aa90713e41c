import type { JsonToken, ProblemOf } from './problem.ts';

type SyntaxProblem = ProblemOf<'json' | 'duplicateKey'>;

/**
 * The first thing wrong with a JSON text, or nothing. `JSON.parse` would do but for two gaps: browsers word its errors
 * differently, some without a place, and a key that comes twice silently replaces the first.
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
    if (token === '{' || token === '[') open.push({ bracket: token, keys: new Set() });
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

const BLANKS = /[ \t\r\n]*/uy;
/** All characters but the quotation mark, the backslash and those before the blank; and escapes. */
const UNCLOSED = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*/uy;
const STRING = new RegExp(`${UNCLOSED.source}"`, 'uy');
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/uy;
const WORD = /(?:true|false|null)(?!\w)/uy;
const MARK = /[{}[\],:]/uy;

function afterBlanks(text: string, at: number): number {
  return at + (match(BLANKS, text, at)?.length ?? 0);
}

/** Empty where no token begins. */
function tokenAt(text: string, at: number): string {
  return match(STRING, text, at) ?? match(MARK, text, at) ?? match(NUMBER, text, at) ?? match(WORD, text, at) ?? '';
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
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
  const string = expected.some((kind) => kind === 'key' || kind === 'value') ? match(UNCLOSED, text, at) : undefined;
  return string === undefined ? problemAt(text, at, expected) : problemAt(text, at + string.length, ['"']);
}

function problemAt(text: string, at: number, expected: readonly JsonToken[]): SyntaxProblem {
  return { code: 'json', path: '', ...placeOf(text, at), found: text.charAt(at), expected };
}

/** Both count from 1; a column is a UTF-16 unit, as editors count. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
