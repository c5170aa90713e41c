import { loadScenario } from '../../scenario/library.ts';
import { loadChanges, readRecord } from '../../session/index.ts';
import { fetchRecord } from '../../session/tree/fetchRecord.ts';
import type { LearnMeeting } from '../../learn/meetingPlace.ts';
import type { Say } from '../../messages/say.ts';
import { isRowId } from '../../votes/rowId.ts';

/** What has been fetched once is kept: a learner comes back to the same meetings. */
const fetched = new Map<string, Promise<LearnMeeting>>();

/**
 * A meeting that a lesson, a puzzle or a review names, ready to be changed.
 * @throws where it cannot be fetched, or there is none of that name
 */
export async function fetchMeeting(id: string, say: Say): Promise<LearnMeeting> {
  const known = fetched.get(id);
  if (known) return await known;
  const meeting = isRowId(id) ? rowMeeting(id, say) : scenarioMeeting(id);
  fetched.set(id, meeting);
  try {
    const [found] = await Promise.all([meeting, loadChanges()]);
    return found;
  } catch (error) {
    fetched.delete(id); // so that it can be tried again
    throw error;
  }
}

async function scenarioMeeting(id: string): Promise<LearnMeeting> {
  const [read, written] = await Promise.all([loadScenario(id), fetchRecord(id)]);
  if (!read.ok) throw new Error(`No meeting is called ${id}`);
  return { id, scenario: read.scenario, played: readRecord(read.scenario, written) };
}

async function rowMeeting(id: string, say: Say): Promise<LearnMeeting> {
  const [{ rowMeetingOf }, rows] = await Promise.all([import('./rowMeeting.ts'), fetchRows()]);
  const row = rows.get(id);
  if (!row) throw new Error(`No vote is called ${id}`);
  return rowMeetingOf(row, say);
}

let rowsFetched: Promise<Rows> | undefined;
type Rows = Awaited<ReturnType<typeof readRows>>;

export async function fetchRows(): Promise<Rows> {
  try {
    return await (rowsFetched ??= readRows());
  } catch (error) {
    rowsFetched = undefined;
    throw error;
  }
}

async function readRows() {
  const { fetchVotes } = await import('../../votes/index.ts');
  const read = await fetchVotes();
  if (!read.ok) throw new Error(`The table of votes: ${JSON.stringify(read.problem)}`);
  return new Map(read.rows.map((row) => [row.id, row]));
}
