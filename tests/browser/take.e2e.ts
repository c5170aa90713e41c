import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import { decodeFrames } from 'modern-gif';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { listenForComplaints } from './complaints.ts';
import { addressOf, enter, headline, open, STOPS } from './meeting.ts';
import { difference } from './pixels.ts';
import { speakPseudo, turnRound } from './pseudo.ts';

test.use({ deviceScaleFactor: 2 });

const VETOED = addressOf(STOPS.vetoed);
/** Russia abstains. */
const ADOPTED = addressOf(STOPS.vetoed, '?votes=S/2016/846:RUS=A');

async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await expect(page.getByRole('dialog', { name: 'Take it with you' })).toBeVisible();
}

/** What the reader gets by a button: its name and where it is. */
async function fileOf(page: Page, button: string): Promise<{ readonly name: string; readonly path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  const name = download.suggestedFilename();
  const path = test.info().outputPath(name); // by its ending a browser knows what it is
  await download.saveAs(path);
  return { name, path };
}

/** The picture in the dialog, a pixel of the screen for a pixel of the file. */
async function onScreen(page: Page): Promise<Buffer> {
  const picture = page.locator('.picture');
  await picture.evaluate((element) => {
    if (!(element instanceof SVGElement)) return;
    element.style.inlineSize = '960px';
    element.style.border = '0';
    const dialog = element.closest('dialog');
    if (dialog) dialog.style.inlineSize = dialog.style.maxInlineSize = '1800px';
  });
  return picture.screenshot();
}

