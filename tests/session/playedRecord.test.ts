import { describe, expect, test } from 'vitest';
import { getNextTransitions } from 'xstate';
import { keptPosition, livePosition, openPosition, type KeptPosition, type Position } from '../../machines/index.ts';
import { meetingInputOf, playRecord } from '../../src/session/play.ts';
import { lineTo } from '../../src/session/tree/tree.ts';
import { fetchedRecord } from '../fetchedRecord.ts';
import { IDS } from '../ui/fixtures/scenarios.ts';
import { scenarioFrom } from './session.helpers.ts';

describe.each(IDS)('%s, as the build has played it', (id) => {
  const scenario = scenarioFrom(id);
  const played = playRecord(scenario);
  const line = lineTo(played.tree, played.tips.hands);
  const read = fetchedRecord(scenario);

  test('reads back as it was played, act by act', () => {
    const back = lineTo(read.tree, read.tips.hands);
    const [last] = line.slice(-1);
    expect(back).toEqual(
      line.map(({ children, ...node }) => ({ ...node, children: node === last ? [] : children.slice(0, 1) })),
    );
    // To the order of the keys: outcomes are compared as text.
    expect(back.map(({ position }) => JSON.stringify(position))).toEqual(
      line.map(({ position }) => JSON.stringify(position)),
    );
  });

  test('the charts go on from every place of it as from their own', () => {
    const same = lineTo(read.tree, read.tips.hands).map(({ position }) => ahead(copyOf(position)));
    expect(same).toEqual(line.map(({ position }) => ahead(position)));
  });
});

test('a position that was kept in this program is found again, not made anew', () => {
  const position = openPosition(meetingInputOf(scenarioFrom('2016-10-08-aleppo')));
  const kept = keptPosition(position);
  expect(livePosition(kept)).toBe(position);
  const other = copyOf(kept);
  expect(livePosition(other)).not.toBe(position);
  expect(livePosition(other)).toBe(livePosition(other));
});

/** Nothing but data, so that the position of the charts has to be found from it. */
function copyOf(position: KeptPosition): KeptPosition {
  return JSON.parse(JSON.stringify(position)) as KeptPosition;
}

/** Where the meeting stands, what the charts could do next, and where an interruption would lead back. */
function ahead(kept: KeptPosition): unknown {
  const position: Position = livePosition(kept);
  return {
    value: position.value,
    status: position.status,
    context: position.context,
    tags: [...position.tags],
    next: getNextTransitions(position).map(({ eventType }) => eventType),
    back: Object.entries(position.historyValue).map(([name, states]) => [name, states.map(({ id }) => id)]),
  };
}
