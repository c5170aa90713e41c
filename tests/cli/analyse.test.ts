import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
let files = 0;

function fileOf(value: object): string {
  files += 1;
  const path = join(FOLDER, `reform-${files}.json`);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

describe('in the Council of a reform', () => {
  const given = ['--date', DAY, '--votes', FRENCH];
  const four = {
    name: 'Four',
    seats: { permanentWithVeto: 4, permanentWithoutVeto: 1, elected: 10 },
    requiredVotes: 9,
  };

  test('who keeps the veto decides, and nothing says who', () => {
    expect(analysed(...given, '--reform', fileOf(four))).toEqual({
      reform: 'Four',
      outcome: 'open',
      possible: ['adopted', 'vetoed'],
      dependsOn: ['holders'],
      seats: 15,
      required: 9,
      newSeats: 0,
      lostSeats: 0,
      holdersOpen: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
      inFavour: { least: 11, most: 11 },
      vetoes: { least: 0, most: 1 },
      vetoing: [],
      mightVeto: ['RUS'],
    });
    const { stdout } = horseshoe(['analyse', ...given, '--reform', fileOf(four)]);
    expect(stdout).toContain('Open there: adopted or vetoed\n');
    expect(stdout).toContain('nothing says which:\n  the Russian Federation is against.');
  });

  test.each<[args: readonly string[], outcome: string, possible: string, dependsOn: string]>([
    [['g4'], 'open', 'vetoed insufficientVotes', 'newSeats'],
    [['g4', '--required', '11'], 'vetoed', 'vetoed', ''],
    [['g4', '--required', '11', '--rule', 'two-vetoes'], 'adopted', 'adopted', ''],
    [['g4', '--rule', 'no-veto'], 'open', 'adopted insufficientVotes', 'newSeats'],
    [['african-union', '--rule', 'two-vetoes'], 'open', 'adopted vetoed insufficientVotes', 'newSeats'],
    [['charter-1945'], 'vetoed', 'vetoed', ''],
    [['charter-1945', '--required', '8'], 'open', 'vetoed insufficientVotes', 'lostSeats'],
    [['charter-1945', '--rule', 'obligatory-abstention', '--party', 'RUS'], 'adopted', 'adopted', ''],
    [['charter-1945', '--rule', 'own', '--vetoes', '2'], 'adopted', 'adopted', ''],
    [['charter-1945', '--matter', 'procedural'], 'adopted', 'adopted', ''],
  ])('%j', (args, outcome, possible, dependsOn) => {
    const found = analysed(...given, '--reform', ...args);
    expect([found.outcome, found.possible.join(' '), found.dependsOn.join(' ')]).toEqual([
      outcome,
      possible,
      dependsOn,
    ]);
  });

  test('where votes weigh, the States there vote as they did, and the others are left out', () => {
    const weighted = { name: 'W', weights: { USA: 22, CHN: 9, FRA: 6, GBR: 6, RUS: 3, JPN: 9, DEU: 8 }, quota: 45 };
    const path = fileOf({ ...weighted, holders: ['RUS'] });
    expect(analysed(...given, '--reform', path)).toMatchObject({
      outcome: 'open',
      possible: ['vetoed', 'insufficientVotes'],
      dependsOn: ['newSeats'],
      inFavour: { least: 43, most: 51 },
      newSeats: 1,
      lostSeats: 9,
      vetoing: ['RUS'],
    });
    expect(analysed(...given, '--reform', path, '--required', '43', '--rule', 'no-veto').outcome).toBe('adopted');
    const { stdout } = horseshoe(['analyse', ...given, '--reform', path]);
    expect(stdout).toContain('In favour: a weight of 43–51 of the 45 required. Votes against with a veto: 1.');
    expect(stdout).toContain('It depends on the');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

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
      '--rule "veto": found "veto"; allowed are charter, no-veto, two-vetoes, veto-suspended, obligatory-abstention and own.',
    ],
    [[...day, '--votes', FRENCH, '--rule', 'obligatory-abstention'], '--party is missing: --party MEMBER,….'],
    [[...day, '--votes', FRENCH, '--party', 'RUS'], '--party goes with --rule obligatory-abstention only.'],
    [
      [...day, '--votes', FRENCH, '--required', '8'],
      '--required goes with --reform or --rule own; what a day’s Council requires is known.',
    ],
    [
      [...day, '--votes', FRENCH, '--reform', 'g4', '--lock', 'CHN'],
      '--lock does not go with --reform, which does not look for what would turn the vote.',
    ],
    [
      [...day, '--votes', FRENCH, '--reform', 'g4', '--required', '26'],
      '--required "26": found "26"; needed is a whole number from 1 to 25.',
    ],
    [
      [...day, '--votes', FRENCH, '--reform', fileOf({ name: 'Mini', weights: [2, 1], quota: 2 })],
      'the reform Mini gives its weights to numbered seats, so nobody knows whose votes they are. Give them by State: "weights": { "USA": 22 }.',
    ],
  ])('%j', async (args, message) => {
    expect(await problemWith(...args)).toBe(message);
  });

  test('nothing on standard output, exit code 2', () => {
    expect(horseshoe(['analyse', '--json', ...day])).toEqual(
      refusal('horseshoe: --votes is missing: --votes VOTES.\n“horseshoe help analyse” says how to use it.\n'),
    );
  });
});
