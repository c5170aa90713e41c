import { partsOf } from '../tree/same.ts';

/**
 * The value with the keys of its objects in one order, so that equal values are written alike: `type` and `kind`, by
 * which a person knows what an object is, then the others by their letters.
 */
export function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null || isInOrder(value)) return value;
  return Object.fromEntries(
    partsOf(value)
      .toSorted(([one], [other]) => compareKeys(one, other))
      .map(([key, part]) => [key, inOneOrder(part)]),
  );
}

function rankOf(key: string): number {
  if (key === 'type') return 0;
  return key === 'kind' ? 1 : 2;
}

/** Most acts are: the order is that in which they are made. */
function isInOrder(value: object): boolean {
  let before: string | undefined;
  // Not Object.entries: a study has ten thousand acts.
  for (const key in value) {
    const part: unknown = value[key as keyof typeof value]; // JSON: its keys are its own
    if (part === undefined || (typeof part === 'object' && part !== null)) return false;
    if (before !== undefined && compareKeys(before, key) > 0) return false;
    before = key;
  }
  return true;
}

function compareKeys(one: string, other: string): number {
  return rankOf(one) - rankOf(other) || (one < other ? -1 : 1);
}
