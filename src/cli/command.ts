import type { Say } from '../messages/say.ts';
import type { Flags, Given } from './args/flags.ts';
import type { Sentence } from './io/badInput.ts';

/** One of the things that `horseshoe` can do. */
export interface Command {
  readonly name: string;
  /** What follows the name, as manuals write it: `FILE.csv`. The same in every language. */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly summary: Sentence;
  /** Paragraphs of its own help page. */
  readonly about: readonly Sentence[];
  readonly flags: Flags;
  readonly examples: readonly string[];
  /**
   * Reads and prints.
   * @throws {BadInput} before anything is printed, at what it cannot accept
   * @throws {DoneInPart} after what can be accepted is printed, where a part of the input is refused
   */
  readonly run: (given: Given, say: Say) => Promise<void>;
}
