import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOf } from '../scenario/file.ts';
import { shortMeeting } from './meeting.ts';
import { below, headingsOf, played, playedFile, problemWith, type Flags } from './played.ts';
import { horseshoe, refusal } from './tool.ts';

const IDS = readdirSync('scenarios')
  .filter((file) => /(?<!\.schema)\.json$/u.test(file))
  .map((file) => file.replace(/\.json$/u, ''));
const ALEPPO = '2016-10-08-aleppo';
const GUTERRES = '2016-10-06-secretary-general';
const SHORT = shortMeeting('0+-++ 0++++++++-', { outcome: 'vetoed', by: ['RUS'], tally: '11-2-2' });

describe.each(IDS)('%s', (id) => {
  const { scenario, minutes, object } = playedFile(id);

  test('is printed whole, in 80 columns', () => {
    expect(minutes.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(object).toMatchObject({ asRecorded: true, lapsed: [], changes: [] });
  });

  test('its results and its drafts end as the file says', () => {
    const results = object.results.map(({ question, outcome, tally, vetoes }) => [
      question,
      outcome === 'vetoed' ? { outcome, by: vetoes, tally } : { outcome, tally },
    ]);
    const drafts = object.drafts.map(({ symbol, end }) => [symbol, end]);
    expect({ ...Object.fromEntries([...drafts, ...results]), ...object.otherEnds }).toEqual(scenario.expected);
  });
});

describe('the results of every kind of question', () => {
  const AS_RECORDED = 'All votes are those of the record.';

  test.each<[id: string, results: string[]]>([
    [
      '2017-11-16-chemical-weapons-inquiry',
      [
        'motion 1    Not carried: 6 votes short (3-7-5)',
        'S/2017/962  Not adopted: vetoed by the Russian Federation (11-2-2)',
        'S/2017/968  Not adopted: 5 votes short (4-7-4)',
        'S/2017/933  Withdrawn',
      ],
    ],
    [
      '2023-10-18-gaza',
      [
        'S/2023/775  Not adopted: 3 votes short (6-1-8)',
        'S/2023/776  Not adopted: 2 votes short (7-1-7)',
        'S/2023/773  Not adopted: vetoed by the United States (12-1-2)',
      ],
    ],
    [
      '1967-06-14-middle-east',
      [
        'S/7951/Rev.2 para. 1  Not adopted: 5 votes short (4-0-11)',
        'S/7951/Rev.2 para. 2  Not adopted: 3 votes short (6-0-9)',
        'S/7951/Rev.2          Fallen: every operative part of it was voted down',
      ],
    ],
    [
      '1948-05-24-double-veto',
      [
        'preliminary S/PV.303  The President concludes: the USSR voted against (8-2-1)',
        'S/PV.303              Not adopted: vetoed by the USSR (9-2-0)',
      ],
    ],
    ['2015-12-10-agenda', ['agenda  Adopted (9-4-2)']],
  ])('%s', (id, results) => {
    expect(below(playedFile(id).minutes, 'Results')).toEqual([...results, AS_RECORDED]);
  });

  test('a recommendation, vetoed', () => {
    const others = ['AGO', 'CHN', 'EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'SEN', 'ESP'].map(
      (id) => `recommendation X:${id}=inFavour`,
    );
    const { minutes, object } = playedFile(GUTERRES, {
      do: [[3, { type: 'recommendation.putToVote', of: 'secretaryGeneral', candidate: 'X' }]],
      set: [...others, 'recommendation X:RUS=against'],
    });
    expect(below(minutes, 'Results')).toEqual([
      'recommendation X  Not recommended: vetoed by the Russian Federation (9-1-5),',
      'as assumed',
      'consensus 1       Agreed, without a vote',
      'No vote of the record is changed.',
      '7 acts are not in the record: those with a plus sign.',
    ]);
    expect(object.results).toMatchObject([
      { question: 'recommendation X', kind: 'recommendation', outcome: 'vetoed', tally: '9-1-5', vetoes: ['RUS'] },
    ]);
    expect(Object.keys(object.results[0] ?? {}).filter((key) => ['draft', 'name', 'recorded'].includes(key))).toEqual(
      [],
    );
  });

  test('a recommendation by acclamation', () => {
    expect(below(playedFile(GUTERRES).minutes, 'Results')).toEqual([
      'consensus 1  Agreed, without a vote',
      'Nothing was put to an open vote: it was decided without a vote, or by secret',
      'ballot.',
    ]);
  });
});

test.each<[id: string, headings: string[]]>([
  [
    '2017-11-16-chemical-weapons-inquiry',
    [
      'Opening',
      'Before the vote',
      'Motion to take S/2017/962 first',
      'Vote on the motion to take S/2017/962 first',
      'Before the vote',
      'Vote on S/2017/962',
    ],
  ],
  [
    '1950-09-29-taiwan',
    [
      'Opening',
      'Before the vote',
      'Vote on S/1823/Corr.1',
      'After the vote',
      'Preliminary question: is the decision on S/1823/Corr.1 procedural?',
    ],
  ],
  ['2015-12-10-agenda', ['Opening', 'Vote on the adoption of the agenda', 'Before the vote', 'End']],
  [GUTERRES, ['Opening', 'Before the vote', 'Consensus', 'Before the vote', 'End']],
])('the headings of %s', (id, headings) => {
  expect(headingsOf(playedFile(id).minutes).slice(0, headings.length)).toEqual(headings);
});

describe('other decisions', () => {
  test.each<[about: string, id: string, acts: NonNullable<Flags['do']>, sentences: string]>([
    [
      'acclamation',
      GUTERRES,
      [],
      'Recommendation of António Guterres, for a term of office from 1 January 2017 to 31 December 2021 by acclamation: agreed.',
    ],
    [
      'an objection',
      GUTERRES,
      [[4, { type: 'consensus.object', by: 'RUS' }]],
      'Recommendation of António Guterres, for a term of office from 1 January 2017 to 31 December 2021 by acclamation: not agreed, the Russian Federation objected.',
    ],
    [
      'a silence, kept and broken',
      GUTERRES,
      [
        [3, { type: 'silence.begin', title: 'One', until: '6 p.m.' }],
        [4, { type: 'silence.end' }],
        [5, { type: 'silence.begin', title: 'Two', until: 'noon' }],
        [6, { type: 'silence.break', by: 'FRA' }],
      ],
      'by acclamation: agreed. “One”, under silence until 6 p.m.: agreed. “Two”, under silence until noon: not agreed, France broke the silence.',
    ],
    [
      'a straw poll in two colours',
      GUTERRES,
      [
        [3, { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: 'X', coloured: true } }],
        [
          4,
          {
            type: 'ballot.count',
            papers: [
              { count: 1, choices: ['discourage'], permanent: true },
              { count: 10, choices: ['encourage'] },
            ],
          },
        ],
        [5, { type: 'meeting.proceed' }],
      ],
      'The papers on X are counted: 10 encourage, 1 discourages, 0 have no opinion. A straw poll decides nothing. 1 permanent member discourages: a veto threatens.',
    ],
    [
      'a ruling that nobody challenged',
      '1959-09-07-laos',
      [],
      'Ruling 1: the decision on S/RES/132(1959) is procedural. It was not overruled.',
    ],
    [
      'what the record has as a decision of the Council',
      '1950-09-29-taiwan',
      [],
      'The Council: the decision on S/1823/Corr.1 is procedural.',
    ],
    [
      'motions agreed and withdrawn',
      ALEPPO,
      [
        [8, { type: 'motion.move', motion: { kind: 'adjournTo', until: 'Monday' }, by: 'VEN' }],
        [9, { type: 'motion.withdraw', motion: 1, by: 'VEN' }],
        [10, { type: 'motion.move', motion: { kind: 'takeFirst', draft: 'S/2016/847' }, by: 'RUS' }],
        [11, { type: 'motion.agree', motion: 2 }],
        [12, { type: 'meeting.proceed' }],
      ],
      'Motion 1, of Venezuela, to adjourn the meeting until Monday: withdrawn. Motion 2, of the Russian Federation, to take S/2016/847 first: decided without a vote.',
    ],
  ])('%s', (_, id, acts, sentences) => {
    const decisions = below(playedFile(id, { do: acts }).minutes, 'Other decisions').join(' ');
    expect(decisions.endsWith(sentences) || decisions).toBe(true);
  });

  test('as data', () => {
    const { object } = playedFile('2017-11-16-chemical-weapons-inquiry');
    expect(object.decisions).toEqual({
      motions: [{ number: 1, motion: { kind: 'takeFirst', draft: 'S/2017/962' }, by: 'RUS', end: 'notCarried' }],
      rulings: [],
      consensus: [],
      silences: [],
      ballots: [],
    });
  });
});

