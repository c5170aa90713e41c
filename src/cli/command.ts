import type { Say } from '../messages/say.ts';
import type { Flags, Given } from './args/flags.ts';
import type { Sentence } from './io/problem.ts';

/** One of the things that `horseshoe` can do. */
export interface Command {
  readonly name: string;
  /** What follows the name, as manuals write it: `FILE.csv`. The same in every language. */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly summary: Sentence;
  /** Paragraphs, for who asks for more. */
  readonly about: readonly Sentence[];
  readonly flags: Flags;
  readonly examples: readonly string[];
  /** Reads and prints. Throws `BadInput`, before anything is printed, at what it cannot accept. */
  readonly run: (given: Given, say: Say) => Promise<void>;
}
