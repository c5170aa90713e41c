import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/cli/serve/listen.ts';
import { listSite } from '../../src/cli/serve/siteFiles.ts';
import { siteServer } from '../../src/cli/serve/siteServer.ts';
import { TOOL } from './tool.ts';

/** A tool of its own, with a small site beside it. */
const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-serve-'));
const SITE = join(FOLDER, 'dist/site');
const OWN_TOOL = join(FOLDER, 'dist/cli/horseshoe.js');
const BARE_TOOL = join(FOLDER, 'bare/dist/cli/horseshoe.js');
const SECRET = 'what is outside';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<title>Start</title>',
  'm/aleppo/index.html': '<title>Aleppo</title>',
  'm/two words/index.html': '<title>Two words</title>',
  'assets/page-1a2B_-4d.js': 'export {};',
  'assets/page.css': 'p {}',
  'assets/font-12345678.woff2': 'font',
  'assets/en-12345678.json': '{}',
  'flags/fr.svg': '<svg/>',
  'robots.txt': 'User-agent: *',
  licence: 'none',
  '.hidden': SECRET,
};

for (const [path, content] of Object.entries(FILES)) {
  mkdirSync(join(SITE, path, '..'), { recursive: true });
  writeFileSync(join(SITE, path), content);
}
writeFileSync(join(FOLDER, 'dist/secret.txt'), SECRET);
mkdirSync(join(FOLDER, 'dist/cli'), { recursive: true });
mkdirSync(join(FOLDER, 'bare/dist/cli'), { recursive: true });
symlinkSync(join(FOLDER, 'dist/secret.txt'), join(SITE, 'link.txt'));
symlinkSync(join(FOLDER, 'dist'), join(SITE, 'up'));
copyFileSync(TOOL, OWN_TOOL);
copyFileSync(TOOL, BARE_TOOL);
writeFileSync(join(FOLDER, 'package.json'), '{"type":"module"}');

afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('the server', () => {
  let server: Server;
  let base = '';

  beforeAll(async () => {
    server = siteServer(await listSite(SITE), '<title>Nothing</title>');
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/?embed', 'index.html', 'text/html; charset=utf-8'],
    ['/m/aleppo/', 'm/aleppo/index.html', 'text/html; charset=utf-8'],
    ['/m/two%20words/', 'm/two words/index.html', 'text/html; charset=utf-8'],
    ['/assets/page-1a2B_-4d.js', 'assets/page-1a2B_-4d.js', 'text/javascript; charset=utf-8'],
    ['/assets/page.css', 'assets/page.css', 'text/css; charset=utf-8'],
    ['/assets/font-12345678.woff2', 'assets/font-12345678.woff2', 'font/woff2'],
    ['/assets/en-12345678.json', 'assets/en-12345678.json', 'application/json; charset=utf-8'],
    ['/flags/fr.svg', 'flags/fr.svg', 'image/svg+xml; charset=utf-8'],
    ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
    ['/licence', 'licence', 'application/octet-stream'],
  ])('%s is %s', async (path, file, type) => {
    const response = await fetch(base + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      type,
      FILES[file],
    ]);
    expect(response.headers.get('content-length')).toBe(String(FILES[file]?.length));
  });

  test('hashed names can be kept for ever, all others are asked for each time', async () => {
    const kept = async (path: string) => (await fetch(base + path)).headers.get('cache-control');
    expect(await kept('/assets/page-1a2B_-4d.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/assets/page.css')).toBe('no-cache');
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/nowhere')).toBe('no-store');
  });

  test('says what a policy in the page cannot, and lets itself be embedded', async () => {
    const { headers } = await fetch(base);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect([headers.get('x-frame-options'), headers.get('content-security-policy')]).toEqual([null, null]);
  });

  test('what has not changed is not sent again', async () => {
    const first = await fetch(base);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/u);
    for (const known of [etag, `"other", W/${etag}`]) {
      const again = await fetch(base, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await fetch(base, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('HEAD is GET without what is in the file', async () => {
    const head = await fetch(base, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '20', '']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await fetch(base, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('a folder without its stroke is the folder, with what was asked of it', async () => {
    const response = await fetch(`${base}/m/aleppo?embed`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, 'aleppo/?embed']);
    expect(await (await fetch(`${base}/m/two%20words`)).text()).toBe(FILES['m/two words/index.html']);
  });

  test.each(['/m', '/m/', '/assets/', '/nowhere', '/index.html/'])('no list of a folder: %s', async (path) => {
    const response = await fetch(base + path);
    expect([response.status, await response.text()]).toEqual([404, '<title>Nothing</title>']);
  });

  // As they stand: a client that knows addresses would mend most of them first.
  test.each([
    ['/../secret.txt', 404],
    ['/../../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/%2e%2e%2fsecret.txt', 404],
    ['/%252e%252e%252fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/..\\secret.txt', 404],
    ['/assets/../../secret.txt', 404],
    ['/....//secret.txt', 404],
    ['//secret.txt', 404],
    ['//example.org/', 404],
    ['//example.org/m/aleppo', 404],
    [`/${join(FOLDER, 'dist/secret.txt')}`, 404],
    [join(FOLDER, 'dist/secret.txt'), 404],
    [`file://${join(FOLDER, 'dist/secret.txt')}`, 400],
    ['/link.txt', 404],
    ['/up/secret.txt', 404],
    ['/up/site/index.html', 404],
    ['/.hidden', 404],
    ['/%2ehidden', 404],
    ['/index.html%00.txt', 400],
    ['/%00', 400],
    ['/%', 400],
    ['/%c0%ae%c0%ae/secret.txt', 400],
    ['index.html', 400],
    ['*', 400],
    ['/constructor', 404],
    ['/__proto__/', 404],
    ['http://example.org/../secret.txt', 404],
  ])('nothing outside is reached: %s', async (path, status) => {
    const answer = await raw(server, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect([Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1]), answer.includes(SECRET)]).toEqual([status, false]);
  });

  test('the address of a proxy’s request is read as the path that it names', async () => {
    const answer = await raw(server, 'GET http://example.org/robots.txt HTTP/1.0\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*User-agent: \*$/u);
  });

  test('a file that has become a link since it was listed is no longer there', async () => {
    const own = mkdtempSync(join(FOLDER, 'own-'));
    writeFileSync(join(own, 'a.txt'), 'plain');
    const files = await listSite(own);
    rmSync(join(own, 'a.txt'));
    symlinkSync(join(FOLDER, 'dist/secret.txt'), join(own, 'a.txt'));
    const other = siteServer(files, '').listen(0, '127.0.0.1');
    await once(other, 'listening');
    const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/a.txt`);
    other.close();
    expect(response.status).toBe(404);
  });
});

describe('horseshoe serve', () => {
  test('prints its address and nothing else, serves, and ends with Ctrl+C', async () => {
    const tool = start(['--port', '0']);
    const address = await firstLine(tool);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(await (await fetch(address)).text()).toBe(FILES['index.html']);
    const nothing = await fetch(`${address}nowhere`);
    expect([nothing.status, (await nothing.text()).includes('<h1>There is nothing at this address.</h1>')]).toEqual([
      404,
      true,
    ]);
    expect(await ended(tool, 'SIGINT')).toEqual({ code: 0, stdout: `${address}\n`, stderr: '' });
  });

  test('ends with SIGTERM too, and waits for no browser that keeps its connection', async () => {
    const tool = start(['--port', '0']);
    const { port } = new URL(await firstLine(tool));
    const kept = connect(Number(port), '127.0.0.1');
    await once(kept, 'connect');
    kept.on('error', () => undefined);
    expect((await ended(tool, 'SIGTERM')).code).toBe(0);
    kept.destroy();
  });

  test('without a browser to open it says so, and serves all the same', async () => {
    const tool = start(['--port', '0', '--open'], { PATH: FOLDER });
    const said = once(tool.stderr, 'data');
    const address = await firstLine(tool);
    expect(String((await said)[0])).toBe(`horseshoe: no browser was found to open; the page is at ${address}\n`);
    expect((await fetch(address)).status).toBe(200);
    expect((await ended(tool, 'SIGINT')).code).toBe(0);
  });

  test('a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const answer = run(OWN_TOOL, ['--port', String(port)]);
    taken.close();
    expect(answer).toEqual({
      code: 2,
      stdout: '',
      stderr: `horseshoe: --port "${port}": found another program that listens there, at 127.0.0.1; expected is a free port. --port 0 takes one.\n`,
    });
  });

  test('an address that is not of this machine', () => {
    expect(run(OWN_TOOL, ['--port', '0', '--host', '192.0.2.1'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'horseshoe: --host "192.0.2.1": found "192.0.2.1"; expected is an address of this machine: 127.0.0.1, or 0.0.0.0 for all that it has.\n“horseshoe help serve” says how to use it.\n',
    });
  });

  test('a page that is not built', () => {
    expect(run(BARE_TOOL, [])).toEqual({
      code: 2,
      stdout: '',
      stderr: `horseshoe: the page is not built: no index.html in ${join(FOLDER, 'bare/dist/site')}. “npm run build” writes it there.\n`,
    });
  });

  test('where it listens everywhere, it names addresses that can be opened', () => {
    const all = addressesOf({ address: '0.0.0.0', port: 80 });
    expect(all[0]).toBe('http://127.0.0.1:80/');
    expect(all.filter((address) => address.includes('0.0.0.0:'))).toEqual([]);
    expect(addressesOf({ address: '::', port: 80 })).toEqual(all);
    expect(addressesOf({ address: '::1', port: 80 })).toEqual(['http://[::1]:80/']);
  });
});

async function raw(server: Server, request: string): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(request);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [OWN_TOOL, 'serve', ...args], { env: { ...process.env, ...env } });
}

function run(tool: string, args: readonly string[]): object {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'serve', ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

const printed = new WeakMap<ChildProcessWithoutNullStreams, string>();

async function firstLine(tool: ChildProcessWithoutNullStreams): Promise<string> {
  tool.stdout.on('data', (chunk) => printed.set(tool, (printed.get(tool) ?? '') + String(chunk)));
  await once(tool.stdout, 'data');
  return (printed.get(tool) ?? '').trimEnd();
}

async function ended(
  tool: ChildProcessWithoutNullStreams,
  signal: NodeJS.Signals,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  let stderr = '';
  tool.stderr.on('data', (chunk) => (stderr += String(chunk)));
  tool.kill(signal);
  const [code] = (await once(tool, 'close')) as [number];
  return { code, stdout: printed.get(tool) ?? '', stderr };
}
