import { describe, expect, test } from 'vitest';
import { parseScenario, type Problem } from '../../src/scenario/index.ts';
import { ALEPPO, scenarioOf, textOf, valueAt, without, withValue, withValues } from './file.ts';

const DRAFTS = ['S/2016/846', 'S/2016/847'];
const MEMBERS = [
  'AGO',
  'CHN',
  'EGY',
  'FRA',
  'JPN',
  'MYS',
  'NZL',
  'RUS',
  'SEN',
  'ESP',
  'UKR',
  'GBR',
  'USA',
  'URY',
  'VEN',
];
const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];
const INVITED = scenarioOf(ALEPPO).invited.map(({ id }) => id);
const SOURCES = Object.keys(scenarioOf(ALEPPO).sources);
/** Indices in the record. */
const [SIGNAL, INVITATION, STATEMENT, PUT, FIRST_VOTES] = [0, 3, 5, 8, 9];
const AMENDMENT = {
  symbol: 'S/2016/849',
  draft: 'S/2016/848',
  name: 'Amendment',
  summary: 'Ours.',
  provenance: 'invention',
  certainty: 'unverified',
  sources: [],
};
/** What a file may hold as an act: those of the room but the two that "votes.cast" stands for. */
const ACTS = [
  'meeting.open',
  'meeting.suspend',
  'meeting.resume',
  'meeting.adjourn',
  'meeting.proceed',
  'agenda.adopt',
  'agenda.contest',
  'agenda.putToVote',
  'invitation.extend',
  'guest.invite',
  'guest.hear',
  'consideration.begin',
  'statement.make',
  'explanation.make',
  'presidency.cede',
  'presidency.resume',
  'presidency.pass',
  'draft.submit',
  'draft.putInBlue',
  'draft.cosponsor',
  'draft.leaveSponsors',
  'draft.second',
  'draft.requestVote',
  'draft.withdraw',
  'draft.revive',
  'draft.putToVote',
  'amendment.submit',
  'amendment.withdraw',
  'amendment.requestVote',
  'amendment.accept',
  'amendments.order',
  'amendment.putToVote',
  'draft.revise',
  'parts.request',
  'parts.object',
  'part.putToVote',
  'motion.move',
  'motion.withdraw',
  'motion.object',
  'motion.agree',
  'motion.putToVote',
  'motion.askObjections',
  'proposal.make',
  'point.raise',
  'ruling.give',
  'ruling.challenge',
  'preliminary.raise',
  'preliminary.raiseOnMotion',
  'preliminary.putToVote',
  'preliminary.rule',
  'votes.cast',
  'vote.change',
  'vote.correct',
  'vote.regret',
  'voting.close',
  'result.declare',
  'recommendation.putToVote',
  'consensus.seek',
  'consensus.seekOnDraft',
  'consensus.object',
  'consensus.declare',
  'silence.begin',
  'silence.break',
  'silence.end',
  'ballot.open',
  'ballot.count',
  'ballot.compare',
  'written.begin',
  'written.end',
  'delegation.leave',
  'delegation.return',
  'delegation.signal',
  'delegation.instruct',
  'practice.set',
  'party.set',
];

test('the text of a file and what JSON.parse makes of it are the same scenario', () => {
  const parsed = parseScenario(textOf(ALEPPO), 'aleppo.json');
  expect(parsed).toEqual({ ok: true, scenario: JSON.parse(textOf(ALEPPO)) });
  expect(parseScenario(JSON.parse(textOf(ALEPPO)), 'aleppo.json')).toEqual(parsed);
  expect(parseScenario(`\ufeff${textOf(ALEPPO)}`, 'aleppo.json')).toEqual(parsed); // some editors put a byte order mark
});