/** The file of a drawing, in a browser that knows neither the page nor a network. */
async function alone(browser: Browser, path: string): Promise<{ picture: Buffer; asked: string[] }> {
  const context = await browser.newContext({
    offline: true,
    deviceScaleFactor: 2,
    viewport: { width: 960, height: 900 },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about:blank');
  await page.goto(`file://${path}`);
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 960, height } });
  await context.close();
  return { picture, asked: asked.filter((address) => !/^(?:file|data|about):/u.test(address)) };
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The same of a picture and a frame of half its size, which has fewer colours. */
async function differenceOfPixels(browser: Browser, png: Buffer, { width, height, data }: Frame): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async ({ file, frame, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${file}`;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0, image.width / 2, image.height / 2);
      const drawn = context?.getImageData(0, 0, width, Math.min(height, image.height / 2)).data ?? [];
      const shown = Uint8Array.from(atob(frame), (letter) => letter.codePointAt(0) ?? 0);
      let count = 0;
      for (let place = 0; place < drawn.length; place += 4) {
        const parts = [0, 1, 2].map((each) => Math.abs((drawn[place + each] ?? 0) - (shown[place + each] ?? 0)));
        if (Math.max(...parts) > 96) count += 1;
      }
      return (count * 4) / drawn.length;
    },
    { file: png.toString('base64'), frame: Buffer.from(data).toString('base64'), width, height },
  );
  await page.close();
  return share;
}

/** Edges of letters that two ways of drawing set a little differently. */
const EDGES = 0.004;

/** The same of a panel that is mostly text, and begins between two pixels. */
const TEXT = 0.015;
const LONG = process.env['LONG'] !== undefined;

test.describe('a picture', () => {
  test.skip(({ isMobile }) => isMobile, 'the same on a phone');

  for (const scheme of LONG ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(`is what the screen shows, and the drawing needs nothing else: ${scheme}`, async ({ page, browser }) => {
      const complaints = await listenForComplaints(page);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 1900, height: 1000 });
      await open(page, VETOED);
      await take(page);
      const png = await fileOf(page, 'Picture (PNG)');
      const svg = await fileOf(page, 'Drawing (SVG)');
      expect(png.name).toBe('2016-10-08-aleppo-S-2016-846.png');
      expect(svg.name).toBe('2016-10-08-aleppo-S-2016-846.svg');
      const screen = await onScreen(page);
      const picture = readFileSync(png.path);
      expect(await difference(browser, picture, screen), 'PNG and screen').toBeLessThan(EDGES);
      const drawn = await alone(browser, svg.path);
      expect(await difference(browser, drawn.picture, screen), 'SVG alone and screen').toBeLessThan(EDGES);
      expect(drawn.asked).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  test('of another result is another picture: the comparison sees it', async ({ page, browser }) => {
    await open(page, VETOED);
    await take(page);
    const vetoed = readFileSync((await fileOf(page, 'Picture (PNG)')).path);
    await page.goto('about:blank');
    await open(page, ADOPTED);
    await take(page);
    const adopted = readFileSync((await fileOf(page, 'Picture (PNG)')).path);
    expect(await difference(browser, vetoed, adopted)).toBeGreaterThan(EDGES * 3);
  });

  test('of a changed vote says that it is not what happened, and has the address', async ({ page }) => {
    await open(page, ADOPTED);
    await expect(headline(page)).toContainText('Adopted');
    await take(page);
    const text = readFileSync((await fileOf(page, 'Drawing (SVG)')).path, 'utf8');
    const words = text.replaceAll(/<style>.*?<\/style>/gsu, '').replaceAll(/<[^>]*>/gu, '');
    expect(words).toContain('A reader’s own version, and not what happened:1 vote changed');
    expect(words).toContain('Security Council, 7785th meeting, 8 October 2016');
    expect(words).toContain('Sources: S/PV.7785');
    expect(words).toContain('The Horseshoe authors, Horseshoe');
    expect(words).toContain('#/2016-10-08-aleppo/watch/');
    expect(text).not.toMatch(/(?:href|src)="(?!#)/u);
    await expect(page.locator('.take-citation')).toContainText('(a reader’s own version)');
  });

  test('of what a tool answers is what the screen shows of it, and needs nothing else', async ({ page, browser }) => {
    await page.setViewportSize({ width: 1440, height: 1600 });
    await open(page, '/#/2016-10-08-aleppo/try/S-2016-846/matters');
    const panel = page.locator('.tool-pane > *');
    await expect(panel.getByRole('heading', { name: 'Who matters now?' })).toBeVisible();
    await expect(panel.locator('.matters-states')).toBeVisible();
    const screen = await panel.screenshot();
    await take(page);
    await page.getByRole('group', { name: 'What is in the picture' }).getByText('Who matters').click();
    await expect(page.getByRole('img', { name: 'The drawing of who matters' })).toBeVisible();
    const { name, path } = await fileOf(page, 'Picture (PNG)');
    expect(name).toBe('2016-10-08-aleppo-S-2016-846-matters.png');
    expect(await difference(browser, readFileSync(path), screen, { x: 64, y: 128 })).toBeLessThan(TEXT);
    const svg = readFileSync((await fileOf(page, 'Drawing (SVG)')).path, 'utf8');
    expect(svg).not.toMatch(/(?:href|src)="(?!#)/u);
    expect(svg).toContain('Sources: ');
    expect(svg).toContain('/try/S-2016-846/matters');
  });

  for (const [tool, words] of Object.entries({
    takes: 'One member is enough',
    chances: 'is certain to be',
    outcomes: '14,348,907',
    rules: 'The same votes under other rules',
    power: '16.3%',
    versions: 'is adopted instead of vetoed',
  })) {
    test(`of ${tool} has its words, and no control`, async ({ page }) => {
      test.skip(!LONG && ['takes', 'outcomes', 'power'].includes(tool), 'all in the long run');
      await open(page, `/#/2016-10-08-aleppo/try/S-2016-846/${tool}?votes=S/2016/846:RUS=A`);
      await expect(page.locator('.tool-pane')).toContainText(words);
      await take(page);
      await page.locator('.take-what label').last().click();
      await expect(page.locator('.take-drawn img')).toBeVisible();
      const svg = readFileSync((await fileOf(page, 'Drawing (SVG)')).path, 'utf8');
      const said = svg.replaceAll(/<style>.*?<\/style>/gsu, '').replaceAll(/<[^>]*>/gu, ' ');
      expect(said).toContain(words);
      expect(said).toContain('From a reader’s own version, and not what happened');
      expect(said).not.toMatch(/Play it|Copy the link|Go there/u);
      expect(svg).not.toMatch(/(?:href|src)="(?!#)/u);
    });
  }

  for (const [name, address] of Object.entries({ vetoed: VETOED, adopted: ADOPTED, before: addressOf(1) })) {
    test(`from right to left in a longer language has nothing beyond its edges: ${name}`, async ({ page }) => {
      test.skip(!LONG && name !== 'vetoed', 'all in the long run');
      await speakPseudo(page);
      await turnRound(page);
      await page.goto(address);
      await page.locator('.top-bar-take button').click();
      const picture = page.locator('.picture');
      await expect(picture).toBeVisible();
      await picture.screenshot({ path: test.info().outputPath(`${name}.png`) });
      const beyond = await picture.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return [...element.querySelectorAll('text')].flatMap((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left || box.right > right ? [text.textContent] : [];
        });
      });
      expect(beyond).toEqual([]);
    });
  }

  test('that lacks a flag is not made, and the reader is told', async ({ page }) => {
    await open(page, VETOED);
    await take(page);
    await page.route('**/flags/fr.svg', (route) => route.abort());
    await page.getByRole('button', { name: 'Picture (PNG)' }).click();
    await expect(page.getByText('The picture could not be made, because a flag could not be loaded.')).toBeVisible();
    await page.unroute('**/flags/fr.svg');
    expect((await fileOf(page, 'Picture (PNG)')).name).toContain('.png');
  });
});

test('the voting is a picture that moves: a frame for each step, and the result last', async ({ page, browser }) => {
  test.skip(test.info().project.name === 'phone', 'the same on a phone');
  await open(page, VETOED);
  await take(page);
  const png = readFileSync((await fileOf(page, 'Picture (PNG)')).path);
  const { name, path } = await fileOf(page, 'The vote, moving (GIF)');
  expect(name).toBe('2016-10-08-aleppo-S-2016-846.gif');
  const frames = decodeFrames(new Uint8Array(readFileSync(path)));
  expect(frames.map(({ delay }) => delay)).toEqual([...frames.slice(1).map(() => 1200), 5000]);
  expect(frames.length).toBeGreaterThan(4);
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) throw new Error('No frames');
  expect(await differenceOfPixels(browser, png, last)).toBeLessThan(0.02);
  expect(await differenceOfPixels(browser, png, first)).toBeGreaterThan(0.04);
});

