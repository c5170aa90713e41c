import { expect, type Locator, type Page } from '@playwright/test';

/** Stops of the record of 8 October 2016 that the tests go to; index into the line. */
export const STOPS = { beforeTheVote: 8, inFavour: 10, vetoed: 14, insufficientVotes: 29, end: 34 } as const;

/** Where most tests begin: just before the first vote. */
export const BEFORE_THE_VOTE = '/#/2016-10-08-aleppo/watch';

export function addressOf(stop: number, query = '', room: 'watch' | 'procedure' = 'watch'): string {
  return `/#/2016-10-08-aleppo/${room}/${stop}${query}`;
}

/** What practice keeps, with nothing practised yet: what it draws depends on the seed. */
export const SEEDED = JSON.stringify({ horseshoe: 'practice', format: 1, seed: 7, cards: {} });

/** Opens the page, with all results shown, and waits until the meeting is on screen. */
export async function open(page: Page, address = BEFORE_THE_VOTE): Promise<void> {
  await page.addInitScript((seeded) => {
    if (location.protocol === 'about:') return;
    localStorage.setItem('horseshoe.results', 'shown');
    localStorage.setItem('horseshoe.practice', seeded);
  }, SEEDED);
  await page.goto(address);
  await expect(headline(page)).toBeVisible();
  await expect(page.locator('.footer')).toBeAttached();
  // A change that comes earlier waits for this: a choice would spring back for a moment.
  const charts = await page.waitForFunction(
    () =>
      performance.getEntriesByType('resource').find(({ name }) => /\/changeState-[^/]*\.js$/u.test(name))?.name ?? '',
  );
  await charts.evaluate(async (file) => void (await import(file))); // fetched is not yet run, with all that it needs
}

/** The state of the meeting, in one line. */
export function headline(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Goes to another room by its tab. */
export async function enter(page: Page, room: 'Watch' | 'Try' | 'Read' | 'Procedure'): Promise<void> {
  const tab = page.getByRole('navigation', { name: 'Rooms of this meeting' }).getByRole('link', { name: room });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
}

/** Where in the meeting the page stands, as its slider says. */
export async function positionOf(page: Page): Promise<number> {
  return Number(await slider(page).inputValue());
}

export function slider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Position in the meeting' });
}

export function seat(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'The members round the table' }).getByRole('button', { name });
}

/** What is said in the room: the element that a screen reader speaks. */
export function spoken(page: Page): Locator {
  return page.locator('[aria-live="polite"]');
}

export function panel(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** Chooses who acts: a member, or the President, by how the name begins. */
export async function actAs(page: Page, actor: string): Promise<void> {
  const who = possible(page).getByRole('combobox', { name: 'Who acts' });
  const label = await who
    .locator('option', { hasText: new RegExp(`^${actor}`, 'u') })
    .first()
    .textContent();
  await who.selectOption({ label: label ?? '' });
}

/** Does an act that is in order, from among all of its purpose. */
export async function doIt(page: Page, group: string, act: string | RegExp): Promise<void> {
  const acts = possible(page).getByRole('group', { name: group });
  const all = acts.locator('.acts-all[aria-expanded="false"]');
  const button = acts.getByRole('button', { name: act });
  // The acts follow a step once the reader rests.
  await expect(async () => {
    if (!(await button.isVisible()) && (await all.count()) > 0) await all.click({ timeout: 1000 });
    await expect(button).toBeVisible({ timeout: 1000 });
  }).toPass();
  await button.click();
}

/** The fold of what practice has settled. */
export async function openPractices(page: Page): Promise<void> {
  await page.locator('.practices > summary').click();
}

/** Takes up a tool in Try. */
export async function openTool(page: Page, tool: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Tools' });
  if (!(await tabs.isVisible())) await enter(page, 'Try');
  await clearTools(page);
  await tabs.getByRole('button', { name: tool }).click();
  await expect(tabs.getByRole('button', { name: tool })).toHaveAttribute('aria-current', 'page');
}

export function possible(page: Page): Locator {
  return panel(page, 'What can be done now?');
}

/** In Try: on a phone the choices of a seat lie over the tools. */
export async function clearTools(page: Page): Promise<void> {
  await page.locator('.stage-try').waitFor();
  if (await page.locator('.seat-choice').isVisible()) await page.keyboard.press('Escape');
}

/** Makes the window so many pixels wide, as high as such windows are, and waits for its layout. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 760 ? 844 : 900 });
  await settled(page);
}

/** Until the words have followed the last step: they come in the frame after that of the seats. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)))),
  );
}

/** Steps on until something is so. */
export async function stepUntil(page: Page, holds: () => Promise<boolean>, most = 12): Promise<void> {
  for (let steps = 0; steps < most && !(await holds()); steps += 1) {
    await page.getByRole('button', { name: 'One step forward' }).click();
    await settled(page);
  }
  expect(await holds()).toBe(true);
}

export function ballot(page: Page, draft: string): Locator {
  return page.getByRole('group', { name: draft });
}

/** Opens the list of meetings; on a phone its button is among the settings. Gives the button that opened it. */
export async function openMeetings(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Meetings', exact: true });
  if (await button.isVisible()) {
    await button.click();
    return button;
  }
  const settings = page.getByRole('button', { name: 'Settings' });
  await settings.click();
  await page.getByRole('button', { name: 'All meetings' }).click();
  return settings;
}

/** The search for anything, by its key, and what is typed into it. */
export async function openPalette(page: Page, words = ''): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'What are you looking for?' }).fill(words);
}

/** One of the choices among the settings. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('group', { name: group }).getByRole('radio', { name: choice }).check();
  await page.keyboard.press('Escape');
  await settings.waitFor({ state: 'hidden' });
}
