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
