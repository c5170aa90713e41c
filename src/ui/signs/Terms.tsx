import type { JSX } from 'react';
import { TERMS } from '../../messages/terms.ts';
import { useSay } from '../shared/say.context.ts';
import './terms.css';

/** The terms of the glossary, each with what it means. */
export function Terms(): JSX.Element {
  const say = useSay();
  return (
    <section className="signs-group terms" aria-labelledby="terms-title">
      <h2 id="terms-title">{say('terms.title')}</h2>
      <p className="signs-lead">{say('terms.lead')}</p>
      <dl>
        {TERMS.map((term) => (
          <div key={term}>
            <dt id={`term-${term}`}>{say('term.name', { term })}</dt>
            <dd>{say('term.means', { term })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
