import type { OffersOf } from './offer.ts';
import type { RecommendationAct } from './recommendations.ts';
import { RECOMMENDATIONS } from '../words/vocabulary.ts';

export const RECOMMENDATION_OFFERS: OffersOf<RecommendationAct> = {
  'recommendation.putToVote': {
    group: 'decisions',
    section: 'candidates',
    fields: () => ['candidate'],
    acts: ({ wording: { candidate }, manner }) =>
      RECOMMENDATIONS.map((of) => ({ type: 'recommendation.putToVote', of, candidate, manner })),
  },
};
