import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/session/index.ts';
import {
  allOutcomes,
  blocsOf,
  blocsOffered,
  CHARTER,
  chancesSubjectOf,
  ENDS,
  firstPlan,
  likelyEndsOfPlan,
  planFrom,
  presetsOf,
  withBloc,
  type Known,
} from '../../src/tools/index.ts';
import { COUNCIL_OF_2016, votesOf } from '../rules/councils.ts';
import { FRENCH, open, state } from '../session/session.helpers.ts';
import { answered, caseOf2016, FRENCH_VOTE } from './cases.ts';

const KNOWN: Known = { council: COUNCIL_OF_2016, recorded: votesOf(FRENCH_VOTE, COUNCIL_OF_2016) };
const SUBJECT = { key: FRENCH, matter: 'substantive', known: KNOWN } as const;
const [RUS, CHN, AGO] = [state('RUS'), state('CHN'), state('AGO')];

describe('what a plan comes to', () => {
  test('as recorded, the record for certain', () => {
    const { chances, required, numbers, bloc } = answered(likelyEndsOfPlan(SUBJECT, planFrom('recorded'), CHARTER));
    expect(chances).toMatchObject({ adopted: 0, vetoed: 1, insufficientVotes: 0 });
    expect([required, numbers, bloc]).toEqual([9, [], []]);
  });

  test('undecided, the shares of all outcomes with three choices', () => {
    const { chances } = answered(likelyEndsOfPlan(SUBJECT, planFrom('undecided'), CHARTER));
    const { space } = answered(allOutcomes(caseOf2016(FRENCH_VOTE), 3));
    for (const end of ENDS) expect(chances[end]).toBeCloseTo(Number(space[end]) / Number(space.patterns), 12);
  });

  test('those that voted alike, as blocs', () => {
    const answer = answered(likelyEndsOfPlan(SUBJECT, planFrom('alike'), CHARTER));
    expect(answer.numbers).toEqual([0, 1, 2]);
    expect(answer.bloc).toContain(answer.influences.most);
    expect(answer.bloc).toHaveLength(11);
  });

  test('what will not do has no answer, and says why', () => {
    const rows = { [RUS]: { inFavour: 2, against: 0, abstaining: 0, notParticipating: -1 } };
    const plan = { ...planFrom('recorded'), rows };
    expect(likelyEndsOfPlan(SUBJECT, plan, CHARTER)).toMatchObject({ ok: false, problem: { kind: 'notAProbability' } });
    const rule = { name: 'own', vetoes: 1, requiredVotes: 1e15 } as const;
    expect(likelyEndsOfPlan(SUBJECT, planFrom('recorded'), rule)).toMatchObject({
      ok: false,
      problem: { kind: 'outOfRange', place: 'requiredVotes' },
    });
  });
});

describe('blocs are at most as many as the members, whatever a link says', () => {
  const plan = (...blocs: NonNullable<Plan['blocs']>): Plan => ({ ...planFrom('undecided'), blocs });

  test.each<[name: string, plan: Plan, numbers: readonly number[], offered: number]>([
    ['nobody', plan(), [], 1],
    ['two blocs', plan([RUS, 0], [CHN, 1]), [0, 1], 3],
    ['a number beyond the members', plan([RUS, 1e15], [CHN, 1e15]), [0, 0], 2],
    ['beside one that is taken', plan([RUS, 0], [CHN, 4_000_000]), [0, 1], 3],
    ['the last number', plan([RUS, 14]), [14], 15],
    ['no number at all', plan([RUS, Number.NaN], [CHN, -1], [AGO, 0.5]), [0, 1, 2], 4],
    ['somebody who does not sit', plan([state('GRC'), 3]), [], 1],
  ])('%s', (_, given, numbers, offered) => {
    const blocs = blocsOf(given, KNOWN);
    expect([...blocs.values()]).toEqual(numbers);
    expect(blocsOffered(blocs, COUNCIL_OF_2016)).toEqual(Array.from({ length: offered }, (_each, number) => number));
    expect(likelyEndsOfPlan(SUBJECT, given, CHARTER).ok).toBe(true);
  });

  test('every member in a bloc of its own: no more is offered', () => {
    const each = plan(...COUNCIL_OF_2016.seats.map(({ member }, number) => [member, number] as const));
    expect(blocsOffered(blocsOf(each, KNOWN), COUNCIL_OF_2016)).toHaveLength(15);
  });

  test('what is written back has the numbers that are shown', () => {
    expect(withBloc(plan([RUS, 1e15]), KNOWN, CHN, 0).blocs).toEqual([
      [RUS, 0],
      [CHN, 0],
    ]);
  });
});

describe('the subject', () => {
  test('the record at its result; a changed vote adds the line', () => {
    const session = open();
    const recorded = chancesSubjectOf(session.send({ type: 'seek', to: 14 }));
    expect(recorded).toEqual({ ...SUBJECT, question: recorded.question });
    expect(presetsOf(recorded.known)).toEqual(['recorded', 'doubt', 'undecided', 'alike']);
    expect(firstPlan(recorded.known).preset).toBe('recorded');
    const changed = chancesSubjectOf(
      session.send({ type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' }),
    );
    expect(changed.known.line).toEqual({ ...KNOWN.recorded, [RUS]: 'abstaining' });
    expect(presetsOf(changed.known)).toEqual(['recorded', 'line', 'doubt', 'undecided', 'alike']);
  });

  test('without any question it is about any draft, and nothing is known', () => {
    const view = open().view();
    const { question: _, next: __, ...others } = view;
    const subject = chancesSubjectOf({ ...others, line: { ...view.line, questions: [] } });
    expect([subject.key, subject.matter, presetsOf(subject.known)]).toEqual(['', 'substantive', ['undecided']]);
  });
});
