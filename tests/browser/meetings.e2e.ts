import { expect, test } from '@playwright/test';
import { addressOf, headline, open, openMeetings, STOPS, widen } from './meeting.ts';

test('another meeting is chosen by keyboard, without a reload, and Back returns', async ({ page, isMobile }) => {
  await open(page, addressOf(STOPS.vetoed));
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await openMeetings(page);
  const list = page.getByRole('dialog', { name: /meetings to play/u });
  await expect(list.getByRole('link', { name: /Aleppo: one draft vetoed/u })).toBeFocused();
  await list.getByRole('link', { name: /The first veto/u }).press('Enter');
  await expect(page.getByRole('region', { name: 'Five of the eleven hold a veto' })).toBeVisible();
  await expect(page).toHaveURL(/#\/1946-02-16-/u);
  await expect(page.locator('main')).toBeFocused();
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  if (isMobile) return;
  await page.goBack();
  await expect(headline(page)).toContainText('Vetoed');
});

test('the list opens with its meeting in sight, below the search', async ({ page }) => {
  await open(page);
  await openMeetings(page);
  const current = page.getByRole('dialog').locator('[aria-current]');
  await expect(current).toBeFocused();
  const field = await page.getByRole('dialog').getByRole('searchbox').boundingBox();
  const item = await current.boundingBox();
  expect(item?.y).toBeGreaterThanOrEqual((field?.y ?? Infinity) + (field?.height ?? 0));
  await expect(current).toBeInViewport({ ratio: 1 });
});

test('what each meeting asks stands on one line, at 1440 and at 1024 px', async ({ page, isMobile }) => {
  test.skip(isMobile, 'it sets the width itself');
  test.setTimeout(120_000);
  await open(page);
  await openMeetings(page);
  const links = await page
    .getByRole('dialog')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const long: string[] = [];
  for (const link of sampled(links)) {
    await page.goto('about:blank');
    await page.goto(link);
    await expect(headline(page)).toBeVisible();
    for (const width of [1440, 1024]) {
      await widen(page, width);
      const lines = await headline(page).evaluate((line) => {
        const { lineHeight } = getComputedStyle(line);
        return Math.round(line.getBoundingClientRect().height / Number.parseFloat(lineHeight));
      });
      if (lines > 1) long.push(`${width} px: ${await headline(page).textContent()}`);
    }
  }
  expect(links.length).toBeGreaterThan(10);
  expect(long).toEqual([]);
});

test('Escape closes the list, and the meeting that is shown is left as it is', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed, '?votes=S/2016/846:RUS=A'));
  const button = await openMeetings(page);
  await expect(page.getByRole('dialog')).toBeVisible(); // the list is drawn behind the click
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  await openMeetings(page);
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /Aleppo: one draft vetoed/u })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(headline(page)).toContainText('Adopted');
});

test('every meeting opens without a complaint, and nothing runs out of a narrow window', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'once is enough');
  test.setTimeout(180_000);
  const complaints: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await open(page);
  await openMeetings(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  const links = await page
    .getByRole('dialog')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(10);
  for (const link of sampled(links)) {
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('.footer')).toBeAttached();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, link).toBeLessThanOrEqual(0);
  }
  expect(complaints).toEqual([]);
});

/** All meetings in the long run, a third of them in the short one. */
function sampled(links: readonly string[]): readonly string[] {
  return process.env['LONG'] === undefined ? links.filter((_, index) => index % 3 === 0) : links;
}
