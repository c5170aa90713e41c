import { describe, expect, test } from 'vitest';

import type { Act } from '../../machines/rules/index.ts';
import { actsTo, EMPTY_TREE, grow, lineTo, nodeOf, ROOT } from '../../src/session/tree/tree.ts';

const OPEN: Act = { type: 'meeting.open' };
const ADOPT: Act = { type: 'agenda.adopt' };
const BEGIN: Act = { type: 'consideration.begin' };

describe('a tree of acts', () => {
  test('the line that was grown is the line that is read', () => {
    const { tree, tip } = grow(EMPTY_TREE, ROOT, [{ act: OPEN, recorded: 3 }, { act: ADOPT }]);
    expect(actsTo(tree, tip)).toEqual([{ act: OPEN, recorded: 3 }, { act: ADOPT }]);
    expect(lineTo(tree, tip).map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  test('a second line shares what the first began with, and takes nothing from it', () => {
    const first = grow(EMPTY_TREE, ROOT, [{ act: OPEN }, { act: ADOPT }]);
    const second = grow(first.tree, ROOT, [{ act: OPEN }, { act: BEGIN }]);
    expect(second.tree.nodes).toHaveLength(4);
    expect(nodeOf(second.tree, 1).children).toEqual([2, 3]);
    expect(actsTo(second.tree, first.tip)).toEqual([{ act: OPEN }, { act: ADOPT }]);
  });

  test('a line that is there already adds nothing', () => {
    const first = grow(EMPTY_TREE, ROOT, [{ act: OPEN }, { act: ADOPT }]);
    const again = grow(first.tree, ROOT, [{ act: OPEN }, { act: ADOPT }]);
    expect(again).toEqual(first);
    expect(again.tree).toBe(first.tree);
  });

  test('a node that is not there is a fault of the program, and named', () => {
    expect(() => nodeOf(EMPTY_TREE, 7)).toThrow('The tree has no node 7.');
  });
});
