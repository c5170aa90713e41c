import { expect, test, type Page } from '@playwright/test';
import { listenForComplaints } from './complaints.ts';
import { addressOf, ballot, clearTools, enter, headline, open, panel, seat, STOPS, openMeetings } from './meeting.ts';

const MEMBER = 'Russian Federation';

test('the page carries its policy: nothing but itself, and nothing unsafe', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  const directives = new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect(directives.get('img-src'), 'and what it has drawn itself').toEqual(["'self'", 'blob:']);
  directives.delete('img-src');
  const sources = [...directives.values()].flat();
  expect(sources.filter((source) => !/^'(?:none|self|sha256-[\w+/]+=*)'$/u.test(source))).toEqual([]);
  expect(html.indexOf('Content-Security-Policy'), 'the policy holds for what comes after it').toBeLessThan(
    html.indexOf('<script'),
  );
});

test('the policy is in force: a script and a style that are put into the page are refused', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  await open(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.strange = true';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(script, style);
  });
  await expect.poll(() => complaints.join('\n')).toContain('Refused by script-src-elem');
  await expect.poll(() => complaints.join('\n')).toContain('Refused by style-src-elem');
  expect(await page.evaluate(() => 'strange' in globalThis)).toBe(false);
});

test('nothing that a reader does is refused by the policy', async ({ page }) => {
  test.slow();
  const complaints = await listenForComplaints(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start the vote' }).click();
  await expect(page).toHaveURL(/\/watch/u);

  await page.goto('about:blank');
  await open(page, addressOf(STOPS.vetoed));
  await seat(page, MEMBER).click();
  const vote = ballot(page, 'French draft').getByRole('radio', { name: /abstaining/u });
  await vote.check({ force: true });
  await expect(headline(page)).toContainText('Adopted');
  await page.getByRole('button', { name: 'One step forward' }).click();
  expect(complaints, 'Watch').toEqual([]);

  await enter(page, 'Try');
  await clearTools(page);
  const tools = page.getByRole('navigation', { name: 'Tools' }).getByRole('button');
  await expect(tools).toHaveCount(7);
  for (const tool of await tools.all()) {
    await tool.click();
    await expect(tool).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('.stage-side .panel-title').first()).toBeVisible();
    expect(complaints, await tool.innerText()).toEqual([]);
  }
  await enter(page, 'Read');
  await expect(page.locator('.votes')).toBeVisible();
  expect(complaints, 'Read').toEqual([]);

  await enter(page, 'Procedure');
  await expect(panel(page, 'On the table')).toBeVisible();
  expect(complaints, 'Procedure').toEqual([]);

  await compareAndShare(page);
  await takeAlong(page);
  expect(complaints, 'comparison, link, file and shelf').toEqual([]);

  await openMeetings(page);
  const other = page.getByRole('dialog').getByRole('link', { name: /The first veto/u });
  await other.click();
  await expect(page).toHaveURL(/#\/1946-02-16-/u);
  await expect(page.locator('.footer')).toBeAttached();
  expect(complaints, 'meetings').toEqual([]);
});

/** Two lines side by side; the study as a link and as a file; the file opened again; a save on the shelf. */
async function compareAndShare(page: Page): Promise<void> {
  await enter(page, 'Try');
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button').last().click();
  await expect(panel(page, 'Two variations, side by side')).toContainText(MEMBER);
  const share = panel(page, 'Share');
  await share.getByRole('button', { name: 'Copy the link' }).click();
  await expect(share.getByRole('status').first()).toHaveText(/\S/u);
  const downloading = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Download as a file' }).click();
  const file = await (await downloading).path();
  await share.locator('input[type=file]').setInputFiles(file);
  await expect(share).toContainText('is open: 1 variation');
  const shelf = panel(page, 'Saved in this browser');
  await shelf.getByRole('textbox', { name: 'Save under the name' }).fill('Ours');
  await shelf.getByRole('textbox', { name: 'Save under the name' }).press('Enter');
  await expect(shelf).toContainText('“Ours” is saved.');
}

test('what a reader has chosen of light and dark is there before the page is', async ({ page }) => {
  await page.route(/\.js$/u, () => undefined); // it never arrives
  await page.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('horseshoe.theme', 'dark');
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('body')).toBeAttached();
  await expect.poll(() => backgroundOf(page)).toBe(PAPER.dark);
});

test('where scripts are blocked, the colours follow the system and the page says what it needs', async ({
  browser,
  baseURL,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme });
    await page.goto(`${baseURL}/`);
    expect(await backgroundOf(page)).toBe(PAPER[colorScheme]);
    // Playwright's own locators pass over <noscript>, seen or not.
    expect(await page.evaluate(() => document.body.innerText)).toContain('let this page run JavaScript');
    await page.close();
  }
});

/** As src/ui/tokens.css has them. */
const PAPER = { light: 'rgb(251, 248, 242)', dark: 'rgb(13, 19, 29)' };

function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** A picture is drawn from a drawing, and both are files. */
async function takeAlong(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take it with you' }).click();
  for (const name of ['Picture (PNG)', 'Drawing (SVG)', 'These votes'])
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  await page.keyboard.press('Escape');
}
