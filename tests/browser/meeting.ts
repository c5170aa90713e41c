import { expect, type Locator, type Page } from '@playwright/test';

/** Stops of the record of 8 October 2016 that the tests go to; index into the line. */
export const STOPS = { beforeTheVote: 8, inFavour: 10, vetoed: 14, insufficientVotes: 29, end: 34 } as const;

export function addressOf(stop: number, query = ''): string {
  return `/#2016-10-08-aleppo/${stop}${query}`;
}

/** Opens the page and waits until the meeting is on screen. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: /side by side/ })).toBeAttached();
}

/** Where in the meeting the page stands, as its slider says. */
export async function positionOf(page: Page): Promise<number> {
  return Number(await slider(page).inputValue());
}

export function slider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Position in the meeting' });
}

export function seat(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'The members round the table' }).getByRole('button', { name });
}

/** What is said in the room: the element that a screen reader speaks. */
export function spoken(page: Page): Locator {
  return page.locator('[aria-live="polite"]');
}

export function panel(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

export function ballot(page: Page, draft: string): Locator {
  return page.getByRole('group', { name: draft });
}