describe('what follows in the General Assembly', () => {
  test('after a veto since 26 April 2022', () => {
    const { minutes, object } = playedFile('2023-10-18-gaza');
    expect(below(minutes, 'What follows in the General Assembly').join(' ')).toContain(
      'within ten working days, by 1 November 2023',
    );
    expect(object.followUps).toMatchObject([
      {
        kind: 'vetoMeeting',
        question: 'S/2023/773',
        by: ['USA'],
        until: '2023-11-01',
        source: 'General Assembly resolution 76/262',
      },
      { kind: 'emergencySessionPossible', question: 'S/2023/773', by: ['USA'], required: 9 },
    ]);
  });

  test('a session called: the motion needs the veto that a changed vote takes away', () => {
    const called: Flags['do'] = [
      [15, { type: 'motion.move', motion: { kind: 'emergencySession' }, by: 'FRA' }],
      [16, { type: 'motion.agree', motion: 1 }],
      [17, { type: 'meeting.proceed' }],
    ];
    const { object } = playedFile(ALEPPO, { do: called });
    expect(object.followUps.map(({ kind }) => kind)).toEqual(['vetoMeeting', 'emergencySessionCalled']);
    expect(problemWith(textOf(ALEPPO), { do: called, set: ['S/2016/846:RUS=abstaining'] })).toMatch(
      /^--do 15: .*377\(V\)\.$/u,
    );
  });
});

