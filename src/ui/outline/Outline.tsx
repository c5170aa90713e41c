import { useMemo, useState, type JSX, type KeyboardEvent } from 'react';
import type { OutlineState } from '../../session/index.ts';
import { outline, placeIn } from '../../session/view/later.ts';
import { useSay } from '../shared/say.context.ts';
import { useFrame, type SessionFrame } from '../shared/session.context.ts';
import { OutlineRow, type RowContext } from './OutlineRow.tsx';
import './outline.css';

/**
 * The states of a meeting, one inside the other; where it stands is open and marked, and so is the way that led there. One
 * stop for Tab: arrows lead from state to state, as they do round the table.
 */
export function Outline(): JSX.Element {
  const say = useSay();
  const state = useFrame(stateOf);
  const place = useMemo(() => placeIn(state), [state]);
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const [reached, setReached] = useState<string>();
  const current = place.here.at(-1);
  const isOpen = (id: string) => toggled[id] ?? place.here.includes(id);
  const shown = shownIn(outline, isOpen);
  const context: RowContext = {
    place,
    isOpen,
    isAsked: (id) => toggled[id] === true,
    setOpen: (id, open) => setToggled((before) => ({ ...before, [id]: open })),
    reachable: [reached, current].find((id) => id !== undefined && shown.includes(id)) ?? shown[0],
    reach: setReached,
  };
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title" className="panel-title">
        {say('ui.outline.title')}
      </h2>
      <p id="outline-keys" className="spoken-only">
        {say('ui.outline.keys')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its states */}
      <ol aria-labelledby="outline-title" aria-describedby="outline-keys" onKeyDown={onKey}>
        {outline.map((each) => (
          <OutlineRow key={each.id} state={each} context={context} />
        ))}
      </ol>
    </section>
  );
}

function stateOf({ state }: SessionFrame): SessionFrame['state'] {
  return state;
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
