import type { JSX } from 'react';
import type { Sponsors as Given } from '../../scenario/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';

/** Who put a draft forward; Council members in bold. A long list is folded. */
export function Sponsors({ sponsors }: { readonly sponsors: Given }): JSX.Element {
  const say = useSay();
  const { states, incomplete } = sponsors;
  const count = states.length;
  return (
    <>
      {count > 0 && (
        <details className="sponsors" open={count <= FEW}>
          <summary>{say('ui.sponsors.count', { count })}</summary>
          <SponsorList sponsors={sponsors} />
        </details>
      )}
      {incomplete && <p>{say(count === 0 ? 'ui.sponsors.unknown' : 'ui.sponsors.more')}</p>}{' '}
      <Provenance item={sponsors} />
      <MoversLine sponsors={sponsors} />
    </>
  );
}

/** Who of them moved the draft; nothing of an only sponsor. */
function MoversLine({ sponsors }: { readonly sponsors: Given }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const { states, incomplete, movers, presidential } = sponsors;
  if (presidential) return <p>{say('ui.sponsors.presidential')}</p>;
  if (movers) {
    return (
      <p>
        {say('ui.sponsors.movers', { states: say.list(movers.states.map((state) => names(state))) })}{' '}
        <Provenance item={movers} />
      </p>
    );
  }
  return states.length > 1 || (states.length === 1 && incomplete) ? (
    <p>{say('ui.sponsors.moversUnknown')}</p>
  ) : undefined;
}

const FEW = 3;

function SponsorList({ sponsors }: { readonly sponsors: Given }): JSX.Element {
  const { scenario } = useScenario();
  const members = new Set(scenario.members.map(({ id }) => id));
  return (
    <ul>
      {sponsors.states.map(({ id, name }) => (
        <li key={id}>{members.has(id) ? <b>{name}</b> : name}</li>
      ))}
    </ul>
  );
}