describe('a text that is not JSON: where it breaks, what stands there, what may', () => {
  test.each<[string, number, number, string, readonly string[]]>([
    ['', 1, 1, '', ['value']],
    ['{', 1, 2, '', ['key', '}']],
    ['{\n  "title": "Aleppo"\n  "language": "en"\n}', 3, 3, '"', [',', '}']],
    ['{ "title": "Aleppo", }', 1, 22, '}', ['key']],
    ['{ title: "Aleppo" }', 1, 3, 't', ['key', '}']],
    ['{ "title" "Aleppo" }', 1, 11, '"', [':']],
    ['{ "title": }', 1, 12, '}', ['value']],
    ['{ "title": "Aleppo', 1, 19, '', ['"']],
    ['{ "title": "Ale\nppo" }', 1, 16, '\n', ['"']],
    ['{ "title": "Ale\\ppo" }', 1, 16, '\\', ['"']],
    ['{ "record": [1, 2 }', 1, 19, '}', [',', ']']],
    ['{ "record": [1, ] }', 1, 17, ']', ['value']],
    ['{ "number": 07785 }', 1, 13, '0', ['value']],
    ['{ "permanent": yes }', 1, 16, 'y', ['value']],
    ['{} {}', 1, 4, '{', ['end']],
  ])('%j', (text, line, column, found, allowed) => {
    expect(problemsOf(text)).toEqual([{ code: 'json', path: '', line, column, found, expected: allowed }]);
  });

  test('a key that comes twice', () => {
    const text = '{\n  "expected": {},\n  "expected": {}\n}';
    expect(problemsOf(text)).toEqual([{ code: 'duplicateKey', path: '', line: 3, column: 3, found: 'expected' }]);
  });
});

