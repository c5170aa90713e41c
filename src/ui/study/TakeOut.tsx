import type { JSX } from 'react';
import { belongsToAVoting } from '../../session/index.ts';
import { actText } from '../../messages/study.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';

/** The act at the reader's stop, to be taken out of the line: of the record too, which then goes on without it. */
export function TakeOut(): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const send = useAct();
  const focus = useFocus();
  const stop = useView(select.stop);
  const text = stop?.act
    ? actText(say, names, stop.act.act)
    : stop?.unknown === undefined
      ? undefined
      : say('study.unknown', { type: stop.unknown });
  if (text === undefined) return undefined;
  /** What comes next may be no act to be taken out; the focus goes to what takes this back. */
  function takeOut(): void {
    focus('undo', { preventScroll: true });
    send({ type: 'removeAct', at: stop?.index ?? 0 });
  }
  return (
    <div className="lines-step">
      <h3>{say('study.take.what')}</h3>
      <p>{text}</p>
      {stop?.act && belongsToAVoting(stop.act.type) ? (
        <p className="lines-note">{say('study.take.voting')}</p>
      ) : (
        <button type="button" className="button" aria-label={say('study.take.out.what', { text })} onClick={takeOut}>
          {say('study.take.out')}
        </button>
      )}
    </div>
  );
}
