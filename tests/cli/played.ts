import { PLAIN } from '../../src/cli/io/ink.ts';
import { minutesText } from '../../src/cli/simulate/minutesText.ts';
import { parseActs } from '../../src/cli/args/ownActs.ts';
import { BadInput } from '../../src/cli/io/badInput.ts';
import { replay } from '../../src/cli/simulate/replay.ts';
import { simulationOf } from '../../src/cli/simulate/simulation.ts';
import { parseChanges } from '../../src/cli/args/voteChanges.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { textOf } from '../scenario/file.ts';
import { SAY } from './inMemory.ts';

/** As the command line would be given them. */
export interface Flags {
  readonly set?: readonly string[];
  readonly do?: readonly (readonly [at: number, act: object])[];
}

/** `horseshoe simulate` in this process: quicker than one of its own. */
export function played(text: string, { set = [], do: acts = [] }: Flags = {}) {
  const parsed = parseScenario(text, 'file.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const file = { name: () => 'file.json', scenario: parsed.scenario };
  const own = parseActs(acts.map(([at, act]) => `${at}:${JSON.stringify(act)}`));
  const meeting = replay(file, parseChanges(set, parsed.scenario), own);
  const minutes = minutesText(meeting, SAY, PLAIN);
  return { scenario: parsed.scenario, minutes, object: simulationOf(meeting, SAY) };
}

/** A file in scenarios/, without `.json`. */
export function playedFile(id: string, flags?: Flags) {
  return played(textOf(id), flags);
}

/** What is said of flags that cannot be played. */
export function problemWith(text: string, flags: Flags): string {
  try {
    played(text, flags);
    return 'no problem';
  } catch (error) {
    if (error instanceof BadInput) return error.problem(SAY);
    throw error;
  }
}

/** The lines below a heading, to the next blank line. */
export function below(minutes: string, heading: string): string[] {
  const lines = minutes.split('\n');
  const at = lines.indexOf(heading);
  if (at === -1) throw new Error(`No heading "${heading}" in:\n${minutes}`);
  const end = lines.indexOf('', at);
  return lines.slice(at + 1, end === -1 ? undefined : end).map((line) => line.trim());
}

/** The headings of the parts of the meeting, in order. */
export function headingsOf(minutes: string): string[] {
  const lines = minutes.split('\n');
  const [from, to] = [lines.indexOf('Opening'), lines.indexOf('End')];
  return lines
    .slice(from, to + 1)
    .filter((line, index, all) => /^\S/u.test(line) && !line.startsWith('+') && (index === 0 || all[index - 1] === ''));
}
