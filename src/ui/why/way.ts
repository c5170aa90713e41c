import type { MemberId, Vote } from '../../../machines/rules/index.ts';
import type { Turn } from '../../tools/index.ts';

/** One of the ways of turning a result: those who must, the first of those who may, and the least vote that does it. */
export function oneWay({ becomes, must, choose, inFavourAtLeast }: Turn): {
  readonly members: readonly MemberId[];
  readonly vote: Vote;
} {
  const changes = [...must, ...choose.from.slice(0, choose.count)];
  const isEnoughToAbstain = inFavourAtLeast === 0 && changes.every(({ to }) => to.includes('abstaining'));
  const adopting: Vote = isEnoughToAbstain ? 'abstaining' : 'inFavour';
  return { members: changes.map(({ member }) => member), vote: becomes === 'adopted' ? adopting : 'against' };
}
