import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf, enter, open, panel, positionOf, seat, settled, slider, STOPS } from './meeting.ts';

const at = (stop: number): string => addressOf(stop, '', 'procedure');
const chart = (page: Page): Locator => page.locator('.chart');
const here = (page: Page): Locator => chart(page).locator('[aria-current="step"]');
const box = (page: Page, name: string): Locator => chart(page).locator(`.chart-box[title="${name}"]`);
const label = (page: Page, words: string): Locator => chart(page).locator(`button.chart-label[title^="${words}"]`);
const path = (page: Page): Locator => page.getByRole('navigation', { name: 'What is open' });
const title = (page: Page, name: string): Locator => page.getByRole('heading', { name, level: 2, exact: true });
const event = (page: Page, name: string): Locator =>
  page.locator('.chart-event').getByRole('button', { name: new RegExp(`^${name}$`, 'u') });

/** As a drawing, whichever form suits the window. */
async function draw(page: Page, stop: number): Promise<void> {
  await open(page, at(stop));
  const drawing = page.getByRole('button', { name: 'As a drawing' });
  await expect(page.getByRole('button', { name: /^As an? (?:drawing|outline)$/u })).toBeVisible();
  if (await drawing.isVisible()) await drawing.click();
  await expect(here(page)).toBeVisible();
}

test.describe('by key', () => {
  test.skip(({ isMobile }) => isMobile, 'for a keyboard');

  test('the drawing is one stop for Tab; arrows lead from state to state, and Enter tells what a state is', async ({
    page,
  }) => {
    await draw(page, STOPS.beforeTheVote);
    await page.getByRole('button', { name: 'Larger' }).focus();
    await page.keyboard.press('Tab');
    await expect(box(page, 'Before the vote')).toBeFocused();
    await expect(box(page, 'Before the vote')).toHaveAccessibleName('Before the vote you are here');
    await page.keyboard.press('ArrowUp');
    await expect(box(page, 'States invited')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(title(page, 'States invited')).toBeFocused();
    const state = panel(page, 'States invited');
    await expect(state).toContainText('have been invited, without a vote.');
    await expect(state).toContainText('The meeting has been here.');
    await expect(state.locator('.cite').first()).toContainText('Provisional Rules of Procedure');
    await page.keyboard.press('Escape');
    await expect(box(page, 'States invited')).toBeFocused();
    await expect(panel(page, 'What can be done now?')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Larger' })).toBeFocused();
    expect(await positionOf(page)).toBe(STOPS.beforeTheVote);
  });

  test('an act that needs neither who nor what is done by its words, and the drawing follows with the focus', async ({
    page,
  }) => {
    await draw(page, STOPS.vetoed);
    await label(page, 'going on').focus();
    await page.keyboard.press('Enter');
    await expect(slider(page)).toHaveValue(String(STOPS.vetoed + 1));
    await expect(here(page)).toHaveText(/^After the vote/u);
    await expect(path(page).getByRole('button').last()).toHaveText('The item on the agenda');
    await expect(here(page)).toBeFocused();
  });

  test('an act that needs who and what opens its form beside the drawing', async ({ page }) => {
    await draw(page, STOPS.beforeTheVote);
    await path(page).getByRole('button', { name: 'The meeting' }).press('Enter');
    await label(page, 'a motion').focus();
    await page.keyboard.press('Enter');
    await expect(event(page, 'a motion')).toBeFocused();
    await expect(event(page, 'a motion')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    const who = page.locator('.chart-form').getByRole('combobox', { name: 'Who acts' });
    await expect(who).toBeFocused();
    await who.selectOption({ label: 'Egypt' });
    await page.locator('.chart-form').getByRole('button', { name: 'Move to suspend the meeting' }).press('Enter');
    await expect(page.locator('.next-step')).toContainText('A motion to suspend is pending');
    await expect(here(page)).toHaveText(/^A motion before the Council/u);
    await expect(path(page).getByRole('button').last()).toHaveText('A motion');
  });

  test('a state that holds others is unfolded with the focus inside, and the way back is in the path', async ({
    page,
  }) => {
    await draw(page, STOPS.beforeTheVote);
    await box(page, 'Voting').press('Enter');
    await expect(path(page).getByRole('button').last()).toHaveText('Voting');
    await expect(chart(page).locator('.chart-plane :focus')).toBeVisible();
    await expect(title(page, 'Voting')).toBeVisible();
    await expect(box(page, 'Voting closed')).toBeVisible();
    await page.getByRole('button', { name: 'Where are we?' }).press('Enter');
    await expect(path(page).getByRole('button').last()).toHaveText('The item on the agenda');
    await expect(here(page)).toBeInViewport();
  });
});

test('what is refused can be pressed, and says why', async ({ page }) => {
  await draw(page, STOPS.vetoed);
  await label(page, 'asking the preliminary question').click();
  const refused = page.locator('.chart-event[data-light="refused"]', { hasText: 'asking the preliminary question' });
  await expect(refused.locator('.reasons dd').first()).toBeVisible();
  await expect(refused.locator('.reasons dd').first()).toHaveText(/\S/u);
  expect(await positionOf(page)).toBe(STOPS.vetoed);
});

test('the drawing follows each step in the frame after it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'for a keyboard');
  await draw(page, 1);
  for (const name of ['Called to order', 'Agenda adopted']) {
    await page.locator('main').focus();
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await here(page).getAttribute('title')).toBe(name);
  }
});

test('it is made larger, and fits', async ({ page }) => {
  await draw(page, STOPS.vetoed);
  const view = chart(page).locator('.chart-view');
  const plane = chart(page).locator('.chart-plane');
  await view.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const widthOf = async (): Promise<number> => (await plane.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(widthOf).toBeGreaterThan(before * 1.2);
  await view.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(here(page)).toBeInViewport();
  await page.getByRole('button', { name: 'Fit: all of this drawing' }).click();
  await expect
    .poll(() =>
      view.evaluate(
        (element) => element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1,
      ),
    )
    .toBe(true);
  await page.getByRole('button', { name: 'Where are we?' }).click();
  await expect.poll(widthOf).toBeCloseTo(before, 0);
});

test('the outline says and does the same', async ({ page }) => {
  await open(page, at(STOPS.vetoed));
  const outline = page.getByRole('button', { name: 'As an outline' });
  await expect(page.getByRole('button', { name: /^As an? (?:drawing|outline)$/u })).toBeVisible();
  if (await outline.isVisible()) await outline.click();
  await expect(here(page)).toHaveText(/^Result announced/u);
  await chart(page).getByText('What can happen here').click();
  await expect(chart(page).locator('.chart-event[data-light="refused"] .chart-refused').first()).toBeVisible();
  await event(page, 'going on').click();
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed + 1));
  await expect(here(page)).toHaveText(/^After the vote/u);
});

