import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { LearnMeeting } from '../learn/meetingPlace.ts';
import { generatePuzzles, PACK, packPuzzles, readPuzzles } from '../learn/puzzles/index.ts';
import { parseScenario } from '../scenario/index.ts';
import { playRecord } from '../session/play.ts';
import { readTable } from '../votes/table.ts';

/** The puzzles of the page, as it fetches them. Read back before they are published, so that nothing is lost on the way. */
export function puzzlesIn(root: string, ids: readonly string[]): string {
  const rows = readTable(readFileSync(join(root, 'src/votes/data/council-votes.csv'), 'utf8'));
  const made = generatePuzzles(
    rows,
    ids.map((id) => meetingCalled(root, id)),
    PACK,
  );
  const text = JSON.stringify(packPuzzles(made));
  const read = readPuzzles(JSON.parse(text));
  if (!read.ok) throw new Error(`Puzzles: ${JSON.stringify(read.problem)}`);
  const lost = made.find((puzzle, index) => !isDeepStrictEqual(puzzle, read.puzzles[index]));
  if (lost) throw new Error(`Puzzles: ${lost.id} cannot be packed`);
  return text;
}

function meetingCalled(root: string, id: string): LearnMeeting {
  const path = join(root, 'scenarios', `${id}.json`);
  const parsed = parseScenario(readFileSync(path, 'utf8'), path);
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`);
  return { id, scenario: parsed.scenario, played: playRecord(parsed.scenario) };
}
