import type { Departure } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import type { Names } from '../../messages/sentences.ts';
import type { Ink } from '../io/ink.ts';

/** What every section of the minutes is printed with. */
export interface MinutesPage {
  readonly say: Say;
  readonly ink: Ink;
  readonly names: Names;
  /** Votes that differ from the record: marked wherever they are printed. */
  readonly departures: readonly Departure[];
}
