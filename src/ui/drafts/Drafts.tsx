import { memo, useMemo, type JSX } from 'react';
import type { DraftText } from '../../scenario/index.ts';
import { textsByTopic, type TopicCell as Cell, type TopicRow as Row } from '../../tools/index.ts';
import { LifeLink } from '../chart/LifeLink.tsx';
import { Provenance } from '../background/Provenance.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { Amendments } from './Amendments.tsx';
import { Sponsors } from './Sponsors.tsx';
import './drafts.css';

/** The drafts side by side by what they are about; what only one of them contains stands out. */
export const Drafts = memo(function Drafts(): JSX.Element | undefined {
  const say = useSay();
  const { scenario } = useScenario();
  const rows = useMemo(() => textsByTopic(scenario.drafts, scenario.topics), [scenario]);
  if (scenario.drafts.length === 0) return undefined;
  return (
    <section className="band drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{say('ui.drafts.title', { count: scenario.drafts.length })}</h2>
      <table className="compare">
        <thead>
          <tr>
            <th scope="col" className="compare-topic">
              <span className="spoken-only">{say('ui.drafts.topic')}</span>
            </th>
            {scenario.drafts.map((draft) => (
              <th key={draft.symbol} scope="col">
                <DraftHead draft={draft} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TopicRow key={row.topic.id} row={row} />
          ))}
          <SponsorsRow drafts={scenario.drafts} />
        </tbody>
      </table>
      {scenario.amendments && <Amendments amendments={scenario.amendments} />}
    </section>
  );
});

function DraftHead({ draft }: { readonly draft: DraftText }): JSX.Element {
  const say = useSay();
  const { prose } = useScenario();
  return (
    <>
      <span className="draft-symbol">{draft.symbol}</span>
      <span className="draft-name" {...prose}>
        {draft.name}
      </span>
      <span className="draft-summary" {...prose}>
        {draft.summary}
      </span>
      <span className="draft-submitted" {...prose}>
        {draft.submitted.text} <Provenance item={draft.submitted} />
      </span>
      <span className="draft-submitted">
        <LifeLink
          label={say('ui.chart.life')}
          name={draft.name}
          subject={{ chart: 'draftResolution', draft: draft.symbol }}
        />
      </span>
      {draft.ifNotAdopted && (
        <span className="draft-submitted">
          {say('ui.why.effect')} <span {...prose}>{draft.ifNotAdopted.text}</span>{' '}
          <Provenance item={draft.ifNotAdopted} />
        </span>
      )}
    </>
  );
}

function TopicRow({ row }: { readonly row: Row }): JSX.Element {
  const { prose } = useScenario();
  return (
    <tr>
      <th scope="row" className="compare-topic">
        <span {...prose}>{row.topic.title}</span>
        {row.cells.length > 1 && <Where row={row} />}
      </th>
      {row.cells.map((cell) => (
        <TopicCell key={cell.draft.symbol} cell={cell} />
      ))}
    </tr>
  );
}

/** At a glance: which of the drafts has anything on the subject. */
function Where({ row }: { readonly row: Row }): JSX.Element {
  return (
    <span className="compare-where" aria-hidden="true">
      {row.cells.map(({ draft, provisions }) => (
        <i key={draft.symbol} data-has={provisions.length > 0} />
      ))}
    </span>
  );
}

function TopicCell({ cell }: { readonly cell: Cell }): JSX.Element {
  const say = useSay();
  const { prose } = useScenario();
  const silent = cell.provisions.length === 0;
  return (
    <td data-alone={cell.alone && !silent} data-silent={silent} data-draft={cell.draft.name}>
      <span className="compare-draft" aria-hidden="true">
        {cell.draft.name}
      </span>
      {cell.alone && !silent && <span className="compare-only">{say('ui.drafts.only')}</span>}
      {cell.provisions.map((provision) => (
        <p key={provision.text} {...prose}>
          {provision.verb !== undefined && <b>{provision.verb} </b>}
          {provision.text} <Provenance item={provision} />
        </p>
      ))}
      {cell.absent.map((absence) => (
        <p key={absence.text} className="compare-absent" {...prose}>
          {absence.text} <Provenance item={absence} />
        </p>
      ))}
      {silent && cell.absent.length === 0 && <p className="compare-silent">{say('ui.drafts.silent')}</p>}
    </td>
  );
}

function SponsorsRow({ drafts }: { readonly drafts: readonly DraftText[] }): JSX.Element {
  const say = useSay();
  return (
    <tr>
      <th scope="row" className="compare-topic">
        {say('ui.sponsors.title')}
      </th>
      {drafts.map((draft) => (
        <td key={draft.symbol} data-draft={draft.name}>
          <span className="compare-draft" aria-hidden="true">
            {draft.name}
          </span>
          <Sponsors sponsors={draft.sponsors} />
        </td>
      ))}
    </tr>
  );
}
