import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How each system opens an address in the browser that its user has chosen. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
const OTHERS = ['xdg-open'] as const;

/** Whether something was found that opens it. */
export async function openBrowser(address: string): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? OTHERS;
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  opener.unref();
  return await once(opener, 'spawn').then(
    () => true,
    () => false,
  );
}
