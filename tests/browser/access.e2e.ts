import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
  actAs,
  addressOf,
  BEFORE_THE_VOTE,
  doIt,
  open,
  openPractices,
  openTool,
  seat,
  spoken,
  STOPS,
  openMeetings,
  openPalette,
  settled,
  widen,
} from './meeting.ts';
import { stretch } from './pseudo.ts';

/** The parts of the page that a state is about; some states go through the whole of it. */
const ROOM = ['.head', '.stage', '.dock'];
const ALEPPO = '/#/2016-10-08-aleppo';

const STATES: readonly [
  name: string,
  address: string,
  parts: readonly string[],
  prepare?: (page: Page) => Promise<void>,
][] = [
  ['the start', '/', ['html']],
  ['before the vote', BEFORE_THE_VOTE, ['html']],
  ['the middle of a vote', addressOf(STOPS.inFavour), ROOM],
  ['a veto', addressOf(STOPS.vetoed), ROOM],
  ['too few votes', addressOf(STOPS.insufficientVotes), ROOM],
  [
    'a variation with a member’s panel',
    addressOf(STOPS.vetoed, '?votes=S/2016/846:RUS=A'),
    ROOM,
    (page) => seat(page, 'Russian Federation').click(),
  ],
  ['the help', BEFORE_THE_VOTE, ['dialog[open]'], (page) => page.keyboard.press('?')],
  ['a result with everything unfolded', addressOf(STOPS.vetoed), ['html'], unfold],
  ['Try', `${ALEPPO}/try/S-2016-846/takes`, ['html'], unfold],
  ['Read, everything unfolded', `${ALEPPO}/read`, ['html'], unfold],
  ['the minutes of a version', `${ALEPPO}/read/minutes?votes=S/2016/846:RUS=A`, ['html']],
  ['Procedure', addressOf(STOPS.vetoed, '', 'procedure'), ['html']],
  ['the chart as a drawing', addressOf(STOPS.beforeTheVote, '', 'procedure'), ['.chart'], asDrawing],
  [
    'a state beside its chart, everything unfolded',
    addressOf(STOPS.vetoed, '', 'procedure'),
    ['.stage-procedure'],
    async (page) => {
      await asDrawing(page);
      await page.locator('.chart [aria-current="step"]').click();
      await unfold(page);
    },
  ],
  ['the chart as an outline, everything unfolded', addressOf(STOPS.vetoed, '', 'procedure'), ['.chart'], asOutline],
  ['all signs', '/#/about/signs', ['html']],
  ['a broken address', '/#2016-10-08-aleppo/soon', ['header', '.notice']],
  [
    'what a member can do, everything unfolded',
    addressOf(STOPS.beforeTheVote, '', 'procedure'),
    ['.stage'],
    unfoldActs,
  ],
  ['an act that was played', addressOf(STOPS.inFavour, '', 'procedure'), ROOM, raiseAPoint],
  [
    'practice otherwise',
    addressOf(STOPS.beforeTheVote, '', 'procedure'),
    ROOM,
    async (page) => {
      await openPractices(page);
      await page.getByRole('switch', { name: /must abstain/u }).check();
    },
  ],
  ['the list of meetings', BEFORE_THE_VOTE, ['dialog[open]'], async (page) => void (await openMeetings(page))],
  ['the settings', BEFORE_THE_VOTE, ['dialog[open]'], (page) => page.getByRole('button', { name: 'Settings' }).click()],
  ['the search for anything', BEFORE_THE_VOTE, ['dialog[open]'], openPalette],
  ['what a search finds', BEFORE_THE_VOTE, ['dialog[open]'], async (page) => await openPalette(page, 'veto')],
  ['a search that finds nothing', BEFORE_THE_VOTE, ['dialog[open]'], async (page) => await openPalette(page, 'zzz')],
  ['amendments', '/#/2023-10-18-gaza/read', ['.drafts'], unfold],
  ['a secret ballot and no draft', '/#/2016-10-06-secretary-general/watch', ROOM, unfold],
  ['parts of a draft', '/#/1967-06-14-middle-east/watch/12', ROOM, unfold],
  ['two lines side by side', `${ALEPPO}/try/S-2016-846/versions?votes=S/2016/846:RUS=A`, ['.study'], unfold],
  [
    'other rules',
    addressOf(STOPS.vetoed),
    ['.tool-tabs', '.tool-pane'],
    (page) => openToolWith(page, 'Other rules', 'The same votes under other rules'),
  ],
  [
    'the chances',
    addressOf(STOPS.vetoed),
    ['.tool-pane'],
    (page) => openToolWith(page, 'Chances', 'Members that depend on each other'),
  ],
  [
    'the power of a seat',
    addressOf(STOPS.vetoed),
    ['.tool-pane'],
    (page) => openToolWith(page, 'Power', 'Why the game of the books is wrong'),
  ],
];

const LONG = process.env['LONG'] !== undefined;

