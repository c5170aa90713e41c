import { expect, test, type Page } from '@playwright/test';
import { addressOf, open, STOPS } from './meeting.ts';

/** What a browser does before it takes its picture of the page for paper. */
async function print(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Take it with you' })).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** As long as what is on paper reads as a button or a field: what could be pressed there does nothing. */
function controls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, nav, dialog, .dock, .tool-tabs')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      // Names, which read as words: a member of a table, what a way is played as, a question put to the vote, states and acts.
      .filter((each) => !each.matches('th .link, .way .button, .strip, .card-open, .chart-plane button'))
      .filter((each) => !each.matches('.choice input:checked'))
      .map((each) => each.outerHTML.slice(0, 90)),
  );
}

const ROOMS = {
  Watch: addressOf(STOPS.vetoed),
  Try: '/#/2016-10-08-aleppo/try/S-2016-846/takes',
  comparison: '/#/2016-10-08-aleppo/try/S-2016-846/versions?votes=S/2016/846:RUS=A',
  Read: '/#/2016-10-08-aleppo/read',
  minutes: '/#/2016-10-08-aleppo/read/minutes',
  'minutes of a version': '/#/2016-10-08-aleppo/read/minutes?votes=S/2016/846:RUS=A',
  Procedure: addressOf(STOPS.vetoed, '', 'procedure'),
};

for (const [room, address] of Object.entries(ROOMS)) {
  test(`on paper ${room} has no controls, and at its foot how to cite it`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('main .panel-title, main .votes, main .minutes').first()).toBeVisible();
    await print(page);
    expect(await controls(page)).toEqual([]);
    const foot = page.locator('.print-foot');
    await expect(foot).toContainText('The Horseshoe authors, “Eleven of fifteen said yes. Was it adopted?”');
    await expect(foot).toContainText(new URL(page.url()).hash);
    const ends = await page.evaluate(() => ({
      foot: document.querySelector('.print-foot')?.getBoundingClientRect().top ?? 0,
      main: document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(ends.foot).toBeGreaterThanOrEqual(ends.main);
  });
}

test('on paper each claim names its sources, what is folded stands open, and afterwards all is as before', async ({
  page,
}) => {
  await open(page, ROOMS.Read);
  const statements = page.locator('.statements details');
  await expect(statements).toBeVisible();
  await print(page);
  await expect(statements).toHaveAttribute('open', '');
  await expect(page.locator('.statements .provenance').first()).toContainText('S/PV.7785');
  await expect(page.locator('.provenance-open')).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Russian Federation' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(statements).not.toHaveAttribute('open');
  await expect(page.locator('.provenance-open').first()).toBeVisible();
  await expect(page.locator('.print-foot')).toHaveCount(0);
});

test('on paper minutes name the sources of each act, and nothing lies over them wherever the page was', async ({
  page,
}) => {
  await open(page, ROOMS.minutes);
  await page.locator('.minutes h4').last().scrollIntoViewIfNeeded();
  await print(page);
  await expect(page.locator('.minutes .provenance').first()).toContainText(/AFP|Reuters|Moscow|S\/PV/u);
  expect(await page.locator('.strip').evaluate((strip) => getComputedStyle(strip).position)).toBe('static');
  await expect(page.locator('.read-parts')).toBeHidden();
});

test('on paper a chart that is drawn fits the page, whole', async ({ page, isMobile }) => {
  test.skip(isMobile, 'it sets the width itself');
  await page.setViewportSize({ width: 680, height: 980 }); // a sheet without its margins
  await open(page, ROOMS.Procedure);
  await page.getByRole('button', { name: 'As a drawing' }).click();
  const plane = page.locator('.chart-plane');
  for (const state of ['Voting', 'The meeting']) {
    await page.locator('.chart-path button', { hasText: state }).click();
    await print(page);
    const [drawn, view] = await Promise.all([plane.boundingBox(), page.locator('.chart-view').boundingBox()]);
    expect(drawn?.width).toBeLessThanOrEqual(681);
    expect(drawn?.height).toBeLessThanOrEqual(980);
    expect(view?.height).toBeGreaterThanOrEqual(drawn?.height ?? Infinity);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});

test('on paper it is light, and the band of a veto is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, ROOMS.Watch);
  await print(page);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(20, 24, 31)');
  const band = page.locator('.bar-veto');
  await expect(band).toBeVisible();
  expect(await band.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
  await expect(page.locator('.speech-source .provenance')).toContainText('S/PV.7785');
});
