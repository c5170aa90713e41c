import { LAW_EDITION, type Act } from '../../../machines/rules/index.ts';
import { placeTooDeep } from '../../depth.ts';
import { LIMITS } from '../../limits.ts';
import { parseAct } from '../../scenario/act.parse.ts';
import { actIdsByIndex, type ActId, type Scenario } from '../../scenario/index.ts';
import { printPath } from '../../scenario/places.ts';
import type { Inserted } from '../edit/insertions.ts';
import { idsIn, type StudyData, type VariationData } from '../edit/study.data.ts';
import type { Assumed, UnknownAct } from '../tree/tree.ts';
import type { VoteChange } from '../tree/lineVotings.ts';
import { formed, isKeyed } from './forms.ts';
import { fromVersion1, type MigratedStudy } from './study.migrations.ts';
import { problemAt, type StudyProblem } from './study.problem.ts';
import { studyV1, studyV2 } from './study.schema.ts';
import { supposedIn } from './suppositions.schema.ts';

/** The version in which studies are written. A file states it; in an address it is the first letter of the packed study. */
export const STUDY_VERSION = 2;

/** What was made with another edition of the meeting or of the page and does not fit this one; the rest is kept. */
export type Misfit =
  /** `found` is the question, the member, or the act (its id, or its former index) that this scenario lacks. */
  | { readonly kind: 'question' | 'member' | 'act'; readonly variation: number; readonly found: string }
  /** `found` is an unknown part of an address, or a step after an act that is not in the record. */
  | { readonly kind: 'key' | 'position'; readonly found: string }
  /** Made with a newer edition of the law: `found` is that edition. */
  | { readonly kind: 'law'; readonly found: string }
  /** `found` is how many more there are. */
  | { readonly kind: 'others'; readonly found: number };

export type ReadStudy =
  | { readonly ok: true; readonly data: StudyData; readonly misfits: readonly Misfit[] }
  | { readonly ok: false; readonly problem: StudyProblem };

/**
 * Reads a study against its scenario. The value is untrusted. Never throws: if its form is wrong, a `StudyProblem` is
 * returned. A vote on a question that the record does not put, by a State that does not sit, or an act taken out that is
 * not there, comes from another edition of the meeting: it is left out and named. An act that cannot be read is kept as it
 * was written, and marked.
 *
 * @param id of the scenario
 * @param version of the form of the study; 1 or `STUDY_VERSION`
 */
export function readStudy(value: unknown, id: string, scenario: Scenario, version: number): ReadStudy {
  const deep = placeTooDeep(value);
  if (deep) return problemAt(printPath(deep.slice(0, SHOWN_KEYS)), undefined, 'depth');
  const seats = scenario.members.length;
  if (version === STUDY_VERSION) {
    const read = formed(studyV2(seats), value);
    return read.ok ? studyIn(read.value, scenario, []) : read;
  }
  const read = formed(studyV1(seats), value);
  if (!read.ok) return read;
  const { study, unknown } = fromVersion1(read.value, idsInFirstRelease(id, scenario));
  const misfits = unknown.flatMap((indices, variation) =>
    indices.map((index): Misfit => ({ kind: 'act', variation, found: String(index) })),
  );
  return studyIn(study, scenario, misfits);
}

const SHOWN_KEYS = 8;

/** The ids of the record's acts in the order of the first release; for a meeting that it did not have, in today's order. */
export function idsInFirstRelease(id: string, scenario: Scenario): readonly ActId[] {
  return actIdsByIndex(id) ?? idsIn(scenario);
}

function studyIn(study: MigratedStudy, scenario: Scenario, misfits: Misfit[]): ReadStudy {
  const { revision, law, at, current, manner, variations, supposed } = study;
  const wrong = crossCheck(study);
  if (wrong) return { ok: false, problem: wrong };
  misfits.push(...newerLaw(law));
  const acts = new Map<string, Act | UnknownAct>();
  const data: StudyData = {
    revision,
    at,
    manner,
    variations: variations.map((line, index) => readVariation(line, index, scenario, misfits, acts)),
    ...(law === undefined ? {} : { law }),
    ...(supposed === undefined ? {} : { supposed: supposedIn(supposed, scenario) }),
    ...(current === undefined ? {} : { current }),
  };
  return { ok: true, data, misfits: shortListOf(misfits) };
}

