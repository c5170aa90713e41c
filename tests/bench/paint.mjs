// From a key or a click to the pixels, in a real browser. Options, all with defaults:
//   --path=/#/…           the room in which steps are measured
//   --chamber=SELECTOR    what must be on screen for the page to count as loaded
//   --board=/#/…          the room in which votes are changed, up to the name of a tool
//   --tools=NAME,NAME     the tools that stand beside the votes, one after the other
//   --open=SELECTOR       what to click before votes can be changed
//   --votes=SELECTOR      what changes a vote, clicked in turn
//   --chart=/#/…          where a chart is drawn, and followed
//   --lesson=/#/…         a question of a lesson, whose first frame is measured
//   --forward=, --back=   the buttons of one step
//   --steps=N             keys or clicks in a row; each row is walked three times
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../browser/browser.mjs';
import { probe } from './probe.mjs';
import { traced } from './trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ path: string, board: string, tools: string, chart: string, lesson: string, chamber: string, open: string, votes: string, forward: string, back: string, steps: string }} Options */

const AIMS = { load: 1000, paint: /** @type {Record<number, number>} */ ({ 1: 17, 4: 50 }) }; // milliseconds; paint: p95
const LOADS = 7;
const ROWS = 3;
/** The browser compiles what runs often: the first clicks of a page are told by themselves. */
const FIRST = 10;
/** Between two choices of a vote, milliseconds: what follows a step at once is done by then, and the panels are at it. */
const CHOOSING = 250;

