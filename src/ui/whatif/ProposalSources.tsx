import type { JSX } from 'react';
import type { ReformSource } from '../../tools/index.ts';
import { useSay } from '../shared/say.context.ts';

/** Documents as they are cited, and what is taken from each. */
export function ProposalSources({
  sources,
  note,
}: {
  readonly sources: readonly ReformSource[];
  readonly note?: string;
}): JSX.Element | undefined {
  const say = useSay();
  if (sources.length === 0 && note === undefined) return undefined;
  return (
    <details className="rules-sources">
      <summary>{say('whatif.rules.sources')}</summary>
      {note !== undefined && <p>{note}</p>}
      <ul>
        {sources.map(({ document, readAt, gives }) => (
          <li key={document}>
            {readAt?.startsWith('http') ? <a href={readAt}>{document}</a> : document}
            {gives.length > 0 &&
              ` ${say('whatif.rules.sourceGives', { what: say.list(gives.map((what) => say('whatif.rules.gives', { what }))) })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
