import { useId, useState, type JSX } from 'react';
import { directionOf } from '../../messages/load.ts';
import type { Say } from '../../messages/say.ts';
import type { Attributed, Certainty, Provenance as Kind, Source } from '../../scenario/index.ts';
import { usePrinting } from '../shared/printing.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSettings } from '../shared/settings.ts';
import './provenance.css';

/**
 * Where a claim comes from and how sure it is: one quiet mark, behind it its sources, opened in place, and a caution if
 * there is one. Who wants all sources in sight has set so.
 */
export function Provenance({ item }: { readonly item: Attributed }): JSX.Element {
  const say = useSay();
  const { prose } = useScenario();
  const { sources: set } = useSettings();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const printing = usePrinting();
  const mark = <SurenessMark provenance={item.provenance} certainty={item.certainty} />;
  const count = item.sources.length;
  const shown = set === 'open' || isOpen;
  return (
    <span className="provenance" lang={say.locale} dir={directionOf(say.locale)}>
      <span className="provenance-line">
        {set === 'open' || count === 0 || printing ? (
          mark
        ) : (
          <button
            type="button"
            className="provenance-open"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            {mark} {say('ui.sources.of', { count })}
          </button>
        )}
        {shown && set === 'open' && !printing && <SourceNumbers sources={item.sources} />}
      </span>
      {printing && <SourceNames sources={item.sources} />}
      {shown && set !== 'open' && !printing && (
        <span id={list} className="provenance-list">
          <SourceTitles sources={item.sources} />
        </span>
      )}
      {item.note !== undefined && (
        <span className="provenance-note" {...prose}>
          {item.note}
        </span>
      )}
    </span>
  );
}

/** Two dots for two sources, one and a ring for one, two rings for unverified; an inference or invention says so. */
export function SurenessMark({
  provenance,
  certainty,
}: {
  readonly provenance: Kind;
  readonly certainty: Certainty;
}): JSX.Element {
  const say = useSay();
  const label = say('ui.sureness', { provenance, certainty });
  return (
    <span className="sureness" title={label} data-provenance={provenance} data-certainty={certainty}>
      <svg viewBox="0 0 18 8" aria-hidden="true">
        <circle cx="4" cy="4" r="3" />
        <circle cx="13" cy="4" r="3" />
      </svg>
      {provenance === 'record' ? (
        <span className="spoken-only">{label}</span>
      ) : (
        <span className="sureness-word">{label}</span>
      )}
    </span>
  );
}

/** On paper, where no number leads to a list: each source as it is cited, by its symbol where it has one. */
function SourceNames({ sources }: { readonly sources: readonly string[] }): JSX.Element {
  const say = useSay();
  const { sources: known } = useScenario();
  const names = sources.flatMap((key) => known[key]?.symbol ?? known[key]?.title ?? []);
  return <span> {say.list([...new Set(names)])}</span>;
}

/** The sources by name, each leading to itself. */
function SourceTitles({ sources }: { readonly sources: readonly string[] }): JSX.Element {
  const say = useSay();
  const { numbers, sources: known, prose } = useScenario();
  return (
    <>
      {sources.map((key) => {
        const source = known[key];
        const number = numbers.get(key);
        if (!source || number === undefined) return undefined;
        const name = numberedText(say, number, source);
        return (
          <span key={key} {...prose}>
            {source.url === undefined ? (
              name
            ) : (
              <a href={source.url} rel="noreferrer">
                {name}
              </a>
            )}
          </span>
        );
      })}
    </>
  );
}

/** Numbers of the list of sources, each leading to the source itself. */
function SourceNumbers({ sources }: { readonly sources: readonly string[] }): JSX.Element {
  const say = useSay();
  const { numbers, sources: known } = useScenario();
  return (
    <span className="source-numbers">
      {sources.map((key) => {
        const source = known[key];
        const number = numbers.get(key);
        if (!source || number === undefined) return undefined;
        const label = numberedText(say, number, source);
        return source.url === undefined ? (
          <span key={key} title={label}>
            {say.number(number)}
          </span>
        ) : (
          <a key={key} href={source.url} title={label} aria-label={label} rel="noreferrer">
            {say.number(number)}
          </a>
        );
      })}
    </span>
  );
}

/** `Source 3: S/PV.7785, United Nations` */
function numberedText(say: Say, number: number, { title, publisher }: Source): string {
  return say('ui.source.number', {
    number,
    title,
    published: publisher === undefined ? 'no' : 'yes',
    publisher: publisher ?? '',
  });
}
