import { useEffect, useState } from 'react';
import type { Comparison } from '../../session/index.ts';
import { endsBesideRecord, sideBySide, type ComparedLine, type SideBySide } from '../../tools/index.ts';
import { perSession } from '../shared/perSession.ts';
import { usePageSession } from '../shared/session.context.ts';
import { whenIdle } from '../schedule/index.ts';

/** How each line of a session ends, once it is known. A line that changes is another object. */
const endsIn = perSession(() => new WeakMap<object, Comparison>());

/** How a line ends, beside the record. Until that is worked out, how it ended before its last change. */
export function useEnds(line: ComparedLine): Comparison | undefined {
  const page = usePageSession();
  const { fixed } = page.session;
  const known = endsIn(page);
  const key = line === 'record' ? fixed : line;
  const [last, setLast] = useState(known.get(key));
  useEffect(
    () =>
      whenIdle(() => {
        const comparison = known.get(key) ?? comparisonIn(endsBesideRecord(fixed, page.state(), line));
        if (!comparison) return; // deleted meanwhile
        known.set(key, comparison);
        setLast(comparison);
      }),
    [page, fixed, known, line, key],
  );
  return known.get(key) ?? last;
}

/** Two lines with their stops, once the reader rests. */
export function useSideBySide(one: ComparedLine, other: ComparedLine): SideBySide | undefined {
  const page = usePageSession();
  const [found, setFound] = useState<SideBySide>();
  useEffect(
    () =>
      whenIdle(() => {
        const { session, state, view } = page;
        const answer = sideBySide(session.fixed, state(), [one, other], view().line);
        if (answer.ok) setFound(answer); // otherwise one was deleted meanwhile
      }),
    [page, one, other],
  );
  return found;
}

function comparisonIn(answer: ReturnType<typeof endsBesideRecord>): Comparison | undefined {
  return answer.ok ? answer.comparison : undefined;
}