describe('a value of the wrong shape', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['not an object', 7, [{ code: 'type', path: '', found: 'number', expected: 'object' }]],
    ['nothing', undefined, [{ code: 'missing', path: '' }]],
    ['null', null, [{ code: 'type', path: '', found: 'null', expected: 'object' }]],
    ['a list', [], [{ code: 'type', path: '', found: 'array', expected: 'object' }]],
    ['a key left out', without(['meeting', 'date']), [{ code: 'missing', path: 'meeting.date' }]],
    [
      'a number for a text',
      withValue(['members', 3, 'name'], 3),
      [{ code: 'type', path: 'members[3].name', found: 'number', expected: 'string' }],
    ],
    [
      'a text for a list',
      withValue(['drafts', 0, 'sources'], 'PR'),
      [{ code: 'type', path: 'drafts[0].sources', found: 'string', expected: 'array' }],
    ],
    [
      'a list for an object',
      withValue(['drafts', 1, 'submitted'], ['text']),
      [{ code: 'type', path: 'drafts[1].submitted', found: 'array', expected: 'object' }],
    ],
    [
      'a text for an object',
      withValue(['record', SIGNAL, 'act'], 'delegation.signal'),
      [{ code: 'type', path: 'record[0].act', found: 'string', expected: 'object' }],
    ],
    [
      'null for a truth value',
      withValue(['members', 0, 'permanent'], null),
      [{ code: 'type', path: 'members[0].permanent', found: 'null', expected: 'boolean' }],
    ],
    [
      'an unknown key',
      withValue(['drafts', 1, 'submitted', 'by'], 'RUS'),
      [
        {
          code: 'unknownKey',
          path: 'drafts[1].submitted',
          found: 'by',
          expected: ['text', 'provenance', 'certainty', 'sources', 'note'],
        },
      ],
    ],
    [
      'an unknown key of an act',
      withValue(['record', FIRST_VOTES, 'act', 'draft'], 'S/2016/846'),
      [{ code: 'unknownKey', path: 'record[9].act', found: 'draft', expected: ['type', 'votes', 'tally', 'result'] }],
    ],
    [
      'a word that is not a choice',
      withValue(['meeting', 'provenance'], 'guess'),
      [{ code: 'choice', path: 'meeting.provenance', found: 'guess', expected: ['record', 'inference', 'invention'] }],
    ],
    [
      'an act that nobody can do',
      withValue(['record', SIGNAL, 'act'], { type: 'veto.cast' }),
      [
        {
          code: 'choice',
          path: 'record[0].act.type',
          found: 'veto.cast',
          expected: ACTS,
        },
      ],
    ],
    [
      'an act without a type',
      withValue(['record', SIGNAL, 'act'], {}),
      [{ code: 'missing', path: 'record[0].act.type' }],
    ],
    [
      'a motion that is none',
      withValue(['record', SIGNAL, 'act'], { type: 'motion.move', motion: { kind: 'close' }, by: 'RUS' }),
      [
        {
          code: 'choice',
          path: 'record[0].act.motion.kind',
          found: 'close',
          expected: [
            'suspend',
            'adjourn',
            'adjournTo',
            'refer',
            'postpone',
            'postponeVote',
            'takeFirst',
            'invite',
            'inviteGuests',
            'private',
            'public',
            'emergencySession',
            'jointConference',
          ],
        },
      ],
    ],
    [
      'the manner of a vote, which is not for a file to say',
      withValue(['record', PUT, 'act', 'manner'], 'hands'),
      [{ code: 'unknownKey', path: 'record[8].act', found: 'manner', expected: ['type', 'draft'] }],
    ],
    [
      'one hand, which is written among all votes',
      withValue(['record', FIRST_VOTES, 'act'], { type: 'vote.cast', member: 'RUS', vote: 'against' }),
      [{ code: 'choice', path: 'record[9].act.type', found: 'vote.cast', expected: ACTS }],
    ],
    [
      'a draft that is adopted before the meeting',
      withValue(['drafts', 0, 'status'], 'adopted'),
      [{ code: 'choice', path: 'drafts[0].status', found: 'adopted', expected: ['announced', 'tabled', 'inBlue'] }],
    ],
    [
      'a tally where no vote was announced',
      withValue(['expected', 'S/2016/847', 'outcome'], 'withdrawn'),
      [{ code: 'unknownKey', path: 'expected["S/2016/847"]', found: 'tally', expected: ['outcome'] }],
    ],
    [
      'a veto by nobody',
      withValue(['expected', 'S/2016/846', 'by'], []),
      [{ code: 'form', path: 'expected["S/2016/846"].by', found: [], expected: 'filled' }],
    ],
    [
      'a vetoing member where there was no veto',
      withValue(['expected', 'S/2016/847', 'by'], ['FRA']),
      [{ code: 'unknownKey', path: 'expected["S/2016/847"]', found: 'by', expected: ['outcome', 'tally'] }],
    ],
    [
      'a result that is none',
      withValue(['expected', 'S/2016/847', 'outcome'], 'failed'),
      [
        {
          code: 'choice',
          path: 'expected["S/2016/847"].outcome',
          found: 'failed',
          expected: [
            'vetoed',
            'adopted',
            'insufficientVotes',
            'withdrawn',
            'fallen',
            'adoptedWithoutVote',
            'cutOff',
            'notPutToVote',
            'agreed',
            'objected',
            'undecided',
            'nobodyElected',
            'polled',
            'majority',
            'elected',
          ],
        },
      ],
    ],
    [
      'several things at once',
      withValue(['meeting'], { number: 0, record: 'S/PV.7785', extra: true }),
      [
        { code: 'form', path: 'meeting.number', found: 0, expected: 'wholeNumber' },
        ...['date', 'agendaItem', 'provenance', 'certainty', 'sources'].map((key) => ({
          code: 'missing',
          path: `meeting.${key}`,
        })),
        { code: 'unknownKey', path: 'meeting', found: 'extra', expected: Object.keys(meetingKeys()) },
      ],
    ],
  ])('%s', (_, content, problems) => {
    expect(problemsOf(content)).toEqual(problems);
  });

  test.each<[readonly (string | number)[], unknown, string, string]>([
    [['title'], ' ', 'title', 'text'],
    [['language'], 'English', 'language', 'languageTag'],
    [['revision'], 1.5, 'revision', 'wholeNumber'],
    [['meeting', 'record'], '7785', 'meeting.record', 'meetingRecord'],
    [['meeting', 'date'], '2016-02-30', 'meeting.date', 'date'],
    [['meeting', 'date'], '8 October 2016', 'meeting.date', 'date'],
    [['meeting', 'calledToOrder'], '2.40 p.m.', 'meeting.calledToOrder', 'clock'],
    [['meeting', 'president'], 'ru', 'meeting.president', 'state'],
    [['members', 0, 'flag'], 'AO', 'members[0].flag', 'flagCode'],
    [['drafts', 0, 'symbol'], '846', 'drafts[0].symbol', 'draftSymbol'],
    [['drafts', 1, 'sponsors', 'states'], [], 'drafts[1].sponsors.states', 'filled'],
    [['drafts', 0, 'sponsors', 'movers', 'states'], [], 'drafts[0].sponsors.movers.states', 'filled'],
    [['record', 0, 'id'], 'Open', 'record[0].id', 'id'],
    [['record', 0, 'id'], 'a'.repeat(41), 'record[0].id', 'id'],
    [['context', 1, 'id'], '2-days', 'context[1].id', 'id'],
    [['topics', 0, 'id'], 'Flights', 'topics[0].id', 'identifier'],
    [['sources', 'PR', 'url'], 'press.un.org', 'sources.PR.url', 'webAddress'],
    [['expected', 'S/2016/846', 'tally'], '11:2:2', 'expected["S/2016/846"].tally', 'tally'],
  ])('%j: %j', (keys, found, path, form) => {
    expect(problemsOf(withValue(keys, found))).toEqual([{ code: 'form', path, found, expected: form }]);
  });
});

