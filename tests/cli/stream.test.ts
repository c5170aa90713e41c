import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { row, table } from './inMemory.ts';
import { horseshoe, refusal, startHorseshoe } from './tool.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const [HEADER = '', ...ROWS] = readFileSync('src/votes/data/council-votes.csv', 'utf8').trimEnd().split('\n');

/** A table of so many rows, in a file: the recorded votes over and over. */
function tableOf(count: number): string {
  const path = join(FOLDER, `${count}.csv`);
  const file = openSync(path, 'w');
  writeSync(file, `${HEADER}\n`);
  for (let left = count; left > 0; left -= ROWS.length) writeSync(file, `${ROWS.slice(0, left).join('\n')}\n`);
  closeSync(file);
  return path;
}

/** Bytes at the highest, and lines printed. */
async function watch(
  path: string,
  flags: readonly string[],
): Promise<{ readonly peak: number; readonly lines: number }> {
  const report = join(FOLDER, 'peak');
  const preload = join(FOLDER, 'peak.mjs');
  writeFileSync(
    preload,
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  );
  const tool = startHorseshoe(['adjudicate', path, ...flags], { NODE_OPTIONS: `--import ${preload}` });
  let lines = 0;
  for await (const chunk of tool.stdout) for (const byte of chunk as Buffer) if (byte === 0x0a) lines += 1;
  return { peak: Number(readFileSync(report, 'utf8')) * 1024, lines };
}

test.each([[[]], [['--strict']]])(
  'memory does not grow with the number of rows: %j',
  { timeout: 240_000 },
  async (flags) => {
    const few = await watch(tableOf(10_000), flags);
    const many = await watch(tableOf(200_000), flags);
    expect([few.lines, many.lines]).toEqual([10_000, 200_000]);
    // The 190,000 rows more are 60 MB of text, as objects many times that; the collector takes its time with some.
    expect(many.peak - few.peak).toBeLessThan(80 * 2 ** 20);
  },
);

test('with --strict a fault in the last of many rows leaves nothing printed', () => {
  const good = row({});
  const rows = Array.from({ length: 20_000 }, () => good);
  expect(horseshoe(['adjudicate', '-', '--strict'], table(...rows, row({ mode: 'roll' })))).toEqual(
    refusal('horseshoe: standard input, line 20002, column mode: found "roll"; allowed are vote and no_vote.\n'),
  );
});

test('whoever reads the first lines only is no error', async () => {
  const tool = startHorseshoe(['adjudicate', tableOf(10_000)]);
  let stderr = '';
  tool.stderr.on('data', (chunk) => (stderr += String(chunk)));
  await once(tool.stdout, 'data');
  tool.stdout.destroy();
  const [code] = await once(tool, 'close');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('no temporary file is left after %s', async (signal) => {
  const temporary = mkdtempSync(join(FOLDER, 'tmp-'));
  const tool = startHorseshoe(['adjudicate', '-', '--strict'], { TMPDIR: temporary });
  const feed = createReadStream('src/votes/data/council-votes.csv');
  feed.pipe(tool.stdin, { end: false }); // it waits for more
  await once(feed, 'end');
  tool.kill(signal);
  await once(tool, 'close');
  expect(readdirSync(temporary)).toEqual([]);
});

test('nor after a table is done, or refused', () => {
  const temporary = mkdtempSync(join(FOLDER, 'tmp-'));
  expect(horseshoe(['adjudicate', '-', '--strict'], table(row({})), { TMPDIR: temporary }).code).toBe(0);
  expect(horseshoe(['adjudicate', '-', '--strict'], 'a\n', { TMPDIR: temporary }).code).toBe(2);
  expect(readdirSync(temporary)).toEqual([]);
});

test('without a folder for temporary files it says so: not the fault of the table', () => {
  const temporary = join(FOLDER, 'nowhere');
  const { code, stdout, stderr } = horseshoe(['adjudicate', '-', '--strict'], table(row({})), { TMPDIR: temporary });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^horseshoe: the output could not be written \(ENOENT: .*nowhere.*\)\.\n$/u);
});
