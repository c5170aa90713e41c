import type { MemberId, Vote } from '../../../machines/rules/index.ts';
import type { Turn } from '../../tools/index.ts';

/** One of the ways of turning a result: those who must, the first of those who may, and the plainest vote that does it. */
export function oneWay({ becomes, must, choose }: Turn): {
  readonly members: readonly MemberId[];
  readonly vote: Vote;
} {
  const changes = [...must, ...choose.from.slice(0, choose.count)];
  return { members: changes.map(({ member }) => member), vote: becomes === 'adopted' ? 'inFavour' : 'against' };
}
