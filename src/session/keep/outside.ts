import { MANNERS, type Manner } from '../../../machines/rules/index.ts';

/** What is wrong with a study from outside: where, what was found, what is expected there. */
export interface StudyProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: StudyForm;
}

export const STUDY_FORMS = [
  'study',
  'list',
  'number',
  'text',
  'manner',
  'vote',
  'act',
  'rule',
  'chances',
  'council',
  'edition',
] as const;
export type StudyForm = (typeof STUDY_FORMS)[number];

/** Thrown here and caught where the reading began (`readStudy`). */
export class Wrong extends Error {
  readonly problem: StudyProblem;

  constructor(path: string, found: unknown, expected: StudyForm) {
    super(path);
    this.problem = { path, found: shortened(found), expected };
  }
}

export function keyed(value: unknown, path: string, expected: StudyForm): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong(path, value, expected);
  return value as Record<string, unknown>; // an object that is no list has keys
}

export function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Wrong(path, value, 'list');
  return value;
}

export function whole(value: unknown, path: string, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw new Wrong(path, value, 'number');
  return value;
}

export function below(value: unknown, path: string, bound: number): number {
  const place = whole(value, path, 0);
  if (place >= bound) throw new Wrong(path, value, 'number');
  return place;
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) throw new Wrong(path, value, 'text');
  return value;
}

export function manner(value: unknown, path: string): Manner {
  const found = MANNERS.find((known) => known === value);
  if (found === undefined) throw new Wrong(path, value, 'manner');
  return found;
}

const LONGEST_TEXT = 20_000;
const SHOWN = 60;

function shortened(found: unknown): string {
  const printed = found === undefined ? '' : JSON.stringify(found);
  return printed.length > SHOWN ? `${printed.slice(0, SHOWN)}…` : printed;
}
