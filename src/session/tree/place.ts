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
interface Recorded {
  readonly recorded?: ActId;
}

export const OPENING: StopPlace = { beyond: 0 };

/** @param at how many of the acts have been done */
export function placeOf(line: readonly Recorded[], at: number): StopPlace {
  const after = line.slice(0, at).findLast(({ recorded }) => recorded !== undefined)?.recorded;
  if (after === undefined) return { beyond: at };
  return { after, beyond: at - stopOf(line, after) };
}

/**
 * How many acts of a line have been done at a place; as many as there are where it lies behind the end.
 *
 * Where the line does not have the recorded act, its place is that of the last one before it in `record`.
 */
export function stopAt(line: readonly Recorded[], place: StopPlace, record: readonly ActId[]): number {
  if ('stop' in place) return Math.min(stopOfThen(line, place, new Set(record)), line.length);
  const { after, beyond } = place;
  if (after === undefined) return Math.min(beyond, line.length);
  const stop = stopOf(line, after);
  if (stop > 0) return Math.min(stop + beyond, line.length);
  const before = new Set(record.slice(0, record.indexOf(after) + 1));
  return line.findLastIndex(({ recorded }) => recorded !== undefined && before.has(recorded)) + 1;
}

/** The number of the first stop of a recorded act; 0 where the line does not have it. */
function stopOf(line: readonly Recorded[], id: ActId): number {
  return line.findIndex(({ recorded }) => recorded === id) + 1;
}

/** Counts the stops that were there then: acts that the record has gained since are passed, those it has lost are one stop each. */
function stopOfThen(
  line: readonly Recorded[],
  { stop, record: then }: Extract<StopPlace, { stop: number }>,
  record: ReadonlySet<ActId>,
): number {
  let counted = 0;
  let next = 0;
  for (const [index, { recorded }] of line.entries()) {
    if (counted >= stop) return index;
    if (recorded === undefined) counted += 1;
    else {
      const place = then.indexOf(recorded);
      if (place === -1) continue;
      for (; next < place; next += 1) if (!record.has(then[next] ?? recorded)) counted += 1;
      if (counted >= stop) return index;
      next = Math.max(next, place + 1);
      counted += 1;
    }
  }
  return line.length;
}

/** `votes-846+2`, `0`, `0+1` */
export function printPlace({ after, beyond }: Exclude<StopPlace, { stop: number }>): string {
  return `${after ?? 0}${beyond > 0 ? `+${beyond}` : ''}`;
}
