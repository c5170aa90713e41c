import { describe, expect, test } from 'vitest';
import { decide, stateOf, VOTES } from '../../machines/rules/index.ts';
import { analyse } from '../../src/cli/analyse/analyse.ts';
import { analysisOf, answerOn, type AnalysedVote } from '../../src/cli/analyse/analysis.ts';
import { countInJson } from '../../src/cli/io/count.ts';
import { readFlags } from '../../src/cli/args/flags.ts';
import { CHARTER } from '../../src/analysis/rule.ts';
import { COUNCIL_OF_2016 as COUNCIL, votesOf } from '../rules/councils.ts';
import { problemOf, SAY } from './inMemory.ts';
import { horseshoe, refusal } from './tool.ts';

const FRENCH = '0+-++ 0++++++++-';
const RUSSIAN = '+-+-- 0+------0+';
const DAY = '2016-10-08';
const ALL_BUT_AGAINST = ['inFavour', 'abstaining', 'notParticipating'];
const FIFTEEN = 'AGO, CHN, EGY, FRA, JPN, MYS, NZL, RUS, SEN, ESP, UKR, GBR, USA, URY and VEN';

/** What the command prints, as JSON. */
function analysed(...args: readonly string[]) {
  const { code, stdout, stderr } = horseshoe(['analyse', '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** What it says of arguments that it cannot accept. */
function problemWith(...args: readonly string[]): Promise<string> {
  return problemOf(analyse.run(readFlags(args, analyse.flags), SAY));
}

function caseOf(notation: string, more: Partial<AnalysedVote> = {}): AnalysedVote {
  return {
    council: COUNCIL,
    votes: votesOf(notation, COUNCIL),
    matter: 'substantive',
    rule: CHARTER,
    lock: [],
    ...more,
  };
}

function analysisIn(vote: AnalysedVote) {
  return analysisOf(answerOn(vote), vote);
}

describe('the two drafts of 8 October 2016', () => {
  const alone = { member: 'RUS', votes: ALL_BUT_AGAINST };
  const french = {
    outcome: 'vetoed',
    inFavour: 11,
    against: 2,
    abstaining: 2,
    notParticipating: 0,
    required: 9,
    vetoes: ['RUS'],
    turn: { size: 1, ways: 1, sets: [[alone]] },
    alone: [alone],
  };

  test('S/2016/846: the Russian Federation alone, in three ways', () => {
    expect(analysed('--date', DAY, '--votes', FRENCH)).toEqual(french);
  });

  test('the same votes by name', () => {
    const parsed = caseOf(FRENCH).votes;
    const pairs = COUNCIL.seats
      .map(({ member }) => `${member}=${String(parsed[member])}`)
      .toReversed()
      .join(', ');
    expect(analysed('--date', DAY, '--votes', pairs)).toEqual(french);
  });

  test('S/2016/847: five changes, in exactly 28 ways', () => {
    const { turn, alone: nobody, ...counts } = analysed('--date', DAY, '--votes', RUSSIAN);
    expect(counts).toEqual({
      outcome: 'insufficientVotes',
      inFavour: 4,
      against: 9,
      abstaining: 2,
      notParticipating: 0,
      required: 9,
      vetoes: [],
    });
    expect([turn.size, turn.ways, nobody]).toEqual([5, 28, []]);
    expect(new Set(turn.sets.map((set: object) => JSON.stringify(set))).size).toBe(28);
    for (const set of turn.sets) {
      expect(set).toHaveLength(5);
      expect(set).toEqual(
        expect.arrayContaining(['FRA', 'GBR', 'USA'].map((member) => ({ member, votes: ['inFavour'] }))),
      );
    }
  });
});

describe('every vote of every set serves', () => {
  test.each([
    ['vetoed once', FRENCH],
    ['far too few', RUSSIAN],
    ['adopted with one to spare', '+++++ +++++-----'],
    ['adopted, nobody to spare', '++0+0 ++++++----'],
    ['two vetoes', '-+-++ +++++++---'],
  ])('%s', (_, notation) => {
    const vote = caseOf(notation);
    const before = decide(vote.votes, COUNCIL, 'substantive').kind === 'adopted';
    const { turn } = analysisIn(vote);
    expect(turn.sets).toHaveLength(Number(turn.ways));
    for (const set of turn.sets) {
      for (const [place, { votes }] of set.entries()) {
        for (const one of votes) {
          // The others take the first of theirs, which is in favour wherever that serves.
          const changed = set.map(
            ({ member, votes: theirs }, other) => [member, other === place ? one : theirs[0]] as const,
          );
          const after =
            decide({ ...vote.votes, ...Object.fromEntries(changed) }, COUNCIL, 'substantive').kind === 'adopted';
          expect({ changed, after }).toEqual({ changed, after: !before });
        }
      }
    }
  });

  test('who is in no set of one cannot turn it alone', () => {
    const vote = caseOf('++0+0 ++++++----');
    const { alone } = analysisIn(vote);
    const able = COUNCIL.seats.flatMap(({ member }) => {
      const votes = VOTES.filter(
        (to) => decide({ ...vote.votes, [member]: to }, COUNCIL, 'substantive').kind !== 'adopted',
      );
      return votes.length > 0 ? [{ member, votes }] : [];
    });
    expect(alone).toEqual(able);
  });
});

describe('what is asked for', () => {
  test('nothing can turn it when who could is locked', () => {
    expect(analysisIn(caseOf(FRENCH, { lock: [stateOf('RUS')] }))).toMatchObject({
      turn: { size: null, ways: 0, sets: [] },
      alone: [],
    });
  });

  test('a member more than one is missing may be locked', () => {
    expect(analysed('--date', DAY, '--votes', RUSSIAN, '--lock', 'UKR,ESP').turn).toMatchObject({ size: 5, ways: 15 });
  });

  test('so many of a set have to be in favour: said where the votes do not say it', () => {
    const { turn } = analysisIn(caseOf('-+-++ ++++++----'));
    expect(turn).toMatchObject({ size: 2, ways: 1 });
    expect('inFavourAtLeast' in turn).toBe(false);
    expect(analysisIn(caseOf('-+-++ +++++-----')).turn).toMatchObject({
      size: 2,
      ways: 1,
      sets: [['CHN', 'RUS'].map((member) => ({ member, votes: ALL_BUT_AGAINST }))],
      inFavourAtLeast: 1,
    });
  });

  test.each([
    ['procedural', ['--matter', 'procedural'], { outcome: 'adopted', vetoes: [] }],
    ['no veto', ['--rule', 'no-veto'], { outcome: 'adopted', vetoes: [] }],
    ['two vetoes needed', ['--rule', 'two-vetoes'], { outcome: 'adopted', vetoes: [] }],
    ['the veto suspended', ['--rule', 'veto-suspended'], { outcome: 'adopted', vetoes: [] }],
    [
      'a party has to abstain',
      ['--rule', 'obligatory-abstention', '--party', 'RUS'],
      { outcome: 'adopted', against: 1, abstaining: 3 },
    ],
    ['the Charter', ['--rule', 'charter'], { outcome: 'vetoed', vetoes: ['RUS'] }],
  ])('%s', (_, args, expected) => {
    expect(analysed('--date', DAY, '--votes', FRENCH, ...args)).toMatchObject(expected);
  });

  test('seven of eleven', () => {
    expect(analysed('--date', '1950-06-27', '--votes', '+++x+ ++xx+-')).toMatchObject({
      outcome: 'adopted',
      inFavour: 7,
      required: 7,
      notParticipating: 3,
    });
  });
});

test.each([
  [2n ** 53n - 1n, 9_007_199_254_740_991],
  [2n ** 53n, '9007199254740992'],
])('a count of %d in JSON', (count, printed) => {
  expect(countInJson(count)).toBe(printed);
});

describe('for people', () => {
  test('S/2016/847', () => {
    expect(horseshoe(['analyse', '--date', DAY, '--votes', RUSSIAN])).toEqual({
      code: 0,
      stderr: '',
      stdout: `The Council of 8 October 2016: 15 members, 9 votes required.
Substantive matter. Decided by Article 27 of the Charter.

Not adopted: 5 votes short
  In favour (4)           China, Egypt, Russian Federation, Venezuela
  Against (9)             France, Japan, Malaysia, New Zealand, Senegal, Spain,
                          Ukraine, United Kingdom, United States of America
  Abstaining (2)          Angola, Uruguay

What would have adopted it?
  5 members have to change their votes; there are exactly 28 ways.
  France, United Kingdom and United States of America: in favour
  Any 2 of these 8: Angola, Japan, Malaysia, New Zealand, Senegal, Spain,
  Ukraine and Uruguay: in favour

Who could turn it alone?
  Nobody.
`,
    });
  });

  test('the help keeps within 80 columns', () => {
    expect(
      horseshoe(['help', 'analyse'])
        .stdout.split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
});

describe('bad input', () => {
  const VOTES_ALLOWED = 'inFavour, against, abstaining and notParticipating';
  const day = ['--date', DAY];

  test.each<[args: string[], message: string]>([
    [[], '--date is missing: --date DAY.'],
    [day, '--votes is missing: --votes VOTES.'],
    [[...day, ...day, '--votes', FRENCH], '--date is given 2 times; once is allowed.'],
    [['x.json', ...day], '"x.json" is one argument too many; this command takes flags only.'],
    [
      ['--date', '2016-02-30'],
      '--date "2016-02-30": "2016-02-30" is not a day of the calendar; needed is one like 2016-10-08.',
    ],
    [
      ['--date', '2030-01-01'],
      '--date "2030-01-01": on "2030-01-01" 5 members are known to sit: CHN, FRA, RUS, GBR and USA. Say which others do, 10 in all: --members MEMBER,….',
    ],
    [
      [...day, '--members', 'DEU'],
      '--members "DEU": everybody who sits on 2016-10-08 is known; the members are to be named for later days only.',
    ],
    [
      ['--date', '2028-01-01', '--members', 'Germany'],
      '--members "Germany": found "Germany"; needed is the code of a State, three capital letters: FRA.',
    ],
    [
      [...day, '--votes', '0+-++ 0+++?+++-+'],
      '--votes: "0+-++ 0+++?+++-+" has "?" at place 11; allowed are "+", "-", "0" and "x".',
    ],
    [
      [...day, '--votes', '0+-++'],
      '--votes: "0+-++" has 1 group of signs; 2 are needed: first the permanent members, then the elected.',
    ],
    [[...day, '--votes', '0+-++ 0+++'], '--votes: "0+-++ 0+++" has 4 signs for the elected members; 10 are needed.'],
    [
      [...day, '--votes', '.+-++ 0++++++++-'],
      '--votes ".+-++ 0++++++++-": CHN has no vote; 15 members sit on the Council on 2016-10-08, and each needs one.',
    ],
    [
      [...day, '--votes', 'CHN=abstaining,RUS=against'],
      '--votes "CHN=abstaining,RUS=against": AGO, EGY, FRA, JPN, MYS, NZL, SEN, ESP, UKR, GBR, USA, URY and VEN have no vote; 15 members sit on the Council on 2016-10-08, and each needs one.',
    ],
    [
      [...day, '--votes', 'CHN=against,CHN=against'],
      '--votes "CHN=against,CHN=against": CHN votes twice; every member has one vote.',
    ],
    [[...day, '--votes', 'CHN=no'], `--votes "CHN=no": "no" is not a vote; the votes are ${VOTES_ALLOWED}.`],
    [
      [...day, '--votes', 'GRC=against'],
      `--votes "GRC=against": GRC does not sit on the Council on 2016-10-08; its members are ${FIFTEEN}.`,
    ],
    [
      [...day, '--votes', 'China=against'],
      '--votes "China=against": "China=against" is not a vote of a member; needed is MEMBER=VOTE, like FRA=inFavour, with a code of three capital letters.',
    ],
    [[...day, '--votes', FRENCH, '--matter', 'P'], '--matter "P": found "P"; allowed are procedural and substantive.'],
    [
      [...day, '--votes', FRENCH, '--lock', 'CHN,GRC'],
      `--lock "CHN,GRC": "GRC" is not a member of this Council; its members are ${FIFTEEN}.`,
    ],
    [
      [...day, '--votes', FRENCH, '--rule', 'veto'],
      '--rule "veto": found "veto"; allowed are charter, no-veto, two-vetoes, veto-suspended and obligatory-abstention.',
    ],
    [[...day, '--votes', FRENCH, '--rule', 'obligatory-abstention'], '--party is missing: --party MEMBER,….'],
    [[...day, '--votes', FRENCH, '--party', 'RUS'], '--party goes with --rule obligatory-abstention only.'],
  ])('%j', async (args, message) => {
    expect(await problemWith(...args)).toBe(message);
  });

  test('nothing on standard output, exit code 2', () => {
    expect(horseshoe(['analyse', '--json', ...day])).toEqual(
      refusal('horseshoe: --votes is missing: --votes VOTES.\n“horseshoe help analyse” says how to use it.\n'),
    );
  });
});
