import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { headline } from './meeting.ts';

/** Kilobytes of script, packed, that may be fetched until the first step is shown. */
const LIMIT = 125;

const RESULT = '/#/2016-10-08-aleppo/watch/result-846';

test('what a link to a result fetches before it is shown, counted from the network', async ({ page }) => {
  const [kilobytes, files] = await scriptsUntilShown(page, RESULT, 'Vetoed.');
  test.info().annotations.push({ type: 'script until the first step', description: `${kilobytes.toFixed(1)} kB` });
  expect(kilobytes, files.join(', ')).toBeLessThan(LIMIT);
  expect(files.join(' '), 'the charts come later').not.toMatch(/changeState|playRecord|ChartDrawing/u);
});

test('the charts come after it, so that a change can be made', async ({ page }) => {
  const charts = page.waitForResponse(/\/changeState-[^/]*\.js$/u);
  await page.goto(RESULT);
  await expect(headline(page)).toContainText('Vetoed.');
  await charts;
});

async function scriptsUntilShown(page: Page, address: string, state: string): Promise<[number, string[]]> {
  const scripts: { name: string; response: Response }[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push({ name: response.url(), response });
  });
  await page.addInitScript((words) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('h1')?.textContent.includes(words)) return;
      performance.mark('shown');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, state);
  await page.goto(address);
  await expect(headline(page)).toContainText(state);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  const before = await page.evaluate(() => {
    const shown = performance.getEntriesByName('shown')[0]?.startTime ?? 0;
    const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < shown);
    return fetched.map(({ name }) => name);
  });
  const own = scripts.filter(({ name }) => before.includes(name));
  const bodies = await Promise.all(
    own.map(async ({ response }) => gzipSync(await response.body(), { level: 9 }).length),
  );
  return [bodies.reduce((sum, size) => sum + size, 0) / 1000, own.map(({ name }) => name.replace(/^.*\//u, ''))];
}
