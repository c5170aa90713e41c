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
    () =>
      stops.flatMap(({ index, act, lapsed: why, unknown }) => {
        if (unknown !== undefined)
          return [{ index, text: say('study.unknown', { type: unknown }), why: say('study.unknown.why') }];
        return act && why ? [{ index, text: actText(say, names, act.act), why: refusalText(say, names, why) }] : [];
      }),
    [stops, say, names],
  );
  if (lapsed.length === 0) return undefined;
  return (
    <details className="lines-lapsed">
      <summary>{say('study.lapsed.title', { count: lapsed.length })}</summary>
      <ul>
        {lapsed.map(({ index, text, why }) => (
          <li key={index}>
            <button
              type="button"
              className="link"
              aria-label={say('study.lapsed.go', { act: text })}
              onClick={() => send({ type: 'seek', to: index })}
            >
              {text}
            </button>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
