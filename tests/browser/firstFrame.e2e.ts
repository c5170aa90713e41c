import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page, type Response } from '@playwright/test';
import { listenForComplaints } from './complaints.ts';
import { addressOf, headline, slider, STOPS } from './meeting.ts';
import { difference } from './pixels.ts';

/** Kilobytes of script, packed, that may be fetched until a press at the start is answered. */
const LIMIT = 90;
const MEETING = '2016-10-08-aleppo';
const OTHER = '1946-02-16-syria-lebanon';
const frame = (page: Page) => page.locator('.first-frame').filter({ visible: true });

/** Keeps every script from the page until the test lets them go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Opens an address and waits until what stands in the page itself is drawn. */
async function openFrame(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(frame(page)).toHaveCount(1);
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  for (const folder of ['', `m/${MEETING}/`, `m/${OTHER}/`]) {
    test(`the start stands at /${folder}, and says what scripts are for`, async ({ page }) => {
      await page.goto(`/${folder}`);
      await expect(headline(page).filter({ visible: true })).toContainText(/\?$/u);
      const seats = frame(page).locator('.seat');
      await expect(seats).toHaveCount(folder.includes('1946') ? 11 : 15);
      await expect(frame(page).locator('.seat .seat-badge')).toHaveCount(5);
      await expect(page.locator('.no-script')).toHaveText(/let this page run JavaScript/u);
      await expect(page.locator('.no-script')).toBeVisible();
      await expect(page.locator('.start-begin, .card .link').filter({ visible: true })).toHaveCount(0);
    });
  }

  test('every flag is there, in a folder too', async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) missing.push(response.url());
    });
    await page.goto(`/m/${MEETING}/`);
    await page.waitForLoadState('networkidle');
    expect(missing).toEqual([]);
  });
});

test('the page takes its place without a difference', async ({ page, browser }) => {
  for (const address of ['/', `/m/${OTHER}/`]) {
    const letGo = await holdScripts(page);
    await openFrame(page, address);
    const before = await page.screenshot();
    letGo();
    await expect(page.locator('.footer')).toBeAttached();
    await expect(page.getByRole('button', { name: 'Take it with you' })).toBeVisible();
    await page.locator('.top-bar-take button').evaluate((button) => (button.style.visibility = 'hidden'));
    expect(await difference(browser, before, await page.screenshot()), address).toBeLessThan(0.0005);
    await page.unroute(/\.js$/u);
  }
});

for (const [place, address] of Object.entries({
  'a result in Watch': addressOf(STOPS.vetoed),
  'the tools': `/#/${MEETING}/try/S-2016-846/takes`,
  'an earlier form of addresses': `/#${MEETING}/14`,
  'another meeting': `/#/${OTHER}/watch`,
  'the signs': '/#/about/signs',
  'a result, from its own folder': `/m/${MEETING}/${addressOf(STOPS.vetoed).slice(1)}`,
})) {
  test(`a link to ${place} never shows the start`, async ({ page, isMobile }) => {
    test.skip(isMobile && place !== 'a result in Watch', 'the same on a phone');
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        for (const element of document.querySelectorAll('h1, .start-begin, .start-standfirst, .hollow-asked'))
          if (element.checkVisibility({ visibilityProperty: true })) seen.push(element.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const letGo = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(frame(page)).toHaveCount(1);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 5; turn += 1) await new Promise(requestAnimationFrame);
    });
    letGo();
    await expect(page.locator('.footer')).toBeAttached();
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: readonly string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((words) => /Was it adopted\?$|Start the vote/u.test(words))).toEqual([]);
  });
}

test('a press before the program has come is answered at once, and done', async ({ page }) => {
  const fetched: Response[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) fetched.push(response);
  });
  const letGo = await holdScripts(page);
  await openFrame(page, '/');
  const begin = frame(page).locator('.start-begin');
  await begin.click();
  await expect(begin).toHaveAttribute('aria-busy', 'true');
  const bodies = await Promise.all(fetched.map(async (response) => gzipSync(await response.body(), { level: 9 })));
  const kilobytes = bodies.reduce((sum, { length }) => sum + length, 0) / 1000;
  test
    .info()
    .annotations.push({ type: 'script until the press is answered', description: `${kilobytes.toFixed(1)} kB` });
  expect(kilobytes).toBeLessThan(LIMIT);
  letGo();
  await expect(slider(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/${MEETING}/watch/`, 'u'));
});

for (const [name, selector, then] of [
  ['a seat', '[data-member="RUS"]', '.member'],
  ['the settings', '.top-bar-set', 'dialog[open]'],
] as const) {
  test(`what is pressed by key is not lost: ${name}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'with a keyboard');
    const letGo = await holdScripts(page);
    await openFrame(page, '/');
    await frame(page).locator(selector).focus();
    await page.keyboard.press('Enter');
    letGo();
    await expect(page.locator(then).first()).toBeVisible();
  });
}

