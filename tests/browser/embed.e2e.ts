import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { faultsOf, setText, SETTINGS } from './boxes.ts';
import { listenForComplaints } from './complaints.ts';
import { serveHost, serveSite } from './hosts.ts';
import { headline, settled } from './meeting.ts';
import { speakPseudo, turnRound } from './pseudo.ts';

const ALEPPO = '#/2016-10-08-aleppo';
const RESULT = `${ALEPPO}/watch/result-846`;
const BEFORE = `${ALEPPO}/watch/vote-846`;
const OWN = '?votes=S/2016/846:RUS=A';

let site: Awaited<ReturnType<typeof serveSite>>;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.stop());

/** The page alone in a window of the size of the frame. */
async function open(page: Page, place: string, query = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site.origin}/?embed${query}${place}`);
  await expect(headline(page)).toBeVisible();
  await expect(page.locator('.embed-open')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** In a frame of a page of another origin. */
async function openFramed(page: Page, place: string, attributes = ''): Promise<Frame> {
  const frame = `<iframe src="${site.origin}/?embed${place}" title="A vote" width="640" height="600" ${attributes}></iframe>`;
  const listening = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
  const host = await serveHost(`${listening}<h1>Host</h1>${frame}`);
  page.once('close', host.stop);
  await page.goto(`${host.origin}/page`);
  const shown = await (await page.waitForSelector('iframe')).contentFrame();
  if (!shown) throw new Error('The frame shows nothing');
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shown.locator('.embed-open')).toBeVisible();
  return shown;
}

test.describe('in a frame of another page', () => {
  test('stands the stage alone, and its steps work', async ({ page }) => {
    const complaints = await listenForComplaints(page);
    const frame = await openFramed(page, RESULT);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Vetoed. Eleven of fifteen said yes/u);
    await expect(frame.getByRole('list', { name: 'The members round the table' }).getByRole('listitem')).toHaveCount(
      15,
    );
    for (const missing of ['header', '.dock', '.footer', '.tool-tabs', '.strip-end', 'dialog'])
      await expect(frame.locator(missing).filter({ visible: true })).toHaveCount(0);
    await frame.getByRole('button', { name: 'One step back' }).click();
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(/^Vetoed/u);
    await frame.getByRole('button', { name: 'One step forward' }).press('Enter');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Vetoed/u);
    await frame.locator('body').press('ArrowLeft');
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(/^Vetoed/u);
    expect(complaints).toEqual([]);
  });

  test('nothing is stored, no address is written, and the page around is told nothing', async ({ page }) => {
    const frame = await openFramed(page, BEFORE);
    const before = await page.evaluate(() => history.length);
    for (const name of ['One step forward', 'One step forward', 'One step back'])
      await frame.getByRole('button', { name }).click();
    await frame.getByRole('button', { name: 'Show the result: Russian draft' }).click();
    await settled(page);
    expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length, location.hash])).toEqual([
      0,
      0,
      BEFORE,
    ]);
    expect(await frame.evaluate(async () => await indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('in a sandbox, where the browser refuses to store, it is the same', async ({ page, context }) => {
    const complaints = await listenForComplaints(page);
    const frame = await openFramed(page, RESULT, 'sandbox="allow-scripts allow-popups"');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Vetoed/u);
    const refused = await frame.evaluate(() => {
      try {
        return localStorage.length;
      } catch (error) {
        return error instanceof DOMException ? error.name : '';
      }
    });
    expect([await frame.evaluate(() => origin), refused]).toEqual(['null', 'SecurityError']);
    await frame.getByRole('button', { name: 'One step back' }).click();
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(/^Vetoed/u);
    expect(await frame.locator('.seat image').count()).toBe(15);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Open in Horseshoe' }).click();
    const whole = await opened;
    await expect(whole.getByRole('navigation', { name: 'Rooms of this meeting' })).toBeVisible();
    expect(whole.url()).not.toContain('embed');
    expect(complaints).toEqual([]);
  });

  test('the page around can lead it to another place, and to another meeting', async ({ page }) => {
    const frame = await openFramed(page, RESULT);
    await frame.evaluate((hash) => location.replace(hash), `${ALEPPO}/watch/result-847`);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Not enough votes/u);
    await frame.evaluate((hash) => location.replace(hash), '#/2016-10-06-secretary-general/watch');
    await expect(frame.locator('.dateline')).toContainText('6 October 2016');
  });
});

test.describe('what is shown', () => {
  test('a result, where the address leads to one; before it, what is behind stays hidden', async ({ page }) => {
    await open(page, RESULT);
    await expect(page.locator('.card').first()).toContainText('Vetoed 11–2–2');
    await expect(page.locator('.card').nth(1)).toContainText('Not shown yet');
    await open(page, ALEPPO);
    await expect(page.locator('.embed')).not.toContainText(/Vetoed|Not enough votes/u);
  });

  test('what is no record says so, and the link leads to the same votes', async ({ page }) => {
    await open(page, `${RESULT}${OWN}`);
    await expect(headline(page)).toHaveText(/^Adopted/u);
    await expect(page.locator('.embed-own')).toHaveText(/not what happened: 1 vote changed/u);
    await expect(page.locator('.card').first()).toContainText(/Vetoed.*Adopted/u);
    const link = page.getByRole('link', { name: 'Open in Horseshoe' });
    await expect(link).toHaveAttribute('href', /^[^?]*\/#\/2016-10-08-aleppo\/watch\/.*RUS=A/u);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener');
    await page.getByRole('button', { name: 'One step back' }).click();
    await expect(link).not.toHaveAttribute('href', /result-846/u);
  });

  test('the comparison, where the address leads to it', async ({ page }) => {
    await open(page, `${ALEPPO}/try/S-2016-846/versions${OWN}`);
    await expect(page.getByRole('region', { name: 'Two variations, side by side' })).toContainText(
      'S/2016/846 is adopted instead of vetoed by the Russian Federation.',
    );
    await expect(page.locator('.chamber, .transport')).toHaveCount(0);
  });

  test('an address that leads nowhere is said to, and the meeting is shown', async ({ page }) => {
    await open(page, `${ALEPPO}/watch/soon`);
    await expect(page.getByRole('alert')).toContainText('“soon”');
  });

  test('light and dark follow the system, unless the address says which', async ({ page }) => {
    const paper = async () => await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [light, dark] = ['rgb(251, 248, 242)', 'rgb(13, 19, 29)'];
    for (const [query, scheme, expected] of [
      ['', 'light', light],
      ['', 'dark', dark],
      ['&theme=light', 'dark', light],
      ['&theme=dark', 'light', dark],
      ['&theme=sepia', 'dark', dark],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, RESULT, query);
      expect([query, scheme, await paper()]).toEqual([query, scheme, expected]);
    }
  });
});

test('the code in “Take it with you” shows on another page what is on screen', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  await page.goto(`${site.origin}/${RESULT}${OWN}`);
  await expect(headline(page)).toHaveText(/^Adopted/u);
  await page.getByRole('button', { name: 'Take it with you' }).click();
  const section = page.getByRole('dialog').getByRole('region', { name: 'On a page of your own' });
  await section.locator('summary').click();
  await expect(section).toContainText('This address is only known to this computer');
  const frame = await section.getByRole('textbox', { name: 'What is on screen, in a frame' }).inputValue();
  const element = await section.getByRole('textbox', { name: 'This vote alone, as an element' }).inputValue();
  expect(frame).toContain(`src="${site.origin}/m/2016-10-08-aleppo/?embed#/2016-10-08-aleppo/watch/result-846?`);
  expect(element).toContain(`src="${site.origin}/embed/horseshoe-vote.js"`);
  await section.getByRole('button', { name: 'Copy the code of the frame' }).click();
  await expect(section.getByText(/The code is (?:copied|selected)/u)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog[open]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const host = await serveHost(`<h1>Host</h1>${frame}${element}`);
  page.once('close', host.stop);
  await page.goto(`${host.origin}/page`);
  const shown = page.frameLocator('iframe[title^="Eleven of fifteen said yes. Was it adopted?"]');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/^Adopted. Eleven said yes/u);
  await expect(page.locator('horseshoe-vote .headline')).toHaveText(/^Adopted. Eleven said yes/u);
  expect(complaints).toEqual([]);
});

