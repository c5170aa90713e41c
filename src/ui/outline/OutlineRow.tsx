import type { JSX } from 'react';
import type { OutlinePlace, OutlineState } from '../../session/index.ts';
import { phaseText } from '../../messages/sentences.ts';
import type { Say } from '../../messages/say.ts';
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
}

interface Props {
  readonly state: OutlineState;
  readonly context: RowContext;
}

/** A state: folded its name, open the states inside it; where the meeting stands, and where the reader unfolds, what it is. */
export function OutlineRow({ state, context }: Props): JSX.Element {
  const say = useSay();
  const { id, states } = state;
  const { place, isOpen, isAsked, setOpen, reachable, reach } = context;
  const open = isOpen(id);
  const isHere = place.here.at(-1) === id;
  const mark = isHere ? 'here' : place.here.includes(id) ? 'within' : place.passed.has(id) ? 'passed' : 'other';
  return (
    <li data-mark={mark}>
      <details
        open={open}
        onToggle={({ currentTarget }) => currentTarget.open !== open && setOpen(id, currentTarget.open)}
      >
        <summary
          className="outline-state"
          aria-current={isHere ? 'step' : undefined}
          tabIndex={id === reachable ? 0 : -1}
          onFocus={() => reach(id)}
        >
          <span>{nameText(say, state)}</span>
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
  return (
    <div className="outline-what">
      <p>{whatText(say, state)}</p>
      {state.rules.map((rule) => (
        <Cite key={rule} citation={rule} />
      ))}
    </div>
  );
}

function nameText(say: Say, { name }: OutlineState): string {
  return 'phase' in name ? phaseText(say, name.phase) : say(`meetingState.${name.compound}`);
}

function whatText(say: Say, { name }: OutlineState): string {
  return 'phase' in name ? say(`phase.${name.phase}.what`) : say(`meetingState.${name.compound}.what`);
}
