import { useState, type JSX } from 'react';
import { SignsLink } from '../app/SignsLink.tsx';
import { numberText } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';
import { setSetting, useSettings } from '../shared/settings.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { VoteMark } from './Token.tsx';

const Holders = lazyPanel('chamber', () => import('./Holders.tsx'));

/** What the marks of the room mean that no count explains. */
export function Legend(): JSX.Element {
  const say = useSay();
  const holders = useView(select.holders);
  const { council } = useSettings();
  const [asked, setAsked] = useState(false);
  const isVotedOn = useView((view) => view.question !== undefined);
  const canBeTable = isVotedOn || council === 'table'; // before, it would have no votes
  const isRecord = useView(select.isRecord);
  const hasAssumedVotes = useView(select.hasAssumedVotes);
  const isPresidentKnown = useView(select.isPresidentKnown);
  return (
    <div className="legend">
      <ul className="legend-marks" aria-label={say('ui.legend.title')}>
        <li>
          <svg className="legend-veto" viewBox="-17 -7 34 14" aria-hidden="true">
            <g className="seat-badge">
              <rect x="-16" y="-6" width="32" height="12" />
              <text dy="0.36em" fontSize="8.5">
                {say('ui.bar.veto')}
              </text>
            </g>
          </svg>
          {holders > 0 && (
            <button type="button" className="link" aria-expanded={asked} onClick={() => setAsked(!asked)}>
              {say('holders.ask', { count: numberText(say, holders) })}
            </button>
          )}
        </li>
        {isPresidentKnown && (
          <li>
            <svg className="vote-mark" viewBox="-13 -13 26 22" aria-hidden="true">
              <circle className="legend-flag" r="6" />
              <path className="seat-chair" d="M-8.9 -6.4A11 11 0 0 1 8.9 -6.4" />
            </svg>
            {say('ui.legend.president')}
          </li>
        )}
        <li>
          <SignsLink />
        </li>
        {canBeTable && (
          <li>
            <button
              type="button"
              className="link"
              onClick={() => setSetting('council', council === 'table' ? 'horseshoe' : 'table')}
            >
              {say('seats.show', { council })}
            </button>
          </li>
        )}
        {!isRecord && (
          <li>
            <svg className="vote-mark" viewBox="-13 -11 26 22" aria-hidden="true">
              <circle className="legend-flag" r="6" />
              <circle className="seat-departs" r="9.5" />
            </svg>
            {say('ui.legend.departs')}
          </li>
        )}
        {hasAssumedVotes && (
          <li>
            <VoteMark vote="abstaining" assumed />
            {say('ui.legend.assumed')}
          </li>
        )}
      </ul>
      {asked && <Holders />}
      {isPresidentKnown ? (
        <details className="legend-seating">
          <summary>{say('ui.legend.seating')}</summary>
          <p>{say('ui.legend.seating.told')}</p>
        </details>
      ) : (
        <p>{say('ui.legend.presidentNotKnown')}</p>
      )}
    </div>
  );
}
