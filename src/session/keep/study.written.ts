import type { Inserted } from '../edit/insertions.ts';
import type { StudyData, VariationData } from '../edit/study.data.ts';
import { printPlace, type StopPlace } from '../tree/place.ts';
import { inOneOrder } from './order.ts';

/** A study as JSON of the version that is written: equal studies are written alike, and an unknown act as it came. */
export function writtenStudy({ revision, law, current, at, manner, variations, supposed }: StudyData) {
  return {
    revision,
    ...(law === undefined ? {} : { law }),
    ...(current === undefined ? {} : { current }),
    at: writtenPlace(at),
    manner,
    variations: variations.map(writtenVariation),
    ...(supposed === undefined ? {} : { supposed: inOneOrder(supposed) }),
  };
}

export function writtenVariation({ name, comment, from, aside, manner, votes, inserted, removed }: VariationData) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(comment === undefined ? {} : { comment }),
    ...(from === undefined ? {} : { from }),
    ...(aside === undefined ? {} : { aside }),
    manner,
    votes: votes.map(({ question, member, vote }) => ({ question, member, vote })),
    inserted: inserted.map(({ after, behind, act, assumed }) => ({
      ...(after === undefined ? {} : { after }),
      behind,
      act: writtenAct(act),
      ...(assumed === undefined ? {} : { assumed }),
    })),
    removed,
  };
}

export function writtenAct(act: Inserted['act']): unknown {
  return inOneOrder(act.type === 'unknown' ? act.data : act);
}

/** A place of the first version is only read: where a line has been played, it is one of this version. */
export function writtenPlace(place: StopPlace): string {
  if ('stop' in place) throw new Error('A stop of the first version was not led to its place');
  return printPlace(place);
}
