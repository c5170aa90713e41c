import { expect, test } from '@playwright/test';
import { headline } from './meeting.ts';

const ALEPPO = '/#/2016-10-08-aleppo';
/** How many controls may be in view where a reader arrives, and how many stops Tab may make in any room. */
const [IN_VIEW, STOPS] = [25, 60];

const ROOMS = [
  'watch',
  'watch/result-846',
  'watch/result-847',
  'read',
  'procedure/8',
  'procedure/result-846',
  ...['takes', 'matters', 'chances', 'outcomes', 'rules', 'power', 'versions'].map((tool) => `try/S-2016-846/${tool}`),
  'try/S-2016-846/versions?votes=S/2016/846:RUS=A',
];

test('the first screen has few things to press', async ({ page }) => {
  await page.goto('/#/');
  await expect(headline(page)).toBeVisible();
  const { inView } = await page.evaluate(tabStops);
  expect(inView).toBeGreaterThan(3);
  expect(inView).toBeLessThanOrEqual(IN_VIEW);
});

for (const room of ROOMS) {
  test(`${room}: Tab makes few stops, the horseshoe one of them`, async ({ page }) => {
    await page.addInitScript(() => {
      if (location.protocol !== 'about:') localStorage.setItem('horseshoe.results', 'shown');
    });
    await page.goto(`${ALEPPO}/${room}`);
    await expect(headline(page)).toBeVisible();
    await expect(page.locator('.footer')).toBeAttached();
    await page.waitForLoadState('networkidle');
    const { all, seats } = await page.evaluate(tabStops);
    expect(all).toBeGreaterThan(10);
    expect(all).toBeLessThanOrEqual(STOPS);
    expect(seats).toBeLessThanOrEqual(1);
  });
}

/** Everything that Tab leads to; of radio buttons of one name, one. */
function tabStops(): { readonly all: number; readonly inView: number; readonly seats: number } {
  const groups = new Set<string>();
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    });
  const inView = stops.filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  return {
    all: stops.length,
    inView: inView.length,
    seats: stops.filter((element) => element.matches('.seat-button')).length,
  };
}
