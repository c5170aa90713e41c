import { createContext, use } from 'react';
import type { Scenario, Source } from '../../scenario/index.ts';

/** The scenario's sources as the page prints them: numbered in the order of the file. */
export interface Sourced {
  /** As addresses name the meeting. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly sources: Readonly<Record<string, Source>>;
  readonly numbers: ReadonlyMap<string, number>;
  /** For elements that hold the file's own prose, whose language need not be the page's. */
  readonly prose: { readonly lang: string; readonly dir: 'auto' };
}

export function sourced(id: string, scenario: Scenario): Sourced {
  const numbers = new Map(Object.keys(scenario.sources).map((key, index) => [key, index + 1]));
  return { id, scenario, sources: scenario.sources, numbers, prose: { lang: scenario.language, dir: 'auto' } };
}

export const ScenarioContext = createContext<Sourced | undefined>(undefined);

export function useScenario(): Sourced {
  const known = use(ScenarioContext);
  if (!known) throw new Error('No scenario: a component stands outside of ScenarioContext');
  return known;
}

/** The meeting that is shown, as addresses name it. */
export function useMeetingId(): string {
  return useScenario().id;
}