/** @param {string} root @param {readonly string[]} args */
export async function paint(root, args) {
  const options = optionsOf(args);
  const launch = await findBrowser();
  if (!launch) throw new Error('No browser: node tests/browser/browser.mjs --ensure');
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4180, open: false } });
  const browser = await chromium.launch(launch);
  try {
    const address = new URL(options.path, server.resolvedUrls?.local[0]).href;
    console.log(`\nThe built page in ${launch.executablePath ?? 'Playwright’s Chromium'} ${browser.version()}`);
    await firstLoad(browser, 'First load', address, options);
    const lesson = new URL(options.lesson, server.resolvedUrls?.local[0]).href;
    await firstLoad(browser, 'A lesson’s first frame', lesson, { ...options, chamber: '.lesson .chamber' });
    for (const throttle of [1, 4]) await stepsToPaint(browser, address, throttle, options);
    for (const throttle of [1, 4]) {
      console.log(`\nA changed vote to paint, processor at 1/${throttle}, ms (p50 / p95)`);
      for (const tool of options.tools.split(',')) {
        const board = new URL(options.board + tool, server.resolvedUrls?.local[0]).href;
        await changesToPaint(browser, board, throttle, tool, options);
      }
    }
    for (const throttle of [1, 4])
      await chartToPaint(browser, new URL(options.chart, server.resolvedUrls?.local[0]).href, throttle, options);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {readonly string[]} args @returns {Options} */
function optionsOf(args) {
  const text = /** @type {const} */ ('string');
  const { values } = parseArgs({
    args: [...args],
    options: {
      path: { type: text, default: '/#/2016-10-08-aleppo/watch' },
      board: { type: text, default: '/#/2016-10-08-aleppo/try/S-2016-846/' },
      tools: { type: text, default: 'takes,matters,chances,outcomes,rules,power,versions' },
      chart: { type: text, default: '/#/2016-10-08-aleppo/procedure' },
      lesson: { type: text, default: '/#/learn/veto-or-shortfall/2' },
      chamber: { type: text, default: '[data-testid=chamber], .chamber' },
      open: { type: text, default: '[data-member=RUS]' },
      votes: { type: text, default: '.seat-choice [aria-pressed]' },
      forward: { type: text, default: 'role=button[name="One step forward"]' },
      back: { type: text, default: 'role=button[name="One step back"]' },
      steps: { type: text, default: '33' },
    },
  });
  return values;
}

/** @param {import('@playwright/test').Browser} browser @param {string} name @param {string} address @param {Options} options */
async function firstLoad(browser, name, address, options) {
  /** @type {Record<string, number>[]} */
  const loads = [];
  for (let load = 0; load < LOADS; load++) {
    const { page, close } = await open(browser, address, options); // a new context: an empty cache
    loads.push(await page.evaluate(() => Reflect.get(globalThis, 'horseshoeProbe').load()));
    await close();
  }
  const middle = (/** @type {string} */ key) =>
    quantile(
      loads.map((load) => load[key]).filter((ms) => ms !== undefined),
      0.5,
    );
  console.log(`\n${name}, ${LOADS} times with an empty cache, median ms`);
  row('chamber on screen', middle('chamber'), aimed(middle('chamber'), AIMS.load));
  row('first paint', middle('first-paint'));
  row('first contentful paint', middle('first-contentful-paint'));
  row('largest contentful paint', middle('largest-contentful-paint'));
}

/** @param {import('@playwright/test').Browser} browser @param {string} address @param {number} throttle @param {Options} options */
async function stepsToPaint(browser, address, throttle, options) {
  const { page, close } = await open(browser, address, options);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const count = Number(options.steps);
  const aim = AIMS.paint[throttle] ?? Infinity;
  console.log(`\nStep to paint, processor at 1/${throttle}, ms (p50 / p95)`);
  await reference(page);
  const ways = waysToStep(page, options);
  for (const { there, back } of ways) {
    await page.keyboard.press('Home');
    for (let walk = 0; walk < ROWS; walk++) {
      there.paints.push(...(await repeat(page, count, there.step)));
      back.paints.push(...(await repeat(page, count, back.step)));
    }
  }
  for (const { there, back } of ways) for (const { name, paints } of [there, back]) report(name, paints, aim);
  await close();
}

/** Votes are changed beside a tool that works on them. @param {import('@playwright/test').Browser} browser @param {string} address @param {number} throttle @param {string} tool @param {Options} options */
async function changesToPaint(browser, address, throttle, tool, options) {
  const { page, close } = await open(browser, address, options);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await reference(page);
  await changes(page, Number(options.steps) * 2, tool, options, AIMS.paint[throttle] ?? Infinity);
  await close();
}

/**
 * The chart, drawn anew in place of its outline, and followed from step to step: it is drawn in the frame after that of the
 * seats, which is part of the time to the last frame.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {number} throttle @param {Options} options
 */
async function chartToPaint(browser, address, throttle, options) {
  const { page, close } = await open(browser, address, options);
  const form = page.locator('.chart-form-choice');
  const isThere = await page
    .locator('.chart-plane')
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  if (!isThere) {
    console.log('\nNo chart is drawn there');
    return close();
  }
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  console.log(`\nThe chart, processor at 1/${throttle}, ms (p50 / p95)`);
  await reference(page);
  const drawn = await repeat(page, FIRST * 4, () => clickOn(page, form), CHOOSING);
  report(
    'drawn',
    drawn.filter((_, turn) => turn % 2 === 1),
  );
  report(
    'as an outline',
    drawn.filter((_, turn) => turn % 2 === 0),
  );
  await page.keyboard.press('Home');
  const count = Number(options.steps);
  report(
    'followed',
    await repeat(page, count, () => page.keyboard.press('ArrowRight'), CHOOSING),
    AIMS.paint[throttle],
  );
  await close();
}

/** The same work in every run, beside what is measured: it tells how fast the machine is just now. @param {Page} page */
async function reference(page) {
  const times = await page.evaluate(() =>
    Array.from({ length: 25 }, () => {
      const begun = performance.now();
      let sum = 0;
      for (let turn = 0; turn < 200_000; turn++) sum = (sum * 31 + (turn % 15)) % 1_000_003;
      if (sum < 0) throw new Error('A sum below zero'); // the sum is used, so that the loop is run
      return performance.now() - begun;
    }),
  );
  row('reference loop', [0.5, 0.95].map((share) => quantile(times, share)?.toFixed(1)).join(' / '));
}

/** @param {Page} page @param {Options} options */
function waysToStep(page, options) {
  const click = (/** @type {string} */ selector) => () => clickOn(page, page.locator(selector));
  const press = (/** @type {string} */ key) => () => page.keyboard.press(key);
  const way = (/** @type {string} */ name, /** @type {() => Promise<void>} */ step) => ({
    name,
    step,
    paints: /** @type {Paint[]} */ ([]),
  });
  return [
    { there: way('click forward', click(options.forward)), back: way('click back', click(options.back)) },
    { there: way('ArrowRight', press('ArrowRight')), back: way('ArrowLeft', press('ArrowLeft')) },
  ];
}

/** @param {import('@playwright/test').Browser} browser @param {string} address @param {Options} options */
async function open(browser, address, options) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // No room asks first whether it may show its results.
  await page.addInitScript("if (location.protocol !== 'about:') localStorage.setItem('horseshoe.results', 'shown')");
  await page.addInitScript(probe, options.chamber);
  await page.goto(address);
  await page.waitForFunction(() => Reflect.get(globalThis, 'horseshoeProbe').load().chamber !== undefined);
  return { page, close: () => context.close() };
}

