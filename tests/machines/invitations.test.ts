import { describe, expect, test } from 'vitest';
import { decide, type Act, type Motion, type Vote } from '../../machines/rules/index.ts';
import { members } from '../rules/councils.ts';
import { declared, move, putMotion } from './acts.ts';
import { allBut, meetingOn, recordOf, resultsOf } from './meetings.ts';

const PLO = ['the Palestine Liberation Organization'];
const UKRAINE = members('UKR');

interface RecordedVote {
  readonly case: string;
  readonly day: string;
  readonly president: string;
  readonly by: string;
  readonly motion: Motion;
  readonly votes: Partial<Record<Vote, string>>;
  readonly result: string;
}

/**
 * Votes on invitations with names by member. Sources: resolutions and decisions 1975, UNISPAL 182256; S&D, chapter 5,
 * sections 1e, 1f and 2c; TASS 1590587 (S/PV.9286).
 */
const RECORDED: readonly RecordedVote[] = [
  {
    case: '4 December 1975: with the rights of a Member invited under rule 37, over two permanent members',
    day: '1975-12-04',
    president: 'GBR',
    by: 'TZA',
    motion: { kind: 'inviteGuests', guests: PLO, under: 'Practice: observers' },
    votes: { against: 'CRI GBR USA', abstaining: 'FRA ITA JPN' },
    result: 'motion 1 adopted 9-3-3',
  },
  {
    case: '24 August 2022: Ukraine by video',
    day: '2022-08-24',
    president: 'CHN',
    by: 'USA',
    motion: { kind: 'invite', states: UKRAINE, under: 'PRoP 37', byVideo: true },
    votes: { against: 'RUS', abstaining: 'CHN' },
    result: 'motion 1 adopted 13-1-1',
  },
  {
    case: '17 March 2023: a speaker under rule 39, not invited for want of nine',
    day: '2023-03-17',
    president: 'MOZ',
    by: 'RUS',
    motion: { kind: 'inviteGuests', guests: ['Ms. Morozova'], under: 'PRoP 39' },
    votes: { against: 'ALB FRA GBR USA MLT CHE ECU JPN', abstaining: 'GAB MOZ ARE' },
    result: 'motion 1 insufficientVotes 4-8-3',
  },
  {
    case: '6 July 2023: Ukraine under rule 37, over two permanent members',
    day: '2023-07-06',
    president: 'GBR',
    by: 'USA',
    motion: { kind: 'invite', states: UKRAINE, under: 'PRoP 37' },
    votes: { against: 'RUS CHN', abstaining: 'MOZ' },
    result: 'motion 1 adopted 12-2-1',
  },
];

describe('the recorded votes on invitations', () => {
  test.each(RECORDED)('$case', ({ day, president, by, motion, votes, result }) => {
    const meeting = meetingOn(day, president);
    const [mover] = members(by);
    if (!mover) throw new Error('Nobody moves it');
    const record = recordOf(
      [move(motion, mover), ...declared(putMotion(), allBut(meeting.council, votes), meeting.council)],
      meeting,
    );
    expect(resultsOf(record)).toEqual([result]);
    const carried = result.includes('adopted');
    expect([...record.invited, ...record.guests].length).toBe(carried ? 1 : 0);
  });

  test('5 October 2020, 3-6-6: not invited, whoever cast the third vote in favour, whose name is not known', () => {
    const { council } = meetingOn('2020-10-05', 'RUS');
    const known = { against: 'BEL EST FRA DEU GBR USA' };
    const others = members('DOM', 'IDN', 'NER', 'VCT', 'ZAF', 'TUN', 'VNM');
    const ends = others.map((third) => {
      const abstaining = others.filter((member) => member !== third).join(' ');
      return decide(allBut(council, { ...known, abstaining }), council, 'procedural').kind;
    });
    expect(new Set(ends)).toEqual(new Set(['insufficientVotes']));
  });
});

test('how a State came to the table stays in the record', () => {
  const acts: Act[] = [
    { type: 'invitation.extend', states: UKRAINE, byVideo: true },
    { type: 'invitation.extend', states: members('PSE'), under: 'Practice: observers' },
    { type: 'guest.invite', guests: ['the Special Envoy'] },
    { type: 'guest.invite', guests: PLO, under: 'Practice: observers' },
  ];
  const { invited, guests } = recordOf(acts, meetingOn('2023-07-06', 'GBR'));
  expect([invited, guests]).toEqual([
    [
      { state: 'UKR', under: 'PRoP 37', byVideo: true },
      { state: 'PSE', under: 'Practice: observers' },
    ],
    [
      { guest: 'the Special Envoy', under: 'PRoP 39' },
      { guest: PLO[0], under: 'Practice: observers' },
    ],
  ]);
});
