// npm run shots [-- --only=watch --widths=390,1440 --schemes=dark]: pictures of every screen of the built page, as a sheet to
// look at: .reports/shots/index.html. Prints how many words the first view of each screen has, beside its budget.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, at: string, words?: number, afterwards?: (page: Page) => Promise<void> }} Screen */

const MEETING = '#/2016-10-08-aleppo';
const LESSON = '#/learn/veto-or-shortfall';
const guess = (/** @type {string} */ answer) => async (/** @type {Page} */ page) => {
  await page.getByRole('radio', { name: answer }).check();
  await page.getByRole('button', { name: 'Show what happened' }).click();
};
const seat = (/** @type {string} */ name) => async (/** @type {Page} */ page) =>
  await page.getByRole('list', { name: 'The members round the table' }).getByRole('button', { name }).click();

const toTheCouncil = async (/** @type {Page} */ page) =>
  await page.locator('.council').evaluate((council) => council.scrollIntoView({ block: 'center' }));
const council = (/** @type {string} */ name) => async (/** @type {Page} */ page) => {
  await page.getByRole('radio', { name: `Show this Council: ${name}` }).click();
  await toTheCouncil(page);
};
const ownCouncil = async (/** @type {Page} */ page) => {
  await page.getByLabel('Elected', { exact: true }).fill('60');
  await council('A Council of your own')(page);
};
const ownPower = async (/** @type {Page} */ page) => {
  await page.getByLabel('Whose power').selectOption('own');
  await page.getByLabel('Elected', { exact: true }).fill('188');
  await toTheCouncil(page);
};

/** On a phone they are behind the settings. @param {import('@playwright/test').Page} page */
async function openMeetings(page) {
  const button = page.getByRole('button', { name: 'Meetings', exact: true });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Settings' }).click();
  await page
    .getByRole('button', { name: /meetings$/iu })
    .filter({ visible: true })
    .first()
    .click();
}

/** @param {string} words */
const search = (words) => async (/** @type {Page} */ page) => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'What are you looking for?' }).fill(words);
};
/** On a phone the chart is an outline first. @param {Page} page */
async function asDrawing(page) {
  if (await page.locator('.chart[data-form="outline"]').isVisible()) await page.locator('.chart-form-choice').click();
  await page.locator('.chart-view').evaluate((view) => view.scrollIntoView({ block: 'center' }));
}
/** @param {Page} page */
async function wholeChart(page) {
  await asDrawing(page);
  await page.locator('.chart-path button').first().click();
}
/** @param {Page} page */
async function stateOfChart(page) {
  await asDrawing(page);
  await page.locator('.chart-box[aria-current="step"]').click();
}
/** @param {Page} page */
async function draftOfChart(page) {
  await page.getByRole('button', { name: 'Its life as a chart: French draft' }).click();
  await asDrawing(page);
}

