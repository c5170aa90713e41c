// Firefox, driven by WebDriver BiDi. Playwright drives a Firefox of its own making, and the system's only from a version on
// that the long-supported releases do not have yet; this talks to both.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Engine } from './smokePath.ts';

/** It answers to nobody but the page that is tested. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.locale.requested': 'en-GB',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** The first that is there: what FIREFOX_PATH names, or else where systems have it. */
export function findFirefox(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') return [named];
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((folder) =>
        join(process.env[folder] ?? '', 'Mozilla Firefox/firefox.exe'),
      );
    default:
      return ['firefox-esr', 'firefox'].flatMap((name) =>
        (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name)),
      );
  }
}

interface Message {
  readonly id?: number | null;
  readonly method?: string;
  readonly params?: {
    readonly level?: string;
    readonly text?: string | null;
    readonly data?: { readonly value?: unknown };
  };
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

type Send = <Result>(method: string, params: object) => Promise<Result>;

/** @throws where it does not start, or answers no BiDi */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'horseshoe-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const program = spawn(path, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = async () => {
    await ended(program);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await windowOf(await addressOf(program), end);
  } catch (cause) {
    await end();
    throw cause;
  }
}

/** Where it listens: it says so once it does. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Firefox did not listen within 30 seconds')), 30_000);
    let said = '';
    program.stderr?.on('data', (more: Buffer) => {
      said += more.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.pid === undefined) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await gone;
}

async function windowOf(address: string, end: () => Promise<void>): Promise<Engine> {
  const complaints: string[] = [];
  const { send, hangUp } = await connected(`${address}/session`, complaints);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await send('session.subscribe', { events: ['log.entryAdded', 'script.message'] });
  const tree = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {});
  const context = tree.contexts[0]?.context ?? '';
  await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } });
  await send('script.addPreloadScript', {
    functionDeclaration: `(complain) => addEventListener('securitypolicyviolation', (event) =>
      complain('Refused by ' + event.effectiveDirective + ': ' + event.blockedURI + ' ' + event.sample))`,
    arguments: [{ type: 'channel', value: { channel: 'complaints' } }],
  });
  return {
    version: capabilities.browserVersion,
    complaints,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    back: async () => void (await send('browsingContext.traverseHistory', { context, delta: -1 })),
    evaluate: (expression) => evaluated(send, context, expression),
    click: (selector, text = '') => clicked(send, context, selector, text),
    close: async () => {
      hangUp();
      await end();
    },
  };
}

async function connected(address: string, complaints: string[]): Promise<{ send: Send; hangUp: () => void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Message) => void>();
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message; // as the protocol says
    if (typeof message.id === 'number') waiting.get(message.id)?.(message);
    else complaints.push(...complaintsIn(message));
  });
  let last = 0;
  const send: Send = <Result>(method: string, params: object) =>
    new Promise<Result>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, message, result }) => {
        if (error === undefined) resolve(result as Result);
        else reject(new Error(`${method}: ${error}: ${message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, hangUp: () => socket.close() };
}

function complaintsIn({ method, params }: Message): string[] {
  if (method === 'script.message') return [String(params?.data?.value)];
  if (method === 'log.entryAdded' && (params?.level === 'error' || params?.level === 'warn'))
    return [params.text ?? ''];
  return [];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown; readonly sharedId?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function evaluated(send: Send, context: string, expression: string): Promise<unknown> {
  const { result } = await run(send, context, `JSON.stringify(${expression})`);
  return typeof result?.value === 'string' ? (JSON.parse(result.value) as unknown) : undefined;
}

async function run(send: Send, context: string, expression: string): Promise<Evaluated> {
  const done = await send<Evaluated>('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (done.type === 'exception') throw new Error(`${expression}: ${done.exceptionDetails?.text}`);
  return done;
}

async function clicked(send: Send, context: string, selector: string, text: string): Promise<void> {
  const find = `[...document.querySelectorAll(${JSON.stringify(selector)})]
    .find((each) => (each.ariaLabel ?? each.textContent).includes(${JSON.stringify(text)}) && each.checkVisibility())`;
  const { result } = await run(
    send,
    context,
    `(() => {
    const found = ${find};
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found;
  })()`,
  );
  if (result?.sharedId === undefined) throw new Error(`Nothing to click: ${selector} ${text}`);
  const origin = { type: 'element', element: { sharedId: result.sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}
