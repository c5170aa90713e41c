import { expect } from '@playwright/test';
import { addressOf, STOPS } from './meeting.ts';

/** One window of a browser that runs for the test alone. */
export interface Engine {
  readonly version: string;
  /** What it said against the page so far: errors, warnings, refusals by the content security policy. */
  readonly complaints: readonly string[];
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** The value of an expression in the page, as far as JSON can hold it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Clicks, as a mouse does, in the middle of the first element that the selector finds and that has the text, or is named so. */
  readonly click: (selector: string, text?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The way through the page that every engine goes: start, vote, a changed vote, a tool, a reload, and back. */
export async function walk(engine: Engine, origin: string): Promise<void> {
  const { evaluate, click } = engine;
  const state = () => expect.poll(() => evaluate('document.querySelector("h1")?.textContent ?? ""'));
  const address = () => expect.poll(() => evaluate('location.hash'));
  const shown = (selector: string) =>
    expect.poll(() => evaluate(`document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`));

  await engine.goto(`${origin}/`);
  await shown('.start-begin').toBe(true);
  await click('.start-begin');
  await address().toMatch(/\/watch\//u);
  await shown('.seat-button').toBe(true);

  await engine.goto('about:blank');
  await engine.goto(origin + addressOf(STOPS.vetoed));
  await state().toContain('Vetoed');
  await changesCanBeMade(engine);

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

  await engine.reload();
  await state().toContain('Adopted');
  await shown('.stage-side table').toBe(true);
  await changesCanBeMade(engine);
  await engine.back();
  await address().not.toContain('/power');
  await state().toContain('Adopted');
}

/** As in meeting.ts: a change that comes earlier waits for this. */
async function changesCanBeMade({ evaluate }: Engine): Promise<void> {
  const fetched =
    'performance.getEntriesByType("resource").some(({ name }) => /\\/changeState-[^/]*\\.js$/u.test(name))';
  await expect.poll(() => evaluate(fetched)).toBe(true);
}
