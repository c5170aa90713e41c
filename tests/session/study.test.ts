import { describe, expect, test } from 'vitest';

import { compare } from '../../src/session/view/comparison.ts';
import { FRENCH, open, RUSSIAN, state } from './session.helpers.ts';

const [RUS, CHN] = [state('RUS'), state('CHN')];
const abstain = { type: 'setVote', question: FRENCH, member: RUS, vote: 'abstaining' } as const;
const oppose = { type: 'setVote', question: FRENCH, member: CHN, vote: 'against' } as const;

function study() {
  const { send, state: current, session } = open();
  const ids = () => current().variations.map(({ id }) => id);
  return { send, current, ids, fixed: session.fixed };
}

describe('the reader’s lines', () => {
  test('a change of the record begins a variation; a change of that one is the same variation', () => {
    const { send, current, ids } = study();
    send(abstain);
    expect([ids(), current().cursor.variation]).toEqual([[1], 1]);
    send(oppose);
    expect([ids(), current().cursor.variation]).toEqual([[1], 1]);
    expect(current().variations[0]?.tip).toBe(current().cursor.tip);
  });

  test('from the record another change begins another variation, and both can be opened', () => {
    const { send, current, ids } = study();
    send(abstain, { type: 'restoreRecord' }, oppose);
    expect(ids()).toEqual([1, 2]);
    const first = send({ type: 'openVariation', id: 1 });
    expect(first.line.departures.map(({ member }) => member)).toEqual([RUS]);
    expect(current().cursor.variation).toBe(1);
    expect(send({ type: 'undo' }).line.departures.map(({ member }) => member)).toEqual([CHN]);
  });

  test('a second line of one is a copy that goes its own way and knows where it came from', () => {
    const { send, current } = study();
    send(abstain, { type: 'branch' }, oppose);
    expect(current().variations.map(({ id, from }) => [id, from])).toEqual([
      [1, undefined],
      [2, 1],
    ]);
    expect(send({ type: 'openVariation', id: 1 }).line.departures).toHaveLength(1);
    expect(send({ type: 'openVariation', id: 2 }).line.departures).toHaveLength(2);
  });

  test('names, comments, order and deletion can all be undone', () => {
    const { send, current, ids } = study();
    send(abstain, { type: 'restoreRecord' }, oppose);
    send(
      { type: 'nameVariation', id: 1, name: '  Russia abstains ' },
      { type: 'commentVariation', id: 1, comment: 'Why not?' },
    );
    send({ type: 'promoteVariation', id: 2 }, { type: 'deleteVariation', id: 1 });
    expect(ids()).toEqual([2]);
    send({ type: 'undo' });
    expect(ids()).toEqual([2, 1]);
    send({ type: 'undo' });
    expect(ids()).toEqual([1, 2]);
    expect(current().variations[0]).toMatchObject({ name: 'Russia abstains', comment: 'Why not?' });
    send({ type: 'undo' });
    expect(current().variations[0]).not.toHaveProperty('comment');
    send({ type: 'undo' });
    expect(current().variations[0]).not.toHaveProperty('name');
    for (let back = 0; back < 4; back += 1) send({ type: 'redo' });
    expect([ids(), current().variations[0]?.id]).toEqual([[2], 2]);
  });

  test('another rule over the votes can be undone, and leaves the lines alone', () => {
    const { send, current } = study();
    send(abstain, { type: 'suppose', change: { laid: { name: 'noVeto', massAtrocity: false, own: { vetoes: 1 } } } });
    expect([current().supposed.laid.name, current().variations.length]).toEqual(['noVeto', 1]);
    send({ type: 'undo' });
    expect([current().supposed.laid.name, current().variations.length]).toEqual(['charter', 1]);
    send({ type: 'redo' });
    expect(current().supposed.laid.name).toBe('noVeto');
  });

  test('moves of one slider are one undo; whatever comes between ends them', () => {
    const { send, current } = study();
    const required = (votes: number, run?: string) =>
      ({ type: 'suppose', change: { required: { own: votes } }, ...(run === undefined ? {} : { run }) }) as const;
    send(required(7, 'own'), required(8, 'own'), required(8, 'own'), required(10, 'own'));
    expect([current().supposed.required, current().past.length]).toEqual([{ own: 10 }, 1]);
    send({ type: 'step', by: 1 }, required(11, 'own'), required(12, 'other'), required(13), required(14));
    expect(current().past).toHaveLength(5);
    const undone = [4, 3, 2, 1, 0].map(() => {
      send({ type: 'undo' });
      return current().supposed.required?.['own'];
    });
    expect(undone).toEqual([13, 12, 11, 10, undefined]);
    send({ type: 'redo' });
    expect(current().supposed.required).toEqual({ own: 10 });
  });

  test('who takes a supposition back has undone nothing else, and nothing is written where nothing is supposed', () => {
    const { send, current } = study();
    send({ type: 'suppose', change: { oneStep: true } }, { type: 'suppose', change: { oneStep: undefined } });
    expect(current().supposed).toEqual({ laid: { name: 'charter', massAtrocity: false, own: { vetoes: 1 } } });
    expect(current().past).toHaveLength(2);
  });

  test('a reader who deletes their own line is on the record', () => {
    const { send, current } = study();
    const view = send(abstain, { type: 'deleteVariation', id: 1 });
    expect([view.line.isRecord, current().variations]).toEqual([true, []]);
    expect(send({ type: 'undo' }).line.departures).toHaveLength(1);
  });

  test('what was undone and then left for something else is set aside, and can be opened again', () => {
    const { send, current } = study();
    send(abstain, { type: 'undo' }, oppose);
    expect(current().variations.map(({ id, aside }) => [id, aside])).toEqual([
      [2, undefined],
      [1, true],
    ]);
    const view = send({ type: 'openVariation', id: 1 });
    expect(view.line.departures.map(({ member }) => member)).toEqual([RUS]);
    expect(current().variations.find(({ id }) => id === 1)).not.toHaveProperty('aside');
  });

  test('an unnamed variation that is the record again is gone, a named one stays', () => {
    const { send, ids } = study();
    const restore = { type: 'restoreVote', question: FRENCH, member: RUS } as const;
    send(abstain, restore);
    expect(ids()).toEqual([]);
    send(abstain, { type: 'nameVariation', id: 2, name: 'mine' }, restore);
    expect(ids()).toEqual([2]);
  });

  test('a variation keeps its manner, its moment and its votes member by member', () => {
    const { send, current } = study();
    send(abstain, { type: 'setManner', manner: 'roll' });
    expect(current().variations[0]?.manner).toBe('roll');
    const view = send({ type: 'restoreRecord' }, { type: 'openVariation', id: 1 });
    expect([view.manner, view.line.departures.length]).toEqual(['roll', 1]);
  });
});