for (const [index, [name, address, parts, prepare]] of STATES.entries()) {
  test(`axe finds nothing: ${name}`, async ({ page }, { project }) => {
    test.slow(); // axe reads every element of its parts
    const wide = project.name === 'desktop';
    test.skip(!LONG && index % 3 === (wide ? 0 : 1), 'a third of them at one width only; all in the long run');
    test.skip(!LONG && !wide && index % 3 === 2, 'another third on a wide window only');
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: wide ? 'light' : 'dark' });
    await open(page, address);
    await prepare?.(page);
    expect(await violations(page, parts)).toEqual([]);
    if (!wide || (!LONG && index % 3 !== 1)) return; // every third one in other colours, too
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    expect(await violations(page, parts, ['color-contrast']), 'in dark').toEqual([]); // nothing but colours depends on it
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light', forcedColors: 'active' });
    // The colours are the system's then, and axe cannot read them: what else may differ is sizes and links told by colour.
    const rest = ['target-size', 'link-in-text-block'];
    expect(await violations(page, parts, rest), 'in forced colours').toEqual([]);
  });
}

/** Where the page changes its layout. All of them in the long run, with all rules; otherwise one, with the rules of size. */
const WIDTHS = [320, 390, 768, 1024, 1280];
/** What may differ with the length of words, their direction or the width of the window. */
const OF_SIZE = ['target-size', 'scrollable-region-focusable', 'region', 'list', 'definition-list'];

for (const [index, [name, address, parts, prepare]] of STATES.entries()) {
  test(`axe finds nothing in longer words, from right to left and in other widths: ${name}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'it sets the width itself');
    test.skip(!LONG && index % 4 !== 1, 'every fourth one; all in the long run');
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    await prepare?.(page);
    const rules = LONG ? undefined : OF_SIZE;
    for (const width of LONG ? WIDTHS : WIDTHS.filter((_, place) => place === ((index - 1) / 4) % WIDTHS.length)) {
      await widen(page, width);
      expect(await violations(page, parts, rules), `${width} px wide`).toEqual([]);
    }
    await widen(page, 1440);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await settled(page);
    expect(await violations(page, parts, rules), 'from right to left').toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await stretch(page);
    await settled(page);
    expect(await violations(page, parts, rules), 'in longer words').toEqual([]);
  });
}

/** What axe finds in parts of the page, by all of its rules or by some. */
async function violations(page: Page, parts: readonly string[], rules?: string[]): Promise<unknown> {
  // The cards stick to the top: what a former look has left half under them is seen whole once a reader scrolls.
  await page.evaluate(() => scrollTo(0, 0));
  // In the page itself, and no report of what is right: that is most of what axe does otherwise.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  for (const part of parts) {
    await page.locator(part).first().waitFor({ state: 'attached' }); // some parts are loaded on demand
    builder.include(part);
  }
  if (rules) builder.withRules(rules);
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  ]);
}

test('all fifteen seats have a name that says who, what and how it voted', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const seats = page.getByRole('list', { name: 'The members round the table' }).getByRole('button');
  await expect(seats).toHaveCount(15);
  await expect(seat(page, 'Russian Federation')).toHaveAccessibleName(
    'Russian Federation, permanent member, presiding, voted against, this is the veto',
  );
  await expect(seat(page, 'Angola')).toHaveAccessibleName('Angola, abstained');
});

test('what is spoken is what is shown', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  const region = spoken(page);
  await expect(region).toBeVisible();
  await expect(region).toHaveText(/The President.*11 votes in favour, 2 votes against and 2 abstentions/);
  await expect(region.locator('[aria-label], [aria-hidden]')).toHaveCount(0);
  await expect(region.locator('.spoken-only')).toHaveText(/^The draft resolution received .* abstentions\.\s*$/u); // the picture shows it
});

test('nothing runs out of the window, down to 320 pixels and at twice the size', async ({ page }) => {
  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [720, 450],
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, addressOf(STOPS.vetoed));
    expect(await overflow(page), `${width} × ${height}`).toBeLessThanOrEqual(0);
    await open(page, '/#/about/signs');
    expect(await overflow(page), `the signs at ${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});

async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test('the reader’s choice of light or dark is kept', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

async function asDrawing(page: Page): Promise<void> {
  const drawing = page.getByRole('button', { name: 'As a drawing' });
  await page.locator('.chart-form-choice').waitFor();
  if (await drawing.isVisible()) await drawing.click();
  await page.locator('.chart-label').first().waitFor();
}

async function asOutline(page: Page): Promise<void> {
  const outline = page.getByRole('button', { name: 'As an outline' });
  await page.locator('.chart-form-choice').waitFor();
  if (await outline.isVisible()) await outline.click();
  await unfold(page);
}

async function unfoldActs(page: Page): Promise<void> {
  await actAs(page, 'Russian Federation');
  for (const all of await page.locator('.acts-all').all()) await all.click();
  await unfold(page);
}

async function raiseAPoint(page: Page): Promise<void> {
  await actAs(page, 'Venezuela');
  await doIt(page, 'Points of order and rulings', 'Raise a point of order');
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
  });
}

async function openToolWith(page: Page, tool: string, heading: string): Promise<void> {
  await openTool(page, tool);
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
}
