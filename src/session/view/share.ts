/**
 * The new value with every part that is equal to the old one replaced by the old one, so that whoever compares by
 * identity sees only what changed. Plain JSON values; the result equals `next`.
 */
export function share<Value>(previous: unknown, next: Value): Value {
  return shared(previous, next) as Value; // equal to `next` in every part, by construction
}

function shared(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return sharedArray(previous, next);
  if (isPlain(previous) && isPlain(next)) return sharedObject(previous, next);
  return next;
}

function sharedArray(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let same = next.length === previous.length;
  const parts = next.map((part, index) => {
    const kept = shared(previous[index], part);
    same &&= Object.is(kept, previous[index]);
    return kept;
  });
  return same ? previous : parts;
}

function sharedObject(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(previous).length;
  const parts = { ...next };
  for (const key of keys) {
    const kept = shared(previous[key], next[key]);
    same &&= Object.is(kept, previous[key]);
    parts[key] = kept;
  }
  return same ? previous : parts;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
