import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { listenForComplaints } from './complaints.ts';
import { addressOf, ballot, headline, open, openTool, panel, seat, STOPS } from './meeting.ts';

// A browser trusts 127.0.0.1 as it trusts https. So the site is served once more, under the address that this machine has
// on its network: there much is missing that the other tests find, as in a school that serves the page by plain http.
const ADDRESS = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))?.address;

test.skip(ADDRESS === undefined, 'this machine has no address but its own loopback, which browsers take to be secure');

let server: PreviewServer;
let origin: string;

test.beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  server = await preview({ root, logLevel: 'error', preview: { host: ADDRESS ?? '', port: 0 } });
  origin = (server.resolvedUrls?.network[0] ?? '').replace(/\/$/u, '');
});

test.afterAll(() => server.close());

/** A changed vote, and the tool that keeps and shares it. */
async function openShare(page: Page): Promise<void> {
  await open(page, origin + addressOf(STOPS.vetoed));
  await seat(page, 'Russian Federation').click();
  const vote = ballot(page, 'French draft').getByRole('radio', { name: /abstaining/u });
  await vote.check({ force: true });
  await expect(headline(page)).toContainText('Adopted');
  await openTool(page, 'Yours');
}

test('without https the page plays, changes, copies, saves and comes back', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  await page.goto(`${origin}/`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'randomUUID' in crypto])).toEqual([
    false,
    false,
    false,
  ]);
  await page.getByRole('button', { name: 'Start the vote' }).click();
  await expect(page).toHaveURL(/\/watch/u);

  await page.goto('about:blank');
  await openShare(page);
  const share = panel(page, 'Share');
  await share.getByRole('button', { name: 'Copy the link' }).click();
  await expect(share).toContainText('Copied: a link of');
  const shelf = panel(page, 'Saved in this browser');
  const name = shelf.getByRole('textbox', { name: 'Save under the name' });
  await name.fill('Ours');
  // What was copied is what is pasted.
  await name.press('ControlOrMeta+a');
  await name.press('ControlOrMeta+v');
  await expect(name).toHaveValue(new RegExp(`^${origin}/m/2016-10-08-aleppo/#/.*RUS=A?`, 'u'));
  await name.fill('Ours');
  await name.press('Enter');
  await expect(shelf).toContainText('“Ours” is saved.');

  await page.reload();
  await expect(headline(page)).toContainText('Adopted');
  await expect(shelf.getByText('Ours')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('where nothing lets the page copy, the link stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await openShare(page);
  const share = panel(page, 'Share');
  await share.getByRole('button', { name: 'Copy the link' }).click();
  await expect(share).toContainText('selected: copy it from there');
  const field = share.getByRole('textbox', { name: 'The link' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate(({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
    value.slice(selectionStart ?? 0, selectionEnd ?? 0),
  );
  expect(selected).toMatch(/^http:.*RUS=A/u);
});

test('a browser that stores nothing plays on, and says so where something is to be kept', async ({ page }) => {
  const complaints = await listenForComplaints(page);
  await page.addInitScript(() => {
    // As in a private window, or with all cookies blocked: to name them is refused.
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(`${origin}${addressOf(STOPS.beforeTheVote)}`);
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('checkbox', { name: 'Always show results' }).check();
  await settings.getByRole('button', { name: 'Close the settings' }).click();
  await openTool(page, 'Yours');
  const shelf = panel(page, 'Saved in this browser');
  await expect(shelf).toContainText('This browser lets the page store nothing here');
  await shelf.getByRole('textbox', { name: 'Save under the name' }).fill('Ours');
  await shelf.getByRole('textbox', { name: 'Save under the name' }).press('Enter');
  await expect(shelf.getByRole('alert')).toContainText('download it as a file to keep it');
  expect(complaints).toEqual([]);
});
