import { LAW_EDITION } from '../../machines/rules/edition.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Act } from '../../machines/rules/index.ts';
import { councilOf } from '../../src/scenario/index.ts';
import { grown, studyOf, withStudy, type StudyData } from '../../src/session/edit/study.data.ts';
import { packStudy, unpackStudy } from '../../src/session/keep/study.pack.ts';
import type { Plan, Supposing } from '../../src/session/edit/suppositions.ts';
import { type Actor, type ReadStudy, type SessionEvent } from '../../src/session/index.ts';
import { addressOf } from '../../src/session/keep/address.ts';
import { printStudyFile, readLink, readStudy, readStudyHead, STUDY_VERSION } from '../../src/session/keep/index.ts';
import { writtenStudy } from '../../src/session/keep/study.written.ts';
import { possibleNow } from '../../src/session/view/later.ts';
import { actsTo } from '../../src/session/tree/tree.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, state } from './session.helpers.ts';

const COUNCIL = councilOf(ALEPPO);
const MEMBERS = ALEPPO.members.map(({ id }) => id);
const TOLD = { until: 'Monday', title: 'a text', candidate: 'N. N.', guest: 'N. N.' };
const play = (act: Act): SessionEvent => ({ type: 'play', act });

const ROW = { inFavour: 0.5, against: 0.25, abstaining: 0.25, notParticipating: 0 };
const PLAN = {
  preset: 'undecided',
  rows: { [state('CHN')]: ROW },
  conditions: [],
  four: false,
} as const satisfies Plan;

const SUPPOSED: readonly Supposing[] = [
  { oneStep: true },
  { locked: [state('USA'), state('CHN')] },
  { required: { groupOfFour: 13, own: 8 } },
  { council: { permanentWithVeto: 2, permanentWithoutVeto: 3, elected: 4 } },
  { power: { of: 'own', numbers: { permanentWithVeto: 5, elected: 30 } } },
  { power: { of: 'weights', weights: 'USA 4, CHN 3', quota: 5, holders: 'USA' } },
  { power: { of: 'weights', weights: '', holders: '' } },
  {
    chances: {
      [RUSSIAN]: PLAN,
      [FRENCH]: {
        ...PLAN,
        blocs: [
          [state('CHN'), 1],
          [state('RUS'), 1],
        ],
        conditions: [
          { when: { member: state('CHN'), vote: 'abstaining' }, follows: { member: state('AGO'), vote: 'abstaining' } },
        ],
        four: true,
      },
    },
  },
  { power: { of: 'reform', name: 'africanUnion', votes: 16 } },
  { laid: { name: 'vetoSuspended', massAtrocity: true, own: { vetoes: 1 } } },
  { power: { of: 'date', date: '1950-01-13' } },
];

type Written = ReturnType<typeof writtenStudy>;

function supposing(parts: object) {
  return (study: Written): unknown => ({
    ...study,
    supposed: { laid: { name: 'charter', own: { vetoes: 1 } }, ...parts },
  });
}

const ID = '2016-10-08-aleppo';

function unpacked(letters: string): ReadStudy {
  const found = unpackStudy(letters, COUNCIL);
  if (!found.ok) throw new Error(found.why);
  return readStudy(found.value, ID, ALEPPO, found.version);
}

function fromFile(text: string): ReadStudy {
  const head = readStudyHead(text);
  return head.ok ? readStudy(head.body, ID, ALEPPO, head.version) : head;
}

/** A study in its written form, as a JSON value. */
function written(study: StudyData) {
  return writtenStudy(study);
}

/** The study of a session, kept and opened in another one; both studies. */
function keptAndOpened(events: readonly SessionEvent[], letters: boolean): readonly [StudyData, StudyData] {
  const { session, send } = open();
  send(...events);
  const study = studyOf(session.fixed, session.getSnapshot().context);
  const read = letters ? unpacked(packStudy(study, COUNCIL)) : fromFile(printStudyFile(ID, study));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const other = open().session;
  const kept = withStudy(other.fixed, other.getSnapshot().context, {
    ...read.data,
    at: study.at, // an address says it before the letters
  });
  const opened = kept.variations.reduce((whole, { id }) => grown(other.fixed, whole, id), kept);
  expect(studyOf(other.fixed, kept)).toEqual(study);
  return [study, studyOf(other.fixed, opened)];
}

