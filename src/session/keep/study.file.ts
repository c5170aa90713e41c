import type { StudyData } from '../edit/study.data.ts';
import type { StudyProblem } from './outside.ts';

/** A study as a file: `name.horseshoe.json`. Acts stand in it as in a scenario, so that a person can read it. */
export interface StudyFile extends StudyData {
  readonly format: 'horseshoe';
  /** Of the format: raised when a file of today could not be read by a reader of the version before. */
  readonly version: typeof FILE_VERSION;
  /** The id of the scenario: `2016-10-08-aleppo`. */
  readonly scenario: string;
}

export const FILE_VERSION = 1;
export const FILE_ENDING = '.horseshoe.json';

/** The text of a file. */
export function printStudyFile(scenario: string, data: StudyData): string {
  const file: StudyFile = { format: 'horseshoe', version: FILE_VERSION, scenario, ...data };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

export type StudyHead =
  | { readonly ok: true; readonly scenario: string; readonly body: unknown }
  | { readonly ok: false; readonly problem: StudyProblem };

/** Reads as much of a file as says which meeting it is about; the rest is read against that meeting. */
export function readStudyHead(text: string): StudyHead {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return wrong('', text.slice(0, SHOWN));
  const { format, version, scenario } = value as Partial<StudyFile>; // every key is checked below
  if (format !== 'horseshoe') return wrong('format', format);
  if (version !== FILE_VERSION) return wrong('version', version, 'edition');
  if (typeof scenario !== 'string') return wrong('scenario', scenario, 'text');
  return { ok: true, scenario, body: value };
}

const SHOWN = 40;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

function wrong(path: string, found: unknown, expected: StudyProblem['expected'] = 'study'): StudyHead {
  return { ok: false, problem: { path, found: found === undefined ? '' : JSON.stringify(found), expected } };
}
