import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { councilOn, dateOf, type Citation } from '../../machines/rules/index.ts';
import { citationText, practiceExplanation, refusalText } from '../../src/messages/sentences.ts';
import { parseAct } from '../../src/scenario/act.parse.ts';
import { say } from '../messages/room.ts';
import type { LawCase } from './lawCase.ts';

/*
 * What the review of the law of 27 November 2026 found, and where each finding is tested: its hard cases, its faults (W1 to
 * W12), what it held doubtful or too narrow, and what it said of the wording. A row without a test fails.
 */

const FILES = import.meta.glob<{ readonly CASES: readonly LawCase[] }>('./*.cases.ts', { eager: true });
const CASES = new Map(
  Object.values(FILES)
    .flatMap((file) => file.CASES)
    .map((lawCase) => [lawCase.id, lawCase]),
);

/** The hard cases, as the review numbers them. */
const HARD_CASES =
  'A2 A3 A6 A7 A8 A9 A10 A14 B2 B4 B6 B11 B13 B14 B15 B16 B18 B19 B21 B22 B22b C1 C2 C4 C7 C9 C12 C13 C14 C15 C16 C17 C20 C21 C22 C23 D3 D6 D7 D8 D9 D10 D11 D13 D14 D17 D18 D19 D20 D21 D22 D23 D24 G1 G2 G4 G6 G8 G9 I1 I2 I3 I6 I7 I8 K1b'.split(
    ' ',
  );

test.each(HARD_CASES)('the hard case %s stands in the table', (id) => {
  expect(CASES.get(id)?.source).toBeTruthy();
});

interface Finding {
  readonly id: string;
  readonly what: string;
  /** Ids of cases. */
  readonly cases?: readonly string[];
  /** Where no case can show it. */
  readonly own?: () => void;
  /** No rule and no record settles it: one of the cases, or the row, names both readings. */
  readonly open?: true | { readonly taken: string; readonly other: string };
}

/** The catalogue as it is written: not one reading of a sentence but all. */
// The cast: the text of a catalogue is an object of strings; `npm run messages` checks it.
const en = JSON.parse(readFileSync('src/messages/en.json', 'utf8')) as Readonly<Record<string, string>>;

const law = (citation: Citation): string => citationText(say, citation);
const states = (id: string): string => id;

const FAULTS: readonly Finding[] = [
  { id: 'W1', what: 'one lost paragraph is not the whole draft', cases: ['A2', 'G2', 'PV-1360', 'PV-1360-kept'] },
  { id: 'W2', what: 'a co-sponsor does not act for the mover', cases: ['W2a', 'W2b', 'W2c', 'D8a', '2017b'] },
  { id: 'W3', what: 'what follows any veto in the Assembly', cases: ['W3a', 'W3b', 'W3c', 'W3d', 'W3e'] },
  { id: 'W4', what: 'the session that a resolution called is told', cases: ['I2', 'I3', 'I2c', 'I2e'] },
  {
    id: 'W5',
    what: 'an earlier veto, and a vetoed amendment, are enough',
    cases: ['I1', 'W5', 'W5b', 'W5c'],
    open: true,
  },
  {
    id: 'W6',
    what: 'the duty to abstain was last raised in 2022, as far as we know',
    own: () => {
      const text = practiceExplanation(say, 'obligatoryAbstention');
      expect(text).toContain('25 February and 23 March 2022');
      expect(text).not.toContain('2000');
    },
  },
  {
    id: 'W7',
    what: 'rule 39 is for persons, of whatever nationality',
    cases: ['G4d', 'C1'],
    own: () => {
      expect(law('PRoP 39')).toContain('by name or by office, whatever State they come from');
    },
  },
  { id: 'W8', what: 'who is heard under rule 39 submits nothing', cases: ['C1', 'C1-cosponsor'] },
  { id: 'W9', what: 'rule 37 is for Members, Article 32 for parties to a dispute', cases: ['G4b', 'G4c'], open: true },
  { id: 'W10', what: '1950 and 1959 are told with the votes on record', cases: ['C4', 'G1'] },
  {
    id: 'W11',
    what: 'the Council of 2026 is known',
    own: () => {
      const found = councilOn(dateOf('2026-01-15'));
      if (!found.ok) throw new Error('No Council on 15 January 2026');
      const members = found.council.seats.map(({ member }): string => member);
      expect(members).toHaveLength(15);
      expect(members).toEqual(expect.arrayContaining(['BHR', 'COL', 'COD', 'LVA', 'LBR']));
    },
  },
  { id: 'W12', what: 'the preliminary question after the announcement', cases: ['K1b', 'C4', 'C4b'], open: true },
];

