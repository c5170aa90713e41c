import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LearnMeeting } from '../../learn/meetingPlace.ts';
import { parseScenario } from '../../scenario/index.ts';
import { playRecord } from '../../session/play.ts';
import type { VoteRow } from '../../votes/index.ts';
import { readTable } from '../../votes/table.ts';
import { SCENARIO_FOLDER } from '../scenarioFolder.ts';
import { VOTES_FILE } from '../votesFile.ts';

/** What puzzles are made of, by the ids of the rows and of the meetings. */
export interface PuzzleSources {
  readonly rows: ReadonlyMap<string, VoteRow>;
  readonly meetings: ReadonlyMap<string, LearnMeeting>;
}

/** The table of votes and the meetings that come with the tool. @throws where one of them is broken: a fault of ours */
export function readPuzzleSources(): PuzzleSources {
  const rows = readTable(readFileSync(VOTES_FILE, 'utf8'));
  const files = readdirSync(SCENARIO_FOLDER)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .toSorted();
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    meetings: new Map(files.map((file) => meetingIn(file)).map((meeting) => [meeting.id, meeting])),
  };
}

function meetingIn(file: string): LearnMeeting {
  const parsed = parseScenario(readFileSync(join(SCENARIO_FOLDER, file), 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} is no scenario`);
  return { id: basename(file, '.json'), scenario: parsed.scenario, played: playRecord(parsed.scenario) };
}
