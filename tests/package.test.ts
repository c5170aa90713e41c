import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

/** An empty project that has nothing but the package, from its tarball, and what the package says that it depends on. */
const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-package-'));
const MODULES = join(FOLDER, 'node_modules');
const PACKAGE = join(MODULES, 'horseshoe');

/** What Vitest sets would change the build. */
const { VITEST: _, NODE_ENV: __, ...ENVIRONMENT } = process.env;

/** A program, and a consumer of the types. */
const CONSUMER = `
import { councilOn, dateOf, decide, parseNotation } from 'horseshoe/rules';
import { metaOf, openPosition, play } from 'horseshoe/charts';
import { CHARTER, power } from 'horseshoe/analysis';
import { whatItTakes } from 'horseshoe/tools';
import { SCENARIO_IDS, councilOf, meetingInputOf, parseScenario, recordedLine } from 'horseshoe/scenarios';
import { HorseshoeVote } from 'horseshoe/vote';
import aleppo from 'horseshoe/scenarios/2016-10-08-aleppo.json' with { type: 'json' };

const parsed = parseScenario(aleppo, 'aleppo');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const council = councilOf(parsed.scenario);
const recorded = parseNotation('0+-++ 0++++++++-', council);
if (!recorded.ok) throw new Error(JSON.stringify(recorded.problem));
const turn = whatItTakes({ council, votes: recorded.votes, matter: 'substantive', rule: CHARTER });
const dated = councilOn(dateOf('1965-12-31'));

let position = openPosition(meetingInputOf(parsed.scenario));
for (const { act } of recordedLine(parsed.scenario, 'hands')) {
  const played = play(position, act);
  if (!played.ok) throw new Error(JSON.stringify(played.refusal));
  position = played.position;
}
console.log(
  JSON.stringify({
    french: decide(recorded.votes, council, 'substantive').kind,
    turnedBy: turn.ok && turn.alone.map(({ member }) => member),
    winningCoalitions: Number(power(council, 'substantive').winningCoalitions),
    requiredIn1965: dated.ok && dated.council.requiredVotes,
    ids: SCENARIO_IDS,
    attributes: HorseshoeVote.observedAttributes.length,
    phase: metaOf(position).phase,
    declared: position.context.record.declared.map(({ outcome }) => outcome.kind),
  }),
);
`;

