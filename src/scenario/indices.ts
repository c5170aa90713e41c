import table from './indices.json' with { type: 'json' };
import type { ActId } from './scenario.ts';

/**
 * The acts of a meeting as the first release numbered them: the id at each index of its record. Addresses and files of
 * that release name acts by index. The table never changes, and a later edition of a meeting may lack an act that stands
 * in it.
 *
 * @param meeting the id of a scenario, `2016-10-08-aleppo`
 * @returns `undefined` for a meeting that the first release did not have
 */
export function actIdsByIndex(meeting: string): readonly ActId[] | undefined {
  const meetings = new Map(Object.entries(table));
  return meetings.get(meeting) as readonly ActId[] | undefined; // ids, says tests/scenario/ids.test.ts
}
