import type { OffersOf } from './offer.ts';
import type { PointAct } from './points.ts';

export const POINT_OFFERS: OffersOf<PointAct> = {
  'point.raise': { group: 'order', section: 'pointsOfOrder', acts: (_room, by) => [{ type: 'point.raise', by }] },
  'ruling.give': {
    group: 'order',
    section: 'rulings',
    acts: () => [true, false].map((upheld) => ({ type: 'ruling.give', upheld })),
  },
  'ruling.challenge': {
    group: 'order',
    section: 'pointsOfOrder',
    acts: ({ manner }, by) => [{ type: 'ruling.challenge', by, manner }],
  },
};
