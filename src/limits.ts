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
  /** Characters of the sentences of a meeting that have a fixed place on the page: the title of its question is one line. */
  question: { title: 70, standfirst: 260 },
  asked: 200,
  teaches: 160,
} as const;