for (const [part, words, button, rows] of [
  ['drafts', 'Nothing on this, as far as the sources tell.', 'The drafts', 15],
  ['before', 'Emergency meeting on Aleppo', 'The days before', 10],
  ['after', 'The General Assembly votes', 'What came of it', 4],
] as const) {
  test(`in Read ${part} are a picture and a table of their own, and what is folded stays folded`, async ({ page }) => {
    await open(page, '/#/2016-10-08-aleppo/read');
    const folded = page.locator('.days details[open]');
    await expect(folded).toHaveCount(0);
    await take(page);
    await page.getByRole('group', { name: 'What is in the picture' }).getByText(button, { exact: true }).click();
    await expect(page.locator('.take-drawn img')).toBeVisible();
    const { name, path } = await fileOf(page, 'Drawing (SVG)');
    expect(name).toContain(`-${part}.svg`);
    const svg = readFileSync(path, 'utf8');
    const said = svg.replaceAll(/<style>.*?<\/style>/gsu, '').replaceAll(/<[^>]*>/gu, ' ');
    expect(said).toContain(words);
    expect(said).toMatch(/Sources: .* more/u);
    expect(said.replaceAll(/\s/gu, '')).toContain('/2016-10-08-aleppo/read'); // on a phone it takes several lines
    expect(svg).not.toMatch(/(?:href|src)="(?!#)/u);
    await expect(folded).toHaveCount(0);
    const found: Record<string, string>[] = parse(readFileSync((await fileOf(page, button)).path), {
      bom: true,
      columns: true,
    });
    expect(found.length).toBeGreaterThan(rows);
  });
}

test('the chart that is open in Procedure is a picture of what the screen shows, and a table', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'a drawing where there is room for one');
  await page.setViewportSize({ width: 1900, height: 1400 });
  await open(page, addressOf(STOPS.vetoed, '', 'procedure'));
  await page.getByRole('button', { name: 'Fit' }).click(); // all of it is in sight
  await take(page);
  await page.getByRole('group', { name: 'What is in the picture' }).getByText('The chart', { exact: true }).click();
  await expect(page.locator('.take-drawn img')).toBeVisible();
  const svg = await fileOf(page, 'Drawing (SVG)');
  const text = readFileSync(svg.path, 'utf8');
  expect(text).not.toMatch(/(?:href|src)="(?!#)/u);
  const png = readFileSync((await fileOf(page, 'Picture (PNG)')).path);
  const rows: Record<string, string>[] = parse(readFileSync((await fileOf(page, 'The chart')).path), {
    bom: true,
    columns: true,
  });
  expect(rows.length).toBe(125);
  expect(rows.filter(({ here }) => here === 'true').length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  const plane = page.locator('.chart-plane');
  const screen = await plane.screenshot();
  expect(await difference(browser, png, screen, { x: 64, y: 128 }), 'PNG and screen').toBeLessThan(TEXT);
});

test('the votes are a table that reads back', async ({ page }) => {
  await open(page, VETOED);
  await take(page);
  const { name, path } = await fileOf(page, 'These votes');
  expect(name).toBe('2016-10-08-aleppo-S-2016-846-votes.csv');
  const rows: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true });
  expect(rows).toHaveLength(15);
  expect(rows.find(({ member }) => member === 'RUS')).toMatchObject({ vote: 'against', vetoes: 'true', required: '9' });
});

test('the answer of the tool beside the votes, and the reader’s version beside the record', async ({ page }) => {
  await open(page, '/#/2016-10-08-aleppo/try/S-2016-846/power?votes=S/2016/846:RUS=A');
  await take(page);
  const power: Record<string, string>[] = parse(readFileSync((await fileOf(page, 'Power')).path), {
    bom: true,
    columns: true,
  });
  expect(power).toHaveLength(30);
  const { path } = await fileOf(page, 'The record and your version');
  const compared: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true });
  expect(compared[0]).toMatchObject({ member: 'RUS', voteInOne: 'against', voteInOther: 'abstaining' });
});

test('is one press away in every room, and gives the focus back', async ({ page }) => {
  await open(page, VETOED);
  for (const room of ['Watch', 'Try', 'Read', 'Procedure'] as const) {
    await enter(page, room);
    await take(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Take it with you' })).toBeFocused();
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds, and targets that a finger meets: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, VETOED);
    await take(page);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const button of await page.getByRole('dialog').getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerText()).toBeGreaterThanOrEqual(24);
    }
  });
}

test('fits a window of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, VETOED);
  await take(page);
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    dialog: (document.querySelector('dialog')?.scrollWidth ?? 0) - (document.querySelector('dialog')?.clientWidth ?? 0),
  }));
  expect(wide).toEqual({ page: 320, dialog: 0 });
});
