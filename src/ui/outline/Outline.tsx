import { useState, type JSX, type KeyboardEvent } from 'react';
import type { OutlineState } from '../../session/index.ts';
import { outlines } from '../../session/view/later.ts';
import { useChart } from '../chart/chart.context.ts';
import { useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import { OutlineRow, type RowContext } from './OutlineRow.tsx';
import './outline.css';

/**
 * The states of a chart, one inside the other; where the subject stands is open and marked, and so is the way that led there.
 * One stop for Tab: arrows lead from state to state, as they do round the table.
 */
export function Outline(): JSX.Element {
  const say = useSay();
  const { subject, place } = useChart();
  const states = outlines[subject.chart];
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [reached, setReached] = useState<string>();
  const target = useFocusTarget('chart');
  const part = useKeptFocus<HTMLOListElement>('chart');
  const current = place.here.at(-1);
  const isOpen = (id: string) => toggled[id] ?? place.here.includes(id);
  const shown = shownIn(states, isOpen);
  const context: RowContext = {
    place,
    isOpen,
    isAsked: (id) => toggled[id] === true,
    setOpen: (id, open) => setToggled((before) => ({ ...before, [id]: open })),
    reachable: [reached, current].find((id) => id !== undefined && shown.includes(id)) ?? shown[0],
    reach: setReached,
    target,
  };
  return (
    <div className="outline">
      <p id="outline-keys" className="spoken-only">
        {say('ui.outline.keys')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its states */}
      <ol ref={part} aria-labelledby="chart-title" aria-describedby="outline-keys" onKeyDown={onKey}>
        {states.map((each) => (
          <OutlineRow key={each.id} state={each} context={context} />
        ))}
      </ol>
    </div>
  );
}

/** The states that stand on the page, from the first to the last. */
function shownIn(states: readonly OutlineState[], isOpen: (id: string) => boolean): string[] {
  return states.flatMap(({ id, states: inner }) => [id, ...(isOpen(id) ? shownIn(inner, isOpen) : [])]);
}

function onKey(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.outline-state')];
  const at = rows.findIndex((row) => row === event.target);
  const to = at === -1 ? undefined : targetOf(event.key, at, rows.length);
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