describe('the sponsors of a draft', () => {
  test('may be none that a source names, if the file says that the list is incomplete', () => {
    const file = withValues([
      [['drafts', 1, 'sponsors', 'states'], []],
      [['drafts', 1, 'sponsors', 'incomplete'], true],
    ]);
    expect(parseScenario(file, 'own.json').ok).toBe(true);
  });

  test('have the movers among them, each once', () => {
    const movers = ['drafts', 0, 'sponsors', 'movers', 'states'];
    expect(problemsOf(withValue(movers, ['CHN', 'FRA', 'FRA']))).toMatchObject([
      { code: 'notASponsor', path: 'drafts[0].sponsors.movers.states[0]', found: 'CHN' },
      { code: 'duplicate', path: 'drafts[0].sponsors.movers.states[2]', of: 'sponsor', found: 'FRA' },
    ]);
  });

  test('have the President among them, whose text it is', () => {
    expect(problemsOf(withValue(['drafts', 0, 'sponsors', 'presidential'], true))).toMatchObject([
      { code: 'notASponsor', path: 'drafts[0].sponsors.states', found: 'RUS' },
    ]);
    expect(parseScenario(withValue(['drafts', 1, 'sponsors', 'presidential'], true), 'own.json').ok).toBe(true);
  });

  test('take up a draft together if all are members', () => {
    const act = { type: 'draft.revive', draft: 'S/2016/846', by: 'ESP', alsoBy: ['SEN', 'POL'], as: 'S/2016/848' };
    expect(problemsOf(withValue(['record', 5, 'act'], act))).toMatchObject([
      { code: 'unknownDraft', path: 'record[5].act.as', found: 'S/2016/848' },
      { code: 'notAMember', path: 'record[5].act.alsoBy[1]', found: 'POL' },
    ]);
  });
});

