import { expect, test } from '@playwright/test';
import { addressOf, choose, headline, open, positionOf, settled, slider, spoken, STOPS } from './meeting.ts';

test('the first frame is the chamber a moment before the vote', async ({ page, isMobile }) => {
  await open(page);
  expect(await positionOf(page)).toBe(STOPS.beforeTheVote);
  for (const part of ['h1', '.strip', isMobile ? '.hollow-subject' : '.bar', '.transport'])
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.hollow')).toContainText('French draft');
});

test('the keyboard walks through the whole meeting, and every step is spoken', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Home');
  await settled(page);
  const heard = [await spoken(page).innerText()];
  for (let at = 1; at <= STOPS.end; at += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveValue(String(at));
    await settled(page);
    heard.push(await spoken(page).innerText());
  }
  for (const [index, words] of heard.entries()) expect(words, `stop ${index}`).not.toBe(heard[index - 1]);
  expect(heard[STOPS.vetoed]).toContain('owing to the negative vote of a permanent member of the Council');
  expect(heard[STOPS.insufficientVotes]).toContain('having failed to obtain the required number of votes');

  await page.keyboard.press('ArrowRight');
  expect(await positionOf(page)).toBe(STOPS.end);
  await page.keyboard.press('ArrowLeft');
  expect(await positionOf(page)).toBe(STOPS.end - 1);
  await page.keyboard.press('End');
  expect(await positionOf(page)).toBe(STOPS.end);
});

test('a veto and a want of votes are shown as different ends', async ({ page }) => {
  await open(page, addressOf(STOPS.vetoed));
  await expect(headline(page)).toContainText('Vetoed');
  await expect(page.locator('.bar-veto')).toHaveText(/Veto\s*Russia/);
  await expect(page.locator('.bar-short')).toHaveCount(0);

  await open(page, addressOf(STOPS.insufficientVotes));
  await expect(headline(page)).toContainText('Not enough votes');
  await expect(page.locator('.bar-short')).toHaveText('5 short');
  await expect(page.locator('.bar-veto')).toHaveCount(0);
});

test('space plays and pauses; a step of one’s own stops the player', async ({ page }) => {
  await open(page);
  await choose(page, 'Pace', 'Fast');
  await page.locator('h1').click();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => positionOf(page)).toBeGreaterThan(STOPS.beforeTheVote + 1);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('buttons, scenes, the line and the slider lead to the same places', async ({ page, isMobile }) => {
  await open(page);
  await page.getByRole('button', { name: 'One step forward' }).click();
  expect(await positionOf(page)).toBe(STOPS.beforeTheVote + 1);
  await page.getByRole('button', { name: 'One step back' }).click();
  expect(await positionOf(page)).toBe(STOPS.beforeTheVote);
  const track = await page.locator('.rail-track').boundingBox();
  if (!track) throw new Error('The line is not there');
  const middle = track.y + track.height / 2;
  await page.mouse.click(track.x + track.width - 2, middle);
  expect(await positionOf(page)).toBe(STOPS.end);
  // Drawn along: the fourth of nine scenes is the first result.
  await page.mouse.move(track.x + 2, middle);
  await page.mouse.down();
  expect(await positionOf(page)).toBe(0);
  await page.mouse.move(track.x + (track.width * 3.5) / 9, middle);
  expect(await positionOf(page)).toBe(STOPS.vetoed);
  await page.mouse.up();
  await page.mouse.move(track.x + 2, middle);
  expect(await positionOf(page)).toBe(STOPS.vetoed);
  await slider(page).fill('21');
  expect(await positionOf(page)).toBe(21);
  if (isMobile) return;
  await page.getByRole('button', { name: 'Result' }).first().click();
  expect(await positionOf(page)).toBe(STOPS.vetoed);
});

test('one by one, every member answers in turn', async ({ page }) => {
  await open(page);
  await choose(page, 'How the votes are shown', 'One by one');
  await page.locator('h1').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(spoken(page)).toContainText('Angola: abstaining.');
  await page.keyboard.press('ArrowRight');
  await expect(spoken(page)).toContainText('China: abstaining.');
});

test('? opens the help, Escape closes it and gives the focus back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Settings' });
  await button.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'How to use this page' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});
