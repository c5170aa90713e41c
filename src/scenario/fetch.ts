import first from '../../scenarios/2016-10-08-aleppo.json?url';
import type { Scenario } from './scenario.ts';

/**
 * Fetches a scenario as data. It is trusted, because the build does not go through with a file that `parseScenario` finds
 * fault with.
 *
 * @throws when the file cannot be fetched
 */
export async function fetchScenario(address: string): Promise<Scenario> {
  return (await fetchData(address)) as Scenario; // parsed by the build
}

/** What the build has written as JSON. @throws when it cannot be fetched */
export async function fetchData(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.json();
}

/** The meeting that opens without an address: most readers need no list of the others to find it. */
export function fetchFirstScenario(): Promise<Scenario> {
  return fetchScenario(first);
}
