import type { Scenario } from '../../scenario/index.ts';
import type { Positions } from './positions.ts';

/** The parts of a session that never change: the scenario and the positions worked out so far. */
export interface Ground {
  readonly scenario: Scenario;
  readonly positions: Positions;
}
