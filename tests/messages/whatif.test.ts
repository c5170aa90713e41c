import { describe, expect, test } from 'vitest';
import type { Question } from '../../machines/rules/index.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import { REFORMS } from '../../src/analysis/reforms/index.ts';
import {
  CHARTER,
  decideBy,
  NO_VETO,
  obligatoryAbstention,
  TWO_VETOES,
  vetoSuspended,
  type DecisionRule,
} from '../../src/analysis/rule.ts';
import { smallest, type Wish } from '../../src/analysis/smallest.ts';
import { standings } from '../../src/analysis/standing.ts';
import { underReform } from '../../src/analysis/underReform.ts';
import {
  count,
  decisionText,
  endText,
  marginText,
  patternText,
  playedText,
  rangeText,
  reformName,
  reformText,
  reformVetoesText,
  requiredText,
  seatsText,
  share,
  smallestText,
  wishText,
} from '../../src/messages/whatif.text.ts';
import { COUNCIL_OF_2016, members, votesOf } from '../rules/councils.ts';
import { FRENCH, state } from '../session/session.helpers.ts';
import { names, say } from './room.ts';

const DRAFT = { kind: 'draftResolution', draft: FRENCH, matter: 'substantive' } as const;
const S846 = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
const S847 = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);

/** What it would take, in words: the answer, then each pattern. */
function takes(votes: typeof S846, wish: Wish = {}): string[] {
  const found = smallest(votes, COUNCIL_OF_2016, 'substantive', wish);
  const supposed = wish.lock !== undefined || wish.onlyToward !== undefined;
  const answer = smallestText(say, names, DRAFT, found, supposed);
  return found.kind === 'impossible' || found.size === 0
    ? [answer]
    : [answer, ...found.patterns.map((pattern) => patternText(say, names, pattern))];
}

describe('what it would take', () => {
  test.each<[string, typeof S846, Wish, string[]]>([
    [
      'S/2016/846',
      S846,
      {},
      [
        'One member is enough to adopt it: the Russian Federation, in 3 ways.',
        'The Russian Federation votes in favour, abstains, or does not participate instead.',
      ],
    ],
    [
      'S/2016/847 without France',
      S847,
      { lock: members('FRA') },
      [
        'It is impossible to adopt it, with what you suppose. After every change that is allowed, 1 veto too many would remain.',
      ],
    ],
    [
      'S/2016/847 with nobody that moves',
      S847,
      { lock: COUNCIL_OF_2016.seats.map(({ member }) => member) },
      [
        'It is impossible to adopt it, with what you suppose. After every change that is allowed, 5 votes in favour would still be missing and 3 vetoes too many would remain.',
      ],
    ],
    [
      'no veto, and nobody that moves',
      S846,
      { rule: NO_VETO, lock: COUNCIL_OF_2016.seats.map(({ member }) => member) },
      [
        'It is impossible to defeat it, with what you suppose. After every change that is allowed, 3 votes too many would still be in favour. And nobody has a veto.',
      ],
    ],
    [
      'S/2016/846, to defeat it',
      S846,
      { becomes: 'notAdopted' },
      ['No change is needed to defeat it: it ends so already.'],
    ],
  ])('%s', (_, votes, wish, text) => {
    expect(takes(votes, wish)).toEqual(text);
  });

  test('where a veto is lifted by an abstention, but some have to join', () => {
    // Eight in favour, three permanent members against: one of the three has to change to in favour.
    const votes = votesOf('+-+-- 0+++++0--+', COUNCIL_OF_2016);
    expect(takes(votes)).toEqual([
      'At least 3 members would have to change to adopt it. There is exactly one way to do it with 3.',
      'France, the United Kingdom, and the United States vote in favour, abstain, or do not participate instead. At least 1 of them has to vote in favour.',
    ]);
  });

  test('what is played', () => {
    const [france, russia, spain] = [state('FRA'), state('RUS'), state('ESP')];
    expect(
      playedText(say, names, [
        { member: france, vote: 'inFavour' },
        { member: russia, vote: 'abstaining' },
        { member: spain, vote: 'inFavour' },
      ]),
    ).toBe('France and Spain vote in favour and the Russian Federation abstains');
  });
});

test.each<[string, Question, string[]]>([
  ['a draft', DRAFT, ['Adopted', 'Vetoed', 'Short of votes', 'to adopt it', 'to defeat it']],
  [
    'a motion',
    { kind: 'motion', number: 1, motion: { kind: 'suspend' }, by: state('RUS'), matter: 'procedural' },
    ['Carried', 'Vetoed', 'Not carried', 'to carry it', 'to defeat it'],
  ],
  [
    'a ruling',
    { kind: 'ruling', number: 1, matter: 'procedural' },
    ['Ruling overruled', 'Vetoed', 'Ruling stands', 'to overrule the President', 'to let the ruling stand'],
  ],
  [
    'a preliminary question',
    { kind: 'preliminary', draft: FRENCH, matter: 'substantive' },
    [
      'Procedural',
      'Substantive by the San Francisco Statement',
      'Short of votes, so substantive',
      'to make the matter procedural',
      'to keep the matter substantive',
    ],
  ],
])('%s ends in its own words', (_, question, expected) => {
  const ends = (['adopted', 'vetoed', 'insufficientVotes'] as const).map((end) => endText(say, question, end));
  const wishes = (['adopted', 'notAdopted'] as const).map((becomes) => wishText(say, question, becomes));
  expect([...ends, ...wishes]).toEqual(expected);
});

