import { expect, test } from '@playwright/test';
import { headline, open, panel, seat } from './meeting.ts';

test.skip(({ isMobile }) => isMobile, 'for a window');

for (const [width, height] of [
  [1440, 900],
  [1366, 625],
  [1024, 690],
] as const) {
  test(`a changed vote, what it does and why are in one view of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/#/2016-10-08-aleppo/try/S-2016-846/takes');
    await seat(page, 'Russian Federation').click();
    const choices = page.getByRole('group', { name: 'Its vote' });
    await expect(choices.getByRole('button', { name: 'No', exact: true })).toBeFocused();
    await choices.getByRole('button', { name: 'Abstains' }).click();
    await expect(headline(page)).toHaveText('Adopted. Eleven said yes; nobody with a veto said no.');
    const parts = [
      seat(page, 'Russian Federation'),
      choices,
      headline(page),
      page.locator('.bar'),
      panel(page, 'Why?').locator('.why-sentence'),
    ];
    for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect((await headline(page).boundingBox())?.height, 'one line').toBeLessThan(70);
  });
}

test('the choices of a seat: a letter casts, an arrow does not, a press beside them closes', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/try/S-2016-846/takes');
  await seat(page, 'Russian Federation').click();
  const choices = page.getByRole('group', { name: 'Its vote' });
  await page.keyboard.press('ArrowRight');
  await expect(choices.getByRole('button', { name: 'Abstains' })).toBeFocused();
  await expect(headline(page)).toContainText('Vetoed');
  await page.keyboard.press('y');
  await expect(headline(page)).toHaveText('Adopted. Twelve said yes; nobody with a veto said no.');
  await seat(page, 'China').click();
  await expect(page.getByRole('heading', { name: 'China' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choices).toBeHidden();
  await expect(seat(page, 'China')).toBeFocused();
  await seat(page, 'China').click();
  await page.locator('.legend').click();
  await expect(choices).toBeHidden();
});
