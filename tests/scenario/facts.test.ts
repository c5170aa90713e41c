import { expect, test } from 'vitest';
import { decide, parseNotation } from '../../machines/rules/index.ts';
import { councilOf } from '../../src/scenario/index.ts';
import { ALEPPO, scenarioOf } from './file.ts';

const scenario = scenarioOf(ALEPPO);
const council = councilOf(scenario);

/** Section 1.3 of the dossier, "Pair table (both votes)": S/2016/846, then S/2016/847. */
const PAIRS = {
  Angola: ['abstaining', 'abstaining'],
  China: ['abstaining', 'inFavour'],
  Egypt: ['inFavour', 'inFavour'],
  France: ['inFavour', 'against'],
  Japan: ['inFavour', 'against'],
  Malaysia: ['inFavour', 'against'],
  'New Zealand': ['inFavour', 'against'],
  'Russian Federation': ['against', 'inFavour'],
  Senegal: ['inFavour', 'against'],
  Spain: ['inFavour', 'against'],
  Ukraine: ['inFavour', 'against'],
  'United Kingdom': ['inFavour', 'against'],
  'United States': ['inFavour', 'against'],
  Uruguay: ['inFavour', 'abstaining'],
  Venezuela: ['against', 'inFavour'],
};

const votings = scenario.record.flatMap(({ act }, index) => {
  if (act.type !== 'votes.cast') return [];
  const put = scenario.record[index - 1]?.act;
  const parsed = parseNotation(act.votes, council);
  if (put?.type !== 'draft.putToVote' || !parsed.ok) throw new Error('Votes without a draft');
  return [{ draft: put.draft, votes: parsed.votes }];
});

test('each member voted as the record lists it, on both drafts', () => {
  expect(votings.map(({ draft }) => draft)).toEqual(['S/2016/846', 'S/2016/847']);
  const pairs = scenario.members.map(({ id, name }) => [name, votings.map(({ votes }) => votes[id])]);
  expect(pairs).toEqual(Object.entries(PAIRS));
});

test('both votes end as Article 27 has it, and as the file expects', () => {
  const ends = votings.map(({ draft, votes }) => {
    const outcome = decide(votes, council, 'substantive');
    const { inFavour, against, abstaining } = outcome.tally;
    const tally = `${inFavour}-${against}-${abstaining}`;
    return [
      draft,
      outcome.kind === 'vetoed' ? { outcome: outcome.kind, by: outcome.by, tally } : { outcome: outcome.kind, tally },
    ];
  });
  expect(Object.fromEntries(ends)).toEqual(scenario.expected);
  expect(scenario.expected).toEqual({
    'S/2016/846': { outcome: 'vetoed', by: ['RUS'], tally: '11-2-2' },
    'S/2016/847': { outcome: 'insufficientVotes', tally: '4-9-2' },
  });
});

test('fifteen members with their representatives, in English alphabetical order', () => {
  expect(
    scenario.members.map(({ name, permanent, termEnds, representative }) => [
      name,
      permanent ? 'permanent' : termEnds,
      representative?.name,
    ]),
  ).toEqual([
    ['Angola', '2016-12-31', 'Ismael Gaspar Martins'],
    ['China', 'permanent', 'Liu Jieyi'],
    ['Egypt', '2017-12-31', 'Amr Aboulatta'],
    ['France', 'permanent', 'Jean-Marc Ayrault'],
    ['Japan', '2017-12-31', 'Koro Bessho'],
    ['Malaysia', '2016-12-31', 'Ramlan Ibrahim'],
    ['New Zealand', '2016-12-31', 'Gerard van Bohemen'],
    ['Russian Federation', 'permanent', 'Vitaly Churkin'],
    ['Senegal', '2017-12-31', 'Fodé Seck'],
    ['Spain', '2016-12-31', 'Román Oyarzun Marchesi'],
    ['Ukraine', '2017-12-31', 'Volodymyr Yelchenko'],
    ['United Kingdom', 'permanent', 'Matthew Rycroft'],
    ['United States', 'permanent', 'David Pressman'],
    ['Uruguay', '2017-12-31', 'Elbio Rosselli'],
    ['Venezuela', '2016-12-31', 'Rafael Ramírez Carreño'],
  ]);
});