test('on a phone the next act is first, then the outline, and the drawing behind one button', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a phone');
  await open(page, at(STOPS.beforeTheVote));
  const top = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? 0;
  expect(await top('.next-step')).toBeLessThan(await top('.outline'));
  expect(await top('.outline')).toBeLessThan(await top('.possible'));
  await page.getByRole('button', { name: 'As a drawing' }).click();
  await box(page, 'States invited').click();
  await expect(title(page, 'States invited')).toBeInViewport();
});

test('the life of a draft is opened from its card, and follows the meeting', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/read');
  await page.getByRole('button', { name: 'Its life as a chart: French draft' }).click();
  await expect(title(page, 'French draft: its life')).toBeFocused();
  await page.goto('/#/2016-10-08-aleppo/procedure/result-846/S-2016-846');
  await expect(here(page)).toHaveText(/^Vetoed/u);
  await page.goto('/#/2016-10-08-aleppo/procedure/8/S-2016-846');
  await expect(here(page)).toHaveText(/^In blue/u);
});

test('the address says whose chart is shown, Back leads to the one before, and one that is not there is told', async ({
  page,
}) => {
  await open(page, '/#/2016-10-08-aleppo/procedure/result-846/S-2016-847');
  await expect(title(page, 'Russian draft: its life')).toBeVisible();
  await page.getByLabel('What is shown').selectOption({ label: 'The meeting' });
  await expect(title(page, 'Where the meeting stands')).toBeVisible();
  await expect(page).toHaveURL(/\/procedure\/result-846(?:\?|$)/u);
  await page.goBack();
  await expect(title(page, 'Russian draft: its life')).toBeVisible();
  await expect(page).toHaveURL(/\/procedure\/result-846\/S-2016-847/u);
  await enter(page, 'Watch');
  await expect(page).toHaveURL(/\/watch\/result-846(?:\?|$)/u);
  await page.goto('/#/2016-10-08-aleppo/procedure/8/S-1-1');
  await expect(chart(page)).toContainText('a chart that this meeting does not have (“S-1-1”)');
  await expect(title(page, 'Where the meeting stands')).toBeVisible();
  await expect(here(page)).toHaveText(/^Before the vote/u);
});

test('the chart of a delegation is opened from its seat, and its own acts are possible there', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/try/S-2016-846/takes');
  await seat(page, 'Russia').click();
  await page.getByRole('button', { name: 'Its chart: Russia' }).click();
  await expect(title(page, 'Russia, on French draft')).toBeFocused();
  await expect(here(page)).toHaveText([/^At the table/u, /^Has voted/u]);
});
