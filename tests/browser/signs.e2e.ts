import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf, headline, open, slider, STOPS } from './meeting.ts';

const SIGNS = '/#/about/signs';

test('all signs are a step in the history: Back leads to the meeting, without a reload', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.getByRole('list', { name: 'What the marks mean' }).getByRole('link', { name: 'All signs' }).click();
  await expect(headline(page)).toHaveText('The signs of this page');
  await expect(page).toHaveURL(/#\/about\/signs$/u);
  await expect(page).toHaveTitle(/The signs of this page/u);
  await page.goBack();
  await expect(headline(page)).toContainText('Vetoed.');
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed));
  await expect(page).not.toHaveTitle(/The signs/u);
  await page.goForward();
  await expect(headline(page)).toHaveText('The signs of this page');
  await page.getByRole('link', { name: 'Back to the meeting' }).click();
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed));
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});

test('an address that is typed over a meeting leaves it open, whichever it is', async ({ page }) => {
  await open(page, '/#/2023-10-18-gaza/watch');
  const meeting = await headline(page).innerText();
  await page.evaluate(() => {
    location.hash = '#/about';
  });
  await expect(headline(page)).toHaveText('The signs of this page');
  await expect(page).toHaveURL(/#\/about\/signs$/u);
  await page.getByRole('link', { name: 'Back to the meeting' }).click();
  await expect(headline(page)).toHaveText(meeting);
  await expect(page).toHaveURL(/2023-10-18-gaza\/watch/u);
});

test('who opens it first goes on to the first meeting', async ({ page }) => {
  await open(page, '/#/about/anything');
  await expect(page).toHaveURL(/#\/about\/signs$/u);
  await page.getByRole('navigation', { name: 'Rooms of this meeting' }).getByRole('link', { name: 'Watch' }).click();
  await expect(page).toHaveURL(/2016-10-08-aleppo\/watch/u);
});

test('nothing of it is fetched with a meeting', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(fetched.filter((name) => /\/Signs-[^/]*$/u.test(name))).toEqual([]);
});

test('each sign is drawn in its own scheme, whatever the page has', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, SIGNS);
    const papers = await page
      .locator('[data-sign="inFavour"] .sign-plate')
      .evaluateAll((plates) => plates.map((plate) => getComputedStyle(plate).backgroundColor));
    expect(papers, colorScheme).toEqual(['rgb(251, 248, 242)', 'rgb(13, 19, 29)']);
  }
});

test('in forced colours every sign has an outline or a letter that stands out from the paper', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, SIGNS);
    const signs = await page.locator('.sign').all();
    expect(signs.length).toBeGreaterThan(40);
    const lost: (string | null)[] = [];
    for (const sign of signs) if (!(await standsOut(sign))) lost.push(await sign.getAttribute('data-sign'));
    expect(lost, colorScheme).toEqual([]);
    expect(await letters(page), colorScheme).toEqual([]);
  }
});

/** Whether something in the drawing has the full contrast of the system's text on its paper. */
async function standsOut(sign: Locator): Promise<boolean> {
  return await sign
    .locator('.sign-plate')
    .first()
    .evaluate((plate) => {
      const ink = getComputedStyle(plate).color;
      const isPaper = getComputedStyle(plate).backgroundColor === ink;
      const parts = plate.querySelectorAll('circle, rect, path, text, .bar-cell, .bar-mark, .council-bar-mark');
      return (
        !isPaper &&
        [...parts].some((part) => {
          const { fill, stroke, borderInlineStartColor, borderInlineStartWidth } = getComputedStyle(part);
          if (part instanceof SVGElement) return !part.matches('[class*="table"]') && (fill === ink || stroke === ink);
          return borderInlineStartColor === ink && borderInlineStartWidth !== '0px';
        })
      );
    });
}

/** The letters, and the words on badges, that have the colour of what they stand on. */
async function letters(page: Page): Promise<string[]> {
  return await page.locator('.sign-plate[data-scheme="light"]').evaluateAll((plates) =>
    plates.flatMap((plate) =>
      [...plate.querySelectorAll('.token-letter, .seat-badge text')].flatMap((letter) => {
        const ground = letter.previousElementSibling;
        const isLost = !ground || getComputedStyle(ground).fill === getComputedStyle(letter).fill;
        return isLost ? [letter.parentElement?.getAttribute('class') ?? ''] : [];
      }),
    ),
  );
}
