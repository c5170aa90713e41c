import type { JSX } from 'react';
import type { Act } from '../../../machines/rules/index.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { actLabel, callOf, isNext } from './actLabel.ts';

interface Props {
  readonly act: Act;
  readonly play: (act: Act) => void;
}

/** One act to be done. What the line goes on with anyway is marked. */
export function DoButton({ act, play }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const next = useView(select.nextOnLine);
  const marked = isNext(act, next);
  return (
    <li>
      <button type="button" className="do" data-next={marked} onClick={() => play(callOf(act, next))}>
        <span>{actLabel(say, names, act, next)}</span>
        {marked && <small>{say('ui.possible.next')}</small>}
      </button>
    </li>
  );
}