/** Faults that the schema cannot see, because they depend on several parts of the study. */
function crossCheck({ current, variations }: MigratedStudy): StudyProblem | undefined {
  if (current !== undefined && current >= variations.length) return problemAt('current', current, 'number').problem;
  for (const [index, { from }] of variations.entries()) {
    if (from !== undefined && !leadsToTheRecord(variations, index))
      return problemAt(`variations[${index}].from`, from, 'number').problem;
  }
  const acts = variations.reduce((sum, { inserted }) => sum + inserted.length, 0);
  if (acts > LIMITS.acts) return problemAt('variations', acts, 'acts').problem;
  for (const [index, { inserted }] of variations.entries()) {
    const long = inserted.findIndex(({ act }) => hasLongText(act));
    if (long !== -1)
      return problemAt(`variations[${index}].inserted[${long}].act`, inserted[long]?.act, 'text').problem;
  }
  return undefined;
}

/** Following `from` from variation to variation ends at the record: no cycle, and no missing variation. */
function leadsToTheRecord(variations: MigratedStudy['variations'], start: number): boolean {
  let at: number | undefined = start;
  for (let steps = 0; at !== undefined; steps += 1) {
    const variation: MigratedStudy['variations'][number] | undefined = variations[at];
    if (!variation || steps > variations.length) return false;
    at = variation.from;
  }
  return true;
}

function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LIMITS.textLength;
  if (Array.isArray(value)) return value.some(hasLongText);
  return isKeyed(value) && Object.values(value).some(hasLongText);
}

function readVariation(
  { manner, votes, inserted, removed, name, comment, from, aside }: MigratedStudy['variations'][number],
  variation: number,
  scenario: Scenario,
  misfits: Misfit[],
  acts: Map<string, Act | UnknownAct>,
): VariationData {
  const record = new Set(idsIn(scenario));
  for (const found of removed) if (!record.has(found)) misfits.push({ kind: 'act', variation, found });
  return {
    manner,
    votes: votes.flatMap((vote) => readVote(vote, variation, scenario, misfits)),
    inserted: inserted.map((each) => readInserted(each, scenario, acts)),
    removed: removed.filter((id) => record.has(id)),
    ...(name === undefined ? {} : { name }),
    ...(comment === undefined ? {} : { comment }),
    ...(from === undefined ? {} : { from }),
    ...(aside === true ? { aside } : {}),
  };
}

/** Not put together from parts: a study has ten thousand of these. */
function readInserted(
  { after, behind, act: data, assumed: told }: FoundInsertion,
  scenario: Scenario,
  acts: Map<string, Act | UnknownAct>,
): Inserted {
  const act = actIn(data, acts);
  const place = after === undefined ? { behind, act } : { after, behind, act };
  const assumed = assumedIn(told, scenario);
  return assumed === undefined ? place : { ...place, assumed };
}

type FoundInsertion = MigratedStudy['variations'][number]['inserted'][number];

/** `true`, or members of this Council; what is neither says nothing. */
function assumedIn(told: unknown, { members }: Scenario): Assumed | undefined {
  if (told === true) return true;
  if (!Array.isArray(told)) return undefined;
  return members.map(({ id }) => id).filter((id) => told.includes(id));
}

type FoundVote = MigratedStudy['variations'][number]['votes'][number];

function readVote(
  { question, member: code, vote }: FoundVote,
  variation: number,
  scenario: Scenario,
  misfits: Misfit[],
): VoteChange[] {
  const member = scenario.members.find(({ id }) => id === code)?.id;
  if (!Object.hasOwn(scenario.expected, question)) misfits.push({ kind: 'question', variation, found: question });
  else if (member === undefined) misfits.push({ kind: 'member', variation, found: code });
  else return [{ question, member, vote }];
  return [];
}

/** Many lines share their acts: each is read once. */
function actIn(data: { readonly type: string }, known: Map<string, Act | UnknownAct>): Act | UnknownAct {
  const key = JSON.stringify(data);
  const before = known.get(key);
  if (before) return before;
  const parsed = parseAct(data);
  const act = parsed.ok ? parsed.act : ({ type: 'unknown', data } as const);
  known.set(key, act);
  return act;
}

/** @param law absent for the first edition */
export function newerLaw(law: number | undefined): Misfit[] {
  return law !== undefined && law > LAW_EDITION ? [{ kind: 'law', found: String(law) }] : [];
}

/** Without duplicates, cut off after `MAX_MISFITS`; the rest as a count. */
export function shortListOf(misfits: readonly Misfit[]): readonly Misfit[] {
  const each = [...new Map(misfits.map((misfit) => [JSON.stringify(misfit), misfit])).values()];
  const few = each.slice(0, MAX_MISFITS);
  return few.length === each.length ? few : [...few, { kind: 'others', found: each.length - few.length }];
}

const MAX_MISFITS = 20;
