import { HANDS, stateOf, type Act, type Council, type DraftSymbol, type Manner, type Vote, type Votes } from '../../machines/rules/index.ts';
import type { MeetingInput } from '../../machines/index.ts';
import { COUNCIL_OF_2016, votesOf } from '../rules/councils.ts';
import { symbolOf } from './smallCouncil.ts';

/** S/PV.7785, 8 October 2016: the votes as recorded, the rest of the meeting in short. */
export const [FRENCH, RUSSIAN] = [symbolOf('S/2016/846'), symbolOf('S/2016/847')];

export const VOTES_OF_SATURDAY = {
  french: votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016),
  russian: votesOf('+-+-- 0+------0+', COUNCIL_OF_2016),
};

export const SATURDAY: MeetingInput = {
  council: COUNCIL_OF_2016,
  president: stateOf('RUS'),
  drafts: [
    { symbol: FRENCH, matter: 'substantive', sponsors: ['FRA', 'ESP', 'POL'].map(stateOf), status: 'tabled' },
    { symbol: RUSSIAN, matter: 'substantive', sponsors: [stateOf('RUS')], status: 'tabled' },
  ],
};

export const OPENING: readonly Act[] = [
  { type: 'meeting.open' },
  { type: 'agenda.adopt' },
  { type: 'invitation.extend', states: ['POL', 'SYR'].map(stateOf) },
  { type: 'consideration.begin' },
];

/** The whole meeting, from gavel to gavel. */
export function saturday(manner: Manner): readonly Act[] {
  return [
    ...OPENING,
    ...statements('FRA', 'ESP', 'RUS'),
    ...ballot(FRENCH, VOTES_OF_SATURDAY.french, manner),
    ...statements('GBR', 'MYS', 'USA', 'NZL', 'UKR', 'SEN', 'JPN', 'VEN'),
    ...ballot(RUSSIAN, VOTES_OF_SATURDAY.russian, manner),
    ...statements('NZL', 'UKR', 'SYR'),
    { type: 'meeting.adjourn' },
  ];
}

/** Everything from the President putting the draft to the vote to the floor being open again. */
export function ballot(draft: DraftSymbol, votes: Votes, manner: Manner, council: Council = COUNCIL_OF_2016): readonly Act[] {
  return [
    { type: 'draft.putToVote', draft, manner },
    ...(manner === 'hands' ? showOfHands(votes, council) : roll(votes, council)),
    { type: 'voting.close' },
    { type: 'result.declare' },
    { type: 'meeting.proceed' },
  ];
}

export function showOfHands(votes: Votes, council: Council = COUNCIL_OF_2016): Act[] {
  return HANDS.map((vote): Act => ({ type: 'hands.show', vote, members: membersVoting(vote, votes, council) }));
}

export function roll(votes: Votes, council: Council = COUNCIL_OF_2016): Act[] {
  return council.seats.flatMap(({ member }): Act[] => {
    const vote = votes[member];
    return vote === undefined ? [] : [{ type: 'vote.cast', member, vote }];
  });
}

function membersVoting(vote: Vote, votes: Votes, { seats }: Council) {
  return seats.map(({ member }) => member).filter((member) => votes[member] === vote);
}

function statements(...speakers: readonly string[]): Act[] {
  return speakers.map((by): Act => ({ type: 'statement.make', by: stateOf(by) }));
}
