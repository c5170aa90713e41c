import type { Scenario } from '../../scenario/index.ts';
import { listScenarios, loadScenario } from '../../scenario/library.ts';
import type { Misfit, StudyData, StudyProblem } from '../../session/index.ts';
import { readStudy, readStudyHead, shortened, type StudyHead } from '../../session/keep/index.ts';

/** What came of reading a file, or what the shelf has kept. */
export type StudyFromText =
  | { readonly kind: 'here'; readonly data: StudyData; readonly misfits: readonly Misfit[] }
  /** It is about another meeting, and fits that one. */
  | { readonly kind: 'elsewhere'; readonly scenario: string; readonly meeting: string }
  | { readonly kind: 'wrong'; readonly problem: StudyProblem }
  | { readonly kind: 'noMeeting'; readonly found: string }
  | { readonly kind: 'unfetched' };

/** Reads text from outside, against the meeting that it names. @param id of the meeting on screen */
export async function readStudyText(text: string, id: string, scenario: Scenario): Promise<StudyFromText> {
  const head = readStudyHead(text);
  if (!head.ok) return { kind: 'wrong', problem: head.problem };
  if (head.scenario === id) return readAgainst(head, scenario, (data, misfits) => ({ kind: 'here', data, misfits }));
  if (!listScenarios().includes(head.scenario)) return { kind: 'noMeeting', found: shortened(head.scenario) };
  const other = await fetched(head.scenario);
  if (!other) return { kind: 'unfetched' };
  return readAgainst(head, other, () => ({ kind: 'elsewhere', scenario: head.scenario, meeting: other.title }));
}

function readAgainst(
  { scenario: id, version, body }: Extract<StudyHead, { ok: true }>,
  scenario: Scenario,
  then: (data: StudyData, misfits: readonly Misfit[]) => StudyFromText,
): StudyFromText {
  const read = readStudy(body, id, scenario, version);
  return read.ok ? then(read.data, read.misfits) : { kind: 'wrong', problem: read.problem };
}

async function fetched(id: string): Promise<Scenario | undefined> {
  try {
    const read = await loadScenario(id);
    return read.ok ? read.scenario : undefined;
  } catch {
    return undefined; // the network is gone
  }
}
