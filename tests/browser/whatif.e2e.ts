import { expect, test } from '@playwright/test';
import { addressOf, ballot, enter, open, panel, positionOf, seat, STOPS, headline } from './meeting.ts';

test('a seat opens its member; a changed vote turns the result; one button leads back to the record', async ({
  page,
}) => {
  await open(page, addressOf(STOPS.vetoed));
  await seat(page, 'Russian Federation').click();
  const member = panel(page, 'Russian Federation');
  await expect(member).toContainText('Vitaly Churkin');
  await expect(page.getByRole('heading', { name: 'Russian Federation' })).toBeFocused();

  await ballot(page, 'French draft')
    .getByRole('radio', { name: /abstaining/ })
    .check({ force: true });
  await expect(headline(page)).toContainText('Adopted');
  await expect(seat(page, 'Russian Federation')).toHaveAccessibleName(/abstained.*not as on the record/);
  await expect(panel(page, 'Why?')).toContainText('On the record');
  await expect(page.locator('.rail-branch').first()).toBeAttached();

  await member.getByRole('button', { name: 'Back to the record' }).click();
  await expect(headline(page)).toContainText('Vetoed');
  await expect(page.locator('.rail-branch')).toHaveCount(0);
});

test('Escape closes the panel and gives the focus back to the seat', async ({ page }) => {
  await open(page);
  await seat(page, 'Senegal').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Senegal')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page, 'Senegal')).toBeHidden();
  await expect(seat(page, 'Senegal')).toBeFocused();
});

test('what would change it can be played, undone and redone', async ({ page }) => {
  await open(page, addressOf(STOPS.insufficientVotes));
  await page.getByRole('button', { name: /^What if .+ say yes\?$/u }).click();
  await expect(headline(page)).toContainText('Adopted');
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toContainText('Not enough votes');
  await page.keyboard.press('Control+Shift+z');
  await expect(headline(page)).toContainText('Adopted');
});

test('arrows in a choice of votes change the vote, not the position', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await seat(page, 'China').click();
  await ballot(page, 'French draft')
    .getByRole('radio', { name: /abstaining/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(ballot(page, 'French draft').getByRole('radio', { name: /not participating/ })).toBeChecked();
  expect(await positionOf(page)).toBe(STOPS.vetoed);
});

test('the table of votes says what departs from the record', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed, '?votes=S/2016/846:RUS=A'));
  await enter(page, 'Read');
  const row = page.locator('.votes').getByRole('row', { name: /Russian Federation/ });
  await expect(row).toContainText('abstaining');
  await expect(row).toContainText('record: against');
});

test('the focus stays where the reader works when the record is restored', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed, '?votes=S/2016/846:CHN=X;S/2016/847:CHN=N'));
  await seat(page, 'China').click();
  await page.getByRole('button', { name: 'Restore, S/2016/846' }).press('Enter');
  await expect(page.getByRole('group', { name: 'S/2016/846' }).getByRole('radio', { checked: true })).toBeFocused();
  await page.locator('.member').getByRole('button', { name: 'Back to the record' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'China', exact: true })).toBeFocused();
});

test('Home and End leave a choice of votes for the ends of the meeting', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await seat(page, 'China').click();
  await page.getByRole('group', { name: 'S/2016/846' }).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\/adjourn\?/u);
});
