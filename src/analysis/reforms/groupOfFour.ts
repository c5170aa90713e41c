import type { Reform } from '../reform.ts';

/**
 * Brazil, Germany, India and Japan, with 23 others, 6 July 2005: six new permanent seats, whose holders shall not
 * exercise the veto until a review fifteen years later, and four new elected ones; 25 members. The draft was never put
 * to the vote. It asks for fourteen votes of twenty-five, as far as we know: the copy that we could open breaks off
 * before that paragraph. The elements paper of 2019 gives the same number.
 */
export const GROUP_OF_FOUR: Reform<'groupOfFour'> = {
  name: 'groupOfFour',
  seats: { permanentWithVeto: 5, permanentWithoutVeto: 6, elected: 14 },
  requiredVotes: { kind: 'unverified', votes: 14 },
  permanentOn: '2025-01-01',
  sources: [
    { document: 'A/59/L.64', gives: ['requiredVotes'] },
    {
      document: 'A/59/L.64, as reported on 7 July 2005',
      gives: ['seats', 'veto'],
      readAt: 'http://english.china.org.cn/english/international/134262.htm',
    },
    {
      document: 'A/59/L.64, beginning of the text',
      gives: [],
      readAt: 'https://fdocuments.in/document/g-4-proposal.html',
    },
  ],
};
