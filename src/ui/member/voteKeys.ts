import { VOTE_LETTERS, VOTES, type Vote } from '../../../machines/rules/index.ts';
import type { Say } from '../../messages/say.ts';

/**
 * The vote that a key casts: by its letter in the reader's language, else by that of the records in English, which stays
 * a key in every language.
 */
export function voteOfKey(say: Say, key: string, offered: readonly Vote[]): Vote | undefined {
  const pressed = key.toLocaleLowerCase(say.locale);
  return (
    offered.find((vote) => letterOf(say, vote).toLocaleLowerCase(say.locale) === pressed) ??
    offered.find((vote) => VOTE_LETTERS[vote].toLowerCase() === key.toLowerCase())
  );
}

/** What the list of shortcuts says of these keys: the letters of the language and, where they are others, those in Latin. */
export function voteKeys(say: Say): { readonly letters: string; readonly latin: string; readonly same: 'yes' | 'no' } {
  const letters = VOTES.map((vote) => letterOf(say, vote));
  const latin = VOTES.map((vote) => VOTE_LETTERS[vote]);
  const same = letters.every((letter, index) => letter === latin[index]);
  return { letters: say.keys(letters), latin: say.keys(latin), same: same ? 'yes' : 'no' };
}

function letterOf(say: Say, vote: Vote): string {
  return say(`vote.letter.${vote}`);
}
