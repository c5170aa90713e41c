import type { MemberId } from '../../../machines/rules/index.ts';
import { VOTE_LETTERS } from '../../../machines/rules/index.ts';
import type { Case } from '../../tools/index.ts';
import type { Aim } from './puzzle.ts';

/** A question of a puzzle, and what is asked of it. */
export interface FormOf {
  readonly case: Case;
  readonly aim: Aim | 'result';
}

/**
 * Two puzzles of one form are alike: the elected members may be exchanged, and, unless the puzzle names who may not move,
 * the permanent ones too. The seat of China is one seat whoever held it, and so is that of the Russian Federation.
 */
export function formOf(
  questions: readonly FormOf[],
  { lock = [], byName = false }: { readonly lock?: readonly MemberId[]; readonly byName?: boolean } = {},
): string {
  return questions.map((question) => formOfQuestion(question, lock, byName)).join(' / ');
}

function formOfQuestion({ case: { council, votes, matter }, aim }: FormOf, lock: readonly MemberId[], byName: boolean) {
  const seats = council.seats.map(({ member, permanent }) => {
    const vote = VOTE_LETTERS[votes[member] ?? 'notParticipating'] + (lock.includes(member) ? '!' : '');
    return { permanent, text: permanent && byName ? `${SEAT_OF.get(member) ?? member}${vote}` : vote };
  });
  const side = (isPermanent: boolean): string =>
    seats
      .filter(({ permanent }) => permanent === isPermanent)
      .map(({ text }) => text)
      .toSorted()
      .join('');
  return [aim, matter, council.requiredVotes, side(true), side(false)].join(' ');
}

const SEAT_OF: ReadonlyMap<string, string> = new Map([
  ['ROC', 'CHN'],
  ['SUN', 'RUS'],
]);
