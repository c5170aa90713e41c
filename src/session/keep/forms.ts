import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { printPath } from '../../scenario/places.ts';
import { problemAt, STUDY_FORMS, type StudyForm, type StudyProblem } from './study.problem.ts';

/** What the schemas of a study are made of. The message of each check is a `StudyForm`: what is expected there. */

/** An object with these keys; others are passed over. What is missing is a problem of its own, not of the object. */
export function keyed<const Entries extends v.ObjectEntries>(entries: Entries, form: StudyForm) {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'exact_optional');
  const missing: Record<string, unknown> = Object.fromEntries(required.map((key) => [key, undefined]));
  return v.pipe(
    v.custom<Record<string, unknown>>(isKeyed, form),
    v.transform((value) => (required.every((key) => Object.hasOwn(value, key)) ? value : { ...missing, ...value })),
    v.object(entries, form),
  );
}

/** A list of at most so many; how many there are is looked at before what they are. */
export function list<const Item extends v.GenericSchema>(item: Item, most: number, form: StudyForm) {
  return v.pipe(v.custom<unknown[]>(Array.isArray, 'list'), v.maxLength(most, form), v.array(item, 'list'));
}

/** A key for each of some things, at most so many. */
export function table<const Item extends v.GenericSchema>(item: Item, most: number, form: StudyForm) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isKeyed, form),
    v.check((value) => Object.keys(value).length <= most, form),
    v.record(v.string(), item, form),
  );
}

/** One check for all of it: a study has tens of thousands of them. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER, form: StudyForm = 'number') =>
  v.custom<number>(
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    form,
  );

export const text = v.pipe(v.string('text'), v.maxLength(LIMITS.textLength, 'text'));

export function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type Formed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: StudyProblem };

/** A value of this form, or the first thing that is wrong with it. @param value not nested deeper than `LIMITS.depth` */
export function formed<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Formed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [{ path = [], type, input, message }] = result.issues;
  const keys = path.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const form = STUDY_FORMS.find((known) => known === message);
  if (!form) throw new Error(`A schema of a study expects “${message}”, which is no form.`);
  return problemAt(printPath(keys), type === 'max_length' && Array.isArray(input) ? input.length : input, form);
}
