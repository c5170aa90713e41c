import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meetingsFrom, type FindMeeting } from '../../learn/lessons/playedMeetings.ts';
import type { Say } from '../../messages/say.ts';
import { rowWords } from '../../messages/voteRow.text.ts';
import { parseScenario, type Scenario } from '../../scenario/index.ts';
import { readTable } from '../../votes/table.ts';
import { SCENARIO_FOLDER } from '../scenarioFolder.ts';
import { VOTES_FILE } from '../votesFile.ts';

/** The meetings that come with the tool: every scenario, and the rows of the table of votes. */
export function meetingsOnDisk(say: Say): FindMeeting {
  return meetingsFrom(scenarioCalled, readTable(readFileSync(VOTES_FILE, 'utf8')), (row, named) =>
    rowWords(say, row, named),
  );
}

/** A lesson names a meeting by letters, digits and hyphens: no other file can be meant. */
function scenarioCalled(id: string): Scenario | undefined {
  const path = join(SCENARIO_FOLDER, `${id}.json`);
  if (!existsSync(path)) return undefined;
  const parsed = parseScenario(readFileSync(path, 'utf8'), path);
  return parsed.ok ? parsed.scenario : undefined;
}
