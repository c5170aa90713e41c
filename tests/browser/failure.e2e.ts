import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addressOf, open, openTool, seat, slider, STOPS } from './meeting.ts';

const failure = (page: Page, panel: string) =>
  page.getByRole('alert').filter({ hasText: `“${panel}” cannot be shown.` });

/** In light and in dark. */
async function expectAccessible(page: Page, part: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}

test('a tool that cannot be loaded says so in its own place, and another try loads it', async ({ page }) => {
  const chunk = /\/assets\/Power-[^/]*\.js$/u;
  await page.route(chunk, (route) => route.fulfill({ status: 500 }));
  await open(page, addressOf(STOPS.vetoed));
  await openTool(page, 'Power');
  const failed = failure(page, 'How much does a seat count?');
  await expect(failed).toBeVisible();
  await expectAccessible(page, '.panel-failure');
  await expect(seat(page, 'Angola')).toBeVisible();

  await page.unroute(chunk);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Why the game of the books is wrong' })).toBeVisible();
  await expect(failed).toHaveCount(0);
});

test('a tool whose style sheet cannot be loaded is tried again with it', async ({ page }) => {
  const sheet = /\/assets\/Power-[^/]*\.css$/u;
  await page.route(sheet, (route) => route.fulfill({ status: 500 }));
  await open(page);
  await openTool(page, 'Power');
  await expect(failure(page, 'How much does a seat count?')).toBeVisible();
  await page.unroute(sheet);
  const styled = page.waitForResponse(sheet);
  await failure(page, 'How much does a seat count?').getByRole('button', { name: 'Try again' }).click();
  expect((await styled).status()).toBe(200);
  await expect(page.getByRole('heading', { name: 'Why the game of the books is wrong' })).toBeVisible();
});

test('a tool that breaks while it is drawn leaves the rest of the page alone', async ({ page }) => {
  await page.route(/\/assets\/Power-[^/]*\.js$/u, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export default () => { throw new Error("Invalid array length"); };',
    }),
  );
  await open(page, addressOf(STOPS.vetoed));
  await openTool(page, 'Power');
  const failed = failure(page, 'How much does a seat count?');
  await expect(failed).toContainText('Invalid array length');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expect(failed.getByRole('button', { name: 'Try again' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Why?' })).toContainText('Russian Federation');
});

test.describe('when the page itself breaks', () => {
  const LINE = '&votes=S/2016/846:RUS=A';

  /** Without one of its messages the page cannot be drawn. */
  async function breakPage(page: Page): Promise<() => Promise<void>> {
    const catalogue = /\/assets\/(?:learn-)?en-[^/]*\.json$/u;
    await page.route(catalogue, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), 'ui.skip': undefined } });
    });
    return () => page.unroute(catalogue);
  }

  test('nothing is lost: the address is shown, the study can be saved, Back leads out of the record again', async ({
    page,
  }) => {
    const mend = await breakPage(page);
    const address = addressOf(STOPS.vetoed, `?rev=1${LINE}`);
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
    await expectAccessible(page, 'html');
    const written = page.url();
    expect(written).toContain('RUS=A');
    await expect(page.getByRole('textbox', { name: 'The address of your work' })).toHaveValue(written);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the study' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file).toContain('abstaining');

    await mend();
    await page.getByRole('link', { name: 'Open the meeting as recorded' }).click();
    await expect(seat(page, 'Angola')).toBeVisible();
    await expect(page.locator('.yours')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('.yours')).toBeVisible();
    expect(page.url()).toBe(written);
  });

  test('another try draws it where the reader was', async ({ page }) => {
    const mend = await breakPage(page);
    await page.goto(addressOf(STOPS.vetoed, `?rev=1${LINE}`));
    await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible(); // the messages are the same
    await mend();
    await page.reload();
    await expect(page.locator('.yours')).toBeVisible();
  });

  test('it speaks even when the messages could not be fetched', async ({ page }) => {
    await page.route(/\/assets\/(?:learn-)?en-[^/]*\.json$/u, (route) => route.fulfill({ status: 500 }));
    await page.goto(addressOf(STOPS.vetoed));
    await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(seat(page, 'Angola')).toBeVisible();
    await expect(slider(page)).toHaveValue(String(STOPS.vetoed));
  });
});
