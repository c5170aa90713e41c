import type { Reform } from '../reform.ts';

/**
 * The African Union, July 2005 (Ezulwini Consensus, Sirte Declaration, draft A/59/L.67; again as A/60/L.41): six new
 * permanent seats with the veto, as long as there is one, and five new elected ones; 26 members.
 */
export const AFRICAN_UNION: Reform<'africanUnion'> = {
  name: 'africanUnion',
  seats: { permanentWithVeto: 11, permanentWithoutVeto: 0, elected: 15 },
  requiredVotes: { kind: 'toBeChosen' },
  permanentOn: '2025-01-01',
  sources: [
    {
      document: 'A/59/L.67, as reported on 19 July 2005',
      gives: ['seats', 'veto'],
      readAt: 'http://www.expatica.com/de/news/African-Union-demands-veto-power-for-new-seats_131031.html',
    },
    {
      document: 'Sirte Declaration, as reported on 7 July 2005',
      gives: ['seats', 'veto'],
      readAt: 'https://www.southafrica.info/what_happening/news/african_union/au0707',
    },
  ],
};