describe('a study', () => {
  test('of several lines, with names, comments, votes, acts put in and taken out, is the same when it is opened again', () => {
    const events: SessionEvent[] = [
      { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' },
      { type: 'nameVariation', id: 1, name: 'Ein Name; mit: Zeichen, = “und” <b>Markup</b>' },
      { type: 'commentVariation', id: 1, comment: 'Why?\nBecause.' },
      { type: 'branch' },
      { type: 'step', by: 2 },
      play({ type: 'point.raise', by: state('USA') }),
      play({ type: 'ruling.give', upheld: true }),
      play({ type: 'ruling.challenge', by: state('USA'), manner: 'hands' }),
      { type: 'seek', to: 999 },
      { type: 'restoreRecord' },
      {
        type: 'suppose',
        change: {
          laid: {
            name: 'obligatoryAbstention',
            massAtrocity: false,
            parties: [state('RUS')],
            own: { vetoes: 'none', requiredVotes: 10 },
          },
        },
      },
      { type: 'removeAct', at: 8 },
      { type: 'setManner', manner: 'roll' },
    ];
    for (const letters of [false, true]) {
      const [before, after] = keptAndOpened(events, letters);
      expect(after).toEqual(before);
      expect(before.variations).toHaveLength(3);
      expect(before.variations[1]?.from).toBe(0);
    }
  });

  test('with all that is supposed is the same when it is opened again, in the order in which it was supposed or another', () => {
    for (const changes of [SUPPOSED, SUPPOSED.toReversed()]) {
      for (const letters of [false, true]) {
        const [before, after] = keptAndOpened(
          changes.map((change) => ({ type: 'suppose', change })),
          letters,
        );
        expect(Object.keys(before.supposed ?? {})).toEqual([
          'laid',
          'chances',
          'council',
          'locked',
          'oneStep',
          'power',
          'required',
        ]);
        expect(after).toEqual(before);
      }
    }
  });

  test('in which a State does not sit any more leaves out what was supposed of it', () => {
    const { session } = open();
    const stranger = { member: 'DEU', vote: 'against' };
    const read = readStudy(
      supposing({
        locked: ['DEU', 'CHN'],
        chances: {
          [FRENCH]: {
            ...PLAN,
            rows: { DEU: ROW, CHN: ROW },
            blocs: [['DEU', 0]],
            conditions: [{ when: stranger, follows: stranger }],
          },
        },
      })(written(studyOf(session.fixed, session.getSnapshot().context))),
      ID,
      ALEPPO,
      STUDY_VERSION,
    );
    expect(read).toMatchObject({
      ok: true,
      data: { supposed: { locked: ['CHN'], chances: { [FRENCH]: { rows: { CHN: ROW }, blocs: [], conditions: [] } } } },
    });
    expect(JSON.stringify(read)).not.toContain('DEU');
  });

  test('whatever the reader does, the variations are the same when they are opened again', () => {
    const actors = fc.constantFrom<Actor>('president', 'reader', ...MEMBERS);
    const doing = fc.record({ kind: fc.constant('do' as const), actor: actors, choice: fc.nat(), at: fc.nat(40) });
    const voting = fc.record({
      kind: fc.constant('vote' as const),
      question: fc.constantFrom(FRENCH, RUSSIAN),
      member: fc.constantFrom(...MEMBERS),
      vote: fc.constantFrom('inFavour', 'against', 'abstaining', 'notParticipating'),
    });
    const others = fc.constantFrom<SessionEvent>(
      { type: 'branch' },
      { type: 'restoreRecord' },
      { type: 'undo' },
      { type: 'removeAct', at: 7 },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(doing, voting, others), { minLength: 1, maxLength: 8 }), (steps) => {
        const { session, send } = open();
        for (const one of steps) {
          if (!('kind' in one)) send(one);
          else if (one.kind === 'vote')
            send({ type: 'setVote', question: one.question, member: one.member, vote: one.vote as 'against' });
          else {
            send({ type: 'seek', to: one.at });
            const possible = possibleNow(session.fixed, session.getSnapshot().context, one.actor, TOLD).filter(
              ({ refusal }) => !refusal,
            );
            const act = possible[one.choice % Math.max(1, possible.length)]?.act;
            if (act) send(play(act));
          }
        }
        const state = session.getSnapshot().context;
        const study = studyOf(session.fixed, state);
        const read = unpacked(packStudy(study, COUNCIL));
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        expect(read.misfits).toEqual([]);
        const other = open().session;
        const kept = withStudy(other.fixed, other.getSnapshot().context, { ...read.data, at: study.at });
        const opened = kept.variations.reduce((whole, { id }) => grown(other.fixed, whole, id), kept);
        const lines = (one: typeof state) =>
          one.variations.map(({ tip = 0, manner }) => [manner, actsTo(one.tree, tip).map(({ act }) => act)]);
        expect(lines(opened)).toEqual(lines(state));
        expect(opened.cursor.at).toBe(state.cursor.at);
      }),
      { numRuns: 60, seed: 2016 },
    );
  });

  test('in which a line stands before the one that it was begun from can be opened again', () => {
    const [before, after] = keptAndOpened(
      [
        { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' },
        { type: 'branch' },
        { type: 'setVote', question: FRENCH, member: state('CHN'), vote: 'against' },
        { type: 'promoteVariation', id: 2 },
      ],
      true,
    );
    expect(before.variations.map(({ from }) => from)).toEqual([1, undefined]);
    expect(after).toEqual(before);
  });

  test('with twenty changes fits an address of 600 letters', () => {
    const changed: SessionEvent[] = MEMBERS.slice(0, 10).flatMap((member): SessionEvent[] => [
      { type: 'setVote', question: FRENCH, member, vote: 'abstaining' },
      { type: 'setVote', question: RUSSIAN, member, vote: 'notParticipating' },
    ]);
    const acts: SessionEvent[] = [
      play({ type: 'practice.set', practice: 'obligatoryAbstention', on: true }),
      play({ type: 'motion.move', motion: { kind: 'takeFirst', draft: RUSSIAN }, by: state('VEN') }),
      play({ type: 'motion.putToVote', motion: 1, manner: 'hands' }),
      { type: 'setVote', question: 'motion 1', member: state('CHN'), vote: 'inFavour' },
      { type: 'seek', to: 20 },
      ...MEMBERS.slice(0, 10).map((by): SessionEvent => play({ type: 'statement.make', by })),
      play({ type: 'point.raise', by: state('USA') }),
      play({ type: 'ruling.give', upheld: false }),
      play({ type: 'ruling.challenge', by: state('USA'), manner: 'hands' }),
    ];
    const lengths = [changed, acts].map((events) => {
      const { session, send } = open();
      send(...events);
      return packStudy(studyOf(session.fixed, session.getSnapshot().context), COUNCIL).length;
    });
    for (const length of lengths) expect(length).toBeLessThan(500);
  });

  test.each<[string, (study: Written) => unknown, string, string]>([
    ['no object', () => 7, '', 'study'],
    ['a list for variations missing', ({ variations: _, ...study }) => study, 'variations', 'list'],
    ['a position that is none', (study) => ({ ...study, at: '-1' }), 'at', 'position'],
    ['a current variation that is not there', (study) => ({ ...study, current: 5 }), 'current', 'number'],
    [
      'a line begun from itself',
      (study) => ({ ...study, variations: [{ ...study.variations[0], from: 0 }] }),
      'variations[0].from',
      'number',
    ],
    [
      'a line begun from one that is not there',
      (study) => ({ ...study, variations: [{ ...study.variations[0], from: 3 }] }),
      'variations[0].from',
      'number',
    ],
    ['a rule that is none', supposing({ laid: { name: 'none', own: { vetoes: 1 } } }), 'supposed.laid.name', 'rule'],
    [
      'a required number that is none',
      supposing({ required: { groupOfFour: 'many' } }),
      'supposed.required.groupOfFour',
      'number',
    ],
    [
      'a Council of nobody',
      supposing({ council: { permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 0 } }),
      'supposed.council',
      'council',
    ],
    ['a list of members that is none', supposing({ locked: 'CHN' }), 'supposed.locked', 'list'],
    [
      'chances that begin nowhere',
      supposing({ chances: { [FRENCH]: { ...PLAN, preset: 'hope' } } }),
      `supposed.chances["${FRENCH}"].preset`,
      'chances',
    ],
    [
      'chances that do not add up',
      supposing({ chances: { [FRENCH]: { ...PLAN, rows: { CHN: { ...ROW, against: 0.7 } } } } }),
      `supposed.chances["${FRENCH}"].rows.CHN`,
      'chances',
    ],
    [
      'chances below nothing',
      supposing({ chances: { [FRENCH]: { ...PLAN, rows: { CHN: { ...ROW, against: -0.5, inFavour: 1.5 } } } } }),
      `supposed.chances["${FRENCH}"].rows.CHN`,
      'chances',
    ],
    [
      'a condition without a vote',
      supposing({
        chances: { [FRENCH]: { ...PLAN, conditions: [{ when: { member: 'CHN', vote: 'maybe' }, follows: {} }] } },
      }),
      `supposed.chances["${FRENCH}"].conditions[0].when.vote`,
      'vote',
    ],
    ['the power of something else', supposing({ power: { of: 'everything' } }), 'supposed.power.of', 'council'],
    ['an unknown manner', (study) => ({ ...study, manner: 'shout' }), 'manner', 'manner'],
    [
      'an act that is none',
      (study) => ({
        ...study,
        variations: [{ ...study.variations[0], inserted: [{ behind: 1, act: 'meeting.explode' }] }],
      }),
      'variations[0].inserted[0].act',
      'act',
    ],
  ])('with %s is refused with its place', (_, spoil, path, expected) => {
    const { session, send } = open();
    send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    const read = readStudy(
      spoil(written(studyOf(session.fixed, session.getSnapshot().context))),
      ID,
      ALEPPO,
      STUDY_VERSION,
    );
    expect(read).toMatchObject({ ok: false, problem: { path, expected } });
  });

  test('of another edition is opened as far as it fits, and what does not is named', () => {
    const { session, send } = open();
    send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    const study = written(studyOf(session.fixed, session.getSnapshot().context));
    const [own] = study.variations;
    const votes = [
      ...(own?.votes ?? []),
      { question: 'S/2016/999', member: 'RUS', vote: 'against' },
      { question: FRENCH, member: 'DEU', vote: 'against' },
    ];
    const read = readStudy(
      { ...study, revision: 7, variations: [{ ...own, votes, removed: ['invite', 'nothing'] }] },
      ID,
      ALEPPO,
      STUDY_VERSION,
    );
    expect(read).toMatchObject({
      ok: true,
      misfits: [
        { kind: 'act', variation: 0, found: 'nothing' },
        { kind: 'question', variation: 0, found: 'S/2016/999' },
        { kind: 'member', variation: 0, found: 'DEU' },
      ],
      data: { revision: 7, variations: [{ removed: ['invite'], votes: own?.votes }] },
    });
  });

  test('cut off or changed on the way is no study', () => {
    const { session, send } = open();
    send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    const letters = packStudy(studyOf(session.fixed, session.getSnapshot().context), COUNCIL);
    for (const broken of [letters.slice(0, 12), `1${letters.slice(1)}`, '', '2%%%', `2${btoa('nothing')}`]) {
      expect(unpackStudy(broken, COUNCIL)).toEqual({ ok: false, why: 'letters' });
    }
    expect(unpackStudy(`3${letters.slice(1)}`, COUNCIL)).toEqual({ ok: false, why: 'newer' });
  });
});