let files: string[] = [];

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', FOLDER], '.');
  const tarball = readdirSync(FOLDER).find((file) => file.endsWith('.tgz')) ?? '';
  run('tar', ['-xzf', tarball], FOLDER);
  mkdirSync(MODULES);
  renameSync(join(FOLDER, 'package'), PACKAGE);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(MODULES, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(MODULES, name), 'junction');
  }
  files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(PACKAGE, file)).isFile());
  const unpacked = files.reduce((sum, file) => sum + statSync(join(PACKAGE, file)).size, 0);
  const sizes = [statSync(join(FOLDER, tarball)).size, unpacked].map((size) => `${(size / 1e3).toFixed(0)} kB`);
  process.stdout.write(`${tarball}: ${files.length} files, ${sizes.join(', unpacked ')}\n`);
}, 300_000);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('the packed file', () => {
  test('has no tests and no sources, but the table of votes with its terms', () => {
    const folders = new Set(
      files.map((file) => file.split('/').slice(0, -1).join('/').split('/').slice(0, 2).join('/')),
    );
    expect([...folders].toSorted()).toEqual([
      '',
      'dist/cli',
      'dist/lib',
      'dist/site',
      'scenarios',
      'src/cli',
      'src/votes',
    ]);
    expect(files.filter((file) => file.startsWith('src/votes/')).toSorted()).toEqual([
      'src/votes/data/README.md',
      'src/votes/data/council-votes.csv',
    ]);
    expect(files.filter((file) => /\.test\.|(?<!\.d)\.tsx?$/u.test(file))).toEqual([]);
  });

  test('has the built page, with what its first address names, and nothing that is no part of a site', () => {
    const site = files.filter((file) => file.startsWith('dist/site/')).map((file) => file.replace('dist/site/', ''));
    const page = readFileSync(join(PACKAGE, 'dist/site/index.html'), 'utf8').replaceAll(/<script>.*?<\/script>/gsu, '');
    const named = [...page.matchAll(/(?:src|href|data-program|data-files)="([^"#]+)"/gu)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !site.includes(file))).toEqual([]);
    const kinds = new Set(site.map((file) => file.replace(/^.*(?=\.)/u, '')));
    expect([...kinds].toSorted()).toEqual(['.css', '.html', '.js', '.json', '.png', '.svg', '.txt', '.woff2']);
  });

  test('names no folder of the machine that built it', () => {
    expect(files.filter((file) => readFileSync(join(PACKAGE, file), 'utf8').includes(resolve('.')))).toEqual([]);
  });

  test('has every file that package.json names', () => {
    const targets = Object.values(manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .filter((target) => !target.includes('*'));
    const named = [...targets, ...Object.values(manifest.bin)].map((target) => target.replace('./', ''));
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('whoever imports it', () => {
  test('gets the law, the charts, the analysis, the tools, the meetings and the element', () => {
    writeFileSync(join(FOLDER, 'program.mjs'), CONSUMER);
    expect(JSON.parse(run(process.execPath, ['program.mjs'], FOLDER))).toEqual({
      french: 'vetoed',
      turnedBy: ['RUS'],
      winningCoalitions: 848,
      requiredIn1965: 7,
      ids: readdirSync('scenarios')
        .flatMap((file) => /^(\d.*)\.json$/u.exec(file)?.[1] ?? [])
        .toSorted(),
      attributes: 5,
      phase: 'adjourned',
      declared: ['vetoed', 'insufficientVotes'],
    });
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has its types: module %s, resolution %s', (module, moduleResolution) => {
    writeFileSync(join(FOLDER, 'consumer.mts'), CONSUMER);
    const options = { module, moduleResolution, target: 'es2023', strict: true, resolveJsonModule: true };
    const config = { compilerOptions: { ...options, noEmit: true, types: [] }, files: ['consumer.mts'] };
    writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
    expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--pretty', 'false'], FOLDER)).toBe('');
  });

  test('is told by the types what a function takes', () => {
    writeFileSync(join(FOLDER, 'consumer.mts'), CONSUMER.replace("'substantive'", "'essential'"));
    expect(() =>
      run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--pretty', 'false'], FOLDER),
    ).toThrow(/'"essential"' is not assignable/u);
  });
});

test('the command line runs from it', () => {
  const tool = join(PACKAGE, manifest.bin.horseshoe);
  const printed = run(process.execPath, [tool, 'simulate', join(PACKAGE, 'scenarios/2016-10-08-aleppo.json')], FOLDER);
  expect(printed).toContain('S/2016/846  Not adopted: vetoed by the Russian Federation (11-2-2)');
});

test('the page is served from it', async () => {
  const tool = spawn(process.execPath, [join(PACKAGE, manifest.bin.horseshoe), 'serve', '--port', '0'], {
    cwd: FOLDER,
  });
  try {
    const [printed] = (await once(tool.stdout, 'data')) as [Buffer];
    const response = await fetch(String(printed).trim());
    expect(await response.text()).toBe(readFileSync(join(PACKAGE, 'dist/site/index.html'), 'utf8'));
  } finally {
    tool.kill('SIGINT');
  }
  expect(await once(tool, 'close')).toEqual([0, null]);
});

/** @throws with what was printed, when the status is not 0 */
function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, env: ENVIRONMENT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (problem) {
    const { stdout, stderr } = problem as { stdout: string; stderr: string }; // execFileSync throws this
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: problem });
  }
}