test.describe('as a frame may be', () => {
  test.beforeEach(({ isMobile }) => test.skip(isMobile, 'it sets the size itself'));

  const SIZES = [
    [320, 520],
    [360, 640],
    [480, 420],
    [560, 420],
    [640, 480],
    [640, 600],
    [760, 560],
    [900, 520],
    [900, 700],
  ] as const;

  for (const place of [ALEPPO, RESULT, `${ALEPPO}/watch/statement-rus`, `${RESULT}${OWN}`]) {
    test(`nothing has to be scrolled, and no box lies on another: ${place}`, async ({ page }) => {
      test.slow();
      await open(page, place);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await settled(page);
        const over = await page.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight - innerHeight,
        ]);
        expect([width, height, ...over, ...(await faultsOf(page))]).toEqual([width, height, 0, 0]);
      }
    });
  }

  test('with larger text and wide spacing nothing is lost: it scrolls', async ({ page }) => {
    test.slow();
    await open(page, RESULT);
    for (const setting of SETTINGS) {
      await setText(page, setting);
      for (const [width, height] of [
        [320, 640],
        [640, 600],
        [900, 700],
      ] as const) {
        await page.setViewportSize({ width, height });
        await settled(page);
        expect([setting, width, ...(await faultsOf(page))]).toEqual([setting, width]);
      }
    }
  });

  test('in a language that is 40 % longer, and from right to left', async ({ page }) => {
    await speakPseudo(page);
    await turnRound(page);
    for (const width of [320, 640, 900]) {
      await page.setViewportSize({ width, height: 640 });
      await open(page, RESULT);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await expect(page.locator('.embed-open')).toHaveText(/^Øpêñ/u);
    }
  });

  for (const place of [RESULT, `${ALEPPO}/try/S-2016-846/versions${OWN}`]) {
    test(`axe finds nothing, in light, in dark and in forced colours: ${place}`, async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 700 });
      await open(page, place);
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        const builder = new AxeBuilder({ page })
          .setLegacyMode()
          .options({ rules: { 'target-size': { enabled: true } } });
        if ('forcedColors' in media) builder.disableRules('color-contrast'); // the colours are the system's then
        const { violations } = await builder.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
});
