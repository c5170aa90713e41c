import type { LawsOf } from './law.ts';
import type { PutManner, RecommendationOf } from '../words/vocabulary.ts';

/** Charter 4(2) and 97: the Council votes on what it recommends to the Assembly. */
export interface RecommendationAct {
  readonly type: 'recommendation.putToVote';
  readonly of: RecommendationOf;
  readonly candidate: string;
  readonly manner: PutManner;
}

export const RECOMMENDATIONS_PUT: LawsOf<RecommendationAct> = {
  'recommendation.putToVote': {
    by: 'president',
    question: (_record, { of, candidate }) => ({ kind: 'recommendation', of, candidate, matter: 'substantive' }),
  },
};