test('who gave reasons: none for Angola and Uruguay, whose reasons no source read by us tells', () => {
  const given = (draft: string) =>
    scenario.members.filter(({ reasons }) => reasons.some((reason) => reason.draft === draft)).map(({ id }) => id);
  expect(given('S/2016/846')).toEqual('CHN EGY FRA JPN MYS NZL RUS SEN ESP UKR GBR USA VEN'.split(' '));
  expect(given('S/2016/847')).toEqual('CHN EGY MYS NZL RUS UKR'.split(' '));
});

test('46 sponsors of the French draft, as it was printed, moved by France and Spain; one of the Russian', () => {
  const [french, russian] = scenario.drafts.map(({ sponsors }) => sponsors.states.map(({ name }) => name));
  expect(french).toHaveLength(46);
  expect(french).toEqual(
    (
      'Andorra, Australia, Austria, Belgium, Bulgaria, Canada, Costa Rica, Croatia, Cyprus, Czech Republic, Denmark, ' +
      'Estonia, Finland, France, Georgia, Germany, Greece, Hungary, Iceland, Ireland, Italy, Latvia, Lithuania, ' +
      'Luxembourg, Malta, Mexico, Monaco, Morocco, Netherlands, Norway, Poland, Portugal, Qatar, Romania, San Marino, Saudi Arabia, ' +
      'Senegal, Slovakia, Slovenia, Spain, Sweden, Turkey, Ukraine, United Arab Emirates, United Kingdom, United States'
    ).split(', '),
  );
  expect(russian).toEqual(['Russian Federation']);
  expect(scenario.drafts.map(({ sponsors }) => sponsors.movers?.states)).toEqual([['FRA', 'ESP'], undefined]);
});

test('41 States invited: the sponsors from outside the Council and the Syrian Arab Republic', () => {
  const members = new Set(scenario.members.map(({ id }) => id));
  const outside = scenario.drafts.flatMap(({ sponsors }) => sponsors.states).filter(({ id }) => !members.has(id));
  const expected = [...outside.map(({ name }) => name), 'Syrian Arab Republic'].toSorted();
  expect(scenario.invited.map(({ name }) => name)).toEqual(expected);
  expect(expected).toHaveLength(41);
  const extended = scenario.record.flatMap(({ act }) => (act.type === 'invitation.extend' ? act.states : []));
  expect(extended).toEqual(scenario.invited.map(({ id }) => id));
});

test('the acts of the meeting, in order', () => {
  const said = scenario.record.map(({ act, provenance }) => {
    const what = act.type === 'statement.make' ? act.by : act.type;
    return provenance === 'record' ? what : `(${what})`;
  });
  expect(said).toEqual([
    'delegation.signal',
    'meeting.open',
    'agenda.adopt',
    'invitation.extend',
    'consideration.begin',
    'FRA',
    'ESP',
    'RUS',
    'draft.putToVote',
    'votes.cast',
    '(voting.close)',
    'result.declare',
    '(meeting.proceed)',
    'GBR',
    'MYS',
    'USA',
    'NZL',
    'UKR',
    'SEN',
    'JPN',
    'VEN',
    'draft.putToVote',
    'votes.cast',
    '(voting.close)',
    'result.declare',
    '(meeting.proceed)',
    'NZL',
    'UKR',
    'SYR',
    '(meeting.adjourn)',
  ]);
});

test('Syria has no flag, because ours is not the flag of 2016', () => {
  const without = [...scenario.members, ...scenario.invited].filter(({ flag }) => flag === undefined);
  expect(without.map(({ id }) => id)).toEqual(['SYR']);
});
