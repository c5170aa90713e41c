import type { JSX } from 'react';
import type { Sponsors as Given } from '../../scenario/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';

/** Who put a draft forward; Council members in bold. A long list is folded. */
export function Sponsors({ sponsors }: { readonly sponsors: Given }): JSX.Element {
  const say = useSay();
  const count = sponsors.states.length;
  return (
    <>
      <details className="sponsors" open={count <= FEW}>
        <summary>{say('ui.sponsors.count', { count })}</summary>
        <SponsorList sponsors={sponsors} />
      </details>
      <Provenance item={sponsors} />
    </>
  );
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