test('who has come to a control by key is still there when the page takes its place', async ({ page, isMobile }) => {
  test.skip(isMobile, 'with a keyboard');
  const letGo = await holdScripts(page);
  await openFrame(page, '/');
  await frame(page).getByRole('link', { name: 'Try', exact: true }).focus();
  letGo();
  await expect(page.locator('.footer')).toBeAttached();
  await expect(page.getByRole('link', { name: 'Try', exact: true })).toBeFocused();
});

test('a room can be entered before the program has come', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone');
  const letGo = await holdScripts(page);
  await openFrame(page, '/');
  await frame(page).getByRole('link', { name: 'Read', exact: true }).click();
  await expect(headline(page).filter({ visible: true })).toHaveCount(0);
  letGo();
  await expect(page.locator('[data-room="read"]')).toBeVisible();
});

test('what the reader has set holds in the first frame', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone');
  await page.addInitScript(() => {
    localStorage.setItem('horseshoe.theme', 'dark');
    localStorage.setItem('horseshoe.settings', '{"size":"large","council":"table"}');
  });
  await holdScripts(page);
  await openFrame(page, '/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  await expect(frame(page).locator('.seat').first()).toBeHidden();
});

test('a folder opens its meeting, and is passed on with every link', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone');
  await page.goto(`/m/${OTHER}/`);
  await expect(page).toHaveTitle(/Horseshoe$/u);
  await expect(page.locator('.footer')).toBeAttached();
  await expect(page).toHaveURL(`/m/${OTHER}/#/${OTHER}`);
  await expect(page.locator('.chamber-drawing .seat')).toHaveCount(11);
  const missing = await page.evaluate(() =>
    Promise.all([...document.images].map(async ({ src }) => ((await fetch(src)).ok ? '' : src))),
  );
  expect(missing.filter((src) => src !== '')).toEqual([]);
  await page.goto(addressOf(STOPS.vetoed));
  await page.getByRole('button', { name: 'Take it with you' }).click();
  await expect(page.getByRole('dialog')).toContainText(`/m/${MEETING}/#/${MEETING}/watch/`);
});

test('the first frame has no fault that axe knows', async ({ page }) => {
  await holdScripts(page);
  await openFrame(page, '/');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

for (const folder of ['', `m/${OTHER}/`]) {
  test(`React takes over what was drawn at /${folder}: its elements stay`, async ({ page }) => {
    const letGo = await holdScripts(page);
    await openFrame(page, `/${folder}`);
    const marked = await frame(page)
      .locator('h1, .seat')
      .evaluateAll((all) => {
        for (const each of all) each.setAttribute('data-kept', '');
        return all.length;
      });
    letGo();
    await expect(page.locator('.footer')).toBeAttached();
    await expect(page.locator('[data-kept]')).toHaveCount(marked);
    await expect(page.locator('h1[data-kept]')).toHaveCount(1);
    await expect(page.locator('.first-frame, [aria-busy="true"]')).toHaveCount(0);
  });
}

test('who always sees results has the page drawn anew, without an error', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone');
  const complaints = await listenForComplaints(page);
  await page.addInitScript(() => localStorage.setItem('horseshoe.results', 'shown'));
  await page.goto('/');
  await expect(page.locator('.footer')).toBeAttached();
  await expect(page.locator('.strip')).toContainText('Vetoed');
  await expect(page.locator('.first-frame')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

for (const [name, folder] of Object.entries({ 'the first meeting': '', 'a meeting with other names': `m/${OTHER}/` })) {
  test(`nothing moves when the program comes: ${name}`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      interface Shift extends PerformanceEntry {
        readonly value: number;
        readonly sources: readonly { readonly node: Node | null }[];
      }
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          shifts.push(`${value} ${sources.map(({ node }) => (node as Element | null)?.className ?? '').join(', ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/${folder}`, { waitUntil: 'commit' });
    await expect(page.locator('.footer')).toBeAttached();
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let turn = 0; turn < 3; turn += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: readonly string[] }).shifts)).toEqual([]);
  });
}

test('an address that leads nowhere says so', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone');
  await page.goto('/404.html');
  await expect(headline(page)).toHaveText('There is no page here');
});
