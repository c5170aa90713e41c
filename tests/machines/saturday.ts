import { dateOf, stateOf, type Act, type Manner } from '../../machines/rules/index.ts';
import type { MeetingInput } from '../../machines/index.ts';
import { COUNCIL_OF_2016, votesOf } from '../rules/councils.ts';
import { ADJOURN, decided, put } from './acts.ts';
import { symbolOf } from './smallCouncil.ts';

/** S/PV.7785, 8 October 2016: the votes as recorded, the rest of the meeting in short. */
export const [FRENCH, RUSSIAN] = [symbolOf('S/2016/846'), symbolOf('S/2016/847')];

export const VOTES_OF_SATURDAY = {
  french: votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016),
  russian: votesOf('+-+-- 0+------0+', COUNCIL_OF_2016),
};

export const SATURDAY: MeetingInput = {
  date: dateOf('2016-10-08'),
  council: COUNCIL_OF_2016,
  president: stateOf('RUS'),
  drafts: [
    {
      symbol: FRENCH,
      matter: 'substantive',
      sponsors: ['FRA', 'ESP', 'POL'].map(stateOf),
      movers: [stateOf('FRA')],
      status: 'tabled',
    },
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
    ...decided(put(FRENCH, manner), VOTES_OF_SATURDAY.french, COUNCIL_OF_2016),
    ...statements('GBR', 'MYS', 'USA', 'NZL', 'UKR', 'SEN', 'JPN', 'VEN'),
    ...decided(put(RUSSIAN, manner), VOTES_OF_SATURDAY.russian, COUNCIL_OF_2016),
    ...statements('NZL', 'UKR', 'SYR'),
    ADJOURN,
  ];
}

function statements(...speakers: readonly string[]): Act[] {
  return speakers.map((by): Act => ({ type: 'statement.make', by: stateOf(by) }));
}
