import { useEffect, useMemo, useRef, type JSX } from 'react';
import type { ChartSubject } from '../../session/index.ts';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { Outline } from '../outline/Outline.tsx';
import { useMedia } from '../shared/media.ts';
import { usePlainNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useChart } from './chart.context.ts';
import { useCharted, useChartOf, useSubject } from './charted.hook.ts';
import { CHART_SIGNS, ChartSign } from './ChartSign.tsx';
import './chart.css';

const ONE_COLUMN = '(width < 64rem)';

const ChartDrawing = lazyPanel(
  'chart',
  () => import('./ChartDrawing.tsx'),
  undefined,
  <div className="chart-waiting">
    <Waiting />
  </div>,
);

/** The chart of the meeting, of a draft or of a delegation: as a drawing, or as an outline that says and does the same. */
export function Chart(): JSX.Element {
  const say = useSay();
  const [{ form }, chart] = useCharted();
  const isNarrow = useMedia(ONE_COLUMN);
  const shown = form ?? (isNarrow ? 'outline' : 'drawing');
  const other = shown === 'drawing' ? 'outline' : 'drawing';
  return (
    <section className="chart" aria-labelledby="chart-title" data-form={shown}>
      <header className="chart-head">
        <Title />
        <SubjectChoice />
        <button type="button" className="chart-form-choice link" onClick={() => chart({ form: other })}>
          {say(`ui.chart.${other}`)}
        </button>
      </header>
      <Absent />
      {shown === 'drawing' ? <ChartDrawing /> : <Outline />}
      {shown === 'drawing' && <Legend />}
    </section>
  );
}

function Title(): JSX.Element {
  const say = useSay();
  const [{ asked }, chart] = useCharted();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    title.current?.focus();
    chart({ asked: false });
  }, [asked, chart]);
  const names = usePlainNames();
  const { subject } = useChart();
  const draft = useDraftName();
  return (
    <h2 id="chart-title" className="panel-title" ref={title} tabIndex={-1}>
      {say('ui.chart.title', {
        chart: subject.chart,
        name: subject.chart === 'delegation' ? names(subject.member) : draft,
        draft,
      })}
    </h2>
  );
}

/** What the file calls the draft of the subject. */
function useDraftName(): string {
  const { drafts } = useScenario().scenario;
  const { subject } = useChart();
  if (subject.chart === 'meeting') return '';
  return drafts.find(({ symbol }) => symbol === subject.draft)?.name ?? subject.draft;
}

/** A draft that is spoken of later, or never on this line, is in none of the states; and an address may ask for another. */
function Absent(): JSX.Element | undefined {
  const say = useSay();
  const draft = useDraftName();
  const { place } = useChart();
  const { unknown } = useSubject();
  if (unknown !== undefined) return <p className="chart-absent">{say('ui.chart.unknown', { found: unknown })}</p>;
  return place.here.length > 0 ? undefined : <p className="chart-absent">{say('ui.chart.absent', { draft })}</p>;
}

/** The meeting, one of its drafts, or how one of the delegations stands to one of them. */
function SubjectChoice(): JSX.Element | undefined {
  const say = useSay();
  const names = usePlainNames();
  const { drafts, members } = useScenario().scenario;
  const { subject } = useSubject();
  const show = useChartOf();
  const lives = useMemo(
    (): readonly ChartSubject[] =>
      drafts.flatMap(({ symbol: draft }) => [
        { chart: 'draftResolution', draft },
        ...members.map(({ id: member }) => ({ chart: 'delegation', member, draft }) as const),
      ]),
    [drafts, members],
  );
  if (drafts.length === 0) return undefined;
  const chosen = lives.findIndex((each) => JSON.stringify(each) === JSON.stringify(subject));
  const choices = lives.map((life, value) => ({ life, value }));
  return (
    <label className="chart-subject">
      <span className="spoken-only">{say('ui.chart.subject')}</span>
      <select value={chosen} onChange={({ target }) => show(lives[Number(target.value)] ?? { chart: 'meeting' })}>
        <option value={-1}>{say('ui.chart.meeting')}</option>
        <optgroup label={say('ui.chart.drafts')}>
          {choices.map(({ life, value }) =>
            life.chart === 'draftResolution' ? (
              <option key={value} value={value}>
                {drafts.find(({ symbol }) => symbol === life.draft)?.name}
              </option>
            ) : undefined,
          )}
        </optgroup>
        {drafts.map(({ symbol, name }) => (
          <optgroup key={symbol} label={say('ui.chart.delegations', { draft: name })}>
            {choices.map(({ life, value }) =>
              life.chart === 'delegation' && life.draft === symbol ? (
                <option key={value} value={value}>
                  {names(life.member)}
                </option>
              ) : undefined,
            )}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Legend(): JSX.Element {
  const say = useSay();
  return (
    <ul className="chart-legend">
      {CHART_SIGNS.map((sign) => (
        <li key={sign}>
          <ChartSign of={sign} />
          {say(`ui.chart.legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
