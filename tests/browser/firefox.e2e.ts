import { expect, test } from '@playwright/test';
import { findFirefox, startFirefox, type Firefox } from './firefox.ts';
import { addressOf, STOPS } from './meeting.ts';

// The way through the page in a second engine, under the same policy. A smoke test: the rest is tested in Chromium.
test.skip(({ isMobile }) => isMobile, 'once is enough');
test.skip(findFirefox() === undefined, 'no Firefox here: install one, or set FIREFOX_PATH to it');

test('Firefox starts the vote, changes one, uses the tools, and keeps it all over a reload', async ({ baseURL }) => {
  const firefox = await started(findFirefox() ?? '');
  try {
    test.info().annotations.push({ type: 'Firefox', description: firefox.version });
    await walk(firefox, baseURL ?? '');
    expect(firefox.complaints).toEqual([]);
    // It would have been heard.
    await firefox.evaluate('document.head.append(document.createElement("style")) ?? null');
    await firefox.evaluate('(document.querySelector("head > style").textContent = "h1 { color: red }")');
    await expect.poll(() => firefox.complaints.join('\n')).toContain('Refused by style-src');
  } finally {
    await firefox.close();
  }
});

/** Some that are there cannot be used, as one that may not read the folder of its profile. */
async function started(path: string): Promise<Firefox> {
  try {
    return await startFirefox(path);
  } catch (cause) {
    test.skip(true, `${path} cannot be driven: ${String(cause)}`);
    throw cause;
  }
}

async function walk(firefox: Firefox, origin: string): Promise<void> {
  const { evaluate, click } = firefox;
  const state = () => expect.poll(() => evaluate('document.querySelector("h1")?.textContent ?? ""'));
  const address = () => expect.poll(() => evaluate('location.hash'));
  const shown = (selector: string) =>
    expect.poll(() => evaluate(`document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`));

  await firefox.goto(`${origin}/`);
  await shown('.start-begin').toBe(true);
  await click('.start-begin');
  await address().toMatch(/\/watch\//u);
  await shown('.seat-button').toBe(true);

  await firefox.goto('about:blank');
  await firefox.goto(origin + addressOf(STOPS.vetoed));
  await state().toContain('Vetoed');
  await changesCanBeMade(firefox);

  await click('.room-tabs a', 'Try');
  await shown('.stage-try').toBe(true);
  await click('.seat-button', 'Russian Federation');
  await shown('.seat-choice').toBe(true);
  await click('.seat-choice button', 'Abstains');
  await state().toContain('Adopted');
  await address().toContain('RUS=A');

  const tools = Number(await evaluate('document.querySelectorAll("nav[aria-label=Tools] button").length'));
  expect(tools).toBe(7);
  await click('nav[aria-label=Tools] button', 'Power');
  await address().toMatch(/\/power\?.*RUS=A/u);
  await shown('.stage-side table').toBe(true);

  await firefox.reload();
  await state().toContain('Adopted');
  await shown('.stage-side table').toBe(true);
  await changesCanBeMade(firefox);
  await firefox.back();
  await address().not.toContain('/power');
  await state().toContain('Adopted');
}

/** As in meeting.ts: a change that comes earlier waits for this. */
async function changesCanBeMade({ evaluate }: Firefox): Promise<void> {
  const fetched =
    'performance.getEntriesByType("resource").some(({ name }) => /\\/changeState-[^/]*\\.js$/u.test(name))';
  await expect.poll(() => evaluate(fetched)).toBe(true);
}