describe('an act taken out of the line', () => {
  test('a statement: everything else stays', () => {
    const { send, current } = study();
    const stops = send({ type: 'seek', to: 0 }).line.stops;
    const at = stops.find(({ act }) => act?.type === 'statement.make')?.index ?? 0;
    const view = send({ type: 'removeAct', at });
    expect(view.line.stops).toHaveLength(stops.length - 1);
    expect(view.line.lapsed).toBe(0);
    expect(current().variations).toHaveLength(1);
    expect(send({ type: 'undo' }).line.isRecord).toBe(true);
  });

  test('a question: its whole voting goes with it, and the next draft waits for its turn', () => {
    const { send } = study();
    const at = send({ type: 'seek', to: 0 }).line.stops.find(({ act }) => act?.type === 'draft.putToVote')?.index ?? 0;
    const view = send({ type: 'removeAct', at });
    expect(view.line.questions).toEqual([]);
    expect(view.line.stops.find(({ lapsed }) => lapsed)?.lapsed).toEqual({
      kind: 'anotherFirst',
      draft: RUSSIAN,
      first: FRENCH,
      citation: 'PRoP 32',
    });
  });

  test('a hand is not taken out by itself', () => {
    const { send } = study();
    const at = send({ type: 'seek', to: 0 }).line.stops.find(({ act }) => act?.type === 'hands.show')?.index ?? 0;
    expect(send({ type: 'removeAct', at }).line.isRecord).toBe(true);
  });
});

describe('two courses side by side', () => {
  test('Russia abstaining turns the French draft', () => {
    const { send, current, fixed } = study();
    send(abstain);
    const { tree, recordTips, cursor } = current();
    expect(compare(fixed, tree, recordTips.hands, cursor.tip)).toMatchObject({
      partsAt: 11,
      finding: { kind: 'turned', questions: [FRENCH] },
      questions: [
        {
          key: FRENCH,
          one: { kind: 'vetoed' },
          other: { kind: 'adopted' },
          same: false,
          votes: [{ member: RUS, one: 'against', other: 'abstaining' }],
        },
        { key: RUSSIAN, same: true, votes: [] },
      ],
    });
  });

  test('China against as well: still a veto, but by two', () => {
    const { send, current, fixed } = study();
    send(oppose);
    const { tree, recordTips, cursor } = current();
    expect(compare(fixed, tree, recordTips.hands, cursor.tip).finding).toEqual({
      kind: 'turned',
      questions: [FRENCH],
    });
  });

  test('an elected member more against turns nothing: the veto stays', () => {
    const { send, current, fixed } = study();
    send({ type: 'setVote', question: FRENCH, member: state('AGO'), vote: 'against' });
    const { tree, recordTips, cursor } = current();
    expect(compare(fixed, tree, recordTips.hands, cursor.tip).finding).toMatchObject({
      kind: 'votesOnly',
      question: FRENCH,
      stays: { kind: 'vetoed' },
      changed: 1,
    });
  });

  test('a draft withdrawn is decided in one of them only', () => {
    const { send, current, fixed } = study();
    send({ type: 'play', act: { type: 'draft.withdraw', draft: RUSSIAN, by: RUS } });
    const { tree, recordTips, cursor } = current();
    const { questions, finding } = compare(fixed, tree, recordTips.hands, cursor.tip);
    expect(finding).toEqual({ kind: 'turned', questions: [RUSSIAN] });
    expect(questions[1]).not.toHaveProperty('other');
  });

  test('the same course', () => {
    const { current, fixed } = study();
    const { tree, recordTips } = current();
    expect(compare(fixed, tree, recordTips.hands, recordTips.hands).finding).toEqual({ kind: 'same' });
  });
});
