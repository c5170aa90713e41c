import { memberName } from '../../../machines/rules/index.ts';
import type { Say } from '../../messages/say.ts';
import { unnamedState, type Names } from '../../messages/sentences.ts';
import { namesIn, type Scenario } from '../../scenario/index.ts';

/** The States of a meeting: as its file names them, else as the table of members does. */
export function namesFor(say: Say, scenario: Scenario): Names {
  return namesIn(scenario, (state) => memberName(state) ?? unnamedState(say, state));
}
