import { useMemo, type JSX } from 'react';
import { refusalText } from '../../messages/sentences.ts';
import { actText } from '../../messages/study.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';

/** What of the line is no longer in order after a change before it, and why. It is kept; the meeting passes over it. */
export function Lapsed(): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const send = useAct();
  const { stops } = useView(select.line);
  const lapsed = useMemo(
    () => stops.flatMap(({ index, act, lapsed: why }) => (act && why ? [{ index, act: act.act, why }] : [])),
    [stops],
  );
  if (lapsed.length === 0) return undefined;
  return (
    <details className="lines-lapsed">
      <summary>{say('study.lapsed.title', { count: lapsed.length })}</summary>
      <ul>
        {lapsed.map(({ index, act, why }) => {
          const text = actText(say, names, act);
          return (
            <li key={index}>
              <button
                type="button"
                className="link"
                aria-label={say('study.lapsed.go', { act: text })}
                onClick={() => send({ type: 'seek', to: index })}
              >
                {text}
              </button>
              <p>{refusalText(say, names, why)}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
