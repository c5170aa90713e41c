import type { ActId } from '../../scenario/index.ts';
import { LIMITS } from '../../limits.ts';
import { OPENING, type StopPlace } from '../tree/place.ts';
import type { Study1, Study2 } from './study.schema.ts';

/** A study of this version, but that the place in it may still be one of the first version. */
export type MigratedStudy = Omit<Study2, 'at'> & { readonly at: StopPlace };

/**
 * Version 1 counted the acts of the record; version 2 names them. What an index counted is what stood there in the first
 * release.
 *
 * @param then the ids of the record of the first release, in its order
 * @returns the study, and the acts taken out that the record never had, by line
 */
export function fromVersion1(
  study: Study1,
  then: readonly ActId[],
): { readonly study: MigratedStudy; readonly unknown: readonly (readonly number[])[] } {
  const unknown = study.variations.map(({ removed }) => removed.filter((index) => then[index] === undefined));
  const variations = study.variations.map(({ inserted, removed, ...line }) => ({
    ...line,
    removed: removed.flatMap((index) => then[index] ?? []),
    inserted: inserted.map(({ after, behind, act }) => ({ ...placeIn(then, after, behind), act })),
  }));
  return { study: { ...study, at: study.at === 0 ? OPENING : { stop: study.at, record: then }, variations }, unknown };
}

/** Behind an act that there never was an act was put at the end of the line; no place is there. */
function placeIn(then: readonly ActId[], after: number, behind: number): { after?: ActId; behind: number } {
  const id = then[after];
  if (id !== undefined) return { after: id, behind };
  return { behind: after === -1 ? behind : LIMITS.actsOfALine };
}
