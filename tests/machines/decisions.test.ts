import { describe, expect, test } from 'vitest';
import { metaOf } from '../../machines/index.ts';
import type { Act } from '../../machines/rules/index.ts';
import { decided, PROCEED } from './acts.ts';
import { allBut, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { after, FRA, NZL, TO_THE_FLOOR, UKR } from './smallCouncil.ts';

const seek = (on: Extract<Act, { type: 'consensus.seek' }>['on'], title: string): Act => ({
  type: 'consensus.seek',
  on,
  title,
});

describe('recommendations', () => {
  test('25 August 1972, Bangladesh: the single Chinese No defeats eleven votes', () => {
    const council = meetingOn('1972-08-25', 'BEL');
    const votes = allBut(council.council, { against: 'CHN', abstaining: 'GIN SOM SDN' });
    const asking: Act = { type: 'recommendation.putToVote', of: 'admission', candidate: 'Bangladesh', manner: 'hands' };
    expect(resultsOf(recordOf(decided(asking, votes, council.council), council))).toEqual([
      'recommendation Bangladesh vetoed 11-1-3 by CHN',
    ]);
  });

  test.each([
    ['+ +-', 'adopted 2-1-0'],
    ['- ++', 'vetoed 2-1-0 by FRA'],
    ['- -+', 'insufficientVotes 1-2-0'],
  ])('%s: the candidate is %s, and another can be voted on', (votes, result) => {
    const recommend = (candidate: string): Act => ({
      type: 'recommendation.putToVote',
      of: 'secretaryGeneral',
      candidate,
      manner: 'roll',
    });
    const record = recordOf([...decided(recommend('A'), votes), ...decided(recommend('B'), '+ ++')]);
    expect(resultsOf(record)).toEqual([`recommendation A ${result}`, 'recommendation B adopted 3-0-0']);
  });
});

describe('consensus', () => {
  test('6 October 2016: António Guterres is recommended by acclamation', () => {
    const { consensus } = recordOf(
      [seek('recommendation', 'António Guterres'), { type: 'consensus.declare' }, PROCEED],
      meetingOn('2016-10-06', 'RUS'),
    );
    expect(consensus).toEqual([{ on: 'recommendation', title: 'António Guterres', status: 'agreed' }]);
  });

  test.each([FRA, NZL, UKR])('one objection breaks it, permanent or elected, the President too: %s', (by) => {
    const position = after([
      ...TO_THE_FLOOR,
      seek('presidentialStatement', 'S/PRST/2016/1'),
      { type: 'consensus.object', by },
      PROCEED,
    ]);
    expect([position.context.record.consensus, metaOf(position).phase]).toEqual([
      [{ on: 'presidentialStatement', title: 'S/PRST/2016/1', status: 'broken', brokenBy: by }],
      'beforeTheVote',
    ]);
  });

  test('what was broken can be sought again, and leads back to where the meeting was', () => {
    const again = [
      seek('pressStatement', 'A'),
      { type: 'consensus.object', by: NZL },
      PROCEED,
      seek('pressStatement', 'A'),
      { type: 'consensus.declare' },
    ] as const;
    expect(recordOf(again).consensus.map(({ status }) => status)).toEqual(['broken', 'agreed']);
  });
});

describe('silence', () => {
  const SILENCE: Act = { type: 'silence.begin', title: 'Press elements', until: '5 p.m.' };

  test.each<[Act, object]>([
    [{ type: 'silence.end' }, { status: 'agreed' }],
    [
      { type: 'silence.break', by: NZL },
      { status: 'broken', brokenBy: NZL },
    ],
  ])('%j', (act, end) => {
    expect(recordOf([SILENCE, act]).silences).toEqual([{ title: 'Press elements', until: '5 p.m.', ...end }]);
  });

  test('it goes on beside the meeting, over a suspension too', () => {
    const position = after([SILENCE, ...TO_THE_FLOOR, { type: 'meeting.suspend' }, { type: 'silence.break', by: FRA }]);
    expect([metaOf(position).phase, position.context.record.silences.map(({ status }) => status)]).toEqual([
      'suspended',
      ['broken'],
    ]);
  });
});

describe('secret ballots', () => {
  test('5 October 2016: the first coloured poll, 13-0-2; it decides nothing', () => {
    const october = meetingOn('2016-10-05', 'RUS');
    const position = after(
      [
        ...TO_THE_FLOOR,
        { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: 'António Guterres', coloured: true } },
        {
          type: 'ballot.count',
          papers: [
            // How the two without an opinion were coloured is ours.
            { count: 4, choices: ['encourage'], permanent: true },
            { count: 9, choices: ['encourage'] },
            { count: 1, choices: ['noOpinion'], permanent: true },
            { count: 1, choices: ['noOpinion'] },
          ],
        },
        PROCEED,
      ],
      october,
    );
    expect([
      position.context.record.ballots.map(({ result }) => result),
      position.context.record.declared,
      metaOf(position).phase,
    ]).toEqual([
      [
        {
          kind: 'strawPoll',
          encourage: 13,
          discourage: 0,
          noOpinion: 2,
          permanent: { encourage: 4, discourage: 0, noOpinion: 1 },
        },
      ],
      [],
      'beforeTheVote',
    ]);
  });

  test('an election of a judge: eight of fifteen, and permanent papers weigh no more', () => {
    const council = meetingOn('2016-10-05', 'RUS');
    const { ballots } = recordOf(
      [
        { type: 'ballot.open', ballot: { kind: 'election', vacancies: 1, candidates: ['A', 'B'] } },
        {
          type: 'ballot.count',
          papers: [
            { count: 8, choices: ['A'] },
            { count: 7, choices: ['B'], permanent: true },
          ],
        },
      ],
      council,
    );
    expect(ballots[0]?.result).toEqual({
      kind: 'election',
      required: 8,
      counts: [
        { candidate: 'A', votes: 8 },
        { candidate: 'B', votes: 7 },
      ],
      elected: ['A'],
      open: 0,
    });
  });
});
