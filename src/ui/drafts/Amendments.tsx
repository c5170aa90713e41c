import type { JSX } from 'react';
import type { AmendmentText } from '../../scenario/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';

/** What the amendments say that were submitted to the drafts. */
export function Amendments({ amendments }: { readonly amendments: readonly AmendmentText[] }): JSX.Element | undefined {
  const say = useSay();
  const { prose } = useScenario();
  if (amendments.length === 0) return undefined;
  return (
    <section className="amendments" aria-labelledby="amendments-title">
      <h3 id="amendments-title">{say('ui.amendments.title', { count: amendments.length })}</h3>
      <ul>
        {amendments.map((amendment) => (
          <li key={amendment.symbol}>
            <p>
              <b {...prose}>{amendment.name}</b>{' '}
              <span className="draft-symbol">
                {say('ui.amendments.of', { amendment: amendment.symbol, draft: amendment.draft })}
              </span>
            </p>
            <p {...prose}>
              {amendment.summary} <Provenance item={amendment} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
