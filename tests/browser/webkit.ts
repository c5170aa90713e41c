// WebKit as GTK has it, driven by its own WebDriver. It needs a screen: where there is none, Xvfb is one.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Engine } from './smokePath.ts';

/** What a WebKit is started with. */
interface WebKitPrograms {
  readonly driver: string;
  /** The browser for tests that comes with the library. */
  readonly browser: string;
  /** Absent where the system has a screen. */
  readonly screen: string | undefined;
}

/** The programs, or else which of them is missing. */
export function findWebKit(): WebKitPrograms | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: 'WebKitGTK, which is for Linux' };
  const driver = process.env['WEBKIT_DRIVER'] ?? onPath('WebKitWebDriver');
  if (driver === undefined || !existsSync(driver)) return { missing: 'WebKitWebDriver (Debian: webkit2gtk-driver)' };
  const browser = miniBrowser();
  if (browser === undefined) return { missing: 'MiniBrowser, which comes with the library of WebKitGTK' };
  const needsScreen = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') === '';
  const screen = needsScreen ? onPath('Xvfb') : undefined;
  if (needsScreen && screen === undefined) return { missing: 'a screen, or Xvfb in its place (Debian: xvfb)' };
  return { driver, browser, screen };
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function miniBrowser(): string | undefined {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  ]);
  const versions = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^webkit(?:2gtk|gtk)-/u.test(name))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
  return versions.find((path) => existsSync(path));
}

/** @throws where it does not start, or answers nothing */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const programs: ChildProcess[] = [];
  const end = async () => {
    for (const program of programs.toReversed()) await ended(program);
  };
  try {
    const display = screen === undefined ? process.env['DISPLAY'] : await startScreen(screen, programs);
    const port = await freePort();
    const env = { ...process.env, ...(display !== undefined && { DISPLAY: display }) };
    programs.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const send = sender(`http://127.0.0.1:${port}`);
    await listening(port);
    return await windowOf(send, browser, end);
  } catch (cause) {
    await end();
    throw cause;
  }
}

/** Gives the name of the display: the screen says it once it is there. */
function startScreen(path: string, programs: ChildProcess[]): Promise<string> {
  const program = spawn(path, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  programs.push(program);
  return new Promise((resolve, reject) => {
    program.stdout.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`The screen ended with ${code}`)));
  });
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null || program.pid === undefined) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The driver says nothing when it is ready: it is asked until it answers. */
async function listening(port: number): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) return;
    if (Date.now() > until) throw new Error('WebKitWebDriver did not listen within 30 seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type Send = <Value>(method: 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;

function sender(origin: string): Send {
  return async <Value>(method: string, path: string, body?: object) => {
    const answer = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } }; // as WebDriver says
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** How WebDriver names an element that a script gives back. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keeps what the page complains of from now on where the driver can read it. */
const LISTEN = `if (!globalThis.complaints) {
  globalThis.complaints = [];
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    complaints.push('Refused by ' + effectiveDirective + ': ' + blockedURI + ' ' + sample));
}
return globalThis.complaints.splice(0);`;

async function windowOf(send: Send, browser: string, end: () => Promise<void>): Promise<Engine> {
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId, capabilities } = await send<Session>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  const complaints: string[] = [];
  const run = <Value>(script: string) => send<Value>('POST', `${session}/execute/sync`, { script, args: [] });
  const listen = async () => void complaints.push(...(await run<string[]>(LISTEN)));
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1440, height: 1000 });
  return {
    version: capabilities.browserVersion,
    complaints,
    goto: async (url) => {
      await send('POST', `${session}/url`, { url });
      await listen();
    },
    reload: async () => {
      await listen();
      await send('POST', `${session}/refresh`, {});
      await listen();
    },
    back: async () => void (await send('POST', `${session}/back`, {})),
    evaluate: async (expression) => {
      await listen();
      const value = await run<string | null>(`return JSON.stringify(${expression}) ?? null`);
      return value === null ? undefined : (JSON.parse(value) as unknown);
    },
    click: async (selector, text = '') => {
      const found = await run<Readonly<Record<string, string>> | null>(
        `const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) =>
          (each.ariaLabel ?? each.textContent).includes(${JSON.stringify(text)}) && each.checkVisibility());
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return found ?? null;`,
      );
      const id = found?.[ELEMENT];
      if (id === undefined) throw new Error(`Nothing to click: ${selector} ${text}`);
      await send('POST', `${session}/element/${id}/click`, {});
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      await end();
    },
  };
}
