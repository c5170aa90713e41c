import type { LearnMeeting } from '../learn/meetingPlace.ts';
import { loadSay } from '../messages/load.ts';
import { loadLearnMessages } from '../messages/loadLearn.ts';
import { listScenarios, loadScenario } from '../scenario/library.ts';
import { readRecord } from '../session/index.ts';
import { fetchRecord } from '../session/tree/fetchRecord.ts';
import { LANGUAGE, LOCALE } from './language.ts';
import { isRowId } from '../votes/rowId.ts';
import { fetchMeeting } from './learn/fetchMeeting.ts';
import { giveWay } from './schedule/giveWay.ts';

/**
 * A meeting that is not the first: one of the scenarios, or a row of the table of votes, `BM-2639`, as a bare meeting.
 * @returns nothing where there is none of that name
 */
export async function otherMeeting(asked: string): Promise<LearnMeeting | undefined> {
  if (isRowId(asked)) return await rowCalled(asked);
  if (!listScenarios().includes(asked)) return undefined;
  const [read, written] = await Promise.all([loadScenario(asked), fetchRecord(asked)]);
  await giveWay();
  return read.ok ? { id: asked, scenario: read.scenario, played: readRecord(read.scenario, written) } : undefined;
}

/** What a row says of itself is a message: the table has no words of its own for it. */
async function rowCalled(id: string): Promise<LearnMeeting | undefined> {
  const say = await loadSay(LANGUAGE, LOCALE);
  await loadLearnMessages(say, LANGUAGE);
  return await fetchMeeting(id, say).catch(() => undefined);
}
