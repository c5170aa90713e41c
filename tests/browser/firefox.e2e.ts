import { expect, test } from '@playwright/test';
import { findFirefox, startFirefox } from './firefox.ts';
import { walk, type Engine } from './smokePath.ts';

// The way through the page in a second engine, under the same policy. A smoke test: the rest is tested in Chromium.
test.skip(({ isMobile }) => isMobile, 'once is enough');
test.skip(findFirefox() === undefined, 'no Firefox here: install one, or set FIREFOX_PATH to it');

test('Firefox starts the vote, changes one, uses the tools, and keeps it all over a reload', async ({ baseURL }) => {
  const firefox = await started(findFirefox() ?? '');
  try {
    test.info().annotations.push({ type: 'Firefox', description: firefox.version });
    await walk(firefox, baseURL ?? '');
    expect(firefox.complaints).toEqual([]);
    // It would have been heard.
    await firefox.evaluate('document.head.append(document.createElement("style")) ?? null');
    await firefox.evaluate('(document.querySelector("head > style").textContent = "h1 { color: red }")');
    await expect.poll(() => firefox.complaints.join('\n')).toContain('Refused by style-src');
  } finally {
    await firefox.close();
  }
});

/** Some that are there cannot be used, as one that may not read the folder of its profile. */
async function started(path: string): Promise<Engine> {
  try {
    return await startFirefox(path);
  } catch (cause) {
    test.skip(true, `${path} cannot be driven: ${String(cause)}`);
    throw cause;
  }
}
