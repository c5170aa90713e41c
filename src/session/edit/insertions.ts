import type { Act } from '../../../machines/rules/index.ts';
import type { ActId } from '../../scenario/index.ts';
import { groupBy } from '../tree/groupBy.ts';
import { lineAct, type Assumed, type LineAct, type UnknownAct } from '../tree/tree.ts';

/**
 * An act of the reader's own, and where it stands: behind the recorded act `after` (absent: before all of them), or,
 * where that one became several acts, as a line of votes does, behind so many of them.
 */
export interface Inserted {
  readonly after?: ActId;
  readonly behind: number;
  readonly act: Act | UnknownAct;
  readonly assumed?: Assumed;
}

/** The reader's own acts in a line. */
export function insertedIn(line: readonly LineAct[]): Inserted[] {
  let place = AT_THE_START;
  return line.flatMap(({ act, recorded, assumed }) => {
    if (recorded === undefined) return [{ ...place, act, ...(assumed === undefined ? {} : { assumed }) }];
    place = placeBehind(place, recorded);
    return [];
  });
}

/** The line with acts put in, each at its place or, where the line has no such place any more, at its end. */
export function withInserted(line: readonly LineAct[], inserted: readonly Inserted[]): readonly LineAct[] {
  if (inserted.length === 0) return line;
  const left = groupBy(inserted, keyOf);
  const taken = (place: Place): LineAct[] => {
    const own = left.get(keyOf(place)) ?? [];
    left.delete(keyOf(place));
    return own.map(({ act, assumed }) => lineAct(act, undefined, assumed));
  };
  let place = AT_THE_START;
  const whole = taken(place);
  for (const own of line) {
    whole.push(own);
    if (own.recorded === undefined) continue;
    place = placeBehind(place, own.recorded);
    whole.push(...taken(place));
  }
  return [...whole, ...[...left.values()].flat().map(({ act, assumed }) => lineAct(act, undefined, assumed))];
}

type Place = Pick<Inserted, 'after' | 'behind'>;

const AT_THE_START: Place = { behind: 0 };

function placeBehind({ after, behind }: Place, recorded: ActId): Place {
  return recorded === after ? { after, behind: behind + 1 } : { after: recorded, behind: 1 };
}

function keyOf({ after, behind }: Place): string {
  return `${after ?? ''} ${behind}`;
}