describe('the address of a session', () => {
  const hashOf = ({ session }: ReturnType<typeof open>) =>
    addressOf(session.fixed, session.getSnapshot().context, '2016-10-08-aleppo', packStudy);

  test('of the record and of changed votes can be read by people', () => {
    const meeting = open();
    expect(hashOf(meeting)).toBe(`#2016-10-08-aleppo/statement-rus?rev=${ALEPPO.revision}&law=${LAW_EDITION}`);
    meeting.send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    expect(hashOf(meeting)).toBe(
      `#2016-10-08-aleppo/statement-rus?rev=${ALEPPO.revision}&law=${LAW_EDITION}&votes=S/2016/846:RUS=A`,
    );
  });

  test('of several lines, with what was put in and taken out, is followed to the same lines', () => {
    const meeting = open();
    meeting.send(
      { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' },
      { type: 'restoreRecord' },
    );
    meeting.send(play({ type: 'draft.withdraw', draft: RUSSIAN, by: state('RUS') }), { type: 'seek', to: 5 });
    const hash = hashOf(meeting);
    expect(hash).toMatch(/^#2016-10-08-aleppo\/[a-z0-9-]+\?rev=\d+&law=\d+&t=2[\w-]+$/u);
    const read = readLink(hash, '2016-10-08-aleppo', ALEPPO);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(hashOf(open(ALEPPO, read.link))).toBe(hash);
  });
});
