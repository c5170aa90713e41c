import { expect, test } from '@playwright/test';
import { addressOf, ballot, open, panel, positionOf, seat, STOPS, headline } from './meeting.ts';

test.skip(({ isMobile }) => !isMobile, 'for a hand');

test('a finger steps, opens a seat and changes a vote', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await page.getByRole('button', { name: 'One step forward' }).tap();
  expect(await positionOf(page)).toBe(STOPS.vetoed + 1);
  await page.getByRole('button', { name: 'One step back' }).tap();
  await seat(page, 'Russian Federation').tap();
  await expect(panel(page, 'Russian Federation').getByRole('heading')).toBeInViewport();
  await ballot(page, 'French draft').getByText('abstaining').tap();
  await expect(headline(page)).toContainText('Adopted');
});

test('what a finger has to hit is large enough', async ({ page }) => {
  await open(page);
  const targets = page.locator('.seat-button:visible, .control:visible, select:visible');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      await target.evaluate((element) => element.outerHTML),
    ).toBeGreaterThanOrEqual((await target.getAttribute('data-member')) === null ? 44 : 42);
  }
});
