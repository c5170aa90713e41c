import type { MemberId } from '../../../machines/rules/index.ts';
import type { Reform } from '../../analysis/reform.ts';
import type { Asked } from './asked.ts';

/** Members against whose seat and veto a reform keeps: the first permanent ones in the order of the seats, as in `underReform`. */
export function keepingTheVeto({ council, votes, question }: Asked, { seats }: Reform): readonly MemberId[] {
  if (question.matter === 'procedural') return [];
  const keeping = council.seats.filter(({ permanent }) => permanent).slice(0, seats.permanentWithVeto);
  return keeping.filter(({ member }) => votes[member] === 'against').map(({ member }) => member);
}
