import { expect, test } from '@playwright/test';
import { walk, type Engine } from './smokePath.ts';
import { findWebKit, startWebKit } from './webkit.ts';

// The same way in a third engine.
test.skip(({ isMobile }) => isMobile, 'once is enough');

test('WebKit starts the vote, changes one, uses the tools, and keeps it all over a reload', async ({ baseURL }) => {
  test.slow(); // it draws without a graphics card
  const webkit = await started();
  try {
    test.info().annotations.push({ type: 'WebKitGTK', description: webkit.version });
    await walk(webkit, baseURL ?? '');
    expect(webkit.complaints).toEqual([]);
    // It would have been heard.
    await webkit.evaluate('document.head.append(document.createElement("style")) ?? null');
    await webkit.evaluate('(document.querySelector("head > style").textContent = "h1 { color: red }")');
    await expect
      .poll(async () => {
        await webkit.evaluate('1');
        return webkit.complaints.join('\n');
      })
      .toContain('Refused by style-src');
  } finally {
    await webkit.close();
  }
});

/** Without it the test is skipped, and says what is missing. */
async function started(): Promise<Engine> {
  const found = findWebKit();
  test.skip('missing' in found, `no WebKit here: ${'missing' in found ? found.missing : ''} is missing`);
  if ('missing' in found) throw new Error('Unreachable: the test is skipped');
  try {
    return await startWebKit(found);
  } catch (cause) {
    test.skip(true, `${found.driver} cannot be driven: ${String(cause)}`);
    throw cause;
  }
}
