import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf, headline, open, positionOf, STOPS } from './meeting.ts';

function palette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Find anything' });
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'What are you looking for?' });
}

/** Opened by its key; on a Mac that is Cmd+K. */
async function openByKey(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
}

test('opened by its key, typed, and Enter does it; the focus comes back', async ({ page }) => {
  await open(page, addressOf(STOPS.beforeTheVote));
  const play = page.getByRole('button', { name: 'Play', exact: true });
  await play.focus();
  await openByKey(page);
  await page.keyboard.type('next res');
  await expect(page.getByRole('option', { selected: true })).toContainText('To the next result');
  await expect(page.getByRole('option', { selected: true }).locator('mark')).toHaveText(['next', 'res']);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect(headline(page)).toContainText('Vetoed');
  expect(await positionOf(page)).toBe(STOPS.vetoed);
  await expect(play).toBeFocused();
});

test('nothing of it is fetched before it is asked for', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await page.waitForLoadState('networkidle');
  const files = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('Palette')).length);
  expect(await files()).toBe(0);
  await openByKey(page);
  expect(await files()).toBeGreaterThan(0);
});

test('Escape closes it, and so does its key; the focus comes back, and nothing has changed', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const before = page.url();
  const tab = page.getByRole('link', { name: 'Read', exact: true });
  for (const key of ['Escape', 'ControlOrMeta+k']) {
    await tab.focus();
    await openByKey(page);
    await page.keyboard.type('try');
    await page.keyboard.press(key);
    await expect(palette(page)).toBeHidden();
    await expect(tab).toBeFocused();
  }
  expect(page.url()).toBe(before);
});

test('arrows go round, Home and End to the ends; what is reached is in view', async ({ page }) => {
  await open(page);
  await openByKey(page);
  const reached = page.getByRole('option', { selected: true });
  await page.keyboard.press('ArrowUp');
  await expect(reached).toContainText('power of a seat');
  await expect(reached).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('ArrowDown');
  await expect(reached).toContainText('Play');
  await page.keyboard.press('End');
  await expect(reached).toContainText('power of a seat');
  await page.keyboard.press('Home');
  await expect(reached).toContainText('Play');
  await expect(reached).toBeInViewport({ ratio: 0.9 });
  const id = await field(page).getAttribute('aria-activedescendant');
  expect(await reached.getAttribute('id')).toBe(id);
});

test('nothing found is said, and what can be found', async ({ page }) => {
  await open(page);
  await openByKey(page);
  await page.keyboard.type('zzz');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing has these words.');
  await expect(palette(page)).toContainText('You can find what can be done now');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
});

test('a press opens it, too, and a press does what is found: on a phone from the settings', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const button = page.getByRole('button', { name: 'Find anything' }).filter({ visible: true });
  if ((await button.count()) === 0) await page.getByRole('button', { name: 'Settings' }).click();
  await button.first().click();
  await field(page).fill('who matters');
  await page.getByRole('option', { name: /^Who matters/u }).click();
  await expect(page).toHaveURL(/\/try\/S-2016-846\/matters/u);
  await expect(palette(page)).toBeHidden();
});

test('another meeting by its symbol, a member by a former name, a part of Read, a term', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await openByKey(page);
  await page.keyboard.type('soviet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Russian Federation' })).toBeFocused();
  await openByKey(page);
  await page.keyboard.type('what was said');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/read\/statements/u);
  await expect(page.locator('.statements summary')).toBeFocused();
  await expect(page.locator('.statements summary')).toBeInViewport();
  await expect(page.locator('.statements details')).toHaveAttribute('open');
  await openByKey(page);
  await page.keyboard.type('in blue');
  await page.keyboard.press('Enter');
  await expect(page.locator('#term-inBlue')).toBeFocused();
  await expect(page.locator('#term-inBlue')).toBeInViewport();
  await openByKey(page);
  await page.keyboard.type('S/1966/'); // no meeting has it
  await field(page).fill('first veto');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/1946-02-16-/u);
});

test('a link leads to one part of Read', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/read/sources');
  await expect(page.locator('#sources-title')).toBeFocused();
  await expect(page.locator('#sources-title')).toBeInViewport();
  await expect(page).toHaveURL(/\/read\/sources/u);
});

test('what is taken along is opened from it, and its closing gives the focus back', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const tab = page.getByRole('link', { name: 'Watch', exact: true });
  await tab.focus();
  await openByKey(page);
  await page.keyboard.type('take it');
  await page.keyboard.press('Enter');
  const taking = page.getByRole('dialog', { name: 'Take it with you' });
  await expect(taking).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(taking).toBeHidden();
  await expect(tab).toBeFocused();
  await openByKey(page);
});
