import { partsOf } from '../tree/same.ts';

/**
 * The value with the keys of its objects in one order, so that equal values are written alike: `type` and `kind`, by
 * which a person knows what an object is, then the others by their letters.
 */
export function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    partsOf(value)
      .toSorted(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
      .map(([key, part]) => [key, inOneOrder(part)]),
  );
}

const FIRST = ['type', 'kind'];

function rankOf(key: string): number {
  const rank = FIRST.indexOf(key);
  return rank === -1 ? FIRST.length : rank;
}
