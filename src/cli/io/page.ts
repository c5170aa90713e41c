import type { Departure } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import type { Names } from '../../messages/sentences.ts';
import type { Ink } from './ink.ts';

/** What every part of the minutes needs. */
export interface Page {
  readonly say: Say;
  readonly ink: Ink;
  readonly names: Names;
  /** Votes that are not those of the record: marked wherever they stand. */
  readonly departures: readonly Departure[];
}
