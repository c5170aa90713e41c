import type { Departure } from '../session/index.ts';
import type { Say } from '../messages/say.ts';
import type { Names } from '../messages/sentences.ts';

/** What every section of the minutes is made with. */
export interface MinutesPage {
  readonly say: Say;
  readonly names: Names;
  /** Votes that differ from the record: marked wherever they are told. */
  readonly departures: readonly Departure[];
}
