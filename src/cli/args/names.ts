import type { Say } from '../../messages/say.ts';
import { stateNames, type Names } from '../../messages/sentences.ts';
import { namesIn, type Scenario } from '../../scenario/index.ts';

/** The States of a meeting: as its file names them, else as the catalogue does. */
export function namesFor(say: Say, scenario: Scenario): Names {
  return stateNames(say, namesIn(scenario));
}
