import { readFileSync } from 'node:fs';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';

/** The meetings that the goldens were made of, earliest first; one that is added later has none. */
export const MEETINGS: readonly string[] = [
  '1946-02-16-syria-lebanon',
  '1948-05-24-double-veto',
  '1950-09-29-taiwan',
  '1956-10-30-suez',
  '1956-10-30-suez-evening',
  '1956-10-31-suez-assembly',
  '1959-09-07-laos',
  '1960-06-23-eichmann',
  '1967-06-14-middle-east',
  '1971-12-05-india-pakistan',
  '1972-08-25-bangladesh',
  '2014-12-30-palestine',
  '2015-12-10-agenda',
  '2016-10-06-secretary-general',
  '2016-10-08-aleppo',
  '2017-11-16-chemical-weapons-inquiry',
  '2018-04-10-chemical-weapons',
  '2022-02-25-ukraine',
  '2022-02-27-ukraine-assembly',
  '2023-10-18-gaza',
];

const known = new Map<string, Scenario>();

export function scenarioCalled(id: string): Scenario {
  const before = known.get(id);
  if (before) return before;
  const parsed = parseScenario(readFileSync(`scenarios/${id}.json`, 'utf8'), id);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  known.set(id, parsed.scenario);
  return parsed.scenario;
}
