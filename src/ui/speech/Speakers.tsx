import type { JSX } from 'react';
import { useShortNames } from '../shared/names.context.ts';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { siteFile } from '../shared/site.ts';
import { statementsAtHand } from './statementsAtHand.ts';

/** Of a scene of statements: everybody who speaks in it, each a way to what they say. */
export function Speakers(): JSX.Element | undefined {
  const say = useSay();
  const act = useAct();
  const names = useShortNames();
  const at = useView(select.at);
  const seats = useView(select.seats);
  const statements = useView(statementsAtHand);
  if (statements.length < 2) return undefined;
  const current = statements.findLast(({ index }) => index <= at) ?? statements[0];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons
    <ol className="speakers" aria-label={say('ui.speech.speakers')} onKeyDown={moveAmongButtons}>
      {statements.map(({ by, index, key }) => {
        const flag = seats.find(({ member }) => member === by)?.flag;
        return (
          <li key={key}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              tabIndex={index === current?.index ? 0 : -1}
              onClick={() => act({ type: 'seek', to: index })}
            >
              {flag !== undefined && <img src={siteFile(`flags/${flag}.svg`)} alt="" width="20" height="20" />}
              {names(by)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