describe('parts that contradict each other', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    [
      'a source that is not declared',
      withValue(['topics', 0, 'provisions', 0, 'sources', 1], 'WIKI'),
      [{ code: 'unknownSource', path: 'topics[0].provisions[0].sources[1]', found: 'WIKI', expected: SOURCES }],
    ],
    [
      'a record without a source',
      withValue(['meeting', 'sources'], []),
      [{ code: 'fewSources', path: 'meeting.sources', found: 0, expected: 2 }],
    ],
    [
      'two sources claimed, one named',
      withValue(['record', FIRST_VOTES, 'sources'], ['PR']),
      [{ code: 'fewSources', path: 'record[9].sources', found: 1, expected: 2 }],
    ],
    ['an act without an id', without(['record', SIGNAL, 'id']), [{ code: 'missing', path: 'record[0].id' }]],
    [
      'two acts, and an act and an event, with the same id',
      withValues([
        [['record', STATEMENT, 'id'], 'open'],
        [['aftermath', 0, 'id'], 'open'],
      ]),
      [
        { code: 'duplicate', path: 'record[5].id', of: 'item', found: 'open' },
        { code: 'duplicate', path: 'aftermath[0].id', of: 'item', found: 'open' },
      ],
    ],
    [
      'a reason about a draft that is not before the Council',
      withValue(['members', 1, 'reasons', 0, 'draft'], 'S/2016/1026'),
      [{ code: 'unknownDraft', path: 'members[1].reasons[0].draft', found: 'S/2016/1026', expected: DRAFTS }],
    ],
    [
      'two reasons for one vote',
      withValue(['members', 1, 'reasons', 1, 'draft'], 'S/2016/846'),
      [{ code: 'duplicate', path: 'members[1].reasons[1].draft', of: 'reason', found: 'S/2016/846' }],
    ],
    [
      'a provision of an unknown draft',
      withValue(['topics', 0, 'provisions', 0, 'draft'], 'S/2016/848'),
      [{ code: 'unknownDraft', path: 'topics[0].provisions[0].draft', found: 'S/2016/848', expected: DRAFTS }],
    ],
    [
      'an absence in an unknown draft',
      withValue(['topics', 0, 'absent', 0, 'draft'], 'S/2016/848'),
      [{ code: 'unknownDraft', path: 'topics[0].absent[0].draft', found: 'S/2016/848', expected: DRAFTS }],
    ],
    [
      'a signal about an unknown draft, by a State that does not sit',
      withValue(['record', SIGNAL, 'act'], {
        type: 'delegation.signal',
        member: 'DEU',
        draft: 'S/2016/848',
        vote: 'against',
      }),
      [
        { code: 'unknownDraft', path: 'record[0].act.draft', found: 'S/2016/848', expected: DRAFTS },
        { code: 'notAMember', path: 'record[0].act.member', found: 'DEU', expected: MEMBERS },
      ],
    ],
    [
      'a President who is not a member',
      withValue(['meeting', 'president'], 'DEU'),
      [{ code: 'notAMember', path: 'meeting.president', found: 'DEU', expected: MEMBERS }],
    ],
    [
      'a speaker who is not in the room',
      withValue(['record', STATEMENT, 'act', 'by'], 'IRN'),
      [{ code: 'notInTheRoom', path: 'record[5].act.by', found: 'IRN', expected: [...MEMBERS, ...INVITED] }],
    ],
    [
      'an invitation that the list does not have',
      withValue(['record', INVITATION, 'act', 'states'], ['SYR', 'IRN']),
      [{ code: 'notInvited', path: 'record[3].act.states[1]', found: 'IRN', expected: INVITED }],
    ],
    [
      'a member among the invited',
      withValue(['invited', 0], valueAt(['drafts', 1, 'sponsors', 'states', 0])),
      [
        { code: 'isAMember', path: 'invited[0].id', found: 'RUS' },
        { code: 'notInvited', path: 'record[3].act.states[0]', found: 'AND', expected: ['RUS', ...INVITED.slice(1)] },
      ],
    ],
    [
      'a State invited twice',
      withValue(['invited', 1], valueAt(['invited', 0])),
      [
        { code: 'duplicate', path: 'invited[1].id', of: 'invited', found: 'AND' },
        {
          code: 'notInvited',
          path: 'record[3].act.states[1]',
          found: 'AUS',
          expected: ['AND', ...INVITED.slice(2)],
        },
      ],
    ],
    [
      'a sponsor twice',
      withValue(['drafts', 0, 'sponsors', 'states', 1], valueAt(['drafts', 0, 'sponsors', 'states', 0])),
      [{ code: 'duplicate', path: 'drafts[0].sponsors.states[1].id', of: 'sponsor', found: 'AND' }],
    ],
    [
      'a topic twice',
      withValue(['topics', 1, 'id'], 'flights'),
      [{ code: 'duplicate', path: 'topics[1].id', of: 'topic', found: 'flights' }],
    ],
    [
      'a member too few',
      without(['members', 0]),
      [
        { code: 'memberCount', path: 'members', found: 14, expected: 15 },
        ...[9, 22].map((index) => ({
          code: 'votesNotation',
          path: `record[${index}].act.votes`,
          found: valueAt(['record', index, 'act', 'votes']),
          problem: { kind: 'wrongLength', group: 'elected', found: 10, needed: 9 },
        })),
      ],
    ],
    [
      'members out of order',
      withValue(['members', 1], { ...Object(valueAt(['members', 1])), name: 'People’s Republic of China' }),
      [
        {
          code: 'alphabeticalOrder',
          path: 'members[2].name',
          found: 'Egypt',
          expected: 'People’s Republic of China',
        },
      ],
    ],
    [
      'a State with two names',
      withValue(['drafts', 1, 'sponsors', 'states', 0, 'name'], 'Russia'),
      [
        {
          code: 'stateDiffers',
          path: 'drafts[1].sponsors.states[0].name',
          state: 'RUS',
          found: 'Russia',
          expected: 'Russian Federation',
        },
      ],
    ],
    [
      'events out of order',
      withValue(['context', 1, 'date'], '2016-09-08'),
      [{ code: 'dateOrder', path: 'context[1].date', found: '2016-09-08', expected: '2016-09-09' }],
    ],
    [
      'a span that ends before it begins',
      withValue(['aftermath', 0, 'until'], '2016-10-12'),
      [{ code: 'dateOrder', path: 'aftermath[0].until', found: '2016-10-12', expected: '2016-10-13' }],
    ],
    [
      'a draft without an expected end',
      without(['expected', 'S/2016/847']),
      [{ code: 'expectedDraft', path: 'expected', found: ['S/2016/846'], expected: 'S/2016/847' }],
    ],
    [
      'an end of an unknown draft',
      withValue(['expected', 'S/2016/1026'], { outcome: 'adopted', tally: '15-0-0' }),
      [{ code: 'unknownKey', path: 'expected', found: 'S/2016/1026', expected: DRAFTS }],
    ],
    [
      'a veto by an elected member',
      withValue(['expected', 'S/2016/846', 'by'], ['RUS', 'VEN']),
      [{ code: 'notPermanent', path: 'expected["S/2016/846"].by[1]', found: 'VEN', expected: PERMANENT }],
    ],
    [
      'an end without a vote, of a draft whose result the record announces',
      withValue(['expected', 'S/2016/847'], { outcome: 'withdrawn' }),
      [
        {
          code: 'choice',
          path: 'expected["S/2016/847"].outcome',
          found: 'withdrawn',
          expected: ['adopted', 'vetoed', 'insufficientVotes'],
        },
      ],
    ],
    [
      'a vote as the end of a draft that was not put to the vote',
      withValue(['record', PUT, 'act'], { type: 'meeting.suspend' }),
      [
        {
          code: 'choice',
          path: 'expected["S/2016/846"].outcome',
          found: 'vetoed',
          expected: ['withdrawn', 'fallen', 'adoptedWithoutVote', 'cutOff', 'notPutToVote'],
        },
      ],
    ],
    [
      'a State that does not sit, where only members act',
      withActs({ type: 'motion.move', motion: { kind: 'adjourn' }, by: 'SYR' }, { type: 'statement.make', by: 'SYR' }),
      [{ code: 'notAMember', path: 'record[5].act.by', found: 'SYR', expected: MEMBERS }],
    ],
    [
      'motions about an unknown draft, and on a State that the list does not have',
      withActs(
        { type: 'motion.move', motion: { kind: 'takeFirst', draft: 'S/2016/848' }, by: 'RUS' },
        { type: 'motion.move', motion: { kind: 'invite', states: ['SYR', 'IRN'], under: 'PRoP 39' }, by: 'RUS' },
      ),
      [
        { code: 'unknownDraft', path: 'record[5].act.motion.draft', found: 'S/2016/848', expected: DRAFTS },
        { code: 'notInvited', path: 'record[6].act.motion.states[1]', found: 'IRN', expected: INVITED },
      ],
    ],
    [
      'a motion that was not moved, decided',
      withActs({ type: 'motion.move', motion: { kind: 'suspend' }, by: 'RUS' }, { type: 'motion.agree', motion: 2 }),
      [{ code: 'choice', path: 'record[6].act.motion', found: 2, expected: ['1'] }],
    ],
    [
      'an amendment withdrawn that is not the one submitted, and a draft that repeats an unknown one',
      withActs(
        {
          type: 'amendment.submit',
          amendment: 'S/2016/849',
          draft: 'S/2016/846',
          by: 'RUS',
          change: 'adds',
          removed: 1,
        },
        { type: 'amendment.withdraw', amendment: 'S/2016/850', by: 'RUS' },
        { type: 'draft.submit', draft: 'S/2016/847', by: 'SYR', sameAs: 'S/2016/851' },
      ),
      [
        { code: 'choice', path: 'record[6].act.amendment', found: 'S/2016/850', expected: ['S/2016/849'] },
        { code: 'unknownDraft', path: 'record[7].act.sameAs', found: 'S/2016/851', expected: DRAFTS },
      ],
    ],
    [
      'a part that nobody asked to vote on separately',
      withActs(
        { type: 'parts.request', draft: 'S/2016/846', by: 'RUS', parts: [{ part: 'para. 1', operative: true }] },
        { type: 'part.putToVote', draft: 'S/2016/846', part: 'para. 2' },
      ),
      [{ code: 'choice', path: 'record[6].act.part', found: 'para. 2', expected: ['para. 1'] }],
    ],
    [
      'questions announced without an expected end',
      withActs(
        {
          type: 'amendment.submit',
          amendment: 'S/2016/849',
          draft: 'S/2016/846',
          by: 'RUS',
          change: 'adds',
          removed: 1,
        },
        ...votedOn({ type: 'amendment.putToVote', amendment: 'S/2016/849' }),
        { type: 'parts.request', draft: 'S/2016/846', by: 'RUS', parts: [{ part: 'para. 1', operative: true }] },
        ...votedOn({ type: 'part.putToVote', draft: 'S/2016/846', part: 'para. 1' }),
        { type: 'motion.move', motion: { kind: 'suspend' }, by: 'RUS' },
        { type: 'motion.move', motion: { kind: 'adjourn' }, by: 'RUS' },
        ...votedOn({ type: 'motion.putToVote', motion: 2 }),
        { type: 'preliminary.raise', draft: 'S/2016/847', by: 'RUS' },
        { type: 'preliminary.rule', matter: 'procedural' },
        ...votedOn({ type: 'ruling.challenge', by: 'RUS' }),
        // A question that interrupts another is announced first.
        { type: 'recommendation.putToVote', of: 'admission', candidate: 'Syria' },
        ...votedOn({ type: 'preliminary.putToVote' }),
        { type: 'result.declare' },
        ...votedOn({ type: 'agenda.putToVote' }),
      ),
      [
        'S/2016/849',
        'S/2016/846 para. 1',
        'motion 2',
        'ruling 1',
        'preliminary S/2016/847',
        'recommendation Syria',
        'agenda',
      ].map((key) => ({ code: 'missing', path: `expected[${JSON.stringify(key)}]`.replace('["agenda"]', '.agenda') })),
    ],
    [
      'the text of an amendment that nobody submits, to a draft that is not there',
      withValue(['amendments'], [AMENDMENT, AMENDMENT]),
      [
        ...[0, 1].flatMap((index) => [
          { code: 'choice', path: `amendments[${index}].symbol`, found: 'S/2016/849', expected: [] },
          {
            code: 'unknownDraft',
            path: `amendments[${index}].draft`,
            found: 'S/2016/848',
            expected: [...DRAFTS, 'S/2016/849'],
          },
        ]),
        { code: 'duplicate', path: 'amendments[1].symbol', of: 'draft', found: 'S/2016/849' },
      ],
    ],
  ])('%s', (_, content, problems) => {
    expect(problemsOf(content)).toEqual(problems);
  });

  test('an oral amendment, one to it, both divided and put in order', () => {
    const amendment = { type: 'amendment.submit', by: 'SYR', change: 'replaces', part: 'para. 2', removed: 1 };
    const content = withActs(
      { ...amendment, amendment: 'oral amendment 1', draft: 'S/2016/846', parts: [{ part: 'a', operative: true }] },
      { ...amendment, amendment: 'amendment 2', draft: 'oral amendment 1' },
      { type: 'amendment.requestVote', amendment: 'amendment 2', by: 'CHN' },
      { type: 'amendments.order', draft: 'S/2016/846', order: ['oral amendment 1', 'amendment 2'] },
      { type: 'parts.request', draft: 'oral amendment 1', by: 'RUS', parts: [{ part: 'a', operative: true }] },
      { type: 'amendment.accept', amendment: 'oral amendment 1', by: 'FRA' },
      { type: 'draft.revise', draft: 'S/2016/846', by: 'FRA', part: 'para. 1' },
    );
    expect(parseScenario(content, 'some.json')).toMatchObject({ ok: true });
  });

  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    [
      'an order of amendments that nobody submitted',
      { type: 'amendments.order', draft: 'S/2016/846', order: ['oral amendment 1'] },
      { code: 'choice', path: 'record[5].act.order[0]', found: 'oral amendment 1', expected: [] },
    ],
    [
      'parts of an amendment that nobody submitted',
      { type: 'parts.object', draft: 'oral amendment 1', by: 'RUS' },
      { code: 'unknownDraft', path: 'record[5].act.draft', found: 'oral amendment 1', expected: DRAFTS },
    ],
    [
      'an amendment with a name of another form',
      { type: 'amendment.withdraw', amendment: 'oral amendment 01', by: 'RUS' },
      { code: 'form', path: 'record[5].act.amendment', found: 'oral amendment 01', expected: 'textId' },
    ],
  ])('%s', (_, act, problem) => {
    expect(problemsOf(withActs(act))).toEqual([problem]);
  });

  test('nobody is named for a member, a draft rests on chapter VII, nothing is before the Council', () => {
    const { members, record, ...file } = scenarioOf(ALEPPO);
    const silent = { ...file, topics: [], drafts: [], record: record.slice(1, 3), expected: {} };
    const nameless = members.map((member) => ({ ...member, representative: undefined, reasons: [] }));
    const content = JSON.stringify({ ...silent, members: nameless });
    expect(parseScenario(content, 'some.json')).toMatchObject({ ok: true });
    expect(parseScenario(withValue(['drafts', 0, 'basis'], 'chapterVII'), 'some.json')).toMatchObject({ ok: true });
  });

  test('a member twice in place of another', () => {
    expect(problemsOf(withValue(['members', 1], valueAt(['members', 0])))).toEqual([
      {
        code: 'permanentMembers',
        path: 'members',
        found: ['FRA', 'RUS', 'GBR', 'USA'],
        expected: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
      },
      { code: 'duplicate', path: 'members[1].id', of: 'member', found: 'AGO' },
      ...[9, 22].map((index) => ({
        code: 'votesNotation',
        path: `record[${index}].act.votes`,
        found: valueAt(['record', index, 'act', 'votes']),
        problem: { kind: 'wrongLength', group: 'permanent', found: 5, needed: 4 },
      })),
    ]);
  });

  test.each<[string, unknown]>([
    ['0+-++0++++++++-', { kind: 'wrongGroups', found: 1, needed: 2 }],
    ['0+-+ 0++++++++-', { kind: 'wrongLength', group: 'permanent', found: 4, needed: 5 }],
    ['0+-++ 0++++++++', { kind: 'wrongLength', group: 'elected', found: 9, needed: 10 }],
    ['0+-++ 0+++?++++-', { kind: 'unknownSign', position: 11, found: '?', allowed: ['+', '-', '0', 'x', '.'] }],
    ['0+-++ 0+++.++++-', { kind: 'unknownSign', position: 11, found: '.', allowed: ['+', '-', '0', 'x'] }],
  ])('votes written as %s', (found, problem) => {
    expect(problemsOf(withValue(['record', FIRST_VOTES, 'act', 'votes'], found))).toEqual([
      { code: 'votesNotation', path: 'record[9].act.votes', found, problem },
    ]);
  });
});

/** The file with these acts before the first statement. */
function withActs(...acts: readonly Readonly<Record<string, unknown>>[]): unknown {
  const record = valueAt(['record']) as unknown[]; // which it is in every scenario
  const ours = acts.map((act, index) => ({
    id: `ours-${index}`,
    act,
    provenance: 'invention',
    certainty: 'unverified',
    sources: [],
  }));
  return withValue(['record'], [...record.slice(0, STATEMENT), ...ours, ...record.slice(STATEMENT)]);
}

function votedOn(put: Readonly<Record<string, unknown>>) {
  return [put, { type: 'result.declare' }];
}

function problemsOf(content: unknown): readonly Problem[] {
  const parsed = parseScenario(content, 'some.json');
  if (parsed.ok) throw new Error('Nothing is wrong with it.');
  expect(parsed.file).toBe('some.json');
  return parsed.problems;
}

function meetingKeys() {
  return {
    number: 0,
    record: 0,
    written: 0,
    date: 0,
    calledToOrder: 0,
    president: 0,
    agendaItem: 0,
    provenance: 0,
    certainty: 0,
    sources: 0,
    note: 0,
  };
}
