import { useEffect, useState } from 'react';
import type { Manner } from '../../../machines/rules/index.ts';
import type { Comparison, LineView, Variation } from '../../session/index.ts';
import { comparisonOf, lineViewOf } from '../../session/view/later.ts';
import { usePageSession, type OpenSession } from '../shared/session.context.ts';
import { whenIdle } from '../schedule/index.ts';

/** Worked out by playing lines: when the reader rests. */

const known = new WeakMap<object, Comparison>();

/** How a line ends, beside the record. Until that is worked out, how it ended before its last change. */
export function useEnds(line: Variation | 'record'): Comparison | undefined {
  const { session, state: now } = usePageSession();
  const key = line === 'record' ? session.ground : line;
  const [last, setLast] = useState(known.get(key));
  useEffect(() => {
    const found = () => {
      const state = now();
      if (line !== 'record' && !state.variations.includes(line)) return undefined; // deleted meanwhile
      return comparisonOf(session.ground, state, 'record', idOf(line));
    };
    return whenIdle(() => {
      const comparison = known.get(key) ?? found();
      if (!comparison) return;
      known.set(key, comparison);
      setLast(comparison);
    });
  }, [session, now, line, key]);
  return known.get(key) ?? last;
}

/** Two courses with their stops. */
export interface SideBySide {
  readonly comparison: Comparison;
  readonly lines: readonly [LineView, LineView];
}

export function useSideBySide(one: Variation | 'record', other: Variation | 'record'): SideBySide | undefined {
  const page = usePageSession();
  const [found, setFound] = useState<SideBySide>();
  useEffect(
    () =>
      whenIdle(() => {
        const next = sideBySide(page, one, other);
        if (next) setFound(next);
      }),
    [page, one, other],
  );
  return found;
}

function sideBySide(page: OpenSession, one: Variation | 'record', other: Variation | 'record'): SideBySide | undefined {
  const { session } = page;
  const state = page.state();
  const there = ['record', ...state.variations.map(({ id }) => id)];
  if (![one, other].every((line) => there.includes(idOf(line)))) return undefined; // deleted meanwhile
  const comparison = comparisonOf(session.ground, state, idOf(one), idOf(other));
  const manner = [one, other].find((line) => line !== 'record')?.manner ?? state.cursor.manner;
  return { comparison, lines: [lineOf(page, one, manner), lineOf(page, other, manner)] };
}

function idOf(line: Variation | 'record') {
  return line === 'record' ? line : line.id;
}

/** The stops of a line that need not be the one on screen. @param manner of the record */
function lineOf({ session, view, state: now }: OpenSession, line: Variation | 'record', manner: Manner): LineView {
  const state = now();
  const { cursor } = state;
  const isShown =
    line === 'record' ? cursor.variation === undefined && cursor.manner === manner : cursor.variation === line.id;
  return isShown ? view().line : lineViewOf(session.ground, state, idOf(line), manner);
}
