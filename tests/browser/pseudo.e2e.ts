import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { headline, SEEDED } from './meeting.ts';
import { LETTERS, speakPseudo, turnRound } from './pseudo.ts';

const ALEPPO = '/#/2016-10-08-aleppo';
const CHART = `${ALEPPO}/procedure/result-846`;
const ROOMS = [
  '/#/',
  `${ALEPPO}/watch/result-846`,
  `${ALEPPO}/try/S-2016-846/takes`,
  `${ALEPPO}/read`,
  `${ALEPPO}/read/minutes`,
  `${ALEPPO}/procedure/8`,
  CHART,
  '/#/about/signs',
  '/#/learn',
  '/#/learn/veto-or-shortfall/2/new',
  '/#/learn/veto-or-shortfall/4/new',
  '/#/learn/practice',
  '/#/learn/teach/plan/veto-or-shortfall',
  '/#/learn/teach/class/veto-or-shortfall/2',
  '/#/learn/roles/2016-10-08-aleppo',
  '/#/learn/roles/president/2016-10-08-aleppo',
  '/#/learn/puzzles',
  '/#/learn/puzzles/oneVote.adopted.BM-158',
];
/** At one width. */
const TOOLS = ['matters', 'chances', 'outcomes', 'rules', 'power', 'versions'].map(
  (tool) => `${ALEPPO}/try/S-2016-846/${tool}?votes=S/2016/846:RUS=A`,
);

const LONG = process.env['LONG'] !== undefined;
/** Every fourth room in the one language, every fourth in the other; all in both in the long run. */
const isLeftOut = (rooms: readonly string[], room: string, turn: 0 | 1) =>
  !LONG && rooms.includes(room) && rooms.indexOf(room) % 4 !== (turn === 1 ? 0 : 2);

for (const room of [...ROOMS, ...TOOLS]) {
  test(`${room} in a language that is 40 % longer: nothing runs out, nothing stays in English`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isLeftOut(TOOLS, room, 1), 'the others in this language');
    test.skip(isMobile && TOOLS.includes(room), 'at one width');
    test.skip(isLeftOut(ROOMS, room, isMobile ? 1 : 0), 'the others in this language');
    await speakPseudo(page);
    await visit(page, room);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await untranslated(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test(`${room} from right to left: nothing runs out, and the room is mirrored`, async ({ page, isMobile }) => {
    test.skip(isLeftOut(TOOLS, room, 0), 'the others in this language');
    test.skip(isMobile && TOOLS.includes(room), 'at one width');
    test.skip(isLeftOut(ROOMS, room, isMobile ? 0 : 1), 'the others in this language');
    await turnRound(page);
    await visit(page, room);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
}

for (const [words, what] of [
  ['veto', 'what a search finds'],
  ['zzz', 'a search that finds nothing'],
] as const) {
  test(`${what}, in a language that is 40 % longer and from right to left: nothing runs out, nothing stays in English`, async ({
    page,
  }) => {
    await speakPseudo(page);
    await visit(page, `${ALEPPO}/watch/result-846`);
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox').last().fill(words);
    expect(await page.getByRole('option').count()).toBeGreaterThan(words === 'veto' ? 3 : -1);
    expect(await untranslated(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const runsOut = await page
      .locator('.palette, .palette *:not(.spoken-only)')
      .evaluateAll(
        (all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0).length,
      );
    expect(runsOut).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('the letters of votes are those of the language: at the seats, at the choices, on the page of signs', async ({
  page,
}) => {
  await speakPseudo(page);
  await visit(page, `${ALEPPO}/watch/result-846`);
  const { inFavour, against, abstaining, notParticipating } = LETTERS;
  expect(await lettersIn(page, '.chamber svg .token-letter')).toEqual(
    expect.arrayContaining([inFavour, against, abstaining]),
  );
  await visit(page, `${ALEPPO}/try/S-2016-846/takes`);
  await page.locator('.seat-button').first().click();
  await expect(page.locator('.seat-choice .token-letter')).toHaveText(
    [inFavour, against, abstaining, notParticipating].map(String),
  );
  await visit(page, '/#/about/signs');
  expect(await lettersIn(page, '.token-letter')).toEqual(expect.arrayContaining(Object.values(LETTERS)));
});

/** The letters of votes that are drawn; none of English among them. */
async function lettersIn(page: Page, selector: string): Promise<string[]> {
  const letters = await page.locator(selector).allTextContents();
  expect(letters.filter((letter) => /[YNAX?]/u.test(letter))).toEqual([]);
  return [...new Set(letters)];
}

async function visit(page: Page, room: string): Promise<void> {
  await page.addInitScript((seeded) => {
    if (location.protocol === 'about:') return;
    localStorage.setItem('horseshoe.results', 'shown');
    localStorage.setItem('horseshoe.practice', seeded);
  }, SEEDED);
  await page.goto(room);
  await expect(headline(page)).toBeVisible();
  await expect(page.locator('.footer')).toBeAttached();
  await page.waitForLoadState('networkidle');
  if (room === CHART) await openChart(page);
}

/** The chart as a drawing, with a state beside it, in any language. */
async function openChart(page: Page): Promise<void> {
  if (await page.locator('.chart[data-form="outline"]').isVisible()) await page.locator('.chart-form-choice').click();
  await page.locator('.chart [aria-current="step"]').click();
  await expect(page.locator('.chart-state')).toBeVisible();
}

async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Words of three letters and more that are seen, have no accent, and belong neither to the file of a meeting nor to a name. */
async function untranslated(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      // What a file says has its own language; symbols and names of members come from it, too.
      if (!element || element.closest('noscript, script, style')) continue;
      if (element.closest('[lang]')?.getAttribute('dir') === 'auto') continue;
      if (!element.checkVisibility()) continue;
      // The names of drafts and the item of the agenda stand inside sentences, too.
      const text =
        node.textContent?.replaceAll(/(?:French|Russian|Jordanian) draft|The situation in the Middle East/gu, '') ?? '';
      for (const word of text.match(/(?<!\p{L})[a-z]{4,}(?!\p{L})/gu) ?? []) found.add(word);
    }
    return [...found];
  });
}

async function violations(page: Page): Promise<unknown> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    })
    .analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
}
