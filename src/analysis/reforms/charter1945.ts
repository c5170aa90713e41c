import { charterOn, dateOf } from '../../../machines/rules/index.ts';
import type { Reform } from '../reform.ts';

const FIRST_MEETING = '1946-01-17';
const charter = charterOn(dateOf(FIRST_MEETING));

/** The Council of 1946 to 1965: eleven members, five of them permanent, seven votes. From machines/rules/charter.ts. */
export const CHARTER_OF_1945: Reform<'charter1945'> = {
  name: 'charter1945',
  seats: {
    permanentWithVeto: charter.permanent.length,
    permanentWithoutVeto: 0,
    elected: charter.seats.value - charter.permanent.length,
  },
  requiredVotes: { kind: 'stated', votes: charter.requiredVotes.value },
  permanentOn: FIRST_MEETING,
  sources: [
    { document: charter.seats.source, gives: ['seats', 'veto', 'requiredVotes'], readAt: 'machines/rules/charter.ts' },
  ],
};
