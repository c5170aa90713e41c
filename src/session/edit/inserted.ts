import type { Act } from '../../../machines/rules/index.ts';
import type { LineAct } from '../tree/tree.ts';

/**
 * An act of the reader's own, and where it stands: behind the recorded act `after` (-1: before all of them), or, where
 * that one became several acts, as a line of votes does, behind so many of them.
 */
export interface Inserted {
  readonly after: number;
  readonly behind: number;
  readonly act: Act;
}

/** The reader's own acts in a line. */
export function insertedIn(line: readonly LineAct[]): Inserted[] {
  let [after, behind] = [BEFORE_ALL, 0];
  return line.flatMap(({ act, recorded }) => {
    if (recorded === undefined) return [{ after, behind, act }];
    [after, behind] = recorded === after ? [after, behind + 1] : [recorded, 1];
    return [];
  });
}

/** The line with acts put in, each at its place or, where the line has no such place any more, at its end. */
export function withInserted(line: readonly LineAct[], inserted: readonly Inserted[]): readonly LineAct[] {
  if (inserted.length === 0) return line;
  const left = [...inserted];
  const taken = (after: number, behind: number): LineAct[] => {
    const own = left.filter((one) => one.after === after && one.behind === behind);
    for (const one of own) left.splice(left.indexOf(one), 1);
    return own.map(({ act }) => ({ act }));
  };
  const whole = [...taken(BEFORE_ALL, 0)];
  let [after, behind] = [BEFORE_ALL, 0];
  for (const own of line) {
    if (own.recorded !== undefined) [after, behind] = own.recorded === after ? [after, behind + 1] : [own.recorded, 1];
    whole.push(own, ...taken(after, behind));
  }
  return [...whole, ...left.map(({ act }) => ({ act }))];
}

const BEFORE_ALL = -1;
