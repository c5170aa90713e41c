import * as v from 'valibot';
import type { Form } from './problem.ts';

/**
 * What the schemas of our files are made of: of meetings, and of what is learned from them. The message of a string's
 * check is its `Form`, the message of an object is the list of its keys: `shape.ts` turns both into problems.
 */

export const text = v.pipe(matching(/\S/, 'text'), v.check(isVisible, 'characters' satisfies Form));
export const identifier = matching(/^[a-z][a-z0-9-]*$/, 'identifier');
export const languageTag = matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'languageTag');
/** As high as an address can name a revision. */
const HIGHEST = 999_999;
export const wholeNumber = v.pipe(
  v.number(),
  v.integer('wholeNumber' satisfies Form),
  v.minValue(1, 'wholeNumber' satisfies Form),
  v.maxValue(HIGHEST, 'wholeNumber' satisfies Form),
);

type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T]: Plain<T[Key]> };

// Two generic functions are the same type only when A and B are identical, optional keys included.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * The schema itself. It does not compile when schema and interface differ: a key more, a key less, a looser value. The
 * compiler then names the key, or the type of the act: `DiffersFrom<"draft">`.
 */
export function schemaOf<Interface>() {
  return <Schema extends v.GenericSchema<unknown, unknown>>(
    schema: Matching<Plain<v.InferOutput<Schema>>, Plain<Interface>> & Schema, // in this order: the compiler cuts long types
  ): Schema => schema;
}

type Matching<One, Other> = Same<One, Other> extends true ? unknown : Named<Difference<One, Other>>;

/** Key by key, so that the compiler prints each. */
type Named<Keys> = Keys extends PropertyKey ? DiffersFrom<Keys> : never;

interface DiffersFrom<Keys> {
  readonly keys: Keys;
}

type Difference<One, Other> = [One] extends [{ readonly type: string }]
  ? TypesApart<One, Other>
  : KeysApart<One, Other>;

type TypesApart<One, Other> = {
  [Type in TypeIn<One> | TypeIn<Other>]: Same<
    Extract<One, { readonly type: Type }>,
    Extract<Other, { readonly type: Type }>
  > extends true
    ? never
    : Type;
}[TypeIn<One> | TypeIn<Other>];

type TypeIn<Union> = Union extends { readonly type: infer Type extends string } ? Type : never;

type KeysApart<One, Other> = {
  [Key in KeyIn<One> | KeyIn<Other>]: Same<PartAt<One, Key>, PartAt<Other, Key>> extends true ? never : Key;
}[KeyIn<One> | KeyIn<Other>];

type KeyIn<Union> = Union extends unknown ? keyof Union : never;

/** With its being optional or not. */
type PartAt<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Pick<Union, Key> : never) : never;

export function keyed<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}

export function filled<Item extends v.GenericSchema<unknown, unknown>>(list: v.ArraySchema<Item, undefined>) {
  return v.pipe(list, v.minLength(1, 'filled' satisfies Form));
}

/**
 * Controls but tab and line ends, halves of characters, and marks that turn the direction of the text around them (Unicode
 * Standard Annex 9): what is shown is then not what is written.
 */
const INVISIBLE = /(?![\t\n\r])\p{Control}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

export function isVisible(value: string): boolean {
  return !INVISIBLE.test(value);
}

/** Patterns without flags: JSON Schema knows none. */
export function matching(pattern: RegExp, form: Form) {
  return v.pipe(v.string(), v.regex(pattern, form));
}

export function textUpTo(characters: number) {
  return v.pipe(text, v.maxLength(characters));
}

/** `pattern` is for editors, which cannot run `parse`. */
export function parsed<Output extends string>(
  pattern: RegExp,
  form: Form,
  parse: (text: string) => Output | undefined,
) {
  return v.pipe(
    v.string(),
    v.regex(pattern, form),
    v.rawTransform(({ dataset, addIssue, NEVER }): Output => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: form });
      return NEVER;
    }),
  );
}

export function described<Schema extends v.GenericSchema<unknown, unknown>>(description: string, schema: Schema) {
  return v.pipe(schema, v.description<v.InferOutput<Schema>, string>(description));
}
