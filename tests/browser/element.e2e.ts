import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { listenForComplaints } from './complaints.ts';
import { serveHost, serveSite } from './hosts.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.stop());
test.skip(({ isMobile }) => isMobile, 'the width is that of the page around, which the tests set');

const ALEPPO = 'scenario="2016-10-08-aleppo"';

/** A page of another origin, whose policy allows what the element needs and nothing more. */
async function open(page: Page, body: string, head = ''): Promise<Locator> {
  const policy = `default-src 'none'; script-src ${site.origin}; connect-src ${site.origin}; img-src ${site.origin}; require-trusted-types-for 'script'`;
  const script = `<script type="module" src="${site.origin}/embed/horseshoe-vote.js"></script>`;
  const host = await serveHost(
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${head}${script}<main><h1>Host</h1>${body}</main>`,
    policy,
  );
  page.once('close', host.stop);
  await page.goto(`${host.origin}/page`);
  return page.locator('horseshoe-vote').first();
}

const headline = (vote: Locator): Locator => vote.locator('.headline');

test('a vote stands on a page with a strict policy, as recorded', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  const vote = await open(page, `<horseshoe-vote ${ALEPPO} draft="S/2016/846"></horseshoe-vote>`);
  await expect(headline(vote)).toHaveText('Vetoed. Eleven of fifteen said yes; Russia said no.');
  await expect(vote.locator('.subject')).toHaveText('French draft S/2016/846');
  await expect(vote.getByRole('figure')).toContainText('Security Council, 7785th meeting, 8 October 2016');
  await expect(vote.getByRole('img', { name: '11 votes in favour of 15; 9 needed' })).toBeVisible();
  await expect(vote.locator('.struck')).toHaveText('Veto Russia');
  await expect(vote.locator('.token.inFavour')).toHaveCount(22); // at the table and in the table of votes
  await expect(vote.locator('.own')).toHaveCount(0);
  await expect(vote.getByText('Sources: SC/12545 and ')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await vote.locator('image').count()).toBe(15); // one that cannot be shown becomes letters
  expect(complaints).toEqual([]);
});

test('every vote stands in a table behind a fold, by keyboard too', async ({ page }) => {
  const vote = await open(page, `<horseshoe-vote ${ALEPPO} draft="S/2016/846"></horseshoe-vote>`);
  await expect(headline(vote)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const rows = vote.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(16);
  await expect(rows.nth(3)).toHaveText(/^Russian Federation Veto\s*N\s*no$/u);
  await expect(vote.getByRole('rowheader', { name: 'Angola' })).toBeVisible();
  // Who has opened it keeps it open, and the focus, when the votes change.
  await vote.evaluate((element) => element.setAttribute('votes', 'RU:A'));
  await expect(rows.nth(3)).toHaveText(/^Russian Federation Veto\s*A\s*abstains \(changed\)$/u);
  expect(await vote.evaluate((element) => element.shadowRoot?.activeElement?.localName)).toBe('summary');
});

test('other votes are decided by the law, and said not to be the record; what changes is spoken', async ({ page }) => {
  const vote = await open(page, `<horseshoe-vote ${ALEPPO} draft="S/2016/846" votes="RUS:A"></horseshoe-vote>`);
  await expect(headline(vote)).toHaveText('Adopted. Eleven said yes; nobody with a veto said no.');
  await expect(vote.locator('.own')).toHaveText('A reader’s own version, and not what happened: 1 vote changed');
  await expect(vote.getByRole('status')).toHaveText('');
  await vote.evaluate((element: HTMLElementTagNameMap['horseshoe-vote']) => {
    element.votes = 'RU:A,FR:X,GB:X,US:X';
  });
  await expect(headline(vote)).toHaveText(/^Not enough votes. Eight said yes; nine are needed/u);
  await expect(vote.getByRole('status')).toHaveText(/^Not enough votes/u);
  await expect(vote.locator('.short')).toHaveText('1 short');
  const link = vote.getByRole('link', { name: 'Open in Horseshoe' });
  await link.evaluate((a) => a.removeAttribute('target'));
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Not enough votes. Eight said yes/u);
});

test('the address of a scenario file does, and a flag that cannot be shown becomes letters', async ({ page }) => {
  const file = await (await fetch(`${site.origin}/${await firstFile()}`)).text();
  const body = file.replace('"flag": "ao"', '"flag": "zq"');
  await page.route(/\/own\.json$/u, (route) =>
    route.fulfill({ body, headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' } }),
  );
  const vote = await open(
    page,
    `<horseshoe-vote scenario="${site.origin}/own.json" draft="S/2016/847"></horseshoe-vote>`,
  );
  await expect(headline(vote)).toHaveText(/^Not enough votes. Four said yes/u);
  await expect(vote.locator('.letters')).toHaveText(['AGO']);
  await expect(vote.getByRole('link')).toHaveCount(0); // the page does not have this meeting
});

test.describe('what is wrong stands in the element, and nothing is thrown', () => {
  for (const [attributes, told] of [
    ['', '“scenario” is missing; expected is the id of a meeting, or the address of a scenario file.'],
    [
      'scenario="aleppo"',
      '“scenario”: found "aleppo"; expected is the address of a scenario file, or one of 1946-02-16',
    ],
    ['scenario="__proto__"', '“scenario”: found "__proto__"; expected is'],
    ['scenario="http://["', '“scenario”: found "http://["; expected is'],
    ['scenario="https://example.org/a.json"', 'could not be fetched'],
    ['scenario="SITE/robots.txt"', 'is no scenario file. Found at the file as a whole: json'],
    [`${ALEPPO} draft="S/2016/848"`, '“draft”: found "S/2016/848"; expected is one of S/2016/846 or S/2016/847.'],
    [`${ALEPPO} votes="RU:Z"`, '“votes”: found "RU:Z"; expected is a member and the letter of a vote, like RUS:A'],
    [`${ALEPPO} votes="DE:Y"`, '“votes”: found "DE"; expected is one of the members AGO, CHN'],
    [`${ALEPPO} votes="RU:A,RUS:N"`, '“votes”: found "RUS" a second time; expected is each member once.'],
    [`${ALEPPO} draft="&lt;img src=x onerror=alert(1)&gt;"`, '“draft”: found "<img src=x onerror=alert(1)>"'],
  ] as const) {
    test(attributes === '' ? 'no attributes' : attributes, async ({ page }) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      const vote = await open(page, `<horseshoe-vote ${attributes.replace('SITE', site.origin)}></horseshoe-vote>`);
      await expect(vote.getByRole('alert')).toContainText('This vote cannot be shown.');
      await expect(vote.getByRole('alert')).toContainText(told);
      await vote.evaluate((element) => {
        for (const name of ['draft', 'votes']) element.removeAttribute(name);
        element.setAttribute('scenario', '2016-10-08-aleppo');
      });
      await expect(headline(vote)).toHaveText(/^Vetoed/u);
      expect(thrown).toEqual([]);
    });
  }
});

test('the page around sets colours and typefaces, and nothing else reaches in', async ({ page }) => {
  const vote = await open(page, `<horseshoe-vote ${ALEPPO}></horseshoe-vote>`);
  await expect(headline(vote)).toBeVisible();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'p { color: red !important; font-size: 99px } horseshoe-vote { --horseshoe-paper: rgb(1, 2, 3); --horseshoe-in-favour: rgb(4, 5, 6) }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const styleOf = async (selector: string, name: string) =>
    await vote
      .locator(selector)
      .first()
      .evaluate((element, asked) => getComputedStyle(element).getPropertyValue(asked), name);
  expect(await vote.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(1, 2, 3)');
  expect(await styleOf('.token.inFavour', 'fill')).toBe('rgb(4, 5, 6)');
  expect(await styleOf('.why', 'color')).not.toBe('rgb(255, 0, 0)');
});

for (const width of [320, 480, 900]) {
  test(`fits into ${width} pixels, in light, dark and forced colours, from right to left, and axe finds nothing`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'it sets the width itself');
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const vote = await open(page, `<horseshoe-vote ${ALEPPO} votes="RU:A"></horseshoe-vote>`);
    await expect(headline(vote)).toBeVisible();
    await vote.locator('summary').click();
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      const builder = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
      if ('forcedColors' in media) builder.disableRules('color-contrast'); // the colours are the system's then
      const { violations } = await builder.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    for (const dir of ['ltr', 'rtl']) {
      await vote.evaluate((element: HTMLElement, to) => {
        element.dir = to;
        element.setAttribute('votes', to === 'rtl' ? 'RU:N' : 'RU:A');
      }, dir);
      await expect(vote.getByRole('figure')).toHaveAttribute('dir', dir);
      await expect(headline(vote)).toHaveText(dir === 'rtl' ? /^Vetoed/u : /^Adopted/u);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test('it turns with its width: a phone’s table has its names inside', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  const vote = await open(page, `<horseshoe-vote ${ALEPPO}></horseshoe-vote>`);
  await expect(vote.locator('.drawing.wide')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(vote.locator('.drawing.tall')).toBeVisible();
});

test('words in a language that is not there are English, and say so', async ({ page }) => {
  const vote = await open(page, `<horseshoe-vote ${ALEPPO} lang="fr-CH"></horseshoe-vote>`);
  await expect(vote.getByRole('figure')).toHaveAttribute('lang', 'en');
  await expect(headline(vote)).toHaveText(/^Vetoed/u);
});

/** Where the site has the file of the first meeting. */
async function firstFile(): Promise<string> {
  const script = await (await fetch(`${site.origin}/embed/horseshoe-vote.js`)).text();
  return /assets\/2016-10-08-aleppo-[\w-]+\.json/u.exec(script)?.[0] ?? '';
}