/** @type {Screen[]} */
const SCREENS = [
  { name: 'start', at: '#/', words: 90 },
  { name: 'watch-before', at: `${MEETING}/watch`, words: 110 },
  { name: 'watch-voting', at: `${MEETING}/watch/10` },
  { name: 'watch-vetoed', at: `${MEETING}/watch/result-846`, words: 110 },
  { name: 'watch-second', at: `${MEETING}/watch/result-847`, words: 110 },
  { name: 'watch-acclamation', at: '#/2016-10-06-secretary-general/watch/5' },
  { name: 'watch-in-part', at: '#/1965-11-23-portuguese-territories/watch/14' },
  { name: 'watch-eleven', at: '#/1946-02-16-syria-lebanon/watch/12' },
  { name: 'try', at: `${MEETING}/try/S-2016-846/takes`, words: 90 },
  { name: 'try-seat', at: `${MEETING}/try/S-2016-846/takes`, afterwards: seat('Russia') },
  { name: 'try-changed', at: `${MEETING}/try/S-2016-846/takes?votes=S/2016/846:RUS=A` },
  { name: 'try-chances', at: `${MEETING}/try/S-2016-846/chances` },
  { name: 'try-rules', at: `${MEETING}/try/S-2016-846/rules` },
  { name: 'try-reform', at: `${MEETING}/try/S-2016-846/rules`, afterwards: council('African Union') },
  { name: 'try-reform-fewer', at: `${MEETING}/try/S-2016-846/rules`, afterwards: council('The Council of 1946') },
  { name: 'try-reform-rows', at: `${MEETING}/try/S-2016-846/rules`, afterwards: ownCouncil },
  { name: 'try-power', at: `${MEETING}/try/S-2016-846/power`, afterwards: toTheCouncil },
  { name: 'try-power-193', at: `${MEETING}/try/S-2016-846/power`, afterwards: ownPower },
  { name: 'try-versions', at: `${MEETING}/try/S-2016-846/versions?votes=S/2016/846:RUS=A` },
  { name: 'read', at: `${MEETING}/read` },
  { name: 'read-minutes', at: `${MEETING}/read/minutes?votes=S/2016/846:RUS=A` },
  { name: 'procedure', at: `${MEETING}/procedure/8` },
  { name: 'chart', at: `${MEETING}/procedure/result-846`, afterwards: asDrawing },
  { name: 'chart-whole', at: `${MEETING}/procedure/8`, afterwards: wholeChart },
  { name: 'chart-state', at: `${MEETING}/procedure/8`, afterwards: stateOfChart },
  { name: 'chart-draft', at: `${MEETING}/procedure/result-846`, afterwards: draftOfChart },
  { name: 'signs', at: '#/about/signs' },
  { name: 'learn', at: '#/learn' },
  { name: 'lesson-guess', at: `${LESSON}/2/new` },
  { name: 'lesson-refuted', at: `${LESSON}/2/new`, afterwards: guess('Vetoed') },
  { name: 'lesson-shown', at: `${LESSON}/2/new`, afterwards: guess('Not enough votes') },
  { name: 'lesson-why', at: `${LESSON}/3/new` },
  { name: 'lesson-task', at: `${LESSON}/4/new`, afterwards: seat('United States') },
  { name: 'lesson-end', at: `${LESSON}/20/new` },
  { name: 'teach', at: '#/learn/teach' },
  { name: 'teach-plan', at: '#/learn/teach/plan/veto-or-shortfall' },
  { name: 'teach-class', at: '#/learn/teach/class/veto-or-shortfall/2' },
  { name: 'teach-sheet', at: '#/learn/teach/worksheet/veto-or-shortfall' },
  { name: 'practice', at: '#/learn/practice' },
  { name: 'roles', at: '#/learn/roles' },
  { name: 'role-seats', at: '#/learn/roles/2016-10-08-aleppo' },
  { name: 'role-member', at: '#/learn/roles/member/2016-10-08-aleppo/RUS' },
  { name: 'role-president', at: '#/learn/roles/president/2016-10-08-aleppo' },
  { name: 'meetings', at: '#/', afterwards: openMeetings },
  { name: 'palette', at: `${MEETING}/watch`, afterwards: search('') },
  { name: 'palette-found', at: `${MEETING}/watch`, afterwards: search('veto') },
  { name: 'palette-nothing', at: `${MEETING}/watch`, afterwards: search('zzz') },
];
/** @type {Readonly<Record<string, number>>} */
const HEIGHTS = { 1440: 900, 1366: 625, 1024: 690, 390: 844, 360: 600 };

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '1440,1024,390' },
    schemes: { type: 'string', default: 'light,dark' },
    keep: { type: 'boolean', default: false }, // the site as it was built last
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.reports/shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!values.keep) await build({ root, logLevel: 'error' });
const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(await findBrowser());

const screens = SCREENS.filter(({ name }) => name.includes(values.only));
const rows = [];
for (const screen of screens) {
  const cells = [];
  for (const width of values.widths.split(',').map(Number)) {
    for (const scheme of values.schemes.split(',')) cells.push(await shot(screen, width, scheme));
  }
  rows.push(`<h2>${screen.name}</h2><div>${cells.map((file) => `<img src="${file}">`).join('')}</div>`);
}
const style =
  'body{font:15px sans-serif;margin:24px}div{display:flex;gap:12px;align-items:start}img{height:420px;border:1px solid #999}';
writeFileSync(join(folder, 'index.html'), `<!doctype html><style>${style}</style>${rows.join('\n')}\n`);
await browser.close();
await server.close();
console.log(`${screens.length} screens: .reports/shots/index.html`);

/** @param {Screen} screen @param {number} width @param {string} scheme @returns {Promise<string>} the file */
async function shot({ name, at, words, afterwards }, width, scheme) {
  const height = HEIGHTS[width] ?? 900;
  const isPhone = width < 760;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    deviceScaleFactor: isPhone ? 2 : 1,
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${name} ${width} ${scheme}: ${error.message}`));
  // The start hides results from who has not seen them; the rooms are looked at with them.
  if (name !== 'start' && name !== 'meetings')
    await page.addInitScript("if (location.protocol !== 'about:') localStorage.setItem('horseshoe.results', 'shown')");
  await page.goto(origin + at);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await afterwards?.(page);
  await page.evaluate('document.fonts.ready');
  const file = `${name}-${width}-${scheme}.png`;
  await page.screenshot({ path: join(folder, file) });
  if (words !== undefined && width === 1440 && scheme === 'light') {
    const found = await page.evaluate(wordsInView);
    console.log(`${name}: ${found} words in view, ${words} allowed${found > words ? ' — TOO MANY' : ''}`);
  }
  await context.close();
  return file;
}

/** Words to be read that are inside the window: not the name of the page, not the names, counts and marks of the picture, and not what stands on controls. */
function wordsInView() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const box = element?.getBoundingClientRect();
    const isSeen =
      element &&
      !element.closest(
        'svg, button, a, label, summary, select, .dock, .spoken-only, .wordmark, .bar, .counts, .hollow-count, .start-five',
      ) &&
      box &&
      box.width > 1 &&
      box.height > 1 &&
      box.top < innerHeight &&
      box.bottom > 0 &&
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    if (isSeen) words += node.textContent?.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  }
  return words;
}
