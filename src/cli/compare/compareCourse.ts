import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isWithinDepth } from '../../depth.ts';
import { LIMITS } from '../../limits.ts';
import { syntaxProblem } from '../../scenario/json.ts';
import type { Scenario } from '../../scenario/index.ts';
import { readStudy, readStudyHead } from '../../session/keep/index.ts';
import type { Misfit, StudyData, StudyProblem } from '../../session/index.ts';
import { foundText } from '../../messages/study.text.ts';
import { openInput, readText } from '../io/input.ts';
import { BadInput, BadUsage, listOf, quote, type Sentence } from '../io/badInput.ts';
import { readScenarioFile, type ScenarioFile } from '../io/scenarioFile.ts';
import { scenarioProblemText } from '../io/scenarioProblem.ts';
import { SCENARIO_FOLDER } from '../scenarioFolder.ts';

/** One course of a meeting, from a file: the record of a scenario, or the line of a study that its reader was on. */
export interface Course {
  /** The file, as messages name it. */
  readonly name: Sentence;
  readonly scenario: Scenario;
  readonly study?: StudyData;
  /** What was made with another edition of the meeting, and is left out. */
  readonly misfits: readonly Misfit[];
}

/** @throws {BadInput} naming the places that are wrong */
export async function readCourse(path: string): Promise<Course> {
  if (path === '-') throw new BadUsage((say) => say('cli.compare.twoFiles'));
  const input = openInput(path);
  const text = await readText(input);
  const problem = syntaxProblem(text);
  if (problem) throw new BadInput((say) => scenarioProblemText(say, input.name(say), problem));
  const value: unknown = JSON.parse(text);
  if (!isWithinDepth(value)) {
    throw new BadInput((say) => say('cli.input.tooDeep', { file: input.name(say), most: LIMITS.depth }));
  }
  if (isStudy(value)) return courseOfStudy(text, input.name);
  return { ...(await readScenarioFile(path)), misfits: [] };
}

/** A study names its format, a scenario numbers it. */
function isStudy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'variations' in value || ('format' in value && typeof value.format !== 'number');
}

async function courseOfStudy(text: string, name: Sentence): Promise<Course> {
  const head = readStudyHead(text);
  if (!head.ok) throw wrongStudy(name, head.problem);
  const { scenario } = await scenarioCalled(head.scenario, name);
  const study = readStudy(head.body, head.scenario, scenario, head.version);
  if (!study.ok) throw wrongStudy(name, study.problem);
  return { name, scenario, study: study.data, misfits: study.misfits };
}

function scenarioCalled(id: string, name: Sentence): Promise<ScenarioFile> {
  const known = readdirSync(SCENARIO_FOLDER)
    .filter((file) => ID.test(file))
    .map((file) => file.replace(ID, ''));
  if (known.includes(id)) return readScenarioFile(join(SCENARIO_FOLDER, `${id}.json`));
  const problem: Sentence = (say) =>
    say('cli.scenario.stray', { kind: 'unknownScenario', found: quote(id), expected: listOf(say, known) });
  throw new BadInput((say) => say('cli.at.path', { file: name(say), path: 'scenario', problem: problem(say) }));
}

const ID = /(?<!\.schema)\.json$/u;

function wrongStudy(name: Sentence, study: StudyProblem): BadInput {
  const { path, expected } = study;
  const problem: Sentence = (say) =>
    say('cli.compare.study', { found: foundText(say, study), expected: say('study.expected', { expected }) });
  return new BadInput((say) =>
    path === ''
      ? say('cli.at.file', { file: name(say), problem: problem(say) })
      : say('cli.at.path', { file: name(say), path, problem: problem(say) }),
  );
}
