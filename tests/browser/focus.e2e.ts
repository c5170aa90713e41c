import { expect, test, type Page } from '@playwright/test';
import { actAs, addressOf, doIt, open, panel, possible, seat, slider, STOPS } from './meeting.ts';

test.skip(({ isMobile }) => isMobile, 'for a keyboard');

const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });

test('a citation that goes with a step leaves the focus at the title of its panel', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await panel(page, 'Why?').getByText('Step by step, with the rules').click();
  await panel(page, 'Why?').locator('.cite > summary').first().focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue('0');
  await expect(title(page, 'How the Council decides')).toBeFocused();
});

test('a group of acts that goes with a step leaves the focus at the title of its panel', async ({ page }) => {
  await open(page, addressOf(STOPS.inFavour, '', 'procedure'));
  await possible(page).locator('.acts button').last().focus();
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveValue(String(STOPS.end));
  await expect(possible(page).locator('.acts')).toHaveCount(0);
  await expect(title(page, 'What can be done now?')).toBeFocused();
});

test('the way back to the record goes, and the focus stays in the member’s panel', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed, '?votes=S/2016/846:RUS=A'));
  await seat(page, 'Russian Federation').press('Enter');
  await panel(page, 'Russian Federation').getByRole('button', { name: 'Back to the record' }).press('Enter');
  await expect(title(page, 'Russian Federation')).toBeFocused();
});

test('an act taken out leaves the focus at what brings it back', async ({ page }) => {
  await open(page, addressOf(STOPS.beforeTheVote, '', 'procedure'));
  await actAs(page, 'Senegal');
  await doIt(page, 'Who is at the table', 'Leave the table');
  await page.getByRole('button', { name: 'Remove this step', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo the last change' })).toBeFocused();
});

test('the horseshoe is one stop for Tab, and arrows lead round the table', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await seat(page, 'Russian Federation').focus();
  await page.keyboard.press('ArrowRight');
  await expect(seat(page, 'Senegal')).toBeFocused();
  await page.keyboard.press('p');
  await expect(seat(page, 'United Kingdom')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(seat(page, 'Angola')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(seat(page, 'Venezuela')).toBeFocused();
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed));
  await expect(page.locator('.seat-button[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.seat-button:focus')).toHaveCount(0);
});

test('a step leaves a focus that stays where it is alone', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const settings = page.getByRole('button', { name: 'Settings' });
  await settings.focus();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue('0');
  await expect(settings).toBeFocused();
});

test('the skip link leads to the meeting, and the address stays', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const before = page.url();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).toBe(before);
});
