import { expect, test } from '@playwright/test';
import { headline, open, panel, seat } from './meeting.ts';

for (const [width, height] of [
  [1440, 900],
  [1366, 625],
  [1024, 690],
  [390, 844],
  [390, 664],
  [360, 600],
] as const) {
  const isPhone = width < 760;
  test(`a changed vote, what it does and why are in one view of ${width} × ${height}`, async ({ page, isMobile }) => {
    test.skip(isMobile !== isPhone, 'a window or a phone');
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
    const covered = await page.evaluate(coveredByChoices);
    expect(covered, 'nothing of it lies under the choices').toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect((await headline(page).boundingBox())?.height, 'one line, or two').toBeLessThan(70);
  });
}

/** The parts that must be seen and that the sheet of choices covers at the foot of a phone. */
function coveredByChoices(): string[] {
  const sheet = document.querySelector('.seat-choice')?.getBoundingClientRect();
  const parts = ['h1', '.seat-button[data-member="RUS"]', '.bar-cells', '.why-sentence'];
  return parts.filter((part) => {
    const box = document.querySelector(part)?.getBoundingClientRect();
    return (
      !box ||
      !sheet ||
      (box.bottom > sheet.top && box.top < sheet.bottom && box.right > sheet.left && box.left < sheet.right)
    );
  });
}

test('the choices of a seat: a letter casts, an arrow does not, a press beside them closes', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'for a window');
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
