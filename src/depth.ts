import { LIMITS } from './limits.ts';

type Key = string | number;

/**
 * Where a value is nested deeper than it may be: the keys that lead to a list or an object too deep, or `undefined`.
 * Asked before a schema or `JSON.stringify` runs over the value: both call themselves for every level there is.
 *
 * @param value as `JSON.parse` makes it, so without a circle
 */
export function placeTooDeep(value: unknown, depth: number = LIMITS.depth): readonly Key[] | undefined {
  return isNesting(value) ? keysTooDeep(value, depth) : undefined;
}

/** Is nothing in the value nested deeper than it may be? */
export function isWithinDepth(value: unknown, depth: number = LIMITS.depth): boolean {
  return placeTooDeep(value, depth) === undefined;
}

/** Calls itself for every level, but for none below the last that is allowed. @param left how many levels are */
function keysTooDeep(value: object, left: number): Key[] | undefined {
  if (left === 0) return [];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const inner: unknown = value[index];
      const keys = isNesting(inner) ? keysTooDeep(inner, left - 1) : undefined;
      if (keys) return [index, ...keys];
    }
    return undefined;
  }
  // Not Object.entries: this runs for every object of a study, and would make a list for each.
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const inner: unknown = value[key as keyof typeof value]; // a key of its own
    const keys = isNesting(inner) ? keysTooDeep(inner, left - 1) : undefined;
    if (keys) return [key, ...keys];
  }
  return undefined;
}

function isNesting(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
