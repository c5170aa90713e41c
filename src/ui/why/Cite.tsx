import type { JSX } from 'react';
import type { Citation } from '../../../machines/rules/index.ts';
import { citationText, citationTitle } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';

/** The name of a rule; opened, what the rule says. */
export function Cite({ citation }: { readonly citation: Citation }): JSX.Element {
  const say = useSay();
  return (
    <details className="cite">
      <summary>{citationTitle(say, citation)}</summary>
      <p>{citationText(say, citation)}</p>
    </details>
  );
}
