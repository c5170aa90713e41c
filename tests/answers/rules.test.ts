import { describe, expect, test } from 'vitest';
import type { RuleChoice } from '../../src/session/index.ts';
import {
  CHARTER,
  inCouncilOf,
  ownCouncil,
  REFORMS,
  ruleFor,
  subjectOf,
  underReforms,
  underRules,
  type Subject,
} from '../../src/tools/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, members, votesOf } from '../rules/councils.ts';
import { ALEPPO, open, scenarioFrom } from '../session/session.helpers.ts';
import { answered, caseOf2016, FRENCH_VOTE } from './cases.ts';

const AS_IT_WAS: RuleChoice = { name: 'charter', massAtrocity: false, own: { vetoes: 1 } };

function subjectAt(at: number, scenario = ALEPPO): Subject {
  const session = open(scenario);
  return subjectOf(session.send({ type: 'seek', to: at })) ?? expect.fail('no question');
}

describe('S/2016/846 under every rule', () => {
  const subject = subjectAt(14);

  test.each<[name: string, choice: Partial<RuleChoice>, ends: readonly string[]]>([
    ['as it was', {}, ['vetoed', 'adopted', 'adopted', 'vetoed', 'vetoed', 'vetoed']],
    [
      'a case of mass atrocity',
      { massAtrocity: true },
      ['vetoed', 'adopted', 'adopted', 'adopted', 'vetoed', 'vetoed'],
    ],
    ['Russia a party', { parties: members('RUS') }, ['vetoed', 'adopted', 'adopted', 'vetoed', 'adopted', 'vetoed']],
    [
      'twelve votes',
      { own: { vetoes: 'none', requiredVotes: 12 } },
      ['vetoed', 'adopted', 'adopted', 'vetoed', 'vetoed', 'insufficientVotes'],
    ],
  ])('%s', (_, choice, ends) => {
    const rows = underRules(subject, { ...AS_IT_WAS, ...choice });
    expect(rows.map(({ answer }) => answered(answer).decision.kind)).toEqual(ends);
  });

  test('numbers that will not do take the answer from their own row alone', () => {
    const rows = underRules(subject, { ...AS_IT_WAS, own: { vetoes: 1e15 } });
    expect(rows.map(({ name, answer }) => [name, answer.ok])).toEqual([
      ['charter', true],
      ['noVeto', true],
      ['twoVetoes', true],
      ['vetoSuspended', true],
      ['obligatoryAbstention', true],
      ['own', false],
    ]);
  });
});

test('parties are bound only where the proviso is about the question', () => {
  const choice = { ...AS_IT_WAS, name: 'obligatoryAbstention', parties: members('RUS') } as const;
  const subject = subjectAt(14);
  // No source says what S/2016/846 rests on: who chooses this rule takes it for Chapter VI.
  expect(subject.proviso).toBe('unstated');
  expect(ruleFor(subject, choice).obligatoryAbstainers).toEqual(members('RUS'));
  expect(ruleFor({ ...subject, proviso: 'binds' }, choice).obligatoryAbstainers).toEqual(members('RUS'));
  for (const proviso of ['chapterVII', 'situation', 'notBound'] as const) {
    expect(ruleFor({ ...subject, proviso }, choice).obligatoryAbstainers).toEqual([]);
  }
  const agenda = scenarioFrom('2015-12-10-agenda');
  expect(subjectAt(0, agenda).proviso).toBe('notBound');
});

describe('in other Councils', () => {
  test('every reform, in order, with its own number of votes', () => {
    const rows = underReforms(caseOf2016(FRENCH_VOTE));
    expect(rows.map(({ reform }) => reform.name)).toEqual(REFORMS.map(({ name }) => name));
    for (const { answer } of rows) expect(answered(answer).vetoing).toEqual(members('RUS'));
    expect(rows.map(({ isThisCouncil }) => isThisCouncil)).not.toContain(true);
  });

  test('the Council of 1946 to 1965 is that of a vote of 1950', () => {
    const votes = votesOf('++++. ++++-.', COUNCIL_OF_1950);
    const rows = underReforms({ council: COUNCIL_OF_1950, votes, matter: 'substantive', rule: CHARTER });
    expect(rows.filter(({ isThisCouncil }) => isThisCouncil).map(({ reform }) => reform.name)).toEqual(['charter1945']);
  });

  test.each<[required: number, needed: number, ok: boolean]>([
    [1, 1, true],
    [9, 9, true],
    [1e15, 25, true],
    [0, 0, false],
    [-5, -5, false],
    [3.5, 3.5, false],
    [Number.NaN, Number.NaN, false],
  ])('%s votes required of 25 are %s', (required, needed, ok) => {
    const reform = REFORMS.find(({ name }) => name === 'groupOfFour') ?? expect.fail('no such reform');
    const row = inCouncilOf(caseOf2016(FRENCH_VOTE), reform, required);
    expect([row.required, row.answer.ok]).toEqual([needed, ok]);
  });

  test.each([
    [undefined, { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 10 }],
    [
      { permanentWithVeto: 2, permanentWithoutVeto: 3, elected: 4 },
      { permanentWithVeto: 2, permanentWithoutVeto: 3, elected: 4 },
    ],
    [
      { permanentWithVeto: 1e15, permanentWithoutVeto: 0, elected: -1 },
      { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 10 },
    ],
  ])('a Council of the reader’s own from %j', (numbers, seats) => {
    expect(ownCouncil(numbers, COUNCIL_OF_2016)).toMatchObject({ numbers: seats, reform: { name: 'own', seats } });
  });
});
