import type { Reform } from '../reform.ts';

/**
 * Uniting for Consensus as it stood in 2019: 21 elected seats in a Council of 26, nine of them new ones of a longer
 * term, and no new permanent seat. How long a term is makes no difference to a vote.
 */
export const UNITING_FOR_CONSENSUS_26: Reform<'unitingForConsensus26'> = {
  name: 'unitingForConsensus26',
  seats: { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 21 },
  requiredVotes: { kind: 'toBeChosen' },
  permanentOn: '2025-01-01',
  sources: [
    {
      document: 'Statement of Italy for Uniting for Consensus, 4 April 2019, as reported',
      gives: ['seats', 'veto'],
      readAt:
        'https://onuitalia.com/2019/04/04/ufc-a-21-non-permanent-members-security-council-to-overcame-vetoes-and-stalemates/',
    },
  ],
};
