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

/** The keys of an object that have a value. */
export function partsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

function valueOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined; // an object of its own key
}
