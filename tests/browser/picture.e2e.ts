import { expect, test, type Page } from '@playwright/test';
import { open } from './meeting.ts';
import { speakPseudo, turnRound } from './pseudo.ts';

/** Results of eleven and of fifteen members, among them those with the longest names. */
const MEETINGS = [
  '/#/2016-10-08-aleppo/watch/result-846',
  '/#/2016-10-08-aleppo/try/S-2016-846/takes',
  '/#/1946-02-16-syria-lebanon/watch/12',
  '/#/1990-11-29-kuwait/watch/12',
  '/#/2017-11-16-chemical-weapons-inquiry/watch/12',
];
const LANGUAGES = {
  'as it is': async () => {},
  'in a language that is 40 % longer': speakPseudo,
  'from right to left': turnRound,
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

for (const [language, speak] of Object.entries(LANGUAGES)) {
  if (speak === turnRound && process.env['LONG'] === undefined) continue; // the long run has all
  for (const address of MEETINGS) {
    test(`${address} ${language}: no name in the picture lies on another, on a seat, or on the count`, async ({
      page,
    }) => {
      await speak(page);
      await open(page, address);
      await page.evaluate(async () => void (await document.fonts.ready));
      const seats = await page.locator('.chamber-drawing .seat').count();
      expect(seats).toBe(address.includes('1946') ? 11 : 15);
      await expect(page).toHaveURL(new RegExp(address.split('/')[2] ?? '', 'u'));
      expect(await overlaps(page, '.chamber-room')).toEqual([]);
    });
  }

  for (const council of ['African Union', 'Uniting for Consensus, 2005', 'The Council of 1946']) {
    test(`the Council of a reform (${council}) ${language}: no name lies on another, or on a seat`, async ({
      page,
    }) => {
      await speak(page);
      await open(page, '/#/2016-10-08-aleppo/try/S-2016-846/rules');
      const reforms = ['The Council of 1946', '', '', 'African Union', 'Uniting for Consensus, 2005'];
      await page.locator('.rules-show').nth(reforms.indexOf(council)).click();
      await expect(page.locator('.council-drawing')).toBeVisible();
      await page.evaluate(async () => void (await document.fonts.ready));
      expect(await overlaps(page, '.council-room')).toEqual([]);
    });
  }
}

/** What lies on what in a picture: names, marks and badges of the seats, and the words in its hollow. */
async function overlaps(page: Page, room: string): Promise<string[]> {
  return await page.evaluate((selector) => {
    interface Part {
      readonly what: string;
      readonly owner: Element | undefined;
      readonly box: { left: number; right: number; top: number; bottom: number };
    }
    const picture = document.querySelector(selector);
    if (!picture) return ['no picture'];
    /** A line of text is less high than its box, and what only touches does not overlap. */
    const partOf = (
      what: string,
      owner: Element | undefined,
      { left, right, top, bottom }: DOMRect,
      inset: number,
    ): Part => {
      const by = (bottom - top) * inset;
      return { what, owner, box: { left: left + 0.5, right: right - 0.5, top: top + by, bottom: bottom - by } };
    };
    const seats = [...picture.querySelectorAll('.seat')];
    const names = seats.flatMap((seat) =>
      [...seat.querySelectorAll('.seat-name tspan, .council-name tspan')].map((line) =>
        partOf(`name ${line.textContent}`, seat, line.getBoundingClientRect(), 0.2),
      ),
    );
    const nameOf = (seat: Element) => seat.querySelector('.seat-name, .council-name')?.textContent ?? '';
    const marks = seats.flatMap((seat) =>
      [...seat.querySelectorAll('.seat-edge, .token > :first-child, .seat-badge rect')].map((mark) =>
        partOf(`${mark.getAttribute('class') ?? 'mark'} of ${nameOf(seat)}`, seat, mark.getBoundingClientRect(), 0.1),
      ),
    );
    const words: Part[] = [];
    const hollow = picture.querySelector('.hollow, .council-hollow');
    if (hollow) {
      const walker = document.createTreeWalker(hollow, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.checkVisibility({ visibilityProperty: true }) || node.textContent?.trim() === '')
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) words.push(partOf(`“${node.textContent}”`, undefined, box, 0.2));
      }
    }
    const meet = ({ box: one }: Part, { box: other }: Part): boolean =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const found: string[] = [];
    for (const name of names) {
      if (name.box.left < 0 || name.box.right > innerWidth) found.push(`${name.what} leaves the page`);
      for (const other of [...names, ...marks, ...words]) {
        if (other === name || (other.what.startsWith('name') && other.owner === name.owner)) continue;
        if (meet(name, other)) found.push(`${name.what} on ${other.what}`);
      }
    }
    for (const mark of marks) {
      for (const word of words) if (meet(mark, word)) found.push(`${word.what} on ${mark.what}`);
    }
    return found;
  }, room);
}
