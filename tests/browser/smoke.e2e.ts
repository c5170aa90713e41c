import { expect, test } from '@playwright/test';
import { listenForComplaints } from './complaints.ts';

test('the page answers, keeps quiet and talks to nobody else', async ({ page, baseURL }) => {
  const complaints = await listenForComplaints(page);
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== baseURL && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
  });

  const answer = await page.goto('/', { waitUntil: 'networkidle' });

  expect(answer?.status()).toBe(200);
  await expect(page.locator('body')).toContainText(/\S/);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the flags, the licences and robots.txt are published', async ({ request }) => {
  const flag = await request.get('/flags/fr.svg');
  expect(flag.headers()['content-type']).toBe('image/svg+xml');
  expect(await flag.text()).toContain('<svg');
  expect(await (await request.get('/licenses.txt')).text()).toContain('circle-flags');
  expect(await (await request.get('/robots.txt')).text()).toContain('User-agent');
});
