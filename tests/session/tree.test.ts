import { describe, expect, test } from 'vitest';

import type { Act } from '../../machines/rules/index.ts';
import { meetingInputOf } from '../../src/session/play.ts';
import { studyOf } from '../../src/session/edit/study.data.ts';
import { comparisonOf } from '../../src/session/view/later.ts';
import { grow, plant } from '../../src/session/tree/growth.ts';
import { actsTo, lineTo, nodeOf, ROOT } from '../../src/session/tree/tree.ts';
import { ALEPPO, FRENCH, open, state } from './session.helpers.ts';

const OPEN: Act = { type: 'meeting.open' };
const ADOPT: Act = { type: 'agenda.adopt' };
const BEGIN: Act = { type: 'consideration.begin' };
const [, , THIRD] = ALEPPO.record.map(({ id }) => id);
if (!THIRD) throw new Error('The record has no third act');
const EMPTY = plant(meetingInputOf(ALEPPO));

describe('a tree of acts', () => {
  test('the line that was grown is the line that is read', () => {
    const { tree, tip } = grow(EMPTY, ROOT, [{ act: OPEN, recorded: THIRD }, { act: ADOPT }]);
    expect(actsTo(tree, tip)).toEqual([{ act: OPEN, recorded: THIRD }, { act: ADOPT }]);
    expect(lineTo(tree, tip).map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  test('a second line shares what the first began with, and takes nothing from it', () => {
    const first = grow(EMPTY, ROOT, [{ act: OPEN }, { act: ADOPT }]);
    const second = grow(first.tree, ROOT, [{ act: OPEN }, { act: BEGIN }]);
    expect(second.tree.nodes).toHaveLength(4);
    expect(nodeOf(second.tree, 1).children).toEqual([2, 3]);
    expect(actsTo(second.tree, first.tip)).toEqual([{ act: OPEN }, { act: ADOPT }]);
  });

  test('a line that is there already adds nothing', () => {
    const first = grow(EMPTY, ROOT, [{ act: OPEN }, { act: ADOPT }]);
    const again = grow(first.tree, ROOT, [{ act: OPEN }, { act: ADOPT }]);
    expect(again).toEqual(first);
    expect(again.tree).toBe(first.tree);
  });

  test('two trees grown from one number their nodes alike, and neither knows the other’s positions', () => {
    const stem = grow(EMPTY, ROOT, [{ act: OPEN }]);
    const [adopted, lapsed] = [ADOPT, BEGIN].map((act) => grow(stem.tree, stem.tip, [{ act }]));
    expect(adopted?.tip).toBe(lapsed?.tip);
    expect(adopted && nodeOf(adopted.tree, adopted.tip).position.record.agenda).toBe('adopted');
    expect(lapsed && nodeOf(lapsed.tree, lapsed.tip).position.record.agenda).not.toBe('adopted');
    expect(stem.tree.nodes).toHaveLength(2);
  });

  test('a node that is not there is a fault of the program, and named', () => {
    expect(() => nodeOf(EMPTY, 7)).toThrow('The tree has no node 7.');
  });
});

test('a comparison made of an older state leaves the line that is shown as it is', () => {
  const made = open();
  made.send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' }, { type: 'restoreRecord' });
  const study = studyOf(made.session.fixed, made.state());

  const { session, send, state: now, view } = open();
  send({ type: 'openStudy', study });
  const older = now();
  const [unplayed] = older.variations;
  expect(unplayed?.tip).toBeUndefined();
  send({ type: 'setVote', question: FRENCH, member: state('CHN'), vote: 'against' }, { type: 'seek', to: 999 });
  const ends = () => view().drafts.map(({ end }) => end?.kind);
  expect(ends()).toEqual(['vetoed', 'insufficientVotes']);
  comparisonOf(session.fixed, older, 'record', unplayed?.id ?? 0);
  send({ type: 'step', by: -1 }, { type: 'step', by: 1 });
  expect(ends()).toEqual(['vetoed', 'insufficientVotes']);
});