const DOUBTS: readonly Finding[] = [
  {
    id: 'the answer to the preliminary question',
    what: 'the conclusion from the vote is the President’s, and can be challenged',
    cases: ['C4b', 'D3', 'G9'],
    open: true,
  },
  {
    id: 'what can be contested',
    what: 'the preliminary question is not of drafts alone',
    cases: ['preliminary-on-motion'],
    open: true,
  },
  {
    id: 'what the proviso binds',
    what: 'Article 52(3), dispute or situation, a basis that no source states',
    cases: ['B22', 'B22b', 'B22d', 'B22e', 'D22'],
    open: true,
  },
  {
    id: 'who challenges',
    what: 'the President’s own delegation challenges the ruling',
    cases: ['C16'],
    open: { taken: 'rule 30 does not say who may challenge: any member', other: 'not the delegation that presides' },
  },
  { id: 'another order', what: 'the President proposes another order', cases: ['A6p'], open: true },
  {
    id: 'what is divided',
    what: 'amendments are divided too; motions are not',
    cases: ['amendment-divided'],
    own: () => {
      const parts = [{ part: 'the date', operative: true }];
      const onDraft = parseAct({ type: 'parts.request', draft: 'S/2016/846', by: 'RUS', parts }, 'hands');
      const onMotion = parseAct({ type: 'parts.request', draft: 'motion 1', by: 'RUS', parts }, 'hands');
      expect([onDraft.ok, onMotion.ok]).toEqual([true, false]);
    },
    open: {
      taken: 'rule 32(2) speaks of parts of a motion; here a procedural motion is one question, and is not divided',
      other: 'its parts are voted on separately at a member’s request',
    },
  },
  { id: 'the whole after its parts', what: 'what is left is voted on', cases: ['A2', 'part-vetoed'], open: true },
  { id: 'motions of a kind', what: 'two motions of a kind are two motions', cases: ['B4'] },
  { id: 'putting off one vote', what: 'one vote is put off, and not the item', cases: ['B6v', 'C17'], open: true },
  {
    id: 'a vote with respect to it',
    what: 'after a vote on a part or an amendment nothing is withdrawn',
    cases: ['I8', 'part-then-withdrawn'],
    open: true,
  },
  {
    id: 'who revives',
    what: 'a member that seconded takes a draft up, and several do so together',
    cases: ['B14b', 'B15', 'B15a', '2017a'],
  },
  {
    id: 'the order of amendments',
    what: 'the President rules on it, and can be challenged',
    cases: ['amendments-ordered', 'amendments-ordered-stands'],
    open: true,
  },
  {
    id: 'who amends',
    what: 'an invited State may, at a member’s request',
    cases: ['amendment-from-outside'],
    open: true,
  },
  { id: 'the end of the month', what: 'the presidency passes in a suspension', cases: ['G8'], open: true },
  { id: 'the end of a vote', what: 'corrected before the announcement', cases: ['A9', 'A9c', 'A10r'], open: true },
  { id: 'a vote cut off', what: 'suspension and adjournment in mid-vote', cases: ['B2', 'D13'], open: true },
  { id: 'adjourning', what: 'while a draft waits, the President asks', cases: ['adjourn', 'adjourn-lost'] },
  {
    id: 'absence',
    what: 'absent and not participating are told apart, and neither blocks',
    cases: ['B13', '11b'],
    own: () => {
      expect(en['finding.absenceDoesNotBlock.absent']).toContain('absent');
      expect(en['finding.absenceDoesNotBlock']).not.toMatch(/absent|absence/iu);
    },
  },
  {
    id: 'other recommendations',
    what: 'Articles 5, 6 and 93(2)',
    cases: ['expulsion'],
    open: true,
  },
  {
    id: 'the election of judges',
    what: 'rounds, both organs, the joint conference, compatriots',
    cases: ['D20', 'D20c', 'D20d', 'compatriots'],
  },
  {
    id: 'Article 109(3)',
    what: 'the number of seven in Article 109(3) is not played: no act asks for a conference to review the Charter',
    own: () => {
      expect(parseAct({ type: 'motion.move', motion: { kind: 'reviewConference' }, by: 'FRA' }, 'hands').ok).toBe(
        false,
      );
    },
    open: {
      taken: 'such a vote is taken for any procedural one: nine',
      other: 'Article 109(3), which was not amended with Article 27, still says seven',
    },
  },
  {
    id: 'straw polls',
    what: 'held in consultations',
    cases: ['D19', '2016'],
    own: () => {
      expect(en['speech.strawPoll']).toContain('Outside the meeting, in consultations');
      expect(law('Practice: straw poll')).toContain('in consultations and not in a meeting');
    },
  },
  { id: 'press statements', what: 'agreed outside the meetings', cases: ['C12'] },
  { id: 'without a vote', what: 'a draft is adopted without a vote or by acclamation', cases: ['C13', 'C13b', '10'] },
  {
    id: 'the sentence on 377 A (V)',
    what: 'its own conditions, and both roads',
    own: () => {
      expect(law('A/RES/377(V)')).toMatch(/threat to the peace, a breach of the peace or an act of aggression/u);
      expect(law('A/RES/377(V)')).toMatch(/may meet .* within 24 hours/u);
      expect(law('A/RES/377(V)')).toMatch(/a majority of the Members/u);
    },
  },
];

