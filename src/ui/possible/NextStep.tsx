import { useMemo, type JSX } from 'react';
import type { NextAct } from '../../session/index.ts';
import { aheadNow } from '../../session/view/later.ts';
import { inText, pendingText } from '../../messages/sentences.ts';
import { useKeptFocus } from '../shared/focus.context.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useFrame, useView, type SessionFrame } from '../shared/session.context.ts';
import { actLabel } from './actLabel.ts';
import './next-step.css';

/** What comes next, as one button: on the record or on the reader's own line; and in one sentence what is pending. */
export function NextStep(): JSX.Element {
  const say = useSay();
  const names = useNames();
  const state = useFrame(stateOf);
  const { next, waits } = useMemo(() => aheadNow(state), [state]);
  const phase = useView(select.phase);
  const question = useView(select.question);
  const { motions } = useView(select.room);
  const draft = useView(select.nextDraft)?.name;
  const over = phase === 'adjourned' || phase === 'writingEnded';
  const part = useKeptFocus('possible');
  return (
    <section ref={part} className="next-step" aria-labelledby="next-step-title">
      <h2 id="next-step-title" className="spoken-only">
        {say('ui.next.title')}
      </h2>
      {next ? (
        <DoNext next={next} />
      ) : (
        <p className="next-step-by">{say('ui.next.none', { over: over ? 'yes' : 'no' })}</p>
      )}
      <p className="next-step-pending">{pendingText(say, names, phase, { question, motions, draft, waits })}</p>
    </section>
  );
}

function stateOf({ state }: SessionFrame): SessionFrame['state'] {
  return state;
}

function DoNext({ next: { act, by, from } }: { readonly next: NextAct }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const send = useAct();
  const label = actLabel(say, names, act, act);
  const isState = by !== 'president' && by !== 'reader';
  const who = by === 'president' ? 'president' : by === 'reader' ? 'reader' : 'state';
  return (
    <>
      <p className="next-step-by" id="next-step-by">
        {say('ui.next.by', { from, by: who, state: isState ? inText(names, by) : '' })}
      </p>
      <button
        type="button"
        className="next-step-do"
        aria-describedby="next-step-by"
        onClick={() => send(from === 'pending' ? { type: 'play', act } : { type: 'step', by: 1 })}
      >
        {/* Another text, and not one that moves. */}
        <span key={label}>{label}</span>
      </button>
    </>
  );
}
