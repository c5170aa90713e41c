import { expect, test, type Page } from '@playwright/test';
import { addressOf, choose, enter, headline, open, openTool, positionOf, seat, slider, STOPS } from './meeting.ts';

test('the address holds position and changed votes, and a reload loses nothing', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await seat(page, 'Russian Federation').click();
  await page
    .getByRole('radio', { name: /abstaining/ })
    .first()
    .check({ force: true });
  await expect(page).toHaveURL(/\/result-846\?rev=\d+&law=\d+&votes=S\/2016\/846:RUS=A$/);
  await page.reload();
  await expect(headline(page)).toContainText('Adopted');
  expect(await positionOf(page)).toBe(STOPS.vetoed);
});

test('a reload keeps what was supposed in the tools', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const unfoldChina = async () => {
    await openTool(page, 'Chances');
    await page.locator('.chances-members summary', { hasText: 'China' }).press('Enter');
  };
  const suppositions = page.locator('details.suppose > summary');
  const chance = page.getByRole('group', { name: 'China' }).getByRole('slider', { name: 'Against' });
  await openTool(page, 'What it would take');
  await suppositions.press('Enter');
  await page.getByRole('checkbox', { name: 'Everybody moves one step at most' }).check();
  await unfoldChina();
  await chance.fill('40');
  await expect(page.getByRole('group', { name: 'China' }).getByRole('slider', { name: 'Abstaining' })).toHaveValue(
    '60',
  );
  await openTool(page, 'Power');
  await expect(page).toHaveURL(/\/try\/S-2016-846\/power\?.*[?&]t=2/u);
  const before = page.url();
  await page.getByRole('combobox', { name: 'Whose power' }).selectOption('africanUnion');
  await expect(page).not.toHaveURL(before); // written after the paint
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Whose power' })).toHaveValue('africanUnion');
  await openTool(page, 'What it would take');
  await expect(suppositions).toContainText('one step at most');
  await unfoldChina();
  await expect(chance).toHaveValue('40');
});

test('a room is a step in the history, and a tool has its address', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await enter(page, 'Try');
  await expect(page).toHaveURL(/\/try\/S-2016-846\/takes/u);
  await openTool(page, 'Who matters');
  await expect(page).toHaveURL(/\/try\/S-2016-846\/matters/u);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'What would it take?' })).toBeVisible();
  await page.goBack();
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed));
  await page.goForward();
  await expect(page.getByRole('navigation', { name: 'Tools' })).toBeVisible();
});

test('an address that an earlier edition wrote opens Watch, and one with changed votes Try', async ({ page }) => {
  await open(page, '/#2016-10-08-aleppo/14?rev=2');
  expect(await positionOf(page)).toBe(STOPS.vetoed);
  await expect(page).toHaveURL(/#\/2016-10-08-aleppo\/watch\/result-846/u);
  await open(page, '/#2016-10-08-aleppo/14?rev=2&votes=S/2016/847:CHN=N');
  await expect(page.getByRole('navigation', { name: 'Tools' })).toBeVisible();
  await expect(page.locator('.yours')).toContainText('1 vote changed');
});

test('Back and Forward of the browser step', async ({ page }) => {
  await open(page);
  await stepTo(page, STOPS.beforeTheVote + 1, 'put-846');
  await stepTo(page, STOPS.beforeTheVote + 2, 'votes-846');
  await page.goBack();
  await expect(slider(page)).toHaveValue(String(STOPS.beforeTheVote + 1));
  await page.goBack();
  await expect(slider(page)).toHaveValue(String(STOPS.beforeTheVote));
  await page.goForward();
  await expect(slider(page)).toHaveValue(String(STOPS.beforeTheVote + 1));
});

test('an address without an edition is no trap for Back', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await stepTo(page, STOPS.vetoed + 1, 'proceed-846');
  await stepTo(page, STOPS.vetoed + 2, 'statement-gbr');
  await page.goBack();
  await page.goBack();
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed));
  await page.goForward();
  await page.goForward();
  await expect(slider(page)).toHaveValue(String(STOPS.vetoed + 2));
});

test('playing is one step in the history, and Back returns to where it began', async ({ page }) => {
  await open(page);
  await page.keyboard.press('ArrowRight');
  await choose(page, 'Pace', 'Fast');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(slider(page)).toHaveValue(String(STOPS.beforeTheVote + 4), { timeout: 10_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.goBack();
  await expect(slider(page)).toHaveValue(String(STOPS.beforeTheVote + 1));
});

test('Back takes a changed vote back', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await page.getByRole('button', { name: 'What if Russia abstains?' }).click();
  await expect(headline(page)).toContainText('Adopted');
  await page.goBack();
  await expect(headline(page)).toContainText('Vetoed');
});

test.describe('an address that cannot be followed says why and shows the meeting as recorded', () => {
  for (const [what, hash, words] of [
    [
      'a member that does not sit',
      '#/2016-10-08-aleppo/watch/14?votes=S/2016/846:XXX=A',
      '“XXX” is not a member of this Council',
    ],
    ['a vote that is none', '#/2016-10-08-aleppo/watch/14?votes=S/2016/846:RUS=Q', '“Q” is not a vote'],
    ['a position that is none', '#2016-10-08-aleppo/-3', '“-3” is not a position'],
    ['a meeting that is not here', '#1946-02-16-syria/3', 'no meeting “1946-02-16-syria”'],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page, `/${hash}`);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert')).toContainText('as recorded');
      expect(await positionOf(page)).toBe(STOPS.beforeTheVote);
      await page.getByRole('button', { name: 'Close this message' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

test('an address of another edition is followed, and says what no longer fits', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/watch/14?rev=7&votes=S/2016/846:XXX=A,RUS=A');
  await expect(page.getByRole('alert')).toContainText('edition 7');
  await expect(page.getByRole('alert')).toContainText('XXX');
  await expect(headline(page)).toContainText('Adopted');
  expect(await positionOf(page)).toBe(STOPS.vetoed);
});

test('an address of an act that the record does not have is followed, and says so', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/watch/votes-999?rev=2&law=2&votes=S/2016/846:RUS=A');
  await expect(page.getByRole('alert')).toHaveText('The address leads to “votes-999”, where this meeting has no act');
  await expect(page).toHaveURL(/RUS=A/u);
  expect(await positionOf(page)).toBe(STOPS.beforeTheVote);
});

test('markup in an address is shown as text', async ({ page }) => {
  await open(page, '/#2016-10-08-aleppo/14?votes=<img src=x onerror=alert(1)>:RUS=A');
  await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('alert').locator('img')).toHaveCount(0);
});

test('the message about an address is as wide as the page, however long what it quotes', async ({ page }) => {
  await open(page, `/#2016-10-08-aleppo/14?rev=1&t=2${'x'.repeat(80)}`);
  await expect(page.getByRole('alert')).toContainText('xxx');
  const room = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(room).toBe(0);
});

test('the message about an address goes when the reader goes on', async ({ page }) => {
  await page.goto('/#/foo/watch');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the address of a meeting alone opens it just before the vote', async ({ page }) => {
  await page.goto('/#2016-10-08-aleppo');
  await expect(page).toHaveURL(/\/statement-rus\?rev=\d+&law=\d+$/u);
});

/** One step on, until the address has it too: it is written after the paint, and steps within one paint are one. */
async function stepTo(page: Page, stop: number, act: string): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveValue(String(stop));
  await expect(page).toHaveURL(new RegExp(`/${act}\\?`, 'u'));
}
