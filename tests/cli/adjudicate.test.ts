import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../machines/rules/index.ts';
import { recordedVotes } from '../votes/records.ts';
import { ALEPPO, row, table } from './inMemory.ts';
import { horseshoe } from './tool.ts';

const FILE = 'src/votes/data/council-votes.csv';

/** The lines of output, by id. */
function adjudicated(args: readonly string[], input?: string) {
  const { code, stdout, stderr } = horseshoe(['adjudicate', ...args], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.split('\n').slice(0, -1);
}

describe('all recorded votes', () => {
  const lines = adjudicated([FILE]);
  const records = recordedVotes();

  test('one line a row, in the order of the rows', () => {
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(records.map(({ id }) => id));
  });

  test('end as the record says, by the votes that were required', () => {
    const recorded = records.map(({ id, counted, votes, outcome, required, vetoes, totals }) => {
      if (!counted) return { id, outcome: 'adopted', required, withoutVote: true };
      if (Object.keys(votes).length === 0) return { id, outcome: 'unknown', required };
      return { id, outcome, required, ...totals, vetoes: vetoes.toSorted() };
    });
    const decided = lines.map((line) => {
      const { negativeByPermanent: _, ...verdict } = JSON.parse(line);
      if (verdict.withoutVote)
        return { id: verdict.id, outcome: verdict.outcome, required: verdict.required, withoutVote: true };
      return verdict.vetoes ? { ...verdict, vetoes: verdict.vetoes.toSorted() } : verdict;
    });
    expect(decided).toEqual(recorded);
  });

  test('a permanent member against is among the vetoes or among the negative votes, never in both', () => {
    const permanent = ['CHN', 'FRA', 'GBR', 'ROC', 'RUS', 'SUN', 'USA'].map(stateOf);
    for (const [index, { counted, votes }] of records.entries()) {
      const verdict = JSON.parse(lines[index] ?? '');
      const [vetoes, negative]: string[][] = [verdict.vetoes ?? [], verdict.negativeByPermanent ?? []];
      const against = permanent.filter((member) => counted && votes[member] === 'against');
      expect([...(vetoes ?? []), ...(negative ?? [])].toSorted()).toEqual(against);
      expect(vetoes?.length !== 0).toBe(verdict.outcome === 'vetoed');
    }
  });

  test('the outcome, the threshold and the totals of the file are never looked at', () => {
    const rows: Record<string, string>[] = parse(readFileSync(FILE, 'utf8'), { columns: true });
    const lies = {
      outcome: 'lie',
      threshold: 'lie',
      yes: 'lie',
      no: '-1',
      abstain: '',
      absent: '99',
      council_size: '0',
      vetoes: 'FRA',
    };
    const columns = Object.keys(rows[0] ?? {});
    const cell = (text = '') => `"${text.replaceAll('"', '""')}"`;
    const falsified = rows.map((one) => columns.map((name) => cell({ ...one, ...lies }[name])).join(','));
    expect(adjudicated(['-'], [columns.join(','), ...falsified].join('\n'))).toEqual(lines);
  });
});

test.each([
  [
    'vetoed: eleven in favour, the Russian Federation against',
    row({}),
    '{"id":"a","outcome":"vetoed","required":9,"inFavour":11,"against":2,"abstaining":2,"notParticipating":0,"vetoes":["RUS"],"negativeByPermanent":[]}',
  ],
  [
    'three permanent members against four in favour: no veto',
    row({ votes: 'AGO:A CHN:Y EGY:Y ESP:N FRA:N GBR:N JPN:N MYS:N NZL:N RUS:Y SEN:N UKR:N URY:A USA:N VEN:Y' }),
    '{"id":"a","outcome":"insufficientVotes","required":9,"inFavour":4,"against":9,"abstaining":2,"notParticipating":0,"vetoes":[],"negativeByPermanent":["FRA","GBR","USA"]}',
  ],
  [
    'procedural: adopted against the Russian Federation',
    row({ matter: 'P' }),
    '{"id":"a","outcome":"adopted","required":9,"inFavour":11,"against":2,"abstaining":2,"notParticipating":0,"vetoes":[],"negativeByPermanent":["RUS"]}',
  ],
  [
    'seven of eleven in 1950, the USSR absent',
    row({ date: '1950-06-27', votes: 'CUB:Y ECU:Y EGY:X FRA:Y GBR:Y IND:X NOR:Y ROC:Y SUN:X USA:Y YUG:N' }),
    '{"id":"a","outcome":"adopted","required":7,"inFavour":7,"against":1,"abstaining":0,"notParticipating":3,"vetoes":[],"negativeByPermanent":[]}',
  ],
  [
    'without a vote: nothing is counted',
    row({ mode: 'no_vote' }),
    '{"id":"a","outcome":"adopted","required":9,"inFavour":0,"against":0,"abstaining":0,"notParticipating":0,"vetoes":[],"negativeByPermanent":[],"withoutVote":true}',
  ],
  [
    'without a vote, and no letters either',
    row({ mode: 'no_vote', votes: '' }),
    '{"id":"a","outcome":"adopted","required":9,"inFavour":0,"against":0,"abstaining":0,"notParticipating":0,"vetoes":[],"negativeByPermanent":[],"withoutVote":true}',
  ],
  ['only totals recorded', row({ votes: ' ' }), '{"id":"a","outcome":"unknown","required":9}'],
  [
    'only totals recorded, in the days of seven votes',
    row({ date: '1948-12-27', votes: '' }),
    '{"id":"a","outcome":"unknown","required":7}',
  ],
  [
    'an id with signs of its own',
    row({ id: '"a ""b"", c"', votes: '' }),
    String.raw`{"id":"a \"b\", c","outcome":"unknown","required":9}`,
  ],
])('%s', (_, line, printed) => {
  expect(adjudicated(['-'], table(line))).toEqual([printed]);
});

test('vetoes stand in the alphabetical order of the Council', () => {
  const votes = ALEPPO.replace('GBR:Y', 'GBR:N').replace('CHN:A', 'CHN:N');
  const [line = ''] = adjudicated(['-'], table(row({ votes })));
  expect(JSON.parse(line)).toMatchObject({ inFavour: 10, vetoes: ['CHN', 'RUS', 'GBR'] });
});

test('a table without rows is a table', () => {
  expect(adjudicated(['-'], table())).toEqual([]);
});
