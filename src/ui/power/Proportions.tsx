import type { CSSProperties, JSX } from 'react';
import type { PowerRatios } from '../../tools/index.ts';
import { ratioText } from '../../messages/power.text.ts';
import { useSay } from '../shared/say.context.ts';

const GAMES = ['binary', 'ternary'] as const;
const INDICES = ['shapleyShubik', 'banzhaf'] as const;

/** One member with a veto against one without, by each index in each game. */
export function Proportions({ ratios }: { readonly ratios: PowerRatios }): JSX.Element {
  const say = useSay();
  return (
    <figure className="power-proportions">
      <figcaption>{say('power.ratio.title')}</figcaption>
      <ul>
        {INDICES.flatMap((index) =>
          GAMES.map((game) => {
            const ratio = ratios[game][index];
            return (
              <li key={`${index} ${game}`}>
                <span>
                  {say('power.ratio.short', { index })} <small>{say(`power.ratio.${game}`)}</small>
                </span>
                <b>{ratioText(say, ratio)}</b>
                <span
                  className="power-bars"
                  aria-hidden="true"
                  style={{ '--other': Number.isFinite(ratio) && ratio > 0 ? 1 / ratio : 0 } as CSSProperties}
                >
                  <span />
                  <span />
                </span>
              </li>
            );
          }),
        )}
      </ul>
      <p className="power-key" aria-hidden="true">
        <span>{say('power.ratio.with')}</span> <span>{say('power.ratio.without')}</span>
      </p>
    </figure>
  );
}
