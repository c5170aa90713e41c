import { memo, type JSX } from 'react';
import { CERTAINTIES, type Source } from '../../scenario/index.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { SurenessMark } from './Provenance.tsx';
import './sources.css';

/** What the marks of sureness mean, and every source by its number. */
export const Sources = memo(function Sources(): JSX.Element {
  const say = useSay();
  const { sources } = useScenario();
  return (
    <section className="band sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{say('ui.sources.title')}</h2>
      <dl className="sureness-legend">
        {CERTAINTIES.map((certainty) => (
          <div key={certainty}>
            <dt>
              <SurenessMark provenance="record" certainty={certainty} />
            </dt>
            <dd>{say('ui.sureness.meaning', { certainty })}</dd>
          </div>
        ))}
        <div>
          <dt>
            <SurenessMark provenance="inference" certainty="oneSource" />
          </dt>
          <dd>{say('ui.sureness.inference')}</dd>
        </div>
        <div>
          <dt>
            <SurenessMark provenance="invention" certainty="unverified" />
          </dt>
          <dd>{say('ui.sureness.invention')}</dd>
        </div>
      </dl>
      <details>
        <summary>{say('ui.sources.list', { count: Object.keys(sources).length })}</summary>
        <ol>
          {Object.entries(sources).map(([key, source]) => (
            <SourceItem key={key} source={source} />
          ))}
        </ol>
      </details>
    </section>
  );
});

/** A citation: title, publisher, symbol, date; the address behind the title; where a copy was read. */
function SourceItem({ source }: { readonly source: Source }): JSX.Element {
  const say = useSay();
  const { prose } = useScenario();
  const { publisher, symbol, published, readIn } = source;
  return (
    <li>
      {source.url === undefined ? (
        <span {...prose}>{source.title}</span>
      ) : (
        <a href={source.url} rel="noreferrer" {...prose}>
          {source.title}
        </a>
      )}
      <span className="source-imprint">
        {say('ui.source.imprint', {
          hasPublisher: publisher === undefined ? 'no' : 'yes',
          publisher: publisher ?? '',
          hasSymbol: symbol === undefined ? 'no' : 'yes',
          symbol: symbol ?? '',
          hasDay: published === undefined ? 'no' : 'yes',
          published: published === undefined ? '' : say.day(published),
          isCopy: readIn === undefined ? 'no' : 'yes',
          readIn: readIn ?? '',
        })}
      </span>
      {source.note !== undefined && (
        <span className="source-note" {...prose}>
          {' '}
          {source.note}
        </span>
      )}
    </li>
  );
}
