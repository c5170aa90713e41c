import { describe, expect, test } from 'vitest';
import { endsBesideRecord, sideBySide, textsByTopic } from '../../src/tools/index.ts';
import { ALEPPO, FRENCH, open, state } from '../session/session.helpers.ts';
import { answered } from './cases.ts';

function opened() {
  const session = open();
  session.send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
  const [line] = session.state().variations;
  if (!line) return expect.fail('no variation');
  return { ...session, fixed: session.session.fixed, line };
}

describe('two lines side by side', () => {
  test('the record and a line that adopts the French draft', () => {
    const { fixed, state: now, line, view } = opened();
    const { comparison, lines } = answered(sideBySide(fixed, now(), ['record', line], view().line));
    expect(comparison.finding).toEqual({ kind: 'turned', questions: [FRENCH] });
    expect(lines[1]).toBe(view().line);
    expect(lines[0].isRecord).toBe(true);
    expect(answered(endsBesideRecord(fixed, now(), line)).comparison).toEqual(comparison);
  });

  test('the view that somebody has is what would be made', () => {
    const { fixed, state: now, line, view } = opened();
    const made = answered(sideBySide(fixed, now(), ['record', line])).lines;
    expect(made).toEqual(answered(sideBySide(fixed, now(), ['record', line], view().line)).lines);
  });

  test('on an older state it says the same, and the session stays as it is', () => {
    const { fixed, state: now, line, send } = opened();
    const older = now();
    const before = answered(sideBySide(fixed, older, ['record', line]));
    send({ type: 'restoreRecord' }, { type: 'setVote', question: FRENCH, member: state('CHN'), vote: 'inFavour' });
    const [view, newer] = [JSON.stringify(send().line), now()];
    expect(answered(sideBySide(fixed, older, ['record', line]))).toEqual(before);
    expect([now(), JSON.stringify(send().line)]).toEqual([newer, view]);
  });

  test('a line that is gone has no answer', () => {
    const { fixed, state: now, line, send } = opened();
    send({ type: 'deleteVariation', id: line.id });
    const problem = { kind: 'noSuchLine', found: line.id, expected: [] };
    expect(sideBySide(fixed, now(), ['record', line])).toEqual({ ok: false, problem });
    expect(endsBesideRecord(fixed, now(), line)).toEqual({ ok: false, problem });
  });
});

describe('texts by topic', () => {
  test('a cell a draft, and what only one of them has', () => {
    const rows = textsByTopic(ALEPPO.drafts, ALEPPO.topics);
    expect(rows.map(({ topic }) => topic)).toEqual(ALEPPO.topics);
    for (const { topic, cells } of rows) {
      expect(cells.map(({ draft }) => draft)).toEqual(ALEPPO.drafts);
      expect(cells.flatMap(({ provisions }) => provisions)).toHaveLength(topic.provisions.length);
      for (const { draft, alone } of cells)
        expect(alone).toBe(topic.provisions.every((each) => each.draft === draft.symbol));
    }
    expect(rows.some(({ cells }) => cells.some(({ alone }) => alone))).toBe(true);
  });

  test('a single draft stands alone in nothing', () => {
    const [draft] = ALEPPO.drafts;
    const rows = textsByTopic(draft ? [draft] : [], ALEPPO.topics);
    expect(rows.flatMap(({ cells }) => cells).filter(({ alone }) => alone)).toEqual([]);
  });
});
