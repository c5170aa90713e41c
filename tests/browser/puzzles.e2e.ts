import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

const LONG = process.env['LONG'] !== undefined;
const ONE = 'oneVote.adopted.BM-158';
const RESULT = 'result.BM-2017.RUS-notParticipating';

async function openPuzzles(page: Page, id = ''): Promise<void> {
  await page.goto(id === '' ? '/#/learn/puzzles' : `/#/learn/puzzles/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[.?]$/u);
  await expect(page.locator('.footer')).toBeAttached();
}

/** What a screen reader says by itself. */
const announced = (page: Page) => page.getByRole('status');

test('a puzzle found in the list and solved by keys alone, and only by what is announced', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'keys');
  await openPuzzles(page);
  await choose(page, page.getByRole('combobox', { name: 'How hard' }), 'Medium');
  await choose(page, page.getByRole('combobox', { name: 'What is asked' }), 'Which one vote?');
  await expect(announced(page)).toContainText('solved.');
  await press(page, page.getByRole('link', { name: 'Find the one vote.' }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Find the one vote.' })).toBeFocused();

  // A vote that helps nobody, and what it brings; then back.
  await change(page, /voted in favour$/u, 'n');
  await expect(announced(page).filter({ hasText: '1 of 1 change used' })).toBeAttached();
  await press(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('heading', { name: '0 of 1 change used' })).toBeVisible();

  // The last hint says whose vote it is.
  const hint = page.getByRole('button', { name: /^A hint/u });
  while (await hint.isVisible()) await press(page, hint);
  await expect(announced(page).filter({ hasText: 'Look at the permanent members that voted against.' })).toBeVisible();
  await change(page, /permanent member, voted against/u, 'y');
  await expect(announced(page).filter({ hasText: 'Solved.' })).toBeAttached();
  await expect(page.getByRole('heading', { name: 'All answers' })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Next puzzle' }));
  await expect(
    page.getByRole('heading', { name: /^0 of/u }).or(page.getByRole('button', { name: 'Check' })),
  ).toBeVisible();
});

test('what is solved is marked after a reload, and arrows have answered nothing', async ({ page, isMobile }) => {
  test.skip(isMobile || !LONG, 'once');
  await openPuzzles(page, ONE);
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'End', 'Home', ' ']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: '0 of 1 change used' })).toBeVisible();
  await change(page, /permanent member, voted against/u, 'a');
  await expect(page.getByRole('heading', { name: 'Solved.' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('You have solved this before.')).toBeVisible();
});

const STATES: readonly (readonly [name: string, id: string, prepare?: (page: Page) => Promise<void>])[] = [
  ['a puzzle with a change that does not solve it', ONE, async (page) => await change(page, /^Argentina/u, 'y')],
  ['the list', ''],
  ['a puzzle that is solved', ONE, async (page) => await change(page, /permanent member, voted against/u, 'y')],
  ['a result that is asked', RESULT],
  ['two questions at once', 'twoDrafts.2017-11-16-chemical-weapons-inquiry.S-2017-962-adopted.S-2017-968-notAdopted'],
];

for (const [index, [name, id, prepare]] of (LONG ? STATES : STATES.slice(0, 2)).entries()) {
  test(`axe finds nothing in the puzzles: ${name}`, async ({ page, isMobile }) => {
    test.skip(!LONG && isMobile !== (index % 2 === 1), 'the other half at this width');
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: index % 2 === 0 ? 'dark' : 'light' });
    await openPuzzles(page, id);
    await prepare?.(page);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

/** Round the table with the arrows to a seat that is announced so, and its vote by its key. */
async function change(page: Page, said: RegExp, key: string): Promise<void> {
  const round = page.getByRole('list', { name: 'The members round the table' });
  await tabTo(page, round.getByRole('button').and(page.locator('[tabindex="0"]')));
  const now = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  for (let turn = 0; turn < 20 && !said.test(await now()); turn += 1) await page.keyboard.press('ArrowRight');
  expect(await now()).toMatch(said);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Its vote' })).toBeVisible();
  await page.keyboard.press(key);
  await page.keyboard.press('Escape');
}

async function choose(page: Page, select: Locator, option: string): Promise<void> {
  await tabTo(page, select);
  await page.keyboard.type(option.replace('?', '')); // which opens the help
  await expect(select.locator('option:checked')).toHaveText(option);
}

/** Tab by Tab, as far as a page is long. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
