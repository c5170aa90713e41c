import { expect, test } from 'vitest';
import { scenarioProblemText } from '../../src/cli/io/scenarioProblem.ts';
import { parseScenario, type ParsedScenario } from '../../src/scenario/index.ts';
import { listScenarios } from '../../src/scenario/library.ts';
import { SAY } from '../cli/inMemory.ts';
import { drawFrom, seedOfToday } from '../golden/draw.ts';
import { LONG } from '../golden/golden.ts';
import { textOf } from './file.ts';
import { mutantOf } from './mutants.ts';

const COUNT = LONG ? 10_000 : 1000;
const SEED = seedOfToday();
const TEXTS = listScenarios().map((id) => textOf(id));

/** What a refusal must be: places with what stands there, and messages that can be read. */
function faultsOf(parsed: ParsedScenario, text: string): string[] {
  if (parsed.ok) return [];
  const { problems } = parsed;
  const faults = problems.length === 0 || problems.length > 100 ? [`${problems.length} problems`] : [];
  for (const problem of problems) {
    const message = scenarioProblemText(SAY, 'f.json', problem);
    const isOfText = problem.code === 'json' || problem.code === 'duplicateKey' || problem.code === 'depth';
    // An unknown key of the file itself: the key is the place.
    const isOfFile = problem.code === 'unknownKey';
    if (problem.path === '' && !isOfText && !isOfFile) faults.push(`without a path: ${message}`);
    if (message.length > 3000) faults.push(`${message.length} characters: ${message.slice(0, 100)}`);
    if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(message)) faults.push(`not visible: ${JSON.stringify(message)}`);
  }
  return faults.map((fault) => `${fault} (${text.length} characters)`);
}

test(`${COUNT} mutated files: read or refused by place, never thrown at`, () => {
  const faults: string[] = [];
  let [read, refused] = [0, 0];
  for (let index = 0; index < COUNT; index += 1) {
    const draw = drawFrom(SEED + index);
    const text = mutantOf(draw.one(TEXTS), draw);
    try {
      const parsed = parseScenario(text, 'f.json');
      faults.push(...faultsOf(parsed, text).map((fault) => `${index}: ${fault}`));
      if (parsed.ok) read += 1;
      else refused += 1;
    } catch (error) {
      faults.push(`${index}: threw ${String(error)}`);
    }
  }
  expect(faults, `HORSESHOE_SEED=${SEED} makes the same files again`).toEqual([]);
  // Most faults show; some, in prose, cannot.
  expect(refused).toBeGreaterThan(COUNT / 2);
  expect(read).toBeGreaterThan(0);
}, 600_000);