describe('acts of one’s own', () => {
  const WITHDRAW = { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' };

  test('a draft withdrawn: what belonged to its vote is passed over, with the reason and the rule', () => {
    const { minutes, object } = playedFile(ALEPPO, { do: [[23, WITHDRAW]] });
    expect(below(minutes, 'Acts added')).toEqual(['+24  The Russian Federation withdraws S/2016/847.']);
    expect(minutes).toContain(`
     From here on this is not the record.
+24  The Russian Federation withdraws S/2016/847.
 25  Passed over: Put S/2016/847 to the vote. `);
    expect(minutes.slice(minutes.indexOf('The rules cited'))).toContain('Provisional Rules of Procedure, rule 32: ');
    expect(below(minutes, 'Results')).toEqual([
      'S/2016/846  Not adopted: vetoed by the Russian Federation (11-2-2)',
      'S/2016/847  Withdrawn (on the record: Not adopted: 5 votes short, 4-9-2)',
      'No vote of the record is changed.',
      '1 act is not in the record: the one with a plus sign.',
      '7 acts are not in order any more and were passed over.',
    ]);
    expect(object.drafts).toMatchObject([
      { symbol: 'S/2016/846', status: 'vetoed', end: { outcome: 'vetoed' } },
      {
        symbol: 'S/2016/847',
        status: 'withdrawn',
        end: { outcome: 'withdrawn' },
        recorded: { outcome: 'insufficientVotes', tally: '4-9-2' },
      },
    ]);
    expect(object.lapsed.map(({ index, act, kind }) => [index, act, kind])).toEqual([
      [25, 'draft.putToVote', 'draftNotOpen'],
      [26, 'hands.show', 'notNow'],
      [27, 'hands.show', 'notNow'],
      [28, 'hands.show', 'notNow'],
      [29, 'voting.close', 'notNow'],
      [30, 'result.declare', 'notNow'],
      [31, 'meeting.proceed', 'notNow'],
    ]);
    expect(object.acts[24]).toMatchObject({
      index: 25,
      act: 'draft.putToVote',
      lapsed: { kind: 'draftNotOpen', citation: 'PRoP 32' },
    });
    expect(object.acts[23]).toMatchObject({
      index: 24,
      act: 'draft.withdraw',
      by: 'RUS',
      draft: 'S/2016/847',
      own: true,
    });
  });

  test('a vote interrupted by a point of order goes on with the votes that it had', () => {
    const { minutes, object } = played(SHORT, {
      do: [
        [7, { type: 'point.raise', by: 'FRA' }],
        [8, { type: 'ruling.give', upheld: true }],
        [9, { type: 'ruling.challenge', by: 'VEN' }],
      ],
      set: ['ruling 1:FRA=against'],
    });
    const from = minutes.indexOf('Vote on S/2016/1\n');
    expect(minutes.slice(from, minutes.indexOf('     S/2016/1. '))).toBe(`Vote on S/2016/1
  5  The President puts S/2016/1 to the vote and calls for those in favour.
  6  In favour: 11 hands – Egypt, France, Japan, Malaysia, New Zealand, Senegal,
     Spain, Ukraine, the United Kingdom, the United States and Uruguay. The
     President calls for those against.
  7  Against: 2 hands – the Russian Federation and Venezuela. The President
     calls for those abstaining.

Point of order
     From here on this is not the record.
 +8  France raises a point of order. The President has to rule on it
     immediately.
 +9  The President rules that the point of order is well taken. The ruling
     stands unless the Council overrules it.

Vote on the question whether the President’s ruling is overruled
+10  Venezuela challenges the ruling. The President puts it to the Council at
     once and calls for those in favour of overruling it.
+11  In favour: 1 hand – Venezuela. The President calls for those against.
+12  Against: 1 hand – France. The President calls for those abstaining.
+13  Abstaining: 13 hands – Angola, China, Egypt, Japan, Malaysia, New Zealand,
     the Russian Federation, Senegal, Spain, Ukraine, the United Kingdom, the
     United States and Uruguay.
+14  The voting is closed. The President counts the votes.
+15  On overruling the President: 1 vote in favour, 1 vote against and 13
     abstentions. The ruling stands: to overrule it, 9 votes are needed. This is
     as assumed: nobody has chosen all of these votes.

     Shall the President’s ruling be overruled? The ruling stands: 8 votes short
     of overruling it
     In favour (1)           Venezuela
     Against (1)             France
     Abstaining (13)         Angola, China, Egypt, Japan, Malaysia, New Zealand,
                             Russian Federation, Senegal, Spain, Ukraine, United
                             Kingdom, United States, Uruguay

     Only 1 member voted for overruling the President and 9 were needed, so the
     ruling stands.

     Not met  1 member in favour, 9 needed: 8 short. (UN Charter, Article 27(2))
     Note     France voted against, but on a procedural matter a permanent
              member’s vote counts like any other. (UN Charter, Article 27(2))

     What would have overruled it?
     At least 8 more members would have to vote in favour: any 8 of Angola,
     China, Egypt, France, Japan, Malaysia, New Zealand, the Russian Federation,
     Senegal, Spain, Ukraine, the United Kingdom, the United States and Uruguay.
     There are exactly 3,003 ways to do it with so few changes.

     The record has no vote on this. Its votes here are assumed; --set “ruling
     1:…” gives others.

Vote on S/2016/1, resumed
+16  The Council goes on where it was interrupted.
 17  Abstaining: 2 hands – Angola and China.
 18  The voting is closed. The President counts the votes.
 19  The draft resolution received 11 votes in favour, 2 votes against and 2
     abstentions. The draft resolution has not been adopted, owing to the
     negative vote of a permanent member of the Council.

`);
    expect(object.results.map(({ question, outcome, tally }) => [question, outcome, tally])).toEqual([
      ['ruling 1', 'insufficientVotes', '1-1-13'],
      ['S/2016/1', 'vetoed', '11-2-2'],
    ]);
    expect(below(minutes, 'Other decisions').join(' ')).toBe(
      'Ruling 1: the point of order of France is well taken. It was challenged by Venezuela, and stands.',
    );
  });

  test('a vote on a recorded motion is changed by its name', () => {
    const six = ['EGY', 'ETH', 'KAZ', 'SEN', 'URY', 'JPN'].map((id) => `motion 1:${id}=inFavour`);
    const { minutes, object } = playedFile('2017-11-16-chemical-weapons-inquiry', { set: six });
    expect(object.results[0]).toMatchObject({
      question: 'motion 1',
      kind: 'motion',
      outcome: 'adopted',
      tally: '9-6-0',
      recorded: { outcome: 'insufficientVotes', tally: '3-7-5' },
    });
    expect(below(minutes, 'Changed votes')[0]).toBe('motion 1, Egypt: in favour (on the record: abstaining)');
    expect(minutes).toContain('     On the record: Not carried: 6 votes short (3-7-5).\n');
    expect(object.changes[0]).toEqual({ question: 'motion 1', member: 'EGY', recorded: 'abstaining', now: 'inFavour' });
  });

  test('places count the acts that were added before', () => {
    const { minutes } = played(SHORT, {
      do: [
        [4, { type: 'meeting.suspend' }],
        [5, { type: 'meeting.resume' }],
      ],
    });
    expect(below(minutes, 'Acts added')).toEqual([
      '+5  The President suspends the meeting; nobody objects.',
      '+6  The President resumes the meeting where it stopped.',
    ]);
    expect(headingsOf(minutes).slice(0, 4)).toEqual(['Opening', 'Before the vote', 'Suspension', 'Before the vote']);
  });
});

test('a State that the file does not name is told by name or with its code, never by the code alone', () => {
  const told = (state: string, under: string) =>
    below(played(SHORT, { do: [[2, { type: 'invitation.extend', states: [state], under }]] }).minutes, 'Acts added')
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
  expect(told('PSE', 'Practice: observers')).toContain('invites the State of Palestine, as an observer State');
  expect(told('CUB', 'Charter 32')).toContain('invites Cuba, as a party to the dispute');
  expect(told('XKX', 'Charter 32')).toContain('invites a State that this file does not name (XKX), as a party');
});

describe('what cannot be done', () => {
  const TWICE: Flags = {
    do: [
      [0, { type: 'practice.set', practice: 'obligatoryAbstention', on: true }],
      [1, { type: 'party.set', member: 'FRA', party: true }],
    ],
  };

  test.each<[about: string, flags: Flags, problem: string]>([
    [
      'an act that is not in order there',
      { do: [[4, { type: 'draft.withdraw', draft: 'S/2016/1', by: 'RUS' }]] },
      '--do 4: The Russian Federation is not among the sponsors of S/2016/1. Provisional Rules of Procedure, rule 35.',
    ],
    [
      'an act that the state does not know',
      { do: [[4, { type: 'meeting.resume' }]] },
      '--do 4: Not now: resuming the meeting is not in order at this point (Before the vote). No rule; our reading.',
    ],
    [
      'a place that the meeting does not have',
      { do: [[13, { type: 'meeting.suspend' }]] },
      '--do 13: found 13; the meeting has 12 acts, so allowed are 0 to 12.',
    ],
    [
      'a key that the act does not have',
      { do: [[4, { type: 'point.raise', by: 'FRA', on: 'x' }]] },
      '--do 4: the key "on" is not known; allowed are type and by.',
    ],
    ['a key that is missing', { do: [[4, { type: 'point.raise' }]] }, '--do 4, by: this is missing.'],
    [
      'a code that is none',
      { do: [[4, { type: 'point.raise', by: 'France' }]] },
      '--do 4, by: found "France"; needed is a State’s code of three capital letters, like FRA.',
    ],
    ['a list', { do: [[4, []]] }, '--do 4: found a list; needed is an object.'],
    [
      'a question that nobody has put',
      { set: ['motion 1:RUS=against'] },
      '--set "motion 1:RUS=against": there is no question "motion 1"; the questions are S/2016/1.',
    ],
    [
      'a question that is not put any more',
      { set: ['S/2016/1:RUS=abstaining'], do: [[4, { type: 'draft.withdraw', draft: 'S/2016/1', by: 'FRA' }]] },
      'the vote of RUS on S/2016/1 cannot be changed: the question is not put to the vote any more.',
    ],
    [
      'a party that has to abstain',
      { ...TWICE, set: ['S/2016/1:FRA=against'] },
      'the vote of FRA on S/2016/1 cannot be changed: as a party to the dispute it has to abstain.',
    ],
  ])('%s', (_, flags, problem) => {
    expect(problemWith(SHORT, flags)).toBe(problem);
  });

  test.each(['votes.cast', 'hands.show', 'draft.eat'])('an act %s is none of those allowed', (type) => {
    const problem = problemWith(SHORT, { do: [[4, { type }]] });
    expect(problem).toMatch(
      new RegExp(
        String.raw`^--do 4, type: found "${type}"; allowed are meeting\.open, .* and (?:party\.set|\d+ more)\.$`,
        'u',
      ),
    );
    expect(problem.match(/votes\.cast/gu)?.length ?? 0).toBe(type === 'votes.cast' ? 1 : 0);
  });

  test('on the command line: exit code 2, and nothing printed', () => {
    const simulated = (...acts: string[]) =>
      horseshoe(['simulate', '-', ...acts.flatMap((act) => ['--do', act])], SHORT);
    const HINT = '“horseshoe help simulate” says how to use it.\n';
    expect(simulated('4:{"type":"meeting.suspend"}', '5:{"type":"meeting.suspend"}')).toEqual(
      refusal(
        'horseshoe: --do 5: Not now: suspending the meeting is not in order at this point (Suspended). No rule; our reading.\n',
      ),
    );
    expect(simulated('4:{"type":')).toEqual(
      refusal(
        `horseshoe: --do 4, line 1, column 9: this is not JSON: the file ends here; expected is a value.\n${HINT}`,
      ),
    );
    expect(simulated('{"type":"meeting.suspend"}')).toEqual(
      refusal(
        `horseshoe: --do "{\\"type\\":\\"meeting.suspend\\"}": the form is AT:ACT, like 21:{"type":"meeting.suspend"}.\n${HINT}`,
      ),
    );
  });
});
