import { isDeepStrictEqual } from 'node:util';
import { endsOf } from '../../minutes/ends.ts';
import type { MeetingView } from '../../session/index.ts';
import { quote } from '../io/badInput.ts';
import { atPath, type ScenarioFile } from '../io/scenarioFile.ts';

/** Compares the ends that the scenario expects with those that its record leads to. @throws {BadInput} at the first difference */
export function refuseOtherEnds({ scenario, name }: ScenarioFile, last: MeetingView): void {
  const ends = endsOf(last);
  for (const [key, expected] of Object.entries(scenario.expected)) {
    const found = ends.get(key);
    if (isDeepStrictEqual(found, expected)) continue;
    throw atPath(name, `expected[${quote(key)}]`, (say) =>
      found
        ? say('cli.scenario.otherEnd', { found: JSON.stringify(found), expected: JSON.stringify(expected) })
        : say('cli.scenario.noEnd', { question: key }),
    );
  }
}
