import { expect, test, type Page } from '@playwright/test';
import {
  actAs,
  addressOf,
  doIt,
  enter,
  open,
  panel,
  positionOf,
  possible,
  openPractices,
  seat,
  slider,
  spoken,
  STOPS,
  stepUntil,
  headline,
} from './meeting.ts';

const PROCEDURE = addressOf(STOPS.beforeTheVote, '', 'procedure');
const hollow = (page: Page) => page.locator('.hollow');
const forward = (page: Page) => page.getByRole('button', { name: 'One step forward' }).click();

test('what is pressed first is in view: the next act, the acts, and the chart with where the meeting is', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'for a wide window');
  await open(page, PROCEDURE);
  const dock = (await page.locator('.dock').boundingBox())?.y ?? 0;
  const parts = ['.next-step-do', '.find input', '.acts .do >> nth=0', '.chart-box[aria-current]', '.chart-view'];
  for (const part of parts) {
    const box = await page.locator(part).boundingBox();
    expect(box && box.y + box.height, part).toBeLessThan(dock);
  }
});

test('Procedure has no more than sixty stops for Tab', async ({ page, isMobile }) => {
  test.skip(isMobile, 'for a keyboard');
  await open(page, PROCEDURE);
  const body = page.locator('body:focus-within');
  let stops = 0;
  for (; stops <= 60; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await body.count()) === 0 || (await page.evaluate(() => document.activeElement === document.body))) break;
  }
  expect(stops).toBeLessThanOrEqual(60);
});

test('the next act is done by one button, again and again, to the result', async ({ page }) => {
  await open(page, PROCEDURE);
  const next = panel(page, 'The next act').getByRole('button');
  await expect(next).toHaveText('Put S/2016/846 to the vote');
  await next.click();
  for (const label of ['Call those in favour', 'Call those against', 'Call those abstaining', 'Close the voting']) {
    await expect(next).toHaveText(label);
    await next.click();
  }
  await expect(panel(page, 'The next act')).toContainText('it is announced next');
  await next.click();
  await expect(headline(page)).toContainText('Vetoed');
  await expect(page.locator('.yours')).toHaveCount(0);
});

test('an act is found by its words, and one that is not in order with its rule', async ({ page }) => {
  await open(page, PROCEDURE);
  const find = possible(page).getByRole('searchbox', { name: 'Find an act' });
  await find.fill('vote 847');
  await expect(possible(page).locator('.reasons')).toContainText('rule 32');
  await find.fill('SUSPEND');
  await possible(page).getByRole('button', { name: 'Suspend the meeting' }).click();
  await expect(spoken(page)).toContainText('suspends the meeting');
});

test('847 is withdrawn before its vote, its vote lapses, and an undo brings it back', async ({ page }) => {
  await open(page, PROCEDURE);
  await actAs(page, 'Russian Federation');
  await doIt(page, 'Drafts, amendments and parts', 'Withdraw S/2016/847');
  await expect(spoken(page)).toContainText('withdraws S/2016/847');
  await expect(panel(page, 'On the table')).toContainText(/S\/2016\/847\s*Withdrawn/u);
  await expect(page.locator('.yours')).toContainText('no longer in order');
  await expect(page.locator('.stop-lapsed').first()).toBeAttached();

  await page.keyboard.press('End');
  await expect(hollow(page)).toContainText('French draft');

  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.locator('.yours')).toHaveCount(0);
  await expect(panel(page, 'On the table')).not.toContainText('Withdrawn');
});

test('a point of order in the middle of the show of hands: a ruling, a challenge, and no vote is lost', async ({
  page,
}) => {
  await open(page, addressOf(STOPS.inFavour, '', 'procedure'));
  await expect(page.locator('.hollow-number')).toHaveText('11');
  await actAs(page, 'Venezuela');
  await doIt(page, 'Points of order and rulings', 'Raise a point of order');
  await expect(spoken(page)).toContainText('raises a point of order');
  await expect(page.locator('.hollow-number')).toHaveText('11');

  await actAs(page, 'The President');
  await doIt(page, 'Points of order and rulings', 'Rule that the point of order is well taken');
  await actAs(page, 'France');
  await doIt(page, 'Points of order and rulings', 'Challenge the ruling');
  await expect(hollow(page)).toContainText('Challenge to the ruling');
  await expect(page.locator('.hollow-number')).toHaveText('0');

  await stepUntil(page, async () => (await spoken(page).innerText()).includes('The ruling stands'));
  await expect(panel(page, 'On the table')).toContainText('it stands');
  await forward(page);
  await expect(hollow(page)).toContainText('French draft');
  await expect(page.locator('.hollow-number')).toHaveText('11');
  await expect(seat(page, 'France')).toHaveAccessibleName(/voted in favour/u);

  await stepUntil(page, async () => (await headline(page).innerText()).includes('Vetoed'));
  await page.reload();
  await expect(headline(page)).toContainText('Vetoed');
  await expect(page.locator('.stop-moved')).not.toHaveCount(0);
});