describe('why, under another rule', () => {
  const substantive = { matter: 'substantive', proviso: 'binds' } as const;

  test.each<[string, typeof S846, DecisionRule, string]>([
    ['846, Charter', S846, CHARTER, '11 in favour, 9 needed. The Russian Federation is against: a veto.'],
    ['846, no veto', S846, NO_VETO, '11 in favour, 9 needed. Nobody has a veto here.'],
    [
      '846, two vetoes',
      S846,
      TWO_VETOES,
      '11 in favour, 9 needed. The Russian Federation is against, but one vote against is not enough here.',
    ],
    [
      '846, no mass atrocity',
      S846,
      vetoSuspended(false),
      '11 in favour, 9 needed. The Russian Federation is against: a veto. You have not said that this is such a case, so the veto stays.',
    ],
    ['846, mass atrocity', S846, vetoSuspended(true), '11 in favour, 9 needed. Nobody has a veto here.'],
    [
      '846, Russia a party',
      S846,
      obligatoryAbstention(members('RUS')),
      '11 in favour, 9 needed. The vote of the Russian Federation counts as an abstention. Nobody who has a veto is against.',
    ],
    ['847, Charter', S847, CHARTER, '4 in favour, 9 needed: 5 short, so there is nothing to veto.'],
    ['847, no veto', S847, NO_VETO, '4 in favour, 9 needed: 5 short.'],
    [
      '847, three needed',
      S847,
      { name: 'own', vetoes: 4, requiredVotes: 4 },
      '4 in favour, 4 needed. France, the United Kingdom, and the United States are against, but 3 votes against are not enough here.',
    ],
  ])('%s', (_, votes, rule, text) => {
    expect(decisionText(say, names, rule, decideBy(rule, votes, COUNCIL_OF_2016, 'substantive'), substantive)).toBe(
      text,
    );
  });

  test('on a procedural matter', () => {
    const decided = decideBy(TWO_VETOES, S846, COUNCIL_OF_2016, 'procedural');
    expect(decisionText(say, names, TWO_VETOES, decided, { matter: 'procedural', proviso: 'notBound' })).toBe(
      '11 in favour, 9 needed. Nobody has a veto on a procedural matter.',
    );
  });
});

describe('in another Council', () => {
  test.each(REFORMS)('$name has a name, seats, and a word on its votes', (reform) => {
    expect(reformName(say, reform)).toMatch(/^\p{Lu}/u);
    expect(seatsText(say, reform)).toMatch(/^\d+ members: \d+ with a veto, /u);
    expect(requiredText(say, reform)).toMatch(/\.$/u);
    const found = underReform(S846, COUNCIL_OF_2016, 'substantive', reform);
    const inReform = { ok: true, found, vetoing: members('RUS'), mightVeto: [] } as const;
    expect(reformText(say, names, inReform)).toMatch(
      /^The Russian Federation keeps the veto and is against\. (It depends|Whichever) .*\.$/u,
    );
    expect(reformVetoesText(say, names, inReform)).toMatch(/^The Russian Federation/u);
  });
});

test('a reform that does not name who keeps the veto leaves it open, and says between whom', () => {
  const [read] = [ownReform({ permanentWithVeto: 2, permanentWithoutVeto: 3, elected: 10 })];
  if (!read.ok) throw new Error(read.problem.place);
  const found = underReform(S846, COUNCIL_OF_2016, 'substantive', read.reform, 9);
  const inReform = { ok: true, found, vetoing: [], mightVeto: members('RUS') } as const;
  expect(reformText(say, names, inReform)).toBe(
    'It depends on which permanent members keep the veto, and nothing says which: the Russian Federation is against.',
  );
  expect(reformVetoesText(say, names, inReform)).toBe('The Russian Federation, if the veto is kept');
});

test.each([
  [S846, '2 votes in favour more than the 9 needed. 1 veto too many.'],
  [S847, '5 votes in favour are missing: 9 are needed. 3 votes against that would be vetoes if the votes were there.'],
  [votesOf('+++++ 0+++------', COUNCIL_OF_2016), '1 vote in favour is missing: 9 are needed.'],
  [
    votesOf('+++++ 0+++++----', COUNCIL_OF_2016),
    '1 vote in favour more than the 9 needed. One more vote against by a permanent member would be a veto.',
  ],
])('the margin', (votes, text) => {
  const { margin } = standings(votes, COUNCIL_OF_2016, 'substantive');
  expect(marginText(say, margin, 9)).toBe(text);
});

test('numbers are written as the language writes them', () => {
  expect([
    count(say, 1_073_741_824n),
    share(say, 146_796n, 14_348_907n),
    rangeText(say, { least: 11, most: 21 }),
    rangeText(say, { least: 4, most: 4 }),
  ]).toEqual(['1,073,741,824', '1.02%', '11–21', '4']);
});
