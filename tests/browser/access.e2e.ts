import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { actAs, addressOf, doIt, open, seat, spoken, STOPS } from './meeting.ts';

const STATES: readonly [name: string, address: string, prepare?: (page: Page) => Promise<void>][] = [
  ['before the vote', '/'],
  ['a veto', addressOf(STOPS.vetoed)],
  ['too few votes', addressOf(STOPS.insufficientVotes)],
  ['a variation with a member’s panel', addressOf(STOPS.vetoed, '?votes=S/2016/846:RUS=A'), (page) => seat(page, 'Russian Federation').click()],
  ['the help', '/', (page) => page.keyboard.press('?')],
  ['everything unfolded', addressOf(STOPS.vetoed), unfold],
  ['a broken address', '/#2016-10-08-aleppo/soon'],
  ['what a member can do, everything unfolded', '/', unfoldActs],
  ['an act that was played', addressOf(STOPS.inFavour), raiseAPoint],
  ['practice otherwise', '/', (page) => page.getByRole('switch', { name: /must abstain/u }).check()],
  ['the list of meetings', '/', (page) => page.getByRole('button', { name: 'Meetings' }).click()],
  ['amendments', '/#2023-10-18-gaza', unfold],
  ['a secret ballot and no draft', '/#2016-10-06-secretary-general', unfold],
  ['parts of a draft', '/#1967-06-14-middle-east/12', unfold],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, address, prepare] of STATES) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
        await open(page, address);
        await prepare?.(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)])).toEqual([]);
      });
    }
  });
}

test('all fifteen seats have a name that says who, what and how it voted', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const seats = page.getByRole('list', { name: 'The members round the table' }).getByRole('button');
  await expect(seats).toHaveCount(15);
  await expect(seat(page, 'Russian Federation')).toHaveAccessibleName('Russian Federation, permanent member, presiding, voted against, this is the veto');
  await expect(seat(page, 'Angola')).toHaveAccessibleName('Angola, abstained');
});

test('what is spoken is what is shown', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const region = spoken(page);
  await expect(region).toBeVisible();
  await expect(region).toHaveText(/The President.*11 votes in favour, 2 votes against and 2 abstentions/);
  await expect(region.locator('.spoken-only, [aria-label], [aria-hidden]')).toHaveCount(0);
});

test('nothing runs out of the window, down to 320 pixels and at twice the size', async ({ page }) => {
  for (const [width, height] of [[320, 568], [390, 844], [720, 450], [1024, 768], [1440, 900]] as const) {
    await page.setViewportSize({ width, height });
    await open(page, addressOf(STOPS.vetoed));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});

test('the reader’s choice of light or dark is kept', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

async function unfoldActs(page: Page): Promise<void> {
  await actAs(page, 'Russian Federation');
  await unfold(page);
}

async function raiseAPoint(page: Page): Promise<void> {
  await actAs(page, 'Venezuela');
  await doIt(page, 'Points of order and rulings', 'Raise a point of order');
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
