import { MOST_SEATS } from './bounds.ts';
import type { Reform } from './reform.ts';

/** Numbers of the reader's own; whole numbers, 0 or more. */
export interface OwnNumbers {
  readonly permanentWithVeto: number;
  readonly permanentWithoutVeto: number;
  readonly elected: number;
  /** Affirmative votes; 1 to the number of seats. Without it, it is to be chosen. */
  readonly requiredVotes?: number;
}

/** In the order in which they are asked for. */
export const OWN_PLACES = [
  'permanentWithVeto',
  'permanentWithoutVeto',
  'elected',
  'requiredVotes',
] as const satisfies readonly (keyof OwnNumbers)[];

export interface OwnNumbersProblem {
  readonly place: keyof OwnNumbers | 'seats' | 'numbers';
  readonly found: string;
  /** The range that is allowed, or that a number is wanted. */
  readonly expected:
    { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number } | { readonly kind: 'object' };
}

export type OwnReform =
  { readonly ok: true; readonly reform: Reform } | { readonly ok: false; readonly problem: OwnNumbersProblem };

/**
 * Reads a reader's own Council from numbers, from a form or a file:
 * `{ "permanentWithVeto": 5, "permanentWithoutVeto": 6, "elected": 14 }`.
 */
export function ownReform(input: unknown): OwnReform {
  if (typeof input !== 'object' || input === null) {
    return { ok: false, problem: { place: 'numbers', found: printed(input), expected: { kind: 'object' } } };
  }
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(input));
  const read = (place: keyof OwnNumbers): number | undefined => wholeNumber(given.get(place), 0, MOST_SEATS);
  const permanentWithVeto = read('permanentWithVeto');
  const permanentWithoutVeto = read('permanentWithoutVeto');
  const elected = read('elected');
  if (permanentWithVeto === undefined) return refused('permanentWithVeto', given, 0, MOST_SEATS);
  if (permanentWithoutVeto === undefined) return refused('permanentWithoutVeto', given, 0, MOST_SEATS);
  if (elected === undefined) return refused('elected', given, 0, MOST_SEATS);

  const size = permanentWithVeto + permanentWithoutVeto + elected;
  if (size < 1 || size > MOST_SEATS) return refused('seats', new Map([['seats', size]]), 1, MOST_SEATS);
  const votes = wholeNumber(given.get('requiredVotes'), 1, size);
  if (given.has('requiredVotes') && votes === undefined) return refused('requiredVotes', given, 1, size);
  const seats = { permanentWithVeto, permanentWithoutVeto, elected };
  const requiredVotes = votes === undefined ? { kind: 'toBeChosen' as const } : { kind: 'stated' as const, votes };
  return { ok: true, reform: { name: 'own', seats, requiredVotes, permanentOn: '2025-01-01', sources: [] } };
}

function wholeNumber(value: unknown, from: number, to: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : undefined;
}

function refused(
  place: OwnNumbersProblem['place'],
  given: ReadonlyMap<string, unknown>,
  from: number,
  to: number,
): OwnReform {
  return {
    ok: false,
    problem: { place, found: printed(given.get(place)), expected: { kind: 'wholeNumber', from, to } },
  };
}

function printed(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
