import { isVote, type Act } from '../../../machines/rules/index.ts';
import { parseAct } from '../../scenario/act.parse.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { VoteChange } from '../tree/voting.ts';
import type { Inserted } from '../edit/inserted.ts';
import { below, keyed, list, manner, text, whole, Wrong, type StudyProblem } from './outside.ts';
import type { StudyData, VariationData } from '../edit/study.data.ts';
import { supposedIn } from './supposed.read.ts';

/** What was made with another edition of the meeting and does not fit this one; the rest is kept. */
export type Misfit =
  | { readonly kind: 'question'; readonly variation: number; readonly found: string }
  | { readonly kind: 'member'; readonly variation: number; readonly found: string }
  | { readonly kind: 'act'; readonly variation: number; readonly found: number };

export type ReadStudy =
  | { readonly ok: true; readonly data: StudyData; readonly misfits: readonly Misfit[] }
  | { readonly ok: false; readonly problem: StudyProblem };

/**
 * Reads a study against its scenario: text from outside, so nothing is trusted. A form that is wrong is a problem; a
 * vote on a question that the record does not put, by a State that does not sit, or an act taken out that is not there,
 * comes from another edition of the meeting: it is left out and named.
 */
export function readStudy(value: unknown, scenario: Scenario): ReadStudy {
  try {
    const misfits: Misfit[] = [];
    return { ok: true, data: studyIn(value, scenario, misfits), misfits };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.problem };
    throw error;
  }
}

function studyIn(value: unknown, scenario: Scenario, misfits: Misfit[]): StudyData {
  const study = keyed(value, '', 'study');
  const acts = new Map<string, Act>();
  const variations = list(study['variations'], 'variations').map((entry, index) =>
    variationIn(entry, index, scenario, misfits, acts),
  );
  for (const [index, { from }] of variations.entries()) {
    if (from !== undefined && !leadsToTheRecord(variations, index))
      throw new Wrong(`variations[${index}].from`, from, 'number');
  }
  const { current } = study;
  return {
    revision: whole(study['revision'], 'revision', 1),
    at: whole(study['at'], 'at', 0),
    manner: manner(study['manner'], 'manner'),
    variations,
    ...(study['supposed'] === undefined ? {} : { supposed: supposedIn(study['supposed'], scenario) }),
    ...(current === undefined ? {} : { current: below(current, 'current', variations.length) }),
  };
}

/** A line begun from another, and so on, comes to the record in the end: not to itself, nor to one that is not there. */
function leadsToTheRecord(variations: readonly VariationData[], start: number): boolean {
  let at: number | undefined = start;
  for (let steps = 0; at !== undefined; steps += 1) {
    const variation: VariationData | undefined = variations[at];
    if (!variation || steps > variations.length) return false;
    at = variation.from;
  }
  return true;
}

function variationIn(
  value: unknown,
  index: number,
  scenario: Scenario,
  misfits: Misfit[],
  acts: Map<string, Act>,
): VariationData {
  const path = `variations[${index}]`;
  const own = keyed(value, path, 'study');
  const { name, comment, from, aside } = own;
  const removed = list(own['removed'], `${path}.removed`).map((place, at) => whole(place, `${path}.removed[${at}]`, 0));
  const there = removed.filter((place) => place < scenario.record.length);
  misfits.push(
    ...removed
      .filter((place) => !there.includes(place))
      .map((found): Misfit => ({ kind: 'act', variation: index, found })),
  );
  return {
    manner: manner(own['manner'], `${path}.manner`),
    votes: list(own['votes'], `${path}.votes`).flatMap((vote, at) =>
      voteIn(vote, `${path}.votes[${at}]`, index, scenario, misfits),
    ),
    inserted: list(own['inserted'], `${path}.inserted`).map((act, at) =>
      insertedIn(act, `${path}.inserted[${at}]`, acts),
    ),
    removed: there,
    ...(name === undefined ? {} : { name: text(name, `${path}.name`) }),
    ...(comment === undefined ? {} : { comment: text(comment, `${path}.comment`) }),
    ...(from === undefined ? {} : { from: whole(from, `${path}.from`, 0) }),
    ...(aside === true ? { aside } : {}),
  };
}

function voteIn(value: unknown, path: string, variation: number, scenario: Scenario, misfits: Misfit[]): VoteChange[] {
  const own = keyed(value, path, 'vote');
  const question = text(own['question'], `${path}.question`);
  const code = text(own['member'], `${path}.member`);
  const vote = text(own['vote'], `${path}.vote`);
  if (!isVote(vote)) throw new Wrong(`${path}.vote`, vote, 'vote');
  const member = scenario.members.find(({ id }) => id === code)?.id;
  if (!Object.hasOwn(scenario.expected, question)) misfits.push({ kind: 'question', variation, found: question });
  else if (member === undefined) misfits.push({ kind: 'member', variation, found: code });
  else return [{ question, member, vote }];
  return [];
}

function insertedIn(value: unknown, path: string, acts: Map<string, Act>): Inserted {
  const own = keyed(value, path, 'act');
  const act = actIn(own['act'], acts);
  if (!act) throw new Wrong(`${path}.act`, own['act'], 'act');
  return { after: whole(own['after'], `${path}.after`, -1), behind: whole(own['behind'], `${path}.behind`, 0), act };
}

/** Many lines share their acts: each is read once. */
function actIn(value: unknown, known: Map<string, Act>): Act | undefined {
  const key = JSON.stringify(value);
  const before = known.get(key);
  if (before) return before;
  const parsed = parseAct(value);
  if (!parsed.ok) return undefined;
  known.set(key, parsed.act);
  return parsed.act;
}