/** @param {Page} page @param {number} count @param {string} tool @param {Options} options @param {number} aim */
async function changes(page, count, tool, options, aim) {
  await page
    .locator(options.open)
    .first()
    .click({ timeout: 5000 })
    .catch(() => undefined);
  const labels = page.locator(options.votes).filter({ visible: true });
  await labels
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => undefined);
  const votes = await labels.all();
  if (votes.length === 0)
    return console.log(`  ${options.votes} finds nothing to click, after a click on ${options.open}`);
  const paints = await repeat(page, FIRST + count, (turn) => clickOn(page, votes[turn % votes.length]), CHOOSING);
  report(`${tool}, first ${FIRST}`, paints.slice(0, FIRST));
  report(tool, paints.slice(FIRST), aim);
}

/** @typedef {import('./trace.mjs').Work & { whole: number, changed: boolean }} Paint milliseconds of work to the first frame, and to the last that follows at once with the waits for their frames */

/** A locator's own click asks what lies there within the time that is measured; this one asks before. @param {Page} page @param {import('@playwright/test').Locator | undefined} target */
async function clickOn(page, target) {
  await target?.scrollIntoViewIfNeeded({ timeout: 5000 });
  const box = await target?.boundingBox({ timeout: 5000 });
  if (!box) throw new Error('Nothing to click');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** @param {Page} page @param {number} count @param {(turn: number) => unknown} act @param {number} pause milliseconds between two @returns {Promise<Paint[]>} */
async function repeat(page, count, act, pause = 0) {
  await page.evaluate(() => Reflect.get(globalThis, 'horseshoeProbe').restart());
  const works = await traced(page, async () => {
    for (let turn = 0; turn < count; turn++) {
      // A reader's key comes at any moment of a frame; one sent as soon as the last is painted would always come first.
      await page.waitForTimeout(pause + ((turn * 7) % 17));
      await act(turn);
      await page.evaluate((seen) => Reflect.get(globalThis, 'horseshoeProbe').painted(seen), turn + 1);
    }
  });
  /** @type {Pick<Paint, 'whole' | 'changed'>[]} */
  const paints = await page.evaluate(() => Reflect.get(globalThis, 'horseshoeProbe').paints);
  if (works.length !== paints.length)
    throw new Error(`${paints.length} steps, of which ${works.length} are in the trace`);
  return paints.map((paint, turn) => ({ ...paint, ...(works[turn] ?? { work: NaN, processor: NaN }) }));
}

/** A step at the end of the record changes nothing and would flatter: only steps that changed the page count. @param {string} name @param {Paint[]} paints @param {number} [aim] */
function report(name, paints, aim) {
  const steps = paints.filter(({ changed }) => changed);
  if (steps.length === 0) return console.log(`  ${name}: none of ${paints.length} steps changed the page`);
  const both = (/** @type {number[]} */ times) =>
    [0.5, 0.95].map((share) => quantile(times, share)?.toFixed(1)).join(' / ');
  const works = steps.map(({ work }) => work);
  const processor = both(steps.map((step) => step.processor));
  const whole = both(steps.map(({ whole }) => whole));
  const told = `of it with a processor: ${processor}   to the last frame, waits for frames included: ${whole}   ${steps.length} of ${paints.length} changed the page`;
  return row(name, both(works), `${aim === undefined ? '' : `${aimed(quantile(works, 0.95), aim)}   `}${told}`);
}

/** @param {string} name @param {string | number | undefined} value */
function row(name, value, remark = '') {
  const text = typeof value === 'number' ? value.toFixed(0) : (value ?? 'not told');
  console.log(`  ${name.padEnd(26)}${text.padStart(13)}   ${remark}`);
}

/** @param {number | undefined} value @param {number} aim */
const aimed = (value, aim) => `aim < ${aim}: ${value !== undefined && value < aim ? 'met' : 'MISSED'}`;

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((one, other) => one - other)[Math.ceil(share * values.length) - 1];
