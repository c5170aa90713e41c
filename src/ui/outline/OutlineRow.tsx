import { useState, type JSX, type RefCallback } from 'react';
import type { OutlinePlace, OutlineState } from '../../session/index.ts';
import { ChartEvents } from '../chart/ChartEvents.tsx';
import { markOf } from '../chart/charts.ts';
import { stateName, stateText } from '../chart/chartNames.ts';
import { useSay } from '../shared/say.context.ts';
import { Cite } from '../why/Cite.tsx';

export interface RowContext {
  readonly place: OutlinePlace;
  readonly isOpen: (id: string) => boolean;
  /** The reader has unfolded it. */
  readonly isAsked: (id: string) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
  /** The state that Tab leads to. */
  readonly reachable: string | undefined;
  readonly reach: (id: string) => void;
  /** For the `ref` of the state that Tab leads to. */
  readonly target: RefCallback<HTMLElement>;
}

interface Props {
  readonly state: OutlineState;
  readonly context: RowContext;
}

/** A state: folded its name, open the states inside it; where the meeting stands, and where the reader unfolds, what it is. */
export function OutlineRow({ state, context }: Props): JSX.Element {
  const say = useSay();
  const { id, states } = state;
  const { place, isOpen, isAsked, setOpen, reachable, reach, target } = context;
  const open = isOpen(id);
  const mark = markOf(place, id);
  const isHere = mark === 'here';
  return (
    <li data-mark={mark}>
      <details
        open={open}
        onToggle={({ currentTarget }) => currentTarget.open !== open && setOpen(id, currentTarget.open)}
      >
        <summary
          ref={id === reachable ? target : undefined}
          className="outline-state"
          aria-current={isHere ? 'step' : undefined}
          tabIndex={id === reachable ? 0 : -1}
          onFocus={() => reach(id)}
        >
          <span>{stateName(say, state)}</span>
          {isHere && <small>{say('ui.outline.here')}</small>}
          {mark === 'passed' && <small className="spoken-only">{say('ui.outline.passed')}</small>}
        </summary>
        {open && (isHere || isAsked(id)) && <What state={state} />}
        {open && states.length > 0 && (
          <ol>
            {states.map((inner) => (
              <OutlineRow key={inner.id} state={inner} context={context} />
            ))}
          </ol>
        )}
      </details>
    </li>
  );
}

function What({ state }: { readonly state: OutlineState }): JSX.Element {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className="outline-what">
      <p>{stateText(say, state)}</p>
      {state.rules.map((rule) => (
        <Cite key={rule} citation={rule} />
      ))}
      <details className="outline-events" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say('ui.chart.happens')}</summary>
        {open && <ChartEvents id={state.id} />}
      </details>
    </div>
  );
}
