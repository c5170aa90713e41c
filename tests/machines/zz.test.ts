import { test } from 'vitest';
import { THEMES } from '/work/main/tests/machines/themes.ts';
import { explore, statesReached, transitionsOfGraph, stuckIn } from '/work/main/tests/machines/explore.ts';
import { statesOf, transitionsOf } from '/work/main/tests/machines/chart.ts';
import { meetingMachine } from '/work/main/machines/index.ts';
test('sizes', () => {
  const taken = new Set<string>();
  for (const { name, start, alphabet } of THEMES) {
    const t = Date.now();
    const g = explore(start, alphabet);
    const t2 = Date.now();
    for (const x of transitionsOfGraph(g)) taken.add(x);
    console.log(name, g.positions.size, g.edges.length, 'stuck', stuckIn(g).length, t2 - t, 'ms', Date.now() - t2);
  }
  console.log(transitionsOf(meetingMachine).length, statesOf(meetingMachine).length);
  console.log(transitionsOf(meetingMachine).filter((x) => !taken.has(x)).join('\n'));
});
