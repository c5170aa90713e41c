import { createActor, SimulatedClock } from 'xstate';
import { expect, test } from 'vitest';
import { playerMachine } from '../../src/ui/player.machine.ts';

function playerOf(stops: number, { results = [], words = 0 }: { results?: readonly number[]; words?: number } = {}) {
  const clock = new SimulatedClock();
  let at = 0;
  const input = {
    step: () => void (at += 1),
    atEnd: () => at === stops,
    atResult: () => results.includes(at),
    words: () => words,
  };
  const player = createActor(playerMachine, { input, clock }).start();
  return { player, clock, at: () => at, plays: () => player.getSnapshot().matches('playing') };
}

test('play takes the first step at once, then one for every stay', () => {
  const { player, clock, at } = playerOf(10);
  player.send({ type: 'play' });
  expect(at()).toBe(1);
  clock.increment(3500);
  expect(at()).toBe(2);
  clock.increment(3500);
  expect(at()).toBe(3);
});

test('it stops at the end, and does not start there', () => {
  const { player, clock, at, plays } = playerOf(2);
  player.send({ type: 'play' });
  clock.increment(3500);
  expect([at(), plays()]).toEqual([2, true]);
  clock.increment(3500);
  expect([at(), plays()]).toEqual([2, false]);
  player.send({ type: 'play' });
  expect([at(), plays()]).toEqual([2, false]);
});

test('a pause holds it where it is', () => {
  const { player, clock, at, plays } = playerOf(10);
  player.send({ type: 'play' });
  player.send({ type: 'pause' });
  clock.increment(60_000);
  expect([at(), plays()]).toEqual([1, false]);
});

test.each([
  ['slow', 0, 7000],
  ['normal', 0, 3500],
  ['fast', 0, 1200],
  ['slow', 100, 46_000],
  ['normal', 100, 27_000],
  ['fast', 100, 12_000],
] as const)('at a %s pace a stop with a statement of %i words stays for %i ms', (pace, words, stay) => {
  const { player, clock, at } = playerOf(10, { words });
  player.send({ type: 'setPace', pace });
  player.send({ type: 'play' });
  clock.increment(stay - 1);
  expect(at()).toBe(1);
  clock.increment(1);
  expect(at()).toBe(2);
});

test('it stops at every result, and goes on from there when it is asked to', () => {
  const { player, clock, at, plays } = playerOf(10, { results: [2, 3] });
  player.send({ type: 'play' });
  clock.increment(3500);
  expect([at(), plays()]).toEqual([2, false]);
  clock.increment(60_000);
  expect(at()).toBe(2);
  player.send({ type: 'play' });
  expect([at(), plays()]).toEqual([3, false]);
  player.send({ type: 'play' });
  expect([at(), plays()]).toEqual([4, true]);
});
