import { describe, expect, test } from 'vitest';

import type { Comparison, SessionEvent } from '../../src/session/index.ts';
import { comparisonOf } from '../../src/session/view/later.ts';
import { editsOf } from '../../src/session/edit/edits.ts';
import { STUDY_FORMS } from '../../src/session/keep/study.problem.ts';
import {
  comparisonText,
  lineText,
  misfitText,
  problemInsideText,
  studyProblemText,
} from '../../src/messages/study.text.ts';
import { FRENCH, open, RUSSIAN, scenarioFrom, state } from '../session/session.helpers.ts';
import { names, outcomeOf, say } from './room.ts';

type Vote = 'inFavour' | 'against' | 'abstaining' | 'notParticipating';

const vote = (question: typeof FRENCH, member: string, vote: Vote): SessionEvent => ({
  type: 'setVote',
  question,
  member: state(member),
  vote,
});

/** The record, and what these events make of it, in one sentence. */
function did(...events: readonly SessionEvent[]): string {
  const { session, send } = open();
  send(...events);
  return comparisonText(say, names, comparisonOf(session.fixed, session.getSnapshot().context, 'record', 1));
}

/** What an unnamed line is called. */
function called(...events: readonly SessionEvent[]): string {
  const { session, send } = open();
  send(...events);
  const context = session.getSnapshot().context;
  return lineText(say, names, editsOf(session.fixed, context, context.cursor.tip, context.cursor.manner));
}

