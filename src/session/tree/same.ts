/** Whether two JSON values say the same, whatever the order of their keys. A key without a value is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((part, index) => isSame(part, other[index]))
    );
  }
  const [parts, others] = [partsOf(one), partsOf(other)];
  return parts.length === others.length && parts.every(([key, part]) => isSame(part, valueOf(other, key)));
}

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

function partsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

function valueOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined; // an object of its own key
}
