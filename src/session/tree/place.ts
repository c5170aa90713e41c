import type { ActId } from '../../scenario/index.ts';

/**
 * A stop of a line, said so that it stays the same stop when the record gains or loses an act elsewhere.
 *
 * `after` is the last recorded act that has been done there, absent where none has; `beyond` is how many stops the reader
 * is behind the first stop of that act. (One recorded act may be several stops, as a line of votes is.)
 *
 * `stop` is what the first release wrote: the number of the stop, in a line of the record as it was then: `record` has its
 * ids.
 */
export type StopPlace =
  { readonly after?: ActId; readonly beyond: number } | { readonly stop: number; readonly record: readonly ActId[] };

/** An act of a line, as far as a place goes. */
export interface Recorded {
  readonly recorded?: ActId;
}

export const OPENING: StopPlace = { beyond: 0 };

/** @param at how many of the acts have been done */
export function placeOf(line: readonly Recorded[], at: number): StopPlace {
  const after = line.slice(0, at).findLast(({ recorded }) => recorded !== undefined)?.recorded;
  if (after === undefined) return { beyond: at };
  return { after, beyond: at - stopOf(line, after) };
}

/** The number of the first stop of a recorded act; 0 where the line does not have it. */
export function stopOf(line: readonly Recorded[], id: ActId): number {
  return line.findIndex(({ recorded }) => recorded === id) + 1;
}

/** `votes-846+2`, `0`, `0+1` */
export function printPlace({ after, beyond }: Exclude<StopPlace, { stop: number }>): string {
  return `${after ?? 0}${beyond > 0 ? `+${beyond}` : ''}`;
}
