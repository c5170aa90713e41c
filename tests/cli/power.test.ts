import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { councilOfReform, ownReform, powerOf } from '../../src/tools/index.ts';
import { readFlags } from '../../src/cli/args/flags.ts';
import { power } from '../../src/cli/power/power.ts';
import { powersOf } from '../../src/cli/power/powers.ts';
import { problemOf, SAY } from './inMemory.ts';
import { horseshoe, refusal } from './tool.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(value: unknown): string {
  const path = join(FOLDER, 'reform.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

interface Printed {
  readonly members: readonly {
    readonly member: string;
    readonly shapleyShubik: number;
    readonly banzhaf: number;
    readonly banzhafNormalised: number;
    readonly fractions: object;
    readonly withAbstention: { readonly shapleyShubik: number; readonly banzhafNormalised: number };
  }[];
  readonly winningCoalitions: number | string;
  readonly adoptingPatterns: number | string;
}

function powersWith(...args: readonly string[]): Printed {
  const { code, stdout, stderr } = horseshoe(['power', '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Printed;
}

function problemWith(...args: readonly string[]): Promise<string> {
  return problemOf(power.run(readFlags(args, power.flags), SAY));
}

describe('under another rule', () => {
  test('two vetoes needed: the indices that Gould and Rablen’s reform gives, worked out apart', () => {
    const powers = powersWith('--date', '2016-10-08', '--rule', 'two-vetoes');
    const of = (code: string) => powers.members.find(({ member }) => member === code) ?? expect.fail(code);
    expect(powers).toMatchObject({ winningCoalitions: 4038, adoptingPatterns: 339_096 });
    expect([of('USA').shapleyShubik.toFixed(7), of('JPN').shapleyShubik.toFixed(7)]).toEqual([
      '0.1682984',
      '0.0158508',
    ]);
    expect([of('USA').banzhaf.toFixed(7), of('JPN').banzhaf.toFixed(7)]).toEqual(['0.1685791', '0.0435791']);
    expect(of('JPN').fractions).toEqual({
      shapleyShubik: '34/2145',
      banzhaf: '357/8192',
      banzhafNormalised: '357/10475',
    });
  });

  test('a party that has to abstain has no power', () => {
    const powers = powersWith('--date', '2016-10-08', '--rule', 'obligatory-abstention', '--party', 'RUS');
    expect(powers.members.find(({ member }) => member === 'RUS')).toMatchObject({ banzhaf: 0, shapleyShubik: 0 });
  });
});

describe('numbers of one’s own', () => {
  test('three vetoes and eight votes: as two by two', () => {
    const own = powersWith('--date', '2016-10-08', '--rule', 'own', '--vetoes', '2', '--required', '9');
    expect(own).toEqual(powersWith('--date', '2016-10-08', '--rule', 'two-vetoes'));
    expect(powersWith('--date', '2016-10-08', '--rule', 'own', '--vetoes', 'none')).toEqual(
      powersWith('--date', '2016-10-08', '--rule', 'no-veto'),
    );
  });

  test('a file can name its rule, and the command line goes before it', () => {
    const file = fileOf({
      seats: { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 10 },
      requiredVotes: 9,
      rule: 'two-vetoes',
    });
    expect(powersWith('--reform', file).winningCoalitions).toBe(4038);
    expect(powersWith('--reform', file, '--rule', 'charter').winningCoalitions).toBe(848);
  });
});

describe('every number of required votes', () => {
  test('a row each, and that of today is the one that is known', () => {
    const { byRequired } = powersWith('--date', '2016-10-08', '--every-required') as unknown as {
      readonly byRequired: readonly {
        readonly required: number;
        readonly withVeto: { readonly shapleyShubik: number };
      }[];
    };
    expect(byRequired.map(({ required }) => required)).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
    expect(byRequired[8]?.withVeto.shapleyShubik).toBeCloseTo(421 / 2145, 14);
    expect(byRequired[14]?.withVeto.shapleyShubik).toBeCloseTo(1 / 15, 14);
    const { stdout } = horseshoe(['power', '--date', '2016-10-08', '--every-required']);
    expect(stdout).toContain('\n*       9 0.1962704 0.0517578 0.0018648 0.0051270\n');
  });
});

describe('votes that weigh', () => {
  const MINI = { name: 'Mini', weights: [2, 2, 1, 1, 1], quota: 4 };
  const NAMED = {
    name: 'Weighted votes',
    weights: { USA: 22, CHN: 9, FRA: 6, GBR: 6, RUS: 3, JPN: 9, DEU: 8 },
    quota: 60,
  };

  test('by seat: 3/10 and 2/15, 2/7 and 1/7', () => {
    const { members } = powersWith('--reform', fileOf(MINI));
    expect(members.map(({ fractions }) => fractions)).toMatchObject([
      ...Array.from({ length: 2 }, () => ({ shapleyShubik: '3/10', banzhafNormalised: '2/7' })),
      ...Array.from({ length: 3 }, () => ({ shapleyShubik: '2/15', banzhafNormalised: '1/7' })),
    ]);
    expect(horseshoe(['power', '--reform', fileOf(MINI)]).stdout).toContain(
      '2 × weight 2               0.3000000 0.5000000 0.2857143 0.4197531 0.2931034\n' +
        '                                3/10       1/2       2/7\n',
    );
  });

  test('by State: the Russian Federation with 3 of 63 can never matter where 60 are required, unless it has a veto', () => {
    const powers = powersWith('--reform', fileOf(NAMED));
    const of = (code: string, { members } = powers) => members.find(({ member }) => member === code);
    expect(powers.winningCoalitions).toBe(2);
    expect([of('RUS')?.shapleyShubik, of('JPN')?.shapleyShubik]).toEqual([0, 1 / 6]);
    const veto = powersWith('--reform', fileOf({ ...NAMED, holders: ['RUS'] }), '--required', '32');
    expect(of('RUS', veto)).toMatchObject({ weight: 3, veto: true });
    expect(of('RUS', veto)?.banzhaf).toBeGreaterThan(of('USA', veto)?.banzhaf ?? 1);
  });

  test.each<[what: string, value: object, problem: string]>([
    ['seats beside weights', { ...MINI, seats: {} }, 'seats: this does not go with weights; quota does.'],
    [
      'votes beside weights',
      { ...MINI, requiredVotes: 2 },
      'requiredVotes: this does not go with weights; quota does.',
    ],
    ['no quota', { weights: [1] }, 'quota: this is missing.'],
    ['a quota alone', { quota: 1 }, 'quota: a quota goes with weights only; requiredVotes goes with seats.'],
    ['a quota beyond reach', { ...MINI, quota: 8 }, 'quota: found 8; needed is a whole number from 1 to 7.'],
    [
      'no weights',
      { weights: 3, quota: 1 },
      'weights: found 3; needed are weights by State, as in { "USA": 22 }, or a list of them.',
    ],
    ['too heavy', { weights: [1000, 1], quota: 1 }, 'weights: found 1001; the weights together may be 1 to 1,000.'],
    [
      'half a vote',
      { weights: { USA: 0.5 }, quota: 1 },
      'weights.USA: found 0.5; needed is a whole number from 0 to 1000.',
    ],
    [
      'no State',
      { weights: { Usa: 1 }, quota: 1 },
      'weights: "Usa" is not a member; needed is a code of three capital letters, like FRA.',
    ],
    [
      'a holder without a seat',
      { ...NAMED, holders: ['IND'] },
      'holders[0]: found "IND"; needed is one of USA, CHN, FRA, GBR, RUS, JPN and DEU, each once.',
    ],
    [
      'a rule that needs more',
      { ...MINI, rule: 'own' },
      'rule: found "own"; allowed are charter, no-veto, two-vetoes and veto-suspended.',
    ],
  ])('%s', async (_, value, problem) => {
    const path = fileOf(value);
    expect(await problemWith('--reform', path)).toBe(`${path}, ${problem}`);
  });

  test('with every quota: as with that quota alone, and only as far as it can be counted', async () => {
    const { byQuota } = powersWith('--reform', fileOf(MINI), '--every-required') as unknown as {
      readonly byQuota: readonly { readonly quota: number; readonly rows: readonly { readonly banzhaf: number }[] }[];
    };
    expect(byQuota.map(({ quota }) => quota)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const { members } = powersWith('--reform', fileOf({ ...MINI, quota: 6 }));
    expect(byQuota[5]?.rows.map(({ banzhaf }) => banzhaf)).toEqual([members[0]?.banzhaf, members[2]?.banzhaf]);
    expect(horseshoe(['power', '--reform', fileOf(MINI), '--every-required']).stdout).toContain(
      'Quota             2         1\n        1 0.2000000 0.2000000\n',
    );
    expect(
      await problemWith('--reform', fileOf({ weights: Array(7).fill(140), quota: 1 }), '--every-required'),
    ).toContain('goes up to 6,000 seats times weight; here are 7 seats with a weight of 980 together');
  });

  test('with abstention: what adopts of all patterns, and the share of each', () => {
    const found = powersWith('--reform', fileOf({ weights: [1, 1, 1], quota: 2 })) as unknown as {
      readonly adoptingPatterns: number;
      readonly members: readonly { readonly withAbstention: object }[];
    };
    expect(found.adoptingPatterns).toBe(7); // all three in favour, or two of them, of 27
    expect(found.members.map(({ withAbstention }) => withAbstention)).toEqual(
      Array.from({ length: 3 }, () => ({ banzhaf: 4 / 9, banzhafNormalised: 1 / 3 })),
    );
  });
});

describe('fewer vetoes than five', () => {
  const FOUR = { seats: { permanentWithVeto: 4, permanentWithoutVeto: 1, elected: 10 }, requiredVotes: 9 };

  test('nobody is named unless the file says who keeps the veto', () => {
    const unnamed = horseshoe(['power', '--reform', fileOf(FOUR)]).stdout;
    expect(unnamed).toContain(
      'Which of China, France, the Russian Federation, the United Kingdom and the\nUnited States keep the veto is not said.',
    );
    const named = horseshoe(['power', '--reform', fileOf({ ...FOUR, holders: ['CHN', 'RUS', 'GBR', 'USA'] })]).stdout;
    expect(named).not.toContain('is not said');
    expect(named).toContain('China, Russian Federation, United Kingdom, United States of America');
  });

  test.each([
    [['CHN', 'RUS'], 'holders: 2 holders are named; needed are 4: as many as there are seats with a veto.'],
    [['CHN', 'RUS', 'GBR', 'DEU'], 'holders[3]: found "DEU"; needed is one of CHN, FRA, RUS, GBR and USA, each once.'],
    [['CHN', 'RUS', 'GBR', 'CHN'], 'holders[3]: found "CHN"; needed is one of CHN, FRA, RUS, GBR and USA, each once.'],
    ['CHN', 'holders: found "CHN"; needed is a list.'],
  ])('holders %j are refused', async (holders, problem) => {
    expect(await problemWith('--reform', fileOf({ ...FOUR, holders }))).toContain(problem);
  });
});

describe('the Council of a day', () => {
  test('2016: 848 winning coalitions, and the indices of the books; with abstention', () => {
    const { winningCoalitions, members } = powersWith('--date', '2016-10-08');
    expect(winningCoalitions).toBe(848);
    const rounded = (member: string) => {
      const found = members.find((each) => each.member === member);
      const { shapleyShubik, banzhafNormalised, withAbstention } = found ?? expect.fail(member);
      return [shapleyShubik, banzhafNormalised, withAbstention.shapleyShubik, withAbstention.banzhafNormalised].map(
        (index) => index.toFixed(7),
      );
    };
    expect(rounded('RUS')).toEqual(['0.1962704', '0.1669291', '0.1633899', '0.1009448']);
    expect(rounded('AGO')).toEqual(['0.0018648', '0.0165354', '0.0183051', '0.0495276']);
    expect(Object.keys(members[0] ?? {})).toEqual([
      'member',
      'shapleyShubik',
      'banzhaf',
      'banzhafNormalised',
      'fractions',
      'withAbstention',
    ]);
    expect(members.reduce((sum, { shapleyShubik }) => sum + shapleyShubik, 0)).toBeCloseTo(1, 12);
  });

  test('1950: the Council of eleven', () => {
    expect(powersWith('--date', '1950-06-27')).toMatchObject({ winningCoalitions: 57, members: { length: 11 } });
  });

  test('a count beyond 2^53 is a text', () => {
    const sixty = ownReform({ permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 60, requiredVotes: 1 });
    const chosen = sixty.ok && councilOfReform(sixty.reform);
    expect(chosen && chosen.ok && powersOf(powerOf(chosen)).winningCoalitions).toBe(String(2n ** 60n - 1n));
  });
});

describe('reforms', () => {
  test.each([
    ['charter-1945', 11],
    ['g4', 25],
    ['g4-26', 26],
    ['african-union', 26],
    ['uniting-for-consensus', 25],
    ['uniting-for-consensus-26', 26],
  ])('%s has %d members', (name, size) => {
    expect(powersWith('--reform', name).members).toHaveLength(size);
  });

  const today = { seats: { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 10 }, requiredVotes: 9 };

  test('a file that describes the Council of today', () => {
    expect(powersWith('--reform', fileOf({ name: 'Today', ...today, sources: ['Charter'] })).winningCoalitions).toBe(
      848,
    );
  });

  test('another number of votes required', () => {
    expect(powersWith('--reform', fileOf({ seats: today.seats }), '--required', '15').winningCoalitions).toBe(1);
  });

  test('a file without a number of votes: three fifths, and it says so', () => {
    const { stdout } = horseshoe(['power', '--reform', fileOf({ name: 'Ours', seats: today.seats })]);
    expect(stdout).toContain('The Council of the reform Ours: 15 members, 9 votes required.\n');
    expect(stdout).toContain('three fifths of the seats\nare taken');
  });

  test.each<[what: string, value: unknown, message: string]>([
    ['no JSON', '{"seats":', 'FILE, line 1, column 10: this is not JSON: the file ends here; expected is a value.'],
    ['a list', [], 'FILE: found []; needed is an object.'],
    ['no seats', {}, 'FILE, seats: this is missing.'],
    [
      'an unknown key',
      { ...today, veto: true },
      'FILE: the key "veto" is not known; allowed are name, seats, requiredVotes, weights, quota, holders, rule and sources.',
    ],
    [
      'an unknown kind of seat',
      { seats: { ...today.seats, guests: 1 } },
      'FILE, seats: the key "guests" is not known; allowed are permanentWithVeto, permanentWithoutVeto and elected.',
    ],
    [
      'a kind of seat missing',
      { seats: { permanentWithVeto: 5, elected: 10 } },
      'FILE, seats.permanentWithoutVeto: this is missing.',
    ],
    [
      'half a seat',
      { seats: { ...today.seats, elected: 9.5 } },
      'FILE, seats.elected: found 9.5; needed is a whole number from 0 to 193.',
    ],
    [
      'nobody',
      { seats: { permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 0 } },
      'FILE, seats: found 0 seats together; allowed are 1 to 193.',
    ],
    [
      'too many',
      { seats: { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 190 } },
      'FILE, seats: found 195 seats together; allowed are 1 to 193.',
    ],
    [
      'more votes than seats',
      { ...today, requiredVotes: 16 },
      'FILE, requiredVotes: found 16; needed is a whole number from 1 to 15.',
    ],
    ['a name that is none', { ...today, name: 3 }, 'FILE, name: found 3; needed is a text that is not empty.'],
    [
      'sources that are no list',
      { ...today, sources: 'A/59/L.64' },
      'FILE, sources: found "A/59/L.64"; needed is a list.',
    ],
  ])('%s', async (_, value, message) => {
    const path = fileOf(value);
    expect(await problemWith('--reform', path)).toBe(message.replace('FILE', path));
  });
});

const NO_G5 =
  'there is no reform and no file "g5"; the reforms that are known by name are charter-1945, g4, g4-26, ' +
  'african-union, uniting-for-consensus and uniting-for-consensus-26.';

describe('bad input', () => {
  test.each<[args: string[], message: string]>([
    [[], 'neither --date nor --reform is given; one of them is needed.'],
    [['--date', '2016-10-08', '--reform', 'g4'], '--date and --reform are both given; one of them is allowed.'],
    [['--date', 'today'], '--date "today": "today" is not a day of the calendar; needed is one like 2016-10-08.'],
    [
      ['--date', '2016-10-08', '--required', '8'],
      '--required goes with --reform or --rule own; what a day’s Council requires is known.',
    ],
    [['--reform', 'g4', '--required', '26'], '--required "26": found "26"; needed is a whole number from 1 to 25.'],
    [['--reform', 'g4', '--required', 'all'], '--required "all": found "all"; needed is a whole number from 1 to 25.'],
    [['g4'], '"g4" is one argument too many; this command takes flags only.'],
    [['--reform', 'g5'], NO_G5],
    [['--reform', 'g4', '--rule', 'own'], '--vetoes is missing: --vetoes COUNT.'],
    [['--reform', 'g4', '--vetoes', '2'], '--vetoes goes with --rule own only.'],
    [
      ['--reform', 'g4', '--rule', 'own', '--vetoes', '0'],
      '--vetoes "0": found "0"; needed is a whole number from 1 to 25.',
    ],
  ])('%j', async (args, message) => {
    expect(await problemWith(...args)).toBe(message);
  });

  test('nothing on standard output, exit code 2', () => {
    expect(horseshoe(['power', '--reform', 'g5'])).toEqual(refusal(`horseshoe: ${NO_G5}\n`));
  });
});

test('for people: within 80 columns', () => {
  for (const args of [
    ['--date', '2016-10-08', '--every-required'],
    ['--reform', 'african-union'],
    ['--reform', fileOf({ weights: { CHN: 500, USA: 400 }, quota: 600, holders: ['CHN'] })],
    ['--help'],
  ]) {
    const { code, stdout } = horseshoe(['power', ...args]);
    expect({ code, wide: stdout.split('\n').filter((line) => line.length > 80) }).toEqual({ code: 0, wide: [] });
  }
});
