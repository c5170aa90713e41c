import type { JSX } from 'react';
import type { Actor } from '../../session/index.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { siteFile } from '../shared/site.ts';

interface Props {
  readonly actor: Actor;
  readonly choose: (actor: Actor) => void;
}

/** Who acts: the President, a member, a State that is invited. */
export function ActorChoice({ actor, choose }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { members } = useScenario().scenario;
  const { president, invited } = useView(select.room);
  const flag = members.find(({ id }) => id === (actor === 'president' ? president : actor))?.flag;
  return (
    <label className="actor">
      <span>{say('ui.possible.who')}</span>
      {flag !== undefined && <img src={siteFile(`flags/${flag}.svg`)} alt="" width="28" height="28" />}
      <select value={actor} onChange={(event) => choose(event.target.value as Actor /* its options are actors */)}>
        <option value="president">
          {president ? say('ui.possible.chair', { state: names(president) }) : say('speaker.president')}
        </option>
        <optgroup label={say('ui.possible.members')}>
          {members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
        {invited.length > 0 && (
          <optgroup label={say('ui.possible.invited')}>
            {invited.map(({ state }) => (
              <option key={state} value={state}>
                {names(state)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
