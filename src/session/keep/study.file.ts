import { placeTooDeep } from '../../depth.ts';
import { LIMITS } from '../../limits.ts';
import { printPath } from '../../scenario/places.ts';
import type { StudyData } from '../edit/study.data.ts';
import { isKeyed } from './forms.ts';
import { problemAt, type StudyProblem } from './study.problem.ts';
import { STUDY_VERSION } from './study.read.ts';
import { writtenStudy } from './study.written.ts';

/**
 * A study as a file: `name.horseshoe.json`. Acts stand in it as in a scenario, so that a person can read it. `version` is
 * raised when a file of today could not be read by a reader of the version before; those of all versions before are read.
 *
 * - 1: acts of the record by their index, and the reader's stop by its number.
 * - 2: acts of the record by their ids, and the stop by the act before it (`votes-846+2`).
 */
export const FILE_ENDING = '.horseshoe.json';

/** The text of a file; the same for equal studies. */
export function printStudyFile(scenario: string, data: StudyData): string {
  const file = { format: 'horseshoe', version: STUDY_VERSION, scenario, ...writtenStudy(data) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

export type StudyHead =
  | { readonly ok: true; readonly scenario: string; readonly version: number; readonly body: unknown }
  | { readonly ok: false; readonly problem: StudyProblem };

/**
 * Reads as much of a file as says which meeting it is about; the rest is read against that meeting (`readStudy`). Never
 * throws.
 */
export function readStudyHead(text: string): StudyHead {
  if (text.length > LIMITS.bytes) return problemAt('', text.length, 'size');
  const value = parsed(text);
  if (!isKeyed(value)) return problemAt('', text.slice(0, SHOWN), 'study');
  const deep = placeTooDeep(value);
  if (deep) return problemAt(printPath(deep.slice(0, SHOWN_KEYS)), undefined, 'depth');
  const { format, version, scenario } = value;
  if (format !== 'horseshoe') return problemAt('format', format, 'study');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return problemAt('version', version, 'edition');
  if (version > STUDY_VERSION) return problemAt('version', version, 'newer');
  if (typeof scenario !== 'string') return problemAt('scenario', scenario, 'text');
  return { ok: true, scenario, version, body: value };
}

const SHOWN = 40;
const SHOWN_KEYS = 8;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}
