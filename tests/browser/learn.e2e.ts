import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** The lesson with which these tests go through the page; others are as well formed (tests/learn). */
const LESSON = 'veto-or-shortfall';
const LONG = process.env['LONG'] !== undefined;

/** Which meetings practice draws is left to chance for each learner, but for this one. */
const PRACTICE = JSON.stringify({ horseshoe: 'practice', format: 1, seed: 5, cards: {} });

async function openLearn(page: Page, path = ''): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem('horseshoe.practice') === null) localStorage.setItem('horseshoe.practice', kept);
  }, PRACTICE);
  await page.goto(path === '' ? '/#/learn' : `/#/learn/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.footer')).toBeAttached();
}

test('a newcomer is in Learn with one press, and Back leads to the start again', async ({ page, isMobile }) => {
  test.skip(isMobile && !LONG, 'the same on a phone');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(page.locator('.footer')).toBeAttached();
  const ofLearn = (path: string) => /learn|lesson|puzzle|council-votes/iu.test(path);
  expect(fetched.filter(ofLearn)).toEqual([]); // the first load has nothing of it
  await page.getByRole('link', { name: 'Learn how it works' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How does the Council decide?');
  expect(fetched.some(ofLearn)).toBe(true);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Start the vote' })).toBeVisible();
});

test('a wrong guess leads to the meeting that refutes it before the right answer is named', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile && !LONG, 'the same on a phone');
  await openLearn(page, `${LESSON}/2`);
  const asks = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByText('Choose an answer first.')).toBeVisible();
  await page.getByRole('radio', { name: /^Vetoed/u }).check();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('heading', { name: 'Not so. Look at this meeting first.' })).toBeFocused();
  await expect(page.getByText('The answer is:')).toHaveCount(0);
  await page.getByRole('button', { name: 'Now show what happened' }).click();
  await expect(page.getByRole('heading', { name: 'It went differently.' })).toBeFocused();
  await expect(page.getByText('You said: Vetoed.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You said: Vetoed.')).toBeVisible(); // kept, and not led through it again
  await page.goto(`/#/learn/${LESSON}/2/new`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asks ?? '');
});

test('a lesson from the first press to the last, by keys alone, and only by what is announced', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'keys');
  test.slow();
  await openLearn(page);
  await press(page, page.getByRole('link', { name: /^Begin: / }));
  for (let step = 0; step < 20; step += 1) {
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    if ((await title.textContent()) === 'What you know now') break;
    await takeStep(page);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you know now');
  await press(page, page.getByRole('link', { name: /^Next: / }));
  await expect(page.getByRole('button', { name: /^(?:Go on|Show what happened)$/u })).toBeVisible();
  await openLearn(page);
  await expect(page.getByRole('link', { name: /^Go on: / })).toBeVisible();
});

/** Does what a step asks for, as somebody would who reads it with the keyboard and guesses the first answer each time. */
async function takeStep(page: Page): Promise<void> {
  const radio = page.getByRole('radio').first();
  const task = page.getByRole('heading', { name: 'Your task' });
  const on = page.getByRole('button', { name: 'Go on', exact: true });
  await expect(radio.or(task).or(on).first()).toBeVisible();
  if (await radio.isVisible()) {
    await tabTo(page, radio);
    await page.keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Show what happened' }));
    const look = page.getByRole('button', { name: 'Now show what happened' });
    await expect(look.or(on).first()).toBeVisible();
    if (await look.isVisible()) await press(page, look);
    await press(page, on);
  } else if (await task.isVisible()) {
    await doTask(page);
    await press(page, on);
  } else await press(page, on);
}

/** Every member that is not in favour is asked to be, one after the other, until it is said to be done. */
async function doTask(page: Page): Promise<void> {
  const done = page.getByRole('heading', { name: 'Done: that is it.' });
  const round = page.getByRole('list', { name: 'The members round the table' });
  const names = await round
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  for (const name of names.filter((each) => /abstained|did not participate/u.test(each))) {
    if (await done.isVisible()) return;
    const seat = round.getByRole('button', { name, exact: true });
    await tabTo(page, round.getByRole('button').and(page.locator('[tabindex="0"]')));
    for (let turn = 0; turn < names.length && !(await isFocused(seat)); turn += 1)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'Choose a vote' }).or(page.getByRole('status')).first()).toBeVisible();
    await page.keyboard.press('y');
    await page.keyboard.press('Escape');
  }
  await expect(done).toBeVisible();
}

