/**
 * How much is taken from outside: from an address, a file, or what a browser stored. The same everywhere, and checked
 * before anything is built from it. The longest meeting of the Council in our files has 30 acts; the limits leave room
 * for a hundred times more, and keep what is refused from taking seconds or the page's memory.
 */
export const LIMITS = {
  /** Variations in a study. */
  lines: 200,
  /** Acts that a reader adds to one line, and acts of a scenario's record. */
  actsOfALine: 2000,
  /** Acts that a reader adds in all lines of a study. */
  acts: 20_000,
  /** Characters of an address behind its `#`. */
  addressLength: 100_000,
  /** Bytes of a file as it is read, and of an address as it is inflated. */
  bytes: 5_000_000,
  /** Lists and objects within each other, the outermost counted. A scenario has 7. */
  depth: 32,
  /**
   * Characters (UTF-16 units) of a text that a reader wrote: a name, a title, a comment. Version 0.1.0 took comments of
   * this length, and a study that it saved still opens.
   */
  textLength: 4000,
} as const;

type Key = string | number;

/**
 * Where a value is nested deeper than it may be: the keys that lead to a list or an object too deep, or `undefined`.
 * Asked before a schema or `JSON.stringify` runs over the value: both call themselves for every level.
 *
 * @param value as `JSON.parse` makes it, so without a circle
 */
export function placeTooDeep(value: unknown, depth: number = LIMITS.depth): readonly Key[] | undefined {
  const open: Place[] = isNesting(value) ? [{ value, depth: 1 }] : [];
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.depth > depth) return keysTo(place);
    for (const [key, inner] of Object.entries(place.value)) {
      if (isNesting(inner)) open.push({ value: inner, depth: place.depth + 1, key, outer: place });
    }
  }
  return undefined;
}

/** Is nothing in the value nested deeper than it may be? */
export function isWithinDepth(value: unknown, depth: number = LIMITS.depth): boolean {
  return placeTooDeep(value, depth) === undefined;
}

interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key?: string;
  readonly outer?: Place;
}

function isNesting(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function keysTo(place: Place): Key[] {
  const keys: Key[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.outer) {
    keys.push(Array.isArray(at.outer?.value) ? Number(at.key) : at.key);
  }
  return keys.toReversed();
}
