import type { MemberId, Vote } from '../../machines/rules/index.ts';
import { waysOf } from '../analysis/index.ts';
import type { Answer, Case } from './case.ts';
import { playsOf, whatItTakes, type PlayedVote } from './turn.answer.ts';

/** Whether the members without a permanent seat can keep a text from being adopted that all the others want. */
export type ElectedBlock =
  | {
      readonly kind: 'possible';
      /** How many of them it takes at least. */
      readonly size: number;
      /** All votes, with that many of them against and everybody else in favour. */
      readonly votes: readonly PlayedVote[];
      /** Votes in favour that are left. */
      readonly left: number;
    }
  | { readonly kind: 'impossible' };

/** Every member is supposed to be in favour, and the permanent ones stay so. */
export function electedBlock(of: Case): Answer<ElectedBlock> {
  const { seats } = of.council;
  const inFavour = seats.map(({ member }): PlayedVote => ({ member, vote: 'inFavour' }));
  const lock = seats.filter(({ permanent }) => permanent).map(({ member }) => member);
  const supposed = {
    ...of,
    votes: Object.fromEntries(inFavour.map(({ member, vote }): [MemberId, Vote] => [member, vote])),
  };
  const answer = whatItTakes(supposed, { becomes: 'notAdopted', lock });
  if (!answer.ok) return answer;
  const found = answer.smallest;
  const [way] = waysOf(found);
  const [played] = way ? playsOf('notAdopted', way) : [];
  if (found.kind === 'impossible' || !played) return { ok: true, kind: 'impossible' };
  const votes = inFavour.map((each) => played.find(({ member }) => member === each.member) ?? each);
  return { ok: true, kind: 'possible', size: found.size, votes, left: seats.length - found.size };
}
