import type { ActId } from '../../scenario/index.ts';
import { stopOf, type Recorded, type StopPlace } from './place.ts';

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
