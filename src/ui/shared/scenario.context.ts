import { createContext, use } from 'react';
import type { Scenario, Source } from '../../scenario/index.ts';

/** The scenario's sources as the page prints them: numbered in the order of the file. */
export interface Sourced {
  readonly scenario: Scenario;
  readonly sources: Readonly<Record<string, Source>>;
  readonly numbers: ReadonlyMap<string, number>;
}

export function sourced(scenario: Scenario): Sourced {
  const numbers = new Map(Object.keys(scenario.sources).map((key, index) => [key, index + 1]));
  return { scenario, sources: scenario.sources, numbers };
}

export const ScenarioContext = createContext<Sourced | undefined>(undefined);

export function useScenario(): Sourced {
  const known = use(ScenarioContext);
  if (!known) throw new Error('No scenario: a component stands outside of ScenarioContext');
  return known;
}