const never = (key: string, words: RegExp): void => {
  expect(en[key]).toBeTruthy();
  expect(en[key]).not.toMatch(words);
};

const WORDING: readonly Finding[] = [
  { id: 'nothing is left', what: 'said only when every operative part was lost', cases: ['A2', 'G2', 'PV-1360'] },
  {
    id: 'no deadlock',
    what: 'not “at this meeting” alone, and not of draft resolutions alone',
    cases: ['W5b', 'I1'],
    own: () => {
      never('refusal.noDeadlock', /draft resolution/u);
      expect(en['refusal.noDeadlock']).toContain('no earlier veto on the question is known');
    },
  },
  {
    id: 'last raised',
    what: 'the duty to abstain: W6',
    own: () => never('practice.obligatoryAbstention.does', /2000/u),
  },
  {
    id: 'who is invited',
    what: 'Members under rule 37, persons under rule 39',
    own: () => {
      expect(law('PRoP 37')).toMatch(/^A Member of the United Nations/u);
      expect(en['refusal.isAMember']).toContain('A person can be invited under rule 39');
    },
  },
  {
    id: 'who seconded',
    what: 'rule 35(2) asks who seconded a draft, not who submitted it',
    cases: ['B15', 'B15a'],
    own: () => {
      never('refusal.notSeconded', /did not submit/u);
      expect(en['refusal.notSeconded']).toContain('neither co-sponsored nor seconded');
    },
  },
  {
    id: 'the decision is substantive',
    what: 'not as if a vote of a permanent member settled it by itself',
    own: () => {
      expect(en['speech.verdict.preliminary']).toMatch(/vetoed \{.*The President draws the conclusion/u);
      expect(en['speech.verdict.preliminary']).not.toMatch(/vetoed \{[^{}]*the decision is substantive/u);
    },
  },
  {
    id: '377 A (V)',
    what: 'the Assembly “may meet”, and what appears to be at stake',
    own: () => {
      never('law.A/RES/377(V)', /Assembly meets within/u);
      expect(en['followUp.emergencySessionPossible']).toContain('if there appears to be a threat to the peace');
      expect(en['followUp.emergencySessionCalled']).toContain('may meet within 24 hours');
    },
  },
  { id: 'a press statement', what: 'is not asked for in a formal meeting', cases: ['C12'] },
  {
    id: 'final',
    what: 'a practice with the cases that are known',
    cases: ['A10', 'A10r'],
    own: () => {
      expect(law('Practice: finality')).toMatch(/no rule says so.*28 September 1950.*1 March 1980/u);
    },
  },
  {
    id: 'nobody objecting',
    what: 'the President asks before adjourning while a draft waits',
    cases: ['adjourn'],
    own: () => {
      expect(en['speech.adjournWaiting']).toContain('any objection');
    },
  },
  {
    id: 'adopted as resolution',
    what: 'number and year, and unanimity (more in announcements.test.ts)',
    own: () => {
      expect(en['speech.result.adopted']).toMatch(/unanimously.*as resolution \{resolution\}/u);
    },
  },
  { id: 'the President rules', what: 'on the order of amendments', cases: ['amendments-ordered'] },
  {
    id: 'a rule that refuses',
    what: 'no refusal cites a rule that refuses nothing (more in notNow.test.ts)',
    cases: ['11d', 'D11', 'D14'],
    own: () => {
      const lapsed = refusalText(say, states, {
        kind: 'votingUnderWay',
        citation: 'Our reading: interruption',
      });
      expect(lapsed).not.toMatch(/rule (?:19|27)\b/u);
    },
  },
];

describe.each([
  ['faults', FAULTS, 12],
  ['what was doubtful or too narrow', DOUBTS, 25],
  ['wording', WORDING, 13],
] as const)('%s', (_, findings, count) => {
  test('each finding of the review has its row', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(count);
  });

  test.each(findings)('$id: $what', ({ cases = [], own, open }) => {
    expect(cases.length > 0 || own !== undefined).toBe(true);
    expect(cases.filter((id) => !CASES.has(id))).toEqual([]);
    if (open === true) expect(cases.some((id) => CASES.get(id)?.readings)).toBe(true);
    own?.();
  });
});
