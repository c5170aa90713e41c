import { expect, test, type Page } from '@playwright/test';
import { addressOf, headline, open, openTool, seat, settled, slider, STOPS } from './meeting.ts';

/** What moved although nobody moved it, and by how much. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

for (const [width, height] of [
  [1440, 900],
  [1024, 690],
  [390, 844],
] as const) {
  const isPhone = width < 760;
  test(`nothing shifts from the start to a changed vote and another tool in ${width} × ${height}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile !== isPhone, 'a window or a phone');
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const shifts: Record<string, readonly Shift[]> = {};
    const after = async (step: string, isMeant = false) => {
      await settled(page);
      await page.waitForLoadState('networkidle');
      const found = await newShifts(page);
      if (found.length > 0 && !isMeant) shifts[step] = found;
    };

    await page.goto('/');
    await expect(page.locator('.footer')).toBeAttached();
    await after('the start');
    await page.locator('.start-begin').click();
    await expect(slider(page)).toBeVisible();
    await after('the vote is started');
    for (const step of ['hands are called for', 'in favour', 'against', 'abstentions', 'counted', 'announced']) {
      await page.keyboard.press('ArrowRight');
      await after(step);
    }
    await expect(headline(page)).toContainText('Vetoed');
    const end = Number(await slider(page).getAttribute('max'));
    while ((await headline(page).textContent())?.includes('Not enough votes') !== true) {
      const at = Number(await slider(page).inputValue());
      expect(at, 'the second result comes before the end').toBeLessThan(end);
      await page.keyboard.press('ArrowRight');
      await after(`step ${at + 1}`);
    }
    await page.getByRole('navigation', { name: 'Rooms of this meeting' }).getByRole('link', { name: 'Try' }).click();
    await expect(page.locator('.stage-try')).toBeVisible();
    await after('Try');
    await seat(page, 'Russian Federation').click();
    // On a phone the arms of the table draw in above the sheet of choices, and out again: that is meant.
    await after('a seat', isPhone);
    await page.getByRole('group', { name: 'Its vote' }).getByRole('button', { name: 'Abstains' }).click();
    await after('a changed vote');
    await page.keyboard.press('Escape');
    await after('the seat is left', isPhone);
    await openTool(page, 'Power');
    await after('another tool');

    expect(shifts).toEqual({});
  });
}

for (const [width, height] of [
  [1440, 900],
  [1024, 690],
  [390, 844],
] as const) {
  const isPhone = width < 760;
  test(`nothing shifts in Procedure while its chart follows the meeting, and a state is pressed, in ${width} × ${height}`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile !== isPhone, 'a window or a phone');
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const shifts: Record<string, readonly Shift[]> = {};
    const after = async (step: string, isMeant = false) => {
      await settled(page);
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() => document.querySelector('.chart-label[data-light="open"], .outline') !== null);
      const found = await newShifts(page);
      // The list of what can be done is another one at each step.
      const own = found.filter(({ moved }) => moved.some((each) => !each.startsWith('what can be done')));
      if (own.length > 0 && !isMeant) shifts[step] = own;
    };

    await open(page, addressOf(STOPS.beforeTheVote, '', 'procedure'));
    await page.locator('.chart-form-choice').waitFor();
    await after('Procedure');
    if (isPhone) await page.getByRole('button', { name: 'As a drawing' }).click();
    await after('the drawing', isPhone); // in place of the outline
    for (const step of ['put to the vote', 'in favour', 'against', 'abstentions', 'counted', 'announced', 'on']) {
      await page.keyboard.press('ArrowRight');
      await after(step);
    }
    if (!isPhone) {
      await page.locator('.chart-box[aria-current="step"]').click();
      await after('a state');
      await page.keyboard.press('Escape');
      await after('what can be done');
    }
    expect(shifts).toEqual({});
  });
}

/** Keeps every layout shift, also those that the browser puts down to the reader's own press. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const kept: { value: number; moved: string[] }[] = [];
    const told = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map((each) => Math.round(each)).join(' ');
    const named = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const part = element?.closest('.possible') ? 'what can be done: ' : '';
      return element ? `${part}${element.localName}.${element.getAttribute('class') ?? ''}` : 'gone';
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    const keep = (entries: PerformanceEntryList) => {
      for (const { value, sources } of entries as LayoutShift[])
        kept.push({
          value,
          moved: sources.map((each) => `${named(each.node)}: ${told(each.previousRect)} → ${told(each.currentRect)}`),
        });
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, {
      takeShifts: () => {
        keep(observer.takeRecords());
        return kept.splice(0);
      },
    });
  });
}

async function newShifts(page: Page): Promise<readonly Shift[]> {
  return await page.evaluate(() =>
    (globalThis as unknown as { readonly takeShifts: () => readonly Shift[] }).takeShifts(),
  );
}
