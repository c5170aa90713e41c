import type { Scenario } from '../../scenario/index.ts';

/** The part of a session that never changes. */
export interface FixedContext {
  readonly scenario: Scenario;
}
