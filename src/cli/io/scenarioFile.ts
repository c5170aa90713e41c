import { councilOn } from '../../../machines/rules/index.ts';
import { parseScenario, type Problem, type Scenario } from '../../scenario/index.ts';
import type { Say } from '../../messages/say.ts';
import { notSeated } from './seatProblem.ts';
import { openInput, readText } from './input.ts';
import { BadInput, type Sentence } from './badInput.ts';
import { scenarioProblemText } from './scenarioProblem.ts';

/** A scenario as the command line was given it. */
export interface ScenarioFile {
  /** As messages name it. */
  readonly name: Sentence;
  readonly scenario: Scenario;
}

/**
 * Reads a scenario, and looks up who sat on its day.
 * @throws {BadInput} naming the places that are wrong
 */
export async function readScenarioFile(path: string): Promise<ScenarioFile> {
  const input = openInput(path);
  const parsed = parseScenario(await readText(input), path);
  if (!parsed.ok) {
    throw new BadInput((say) => sayAll(say, input.name(say), parsed.problems));
  }
  refuseStrangers(parsed.scenario, input.name);
  return { name: input.name, scenario: parsed.scenario };
}

export function atPath(file: Sentence, path: string, problem: Sentence): BadInput {
  return new BadInput((say) => say('cli.at.path', { file: file(say), path, problem: problem(say) }));
}

/** Days that the table of members does not have are taken as the file tells them. */
function refuseStrangers({ meeting, members }: Scenario, file: Sentence): void {
  const found = councilOn(meeting.date);
  if (!found.ok) return;
  const seated = new Set(found.council.seats.map(({ member }) => member));
  const place = members.findIndex(({ id }) => !seated.has(id));
  const stranger = members[place];
  if (stranger) throw atPath(file, `members[${place}].id`, notSeated(stranger.id, found.council, meeting.date));
}

/** One problem a line; a file that is wrong throughout need not fill the screen. */
function sayAll(say: Say, file: string, problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_SAID).map((problem) => scenarioProblemText(say, file, problem));
  const others = problems.length - lines.length;
  return [...lines, ...(others > 0 ? [say('cli.scenario.more', { count: others })] : [])].join('\n');
}

const MOST_SAID = 10;
