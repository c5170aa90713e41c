import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { horseshoe, refusal } from './tool.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('horseshoe %j', (args) => {
    expect(horseshoe(args)).toEqual({
      code: 0,
      stderr: '',
      stdout: `horseshoe: votes of the United Nations Security Council, decided and replayed by
the rules.

Usage
  horseshoe COMMAND …
  horseshoe help COMMAND

Commands
  adjudicate FILE.csv                         decides every vote of a table by
                                              the rules, one line of JSON each
  simulate SCENARIO.json                      replays a meeting and says how
                                              each vote ends, and why
  analyse --date DAY --votes VOTES            says what would turn a vote, and
                                              who alone could do it
  power --date DAY | --reform FILE            says how much each seat counts,
                                              with abstention and without
  chances FILE.csv                            works out the chances of a vote
                                              whose votes are uncertain
  compare A.json B.json                       compares two variations of a
                                              meeting
  sweep SCENARIO.json                         decides every combination of the
                                              votes that you let vary
  lessons check FILE.json…                    checks lessons by replay on their
                                              meetings
  puzzles [--seed N] [--count N]              makes puzzles of recorded votes
                                              and of the meetings
  serve [--port N] [--host ADDRESS] [--open]  shows the page in a browser, from
                                              this machine

Flags
  -h, --help  shows this help
  --version   shows the version

Exit codes: 0 done; 3 done in part: what is printed is right, and what was
refused is named; 2 the input is wrong, and nothing was printed but what is
wrong; 1 a fault of horseshoe itself.
`,
    });
  });

  test.each([[['help', 'simulate']], [['simulate', '--help']], [['simulate', 'no.json', '-h']]])(
    'horseshoe %j',
    (args) => {
      const { code, stdout, stderr } = horseshoe(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('  horseshoe simulate SCENARIO.json\n');
      expect(stdout).toContain('--set QUESTION:MEMBER=VOTE  changes one vote: inFavour, against, abstaining or\n');
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  test('horseshoe --version', () => {
    expect(horseshoe(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('a command line that is wrong', () => {
  const SIMULATE = '“horseshoe help simulate” says how to use it.\n';
  const HORSESHOE = '“horseshoe help” says how to use it.\n';

  test.each<[args: string[], message: string]>([
    [
      [],
      `horseshoe: no command was given; the commands are adjudicate, simulate, analyse, power, chances, compare, sweep, lessons, puzzles and serve.\n${HORSESHOE}`,
    ],
    [
      ['judge'],
      `horseshoe: there is no command "judge"; the commands are adjudicate, simulate, analyse, power, chances, compare, sweep, lessons, puzzles and serve.\n${HORSESHOE}`,
    ],
    [
      ['help', 'judge'],
      `horseshoe: there is no command "judge"; the commands are adjudicate, simulate, analyse, power, chances, compare, sweep, lessons, puzzles and serve.\n${HORSESHOE}`,
    ],
    [['--verbose'], `horseshoe: there is no flag "--verbose" here; the flags are --help and --version.\n${HORSESHOE}`],
    [
      ['adjudicate'],
      'horseshoe: no file was given; wanted is FILE.csv.\n“horseshoe help adjudicate” says how to use it.\n',
    ],
    [
      ['simulate', 'a.json', 'b.json'],
      `horseshoe: "b.json" is one argument too many; wanted is SCENARIO.json.\n${SIMULATE}`,
    ],
    [
      ['simulate', 'a.json', '-x'],
      `horseshoe: there is no flag "-x" here; the flags are --set, --do, --json and --help.\n${SIMULATE}`,
    ],
    [['simulate', 'a.json', '--set'], `horseshoe: --set needs a value: --set QUESTION:MEMBER=VOTE.\n${SIMULATE}`],
    [
      ['simulate', 'a.json', '--set', '--json'],
      `horseshoe: --set needs a value: --set QUESTION:MEMBER=VOTE.\n${SIMULATE}`,
    ],
    [['simulate', 'a.json', '--do'], `horseshoe: --do needs a value: --do AT:ACT.\n${SIMULATE}`],
    // A line of votes may begin with a minus; other values may not.
    [
      ['analyse', '--date', '2016-10-08', '--votes', '-+'],
      'horseshoe: --votes: "-+" has 1 group of signs; 2 are needed: first the permanent members, then the elected.\n“horseshoe help analyse” says how to use it.\n',
    ],
    [
      ['compare', 'a.json', 'b.json', 'c.json'],
      'horseshoe: "c.json" is one argument too many; wanted is A.json B.json.\n“horseshoe help compare” says how to use it.\n',
    ],
    [
      ['help', 'simulate', 'extra'],
      `horseshoe: "extra" is one argument too many; wanted is horseshoe help COMMAND.\n${HORSESHOE}`,
    ],
    [['--version', 'x'], `horseshoe: "x" is one argument too many; wanted is horseshoe --version.\n${HORSESHOE}`],
    [
      ['--help', 'simulate'],
      `horseshoe: "simulate" is one argument too many; wanted is horseshoe --help.\n${HORSESHOE}`,
    ],
    [['--version', '-h'], `horseshoe: "--help" is one argument too many; wanted is horseshoe --version.\n${HORSESHOE}`],
    [['-hh'], `horseshoe: --help is given 2 times; once is allowed.\n${HORSESHOE}`],
    [['simulate', 'a.json', '--json', '--json'], `horseshoe: --json is given 2 times; once is allowed.\n${SIMULATE}`],
    [['simulate', 'a.json', '--json=yes'], `horseshoe: --json takes no value, but was given "yes".\n${SIMULATE}`],
  ])('horseshoe %j', (args, message) => {
    expect(horseshoe(args)).toEqual(refusal(message));
  });
});

describe('a file that cannot be read', () => {
  test.each(['adjudicate', 'simulate'])('%s: not there', (command) => {
    expect(horseshoe([command, 'no such file'])).toEqual(refusal('horseshoe: there is no file "no such file".\n'));
  });

  test.each(['adjudicate', 'simulate'])('%s: a folder', (command) => {
    expect(horseshoe([command, 'tests'])).toEqual(refusal('horseshoe: "tests" is a folder; a file is needed.\n'));
  });

  test('a file as a folder', () => {
    expect(horseshoe(['simulate', 'package.json/x'])).toEqual(
      refusal('horseshoe: there is no file "package.json/x".\n'),
    );
  });

  test('not UTF-8', () => {
    const file = join(FOLDER, 'latin1.json');
    writeFileSync(file, Buffer.from('{\n"title": "Conseil de s\xE9curit\xE9"}', 'latin1'));
    expect(horseshoe(['simulate', file])).toEqual(
      refusal(`horseshoe: ${file}, line 2: this is not UTF-8 text; save the file as UTF-8.\n`),
    );
  });
});