/** Tab by Tab, as far as a page is long. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function isFocused(target: Locator): Promise<boolean> {
  return await target.evaluate((element) => element === document.activeElement);
}

test('a question of practice and the two votes of a member, by keys alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'keys');
  await openLearn(page, 'practice');
  await expect(page.getByText('6 ideas for today')).toBeVisible();
  await chooseFirst(page, 'Show the answer');
  await expect(page.getByRole('heading', { name: /^(?:That is right|It went differently)\.$/u })).toBeFocused();
  await page.reload();
  await expect(page.getByText('5 ideas for today')).toBeVisible(); // kept
  await openLearn(page, 'roles/2016-10-08-aleppo');
  await press(page, page.getByRole('link', { name: 'China' }));
  for (const next of ['The next vote', 'What became of the meeting']) {
    await chooseFirst(page, 'Cast the vote');
    await expect(page.getByRole('heading', { name: 'What your vote did' })).toBeFocused();
    await press(page, page.getByRole('button', { name: next }));
  }
  await expect(page.getByRole('heading', { name: 'What became of the meeting' })).toBeFocused();
  await expect(page.getByRole('row', { name: /^S\/2016\/846/u })).toHaveText(/Vetoed.*Vetoed/u);
});

async function chooseFirst(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: button }));
}

test('a class votes, talks and votes again by a presenter’s keys, and a second window follows', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'a projector');
  await openLearn(page, `teach/class/${LESSON}/2`);
  const screen = await context.newPage();
  await screen.goto('/#/learn/teach/screen');
  const asks = await page.locator('.class-screen').getByRole('heading', { level: 1 }).textContent();
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(asks ?? '');
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(screen.getByText('Vote now: raise your hand.')).toBeVisible();
  await typeCounts(page, ['3', '15', '7']);
  await page.keyboard.press('PageDown');
  await expect(screen.getByText('Find somebody who voted differently.')).toBeVisible();
  await expect(page.getByText('The first count (25 hands) stays hidden')).toBeVisible();
  await page.keyboard.press('PageDown');
  await typeCounts(page, ['1', '6', '18']);
  await expect(screen.getByRole('table')).toHaveCount(0);
  await expect(screen.locator('.bar')).toHaveAttribute('data-state', 'open'); // nothing is revealed yet
  await page.keyboard.press('PageDown');
  const counts = screen.getByRole('table', { name: 'How the class voted, before and after the talk' });
  await expect(counts.getByRole('row', { name: /^Not enough votes/u })).toContainText(['so it was']);
  await expect(counts.getByRole('row', { name: /^Vetoed/u })).toHaveText(/15.*6/u);
  await expect(screen.locator('.bar')).toHaveAttribute('data-state', 'insufficientVotes');
  await press(page, page.getByRole('link', { name: 'The same idea, on another meeting' }));
  await expect(screen.getByRole('heading', { level: 1 })).not.toHaveText(asks ?? '');
  await page.keyboard.press('b');
  await expect(screen.locator('.class-blank')).toBeVisible();
});

/** By keys alone, from field to field. */
async function typeCounts(page: Page, counts: readonly string[]): Promise<void> {
  const fields = page.getByRole('group', { name: /^Hands raised/u }).getByRole('spinbutton');
  await tabTo(page, fields.first());
  for (const [index, count] of counts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(count);
  }
}

test('a worksheet has one page of paper', async ({ page, isMobile }) => {
  test.skip(isMobile, 'paper');
  for (const path of [`teach/worksheet/${LESSON}`, `teach/hand-in/${LESSON}`]) {
    await openLearn(page, path);
    await expect(page.locator('.sheet-answers').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  }
});

const guess = async (page: Page, answer: RegExp): Promise<void> => {
  await page.getByRole('radio', { name: answer }).check();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByText(/^You said: /u)).toBeVisible();
};
const STATES: readonly [name: string, path: string, prepare?: (page: Page) => Promise<void>][] = [
  ['the lessons', ''],
  ['a guess', `${LESSON}/2/new`],
  ['a refutation', `${LESSON}/2/new`, async (page) => await guess(page, /^Vetoed/u)],
  ['what happened', `${LESSON}/2/new`, async (page) => await guess(page, /^Not enough votes/u)],
  ['why', `${LESSON}/3/new`],
  ['a task', `${LESSON}/4/new`, async (page) => await page.locator('.seat-button').nth(3).click()],
  ['the end of a lesson', `${LESSON}/20`],
  ['what there is for teachers', 'teach'],
  ['a plan', `teach/plan/${LESSON}`],
  ['a class', `teach/class/${LESSON}/2`],
  ['a sheet to hand in', `teach/hand-in/${LESSON}`],
  ['a question of practice', 'practice', async (page) => await expect(page.getByRole('radio').first()).toBeVisible()],
  [
    'its answer',
    'practice',
    async (page) => {
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Show the answer' }).click();
      await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
    },
  ],
  ['the parts', 'roles'],
  ['the seats of a meeting', 'roles/2016-10-08-aleppo'],
  [
    'what a vote did',
    'roles/member/2016-10-08-aleppo/RUS',
    async (page) => {
      await page.getByRole('radio', { name: /^No/u }).check();
      await page.getByRole('button', { name: 'Cast the vote' }).click();
      await expect(page.getByText('Your no is the veto.')).toBeVisible();
    },
  ],
  [
    'an act out of order',
    'roles/president/2016-10-08-aleppo',
    async (page) => {
      await page.getByRole('radio', { name: 'Adopt the agenda' }).check();
      await page.getByRole('button', { name: 'Do this' }).click();
      await expect(
        page.getByText('0 acts in order').or(page.getByText('No act in order so far')).first(),
      ).toBeVisible();
    },
  ],
  ['no such lesson', 'nothing'],
];

for (const [index, [name, path, prepare]] of STATES.entries()) {
  test(`axe finds nothing in Learn: ${name}`, async ({ page, isMobile }) => {
    test.skip(!LONG && index % 4 !== (isMobile ? 1 : 2), 'a fourth of them at each width; all in the long run');
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: index % 3 === 0 ? 'dark' : 'light' });
    await openLearn(page, path);
    await prepare?.(page);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a row of the table opens as a meeting, with the rooms and tools, and says where it comes from', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile && !LONG, 'the same on a phone');
  await page.goto('/#/BM-698/try');
  await page.getByRole('button', { name: 'Show the votes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Twelve said yes; on procedure nobody has a veto.',
  );
  await page.getByRole('button', { name: 'Play it' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not enough votes.');
  await expect(page.locator('.footer')).toContainText('CC BY 4.0');
  await page.goto('/#/BM-99999/try');
  await expect(page.getByText('There is no meeting “BM-99999”.')).toBeVisible();
});