describe('what a change did', () => {
  test.each<[string, readonly SessionEvent[], string]>([
    [
      'a veto gone',
      [vote(FRENCH, 'RUS', 'abstaining')],
      'S/2016/846 is adopted instead of vetoed by the Russian Federation.',
    ],
    [
      'a second veto',
      [vote(FRENCH, 'CHN', 'against')],
      'S/2016/846 is vetoed by China and the Russian Federation instead of by the Russian Federation.',
    ],
    [
      'a veto that stays',
      [vote(FRENCH, 'AGO', 'against')],
      'Nothing turned: S/2016/846 stays vetoed, because the Russian Federation still votes against.',
    ],
    [
      'fewer missing',
      [vote(RUSSIAN, 'AGO', 'inFavour')],
      'Nothing turned: S/2016/847 stays short of the 9 votes that it needs, by 4 instead of 5.',
    ],
    [
      'as many missing',
      [vote(RUSSIAN, 'AGO', 'against')],
      'Nothing turned: S/2016/847 stays 5 votes short of the 9 that it needs.',
    ],
    [
      'both texts, neither turned',
      [vote(FRENCH, 'AGO', 'inFavour'), vote(RUSSIAN, 'AGO', 'against')],
      'Nothing turned: S/2016/846 stays vetoed, because the Russian Federation still votes against; S/2016/847 stays 5 votes short of the 9 that it needs.',
    ],
    [
      'a draft withdrawn',
      [{ type: 'play', act: { type: 'draft.withdraw', draft: RUSSIAN, by: state('RUS') } }],
      'S/2016/847 is withdrawn, where it had been 5 votes short.',
    ],
    [
      'a statement',
      [{ type: 'play', act: { type: 'statement.make', by: state('USA') } }],
      'Nothing turned: no vote differs, only what is said or done between the votes.',
    ],
    [
      'a motion lost',
      [
        { type: 'play', act: { type: 'motion.move', motion: { kind: 'takeFirst', draft: RUSSIAN }, by: state('VEN') } },
        { type: 'play', act: { type: 'motion.putToVote', motion: 1, manner: 'hands' } },
      ],
      'The motion to take S/2016/847 first is decided too, and is 8 votes short.',
    ],
    ['nothing', [{ type: 'branch' }], 'There is no difference: both are the same.'],
  ])('%s', (_, events, sentence) => {
    expect(did(...events)).toBe(sentence);
  });

  test('a course that takes a withdrawal back says that the draft is not withdrawn', () => {
    const { session, send } = open();
    send({ type: 'play', act: { type: 'draft.withdraw', draft: RUSSIAN, by: state('RUS') } });
    const comparison = comparisonOf(session.fixed, session.getSnapshot().context, 1, 'record');
    expect(comparison.questions.find(({ key }) => key === RUSSIAN)?.fates).toEqual({ one: 'withdrawn' });
    expect(comparisonText(say, names, comparison)).toBe('S/2016/847 is not withdrawn but 5 votes short.');
  });

  test('an amendment that is withdrawn, and a draft of which nothing is left, say so', () => {
    const gaza = open(scenarioFrom('2023-10-18-gaza'));
    const first = gaza
      .send({ type: 'seek', to: 5 })
      .line.stops.map(({ act }) => act?.act)
      .find((act) => act?.type === 'amendment.putToVote');
    if (!first) throw new Error('no amendment');
    gaza.send({ type: 'play', act: { type: 'amendment.withdraw', amendment: first.amendment, by: state('RUS') } });
    const withdrawn = comparisonOf(gaza.session.fixed, gaza.state(), 'record', 1);
    expect(withdrawn.questions.find(({ key }) => key === first.amendment)).toMatchObject({
      same: false,
      fates: { other: 'withdrawn' },
    });
    expect(comparisonText(say, names, withdrawn)).toContain(' is withdrawn, where it had been ');

    const parts = open(scenarioFrom('1967-06-14-middle-east'));
    const { questions } = parts.send({ type: 'seek', to: 0 }).line;
    const [draft] = parts.session.fixed.scenario.drafts;
    const [part] = questions;
    if (!draft || !part) throw new Error('no part');
    const changes = parts.session.fixed.scenario.members.map(({ id }) => ({
      question: part.key,
      member: id,
      vote: 'inFavour' as const,
    }));
    const { line } = parts.send({ type: 'setVotes', changes });
    parts.send({ type: 'seek', to: line.stops.findIndex(({ act }) => act?.type === 'meeting.adjourn') - 1 });
    const last = parts.send({ type: 'play', act: { type: 'draft.putToVote', draft: draft.symbol, manner: 'hands' } });
    expect(last.line.stops.filter(({ lapsed }) => lapsed)).toEqual([]);
    const fallen = comparisonOf(parts.session.fixed, parts.state(), 'record', 1);
    expect(fallen.questions.find(({ key }) => key === draft.symbol)?.fates).toEqual({ one: 'fallen' });
    expect(comparisonText(say, names, fallen)).toContain('is not left without an operative part but');
  });

  test('an adoption that stays says by what', () => {
    const draft = { kind: 'draftResolution', draft: FRENCH, matter: 'substantive' } as const;
    const [one, other] = [
      outcomeOf(draft, 'FRA GBR USA AGO EGY JPN MYS NZL SEN ESP', ''),
      outcomeOf(draft, 'FRA GBR USA AGO EGY JPN MYS NZL SEN', ''),
    ];
    const votes = [{ member: state('ESP'), one: 'inFavour', other: 'abstaining' }] as const;
    const comparison: Comparison = {
      acts: { one: 1, other: 1 },
      questions: [{ key: FRENCH, question: draft, one, other, votes, same: true }],
      finding: { kind: 'votesOnly', question: FRENCH, stays: other, changed: 1 },
    };
    expect(comparisonText(say, names, comparison)).toBe(
      'Nothing turned: S/2016/846 stays adopted, with 9 votes in favour (9 needed) and no permanent member against.',
    );
  });

  test('a ruling, a preliminary question and many at once', () => {
    const ruling = { kind: 'ruling', number: 1, matter: 'procedural' } as const;
    const preliminary = { kind: 'preliminary', draft: FRENCH, matter: 'substantive' } as const;
    const nine = 'FRA GBR USA AGO EGY JPN MYS NZL SEN';
    const questions = [
      {
        key: 'ruling 1',
        question: ruling,
        one: outcomeOf(ruling, nine, ''),
        other: outcomeOf(ruling, 'FRA', ''),
        votes: [],
        same: false,
      },
      {
        key: 'preliminary',
        question: preliminary,
        one: outcomeOf(preliminary, nine, 'RUS'),
        other: outcomeOf(preliminary, nine, ''),
        votes: [],
        same: false,
      },
    ];
    const comparison = (list: typeof questions) => ({
      acts: { one: 1, other: 1 },
      questions: list,
      finding: { kind: 'turned' as const, questions: list.map(({ key }) => key) },
    });
    expect(comparisonText(say, names, comparison(questions) as unknown as Comparison)).toBe(
      'The President’s ruling is upheld instead of overruled; the decision on S/2016/846 is procedural instead of substantive by the San Francisco Statement, the Russian Federation voting against.',
    );
    expect(comparisonText(say, names, comparison([...questions, ...questions]) as unknown as Comparison)).toBe(
      '4 questions end otherwise: the President’s ruling, the decision on S/2016/846, the President’s ruling, and the decision on S/2016/846.',
    );
  });
});