test('a member moves to suspend, nobody objects, and the meeting resumes where it stopped', async ({ page }) => {
  await open(page, PROCEDURE);
  await actAs(page, 'Egypt');
  await doIt(page, 'Motions', 'Move to suspend the meeting');
  await expect(panel(page, 'On the table')).toContainText('Egypt moves to suspend the meeting');
  await actAs(page, 'The President');
  await doIt(page, 'Motions', /without a vote/u);
  await doIt(page, 'The meeting and the floor', 'Go on');
  await expect(spoken(page)).toContainText('The meeting is suspended');
  await doIt(page, 'The meeting and the floor', 'Resume the meeting');
  await expect(page.locator('.chart [aria-current="step"]')).toContainText('Before the vote');
  await forward(page);
  await expect(spoken(page)).toContainText('S/2016/846');
});

test('with Russia a party that must abstain, 846 is adopted, and a reload keeps it', async ({ page }) => {
  await open(page, PROCEDURE);
  await openPractices(page);
  await page.getByRole('switch', { name: 'Parties to a dispute must abstain' }).check();
  await page.getByRole('combobox', { name: /taken to be a decision under$/u }).selectOption('Chapter VI');
  await page
    .getByRole('group', { name: 'Parties to the dispute' })
    .getByRole('checkbox', { name: 'Russian Federation' })
    .check();
  await stepUntil(page, async () => (await headline(page).innerText()).includes('Adopted'));
  await expect(page.locator('.hollow-number')).toHaveText('11');
  await expect(seat(page, 'Russian Federation')).toHaveAccessibleName(/abstained/u);
  await enter(page, 'Watch');
  await expect(panel(page, 'Why?')).toContainText('On the record');
  await enter(page, 'Procedure');
  const at = await positionOf(page);
  await expect(page).toHaveURL(/rev=\d+&\S+/u); // what was played stands in it
  await page.reload();
  await expect(headline(page)).toContainText('Adopted');
  expect(await positionOf(page)).toBe(at);
  await expect(page.getByRole('switch', { name: 'Parties to a dispute must abstain' })).toBeChecked();
});

test('after a veto the Council calls the General Assembly, by a vote that nobody can veto', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed + 1, '', 'procedure'));
  const follows = page.locator('.follows');
  await follows.getByRole('heading', { name: 'What can follow this veto?' }).click();
  await follows.getByRole('button', { name: /^Let .* move it$/u }).click();
  await expect(spoken(page)).toContainText('emergency special session');
  await actAs(page, 'The President');
  await doIt(page, 'Motions', /to the vote/u);
  await expect(hollow(page)).toContainText('Motion for an emergency session');
});

test('Back and Forward follow acts that were played; the record stays a step away', async ({ page }) => {
  await open(page, PROCEDURE);
  await actAs(page, 'Senegal');
  await doIt(page, 'Who is at the table', 'Leave the table');
  await expect(spoken(page)).toContainText('leaves');
  await expect(page).toHaveURL(/[?&]t=2/u); // written after the paint
  await page.goBack();
  await expect(page.locator('.yours')).toHaveCount(0);
  await page.goForward();
  await expect(seat(page, 'Senegal')).toHaveAccessibleName(/away from the table/u);
  await page.getByRole('button', { name: 'Back to the record' }).click();
  await expect(page.locator('.yours')).toHaveCount(0);
  await expect(slider(page)).toHaveAttribute('max', String(STOPS.end));
});

test('an act of the reader’s own is taken out of the line again where it stands', async ({ page }) => {
  await open(page, PROCEDURE);
  await actAs(page, 'Senegal');
  await doIt(page, 'Who is at the table', 'Leave the table');
  await page.getByRole('button', { name: 'Remove this step', exact: true }).click();
  await expect(page.locator('.yours')).toHaveCount(0);
});

test('the list of acts is reached and used by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'for a keyboard');
  await open(page);
  await seat(page, 'Senegal').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'What can it do now?' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What can be done now?' })).toBeFocused();
  await doIt(page, 'Who is at the table', 'Leave the table');
  await expect(spoken(page)).toContainText('Senegal');
  await expect(page.locator('.possible :focus')).toHaveCount(1);
});
