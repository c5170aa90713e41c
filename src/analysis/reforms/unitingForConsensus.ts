import type { Reform } from '../reform.ts';

/**
 * Uniting for Consensus, 26 July 2005: no new permanent seat, ten new elected ones that can be held again at once; 25
 * members. The draft amends Article 27(2) and (3) too, to fifteen votes as far as we know: the copies of the press
 * release that we could open break off before the number.
 */
export const UNITING_FOR_CONSENSUS: Reform<'unitingForConsensus'> = {
  name: 'unitingForConsensus',
  seats: { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 20 },
  requiredVotes: { kind: 'unverified', votes: 15 },
  permanentOn: '2025-01-01',
  sources: [
    {
      document: 'A/59/L.68, quoted in GA/10371',
      gives: ['seats', 'veto'],
      readAt: 'https://press.un.org/en/2005/ga10371.doc.htm',
    },
    { document: 'A/59/L.68', gives: ['requiredVotes'] },
  ],
};