describe('a line without a name', () => {
  test.each<[string, readonly SessionEvent[]]>([
    ['Russian Federation abstaining on S/2016/846', [vote(FRENCH, 'RUS', 'abstaining')]],
    ['2 votes changed', [vote(FRENCH, 'RUS', 'abstaining'), vote(FRENCH, 'CHN', 'inFavour')]],
    [
      'Russian Federation: Withdraw S/2016/847',
      [{ type: 'play', act: { type: 'draft.withdraw', draft: RUSSIAN, by: state('RUS') } }],
    ],
    ['1 vote changed and 1 act taken out', [vote(FRENCH, 'RUS', 'abstaining'), { type: 'removeAct', at: 7 }]],
    ['As recorded so far', [{ type: 'branch' }]],
  ])('is called after what it changes: %s', (name, events) => {
    expect(called(...events)).toBe(name);
  });
});

describe('a file', () => {
  test('that cannot be opened is told by place, found and expected, for every form', () => {
    for (const expected of STUDY_FORMS) {
      const text = studyProblemText(say, 'a.horseshoe.json', {
        path: 'variations[0].votes[1]',
        found: '"maybe"',
        expected,
      });
      expect(text).toMatch(
        /^“a\.horseshoe\.json” cannot be opened: in variations\[0\]\.votes\[1\] it has "maybe", expected: .+\. Nothing here has changed\.$/u,
      );
    }
    expect(studyProblemText(say, 'x', { path: '', found: '', expected: 'study' })).toBe(
      '“x” cannot be opened: it has nothing, expected: a study made with Horseshoe. Nothing here has changed.',
    );
    expect(studyProblemText(say, 'x', { path: 'manner[0]', found: '', expected: 'depth' })).toBe(
      '“x” cannot be opened: in manner[0] it has deeper nesting, expected: lists and objects within each other, at most 32 deep. Nothing here has changed.',
    );
  });

  test('and an address that holds too much says how much it may hold', () => {
    expect(problemInsideText(say, { path: '', found: '', expected: 'size' })).toBe(
      'What stands there is a longer text, expected: at most 5,000,000 characters.',
    );
    expect(problemInsideText(say, { path: 'variations[0].votes', found: '100000', expected: 'votes' })).toBe(
      'What stands there is 100000, expected: at most 2,000 changed votes in a variation.',
    );
  });

  const lineName = (variation: number) => `Line ${variation + 1}`;

  test('of another edition says what was left out', () => {
    expect([
      misfitText(say, { kind: 'question', variation: 0, found: 'S/2016/999' }, lineName),
      misfitText(say, { kind: 'member', variation: 0, found: 'DEU' }, lineName),
      misfitText(say, { kind: 'act', variation: 1, found: '999' }, lineName),
      misfitText(say, { kind: 'key', found: 'colour' }, lineName),
      misfitText(say, { kind: 'position', found: 'votes-999' }, lineName),
      misfitText(say, { kind: 'law', found: '7' }, lineName),
      misfitText(say, { kind: 'others', found: 12 }, lineName),
    ]).toEqual([
      'Line 1: votes on “S/2016/999”, which this meeting does not put to the vote',
      'Line 1: a vote of “DEU”, which does not sit in this Council',
      'Line 2: act 999 of the record taken out, but the record has no such act',
      'The address has a part that means nothing here: “colour”',
      'The address leads to “votes-999”, where this meeting has no act',
      'It was made with edition 7 of the law, which is newer than the one here',
      '12 more',
    ]);
  });
});
