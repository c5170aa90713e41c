import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { cited, followUpsOf, type Refusal } from '../../machines/rules/index.ts';
import type { MeetingView, QuestionView, RoomView } from '../../src/session/index.ts';
import { turnOf } from '../../src/session/view/later.ts';

/**
 * What the goldens share: stored answers, compared with today's.
 *
 * `UPDATE_GOLDENS=1 npx vitest run --project unit tests/golden` writes the answers anew. Stored inputs (the events of
 * the sessions, the frozen addresses, files and saves) are never written.
 * `LONG=1` replays all of the sessions instead of a sample.
 */
export const UPDATES = process.env['UPDATE_GOLDENS'] === '1';

/** All of the stored sessions, not a sample of them. */
export const LONG = (process.env['LONG'] ?? '') !== '';

const FOLDER = new URL('.', import.meta.url);

/** A path below this folder. */
function placeOf(path: string): URL {
  return new URL(path, FOLDER);
}

/** The text that is stored below this folder; `.gz` is unpacked. */
export function readGolden(path: string): string {
  const bytes = readFileSync(placeOf(path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function writeGolden(path: string, text: string): void {
  mkdirSync(dirname(placeOf(path).pathname), { recursive: true });
  writeFileSync(placeOf(path), path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
}

/** Inputs that an edition before this one wrote, one a line. They are only read: none of them is ever made again. */
export function inputsIn(path: string): unknown[] {
  return rowsOf(readGolden(path)).map((row) => JSON.parse(row) as unknown);
}

/** Compares a text with the stored one, or stores it. */
export function expectGolden(path: string, text: string): void {
  if (UPDATES) writeGolden(path, text);
  expect(text).toBe(readGolden(path));
}

export function linesOf(rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}

export function rowsOf(text: string): string[] {
  return text.split('\n').filter((row) => row !== '');
}

/**
 * The view as the goldens know it. A purposeful change of its shape is undone here, in `partsOf` and in `keysOf`, so
 * that the stored hashes stay as they are. Parts that do not change are to keep their identity: `digestOf` knows each
 * object once.
 */
export function viewForGolden({ scenario: _, ...view }: MeetingView): unknown {
  const { room, question } = view;
  return { ...view, room: roomForGolden(room), ...(question && { question: questionForGolden({ question, room }) }) };
}

/** With what follows in the Assembly, which the table asks for by itself. */
const roomForGolden = once((room: RoomView): unknown => {
  const { date: _, council: __, declared: ___, motionsDecided: ____, earlierVetoes: _____, ...known } = room;
  return { ...known, followUps: followUpsOf(room) };
});

/** With what would turn its result, which the reasons ask for by themselves. */
function questionForGolden(shown: { readonly question: QuestionView; readonly room: RoomView }): unknown {
  const { votes: _, ...known } = shown.question;
  return { ...known, turn: turnOf(shown) };
}

/** Makes one value of each object. */
function once<From extends object>(make: (from: From) => unknown): (from: From) => unknown {
  const made = new WeakMap<From, unknown>();
  return (from) => {
    if (!made.has(from)) made.set(from, make(from));
    return made.get(from);
  };
}

/** With the rule that gives an act its place elsewhere, which the words of a refusal ask for by themselves. */
function partsOf(value: object): Readonly<Record<string, unknown>> {
  if ('scenes' in value && 'stops' in value) return withChapters(value);
  const isNotNow = 'kind' in value && value.kind === 'notNow';
  const whole = isNotNow ? cited(value as Refusal) : value; // no other value is of this kind
  return whole as Readonly<Record<string, unknown>>; // an object has the keys that it names
}

/** The scenes of a line were its chapters when the goldens were stored. */
function withChapters({ scenes, ...line }: { readonly scenes: unknown }): Readonly<Record<string, unknown>> {
  return { ...line, chapters: scenes };
}

/** The keys that the goldens know: recorded acts had no id of their own when they were stored. */
function keysOf(value: object): readonly string[] {
  const isRecordedAct = 'act' in value && 'provenance' in value;
  return Object.keys(value).filter((key) => !(isRecordedAct && key === 'id'));
}

/** A short name of several digests. */
export function hashOf(digests: readonly string[]): string {
  return createHash('sha1').update(digests.join('\n')).digest('hex').slice(0, 12);
}

const known = new WeakMap<object, string>();

/**
 * What a JSON value says, whatever the order of its keys: short values as they are written, others as a hash of their
 * parts. Parts that views share are gone through once.
 */
export function digestOf(value: unknown): string {
  if (value === undefined) return 'null'; // in a list, as in JSON
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = Array.isArray(value) ? `[${value.map(digestOf).join(',')}]` : `{${pairsOf(value).join(',')}}`;
  const digest = text.length > SHORT ? `#${createHash('sha1').update(text).digest('hex')}` : text;
  known.set(value, digest);
  return digest;
}

const SHORT = 48;

/** A key without a value is none, as in JSON. */
function pairsOf(value: object): string[] {
  const parts = partsOf(value);
  return keysOf(parts)
    .filter((key) => parts[key] !== undefined)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${digestOf(parts[key])}`);
}
