import type { JSX } from 'react';
import type { Act } from '../../../machines/rules/index.ts';
import { doText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useView } from '../shared/session.context.ts';

interface Props {
  readonly act: Act;
  readonly play: (act: Act) => void;
}

/** One act to be done. What the line goes on with anyway is marked. */
export function DoButton({ act, play }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const next = useView(({ line, at }) => line.stops[at + 1]?.act?.act);
  const call = callOf(act, next);
  const isNext = JSON.stringify(next) === JSON.stringify(call);
  return (
    <li>
      <button type="button" className="do" data-next={isNext} onClick={() => play(call)}>
        <span>
          {call.type === 'hands.show' && isNext
            ? say('ui.possible.call', { vote: call.vote })
            : doText(say, names, call)}
        </span>
        {isNext && <small>{say('ui.possible.next')}</small>}
      </button>
    </li>
  );
}

/** A call of the President is answered as the line has it. */
function callOf(act: Act, next: Act | undefined): Act {
  return act.type === 'hands.show' && next?.type === 'hands.show' && next.vote === act.vote ? next : act;
}
