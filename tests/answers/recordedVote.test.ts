import { describe, expect, test } from 'vitest';
import { printTally } from '../../machines/rules/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { voteIn, type VoteAsked } from '../../src/tools/index.ts';
import { IDS, scenarioOf } from '../ui/fixtures/scenarios.ts';

const ALEPPO = scenarioOf('2016-10-08-aleppo');
const VOTED = ['adopted', 'vetoed', 'insufficientVotes'];

/** Every text that was voted on, in every meeting, with the end that its file expects. */
const RECORDED = IDS.flatMap((id) => {
  const scenario = scenarioOf(id);
  const texts = [...scenario.drafts, ...(scenario.amendments ?? [])].map(({ symbol }): string => symbol);
  return Object.entries(scenario.expected).flatMap(([text, end]) =>
    texts.includes(text) && VOTED.includes(end.outcome) && isVotedOn(scenario, text)
      ? [{ id, scenario, text, end }]
      : [],
  );
});

test.each(RECORDED)('$id, $text ends as on record', ({ scenario, text, end }) => {
  const answer = voteIn(scenario, { text });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  const { outcome } = answer;
  expect({
    outcome: outcome.kind,
    ...(outcome.kind === 'vetoed' ? { by: outcome.by } : {}),
    ...('tally' in end ? { tally: printTally(outcome.tally) } : {}),
  }).toEqual(end);
  expect(answer.changed).toEqual([]);
});

test('that is most of the meetings', () => expect(RECORDED.length).toBeGreaterThan(35));

describe('with votes changed', () => {
  test('by codes of three letters or of two, in any case and with blanks', () => {
    for (const votes of ['RUS:A', 'RU:A', 'rus=a', ' RU : A ', 'RUS:A,CHN:A']) {
      const answer = asked({ text: 'S/2016/846', votes });
      expect([answer.outcome.kind, answer.changed]).toEqual(['adopted', ['RUS']]); // China abstained
    }
  });

  test('the first that was put to the vote, where none is named', () => {
    expect(asked({}).question).toEqual({ kind: 'draftResolution', draft: 'S/2016/846', matter: 'substantive' });
    expect(asked({}).outcome.kind).toBe('vetoed');
  });

  test('as a preliminary question has left the matter: a procedural one is not vetoed', () => {
    const laos = scenarioOf('1959-09-07-laos');
    const answer = voteIn(laos, { votes: 'USA:N' });
    expect(answer.ok && [answer.question.matter, answer.outcome.kind]).toEqual(['procedural', 'adopted']);
  });

  test('of a vote known in part, when every vote is given', () => {
    const inPart = RECORDED.flatMap(({ scenario, text }) => {
      const answer = voteIn(scenario, { text });
      return answer.ok && answer.outcome.inPart !== undefined ? [{ scenario, text, council: answer.council }] : [];
    });
    expect(inPart.length).toBeGreaterThan(0);
    for (const { scenario, text, council } of inPart) {
      const [first, ...others] = council.seats.map(({ member }) => member);
      expect(voteIn(scenario, { text, votes: `${first}:Y` })).toMatchObject({
        ok: false,
        problem: { kind: 'notNamed' },
      });
      const all = voteIn(scenario, { text, votes: [first, ...others].map((member) => `${member}:Y`).join(',') });
      expect(all.ok && [all.outcome.kind, all.outcome.inPart]).toEqual(['adopted', undefined]);
    }
  });
});

describe('what is wrong is said with its place, what was found, and what is expected', () => {
  const codes = ALEPPO.members.map(({ id }) => id);
  const texts = ['S/2016/846', 'S/2016/847'];
  const letters = ['Y', 'N', 'A', 'X'];
  test.each([
    [{ text: 'S/2016/848' }, { kind: 'noSuchText', place: 'draft', found: 'S/2016/848', expected: texts }],
    [{ text: '' }, { kind: 'noSuchText', place: 'draft', found: '', expected: texts }],
    [{ votes: 'RU:Z' }, { kind: 'notAVote', place: 'votes', found: 'RU:Z', expected: letters }],
    [{ votes: 'RU' }, { kind: 'notAVote', place: 'votes', found: 'RU', expected: letters }],
    [{ votes: 'RU:A,' }, { kind: 'notAVote', place: 'votes', found: '', expected: letters }],
    [{ votes: 'RU:A:N' }, { kind: 'notAVote', place: 'votes', found: 'RU:A:N', expected: letters }],
    [{ votes: 'DE:Y' }, { kind: 'notAMember', place: 'votes', found: 'DE', expected: codes }],
    [{ votes: '__proto__:Y' }, { kind: 'notAMember', place: 'votes', found: '__proto__', expected: codes }],
    [{ votes: 'RU:A,RUS:N' }, { kind: 'twice', place: 'votes', found: 'RUS', expected: [] }],
  ])('%j', (question: VoteAsked, problem) => {
    expect(voteIn(ALEPPO, question)).toEqual({ ok: false, problem });
  });

  test('a meeting without a text', () => {
    const { id, scenario } = IDS.map((each) => ({ id: each, scenario: scenarioOf(each) })).find(
      (each) => each.scenario.drafts.length === 0,
    ) ?? { id: '', scenario: ALEPPO };
    expect([id === '', voteIn(scenario, {})]).toEqual([
      false,
      { ok: false, problem: { kind: 'noText', place: 'draft', found: '', expected: [] } },
    ]);
  });
});

function asked(question: VoteAsked) {
  const answer = voteIn(ALEPPO, question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer;
}

function isVotedOn({ record }: Scenario, text: string): boolean {
  return record.some(
    ({ act }) =>
      (act.type === 'draft.putToVote' && act.draft === text) ||
      (act.type === 'amendment.putToVote' && act.amendment === text),
  );
}
