import type { JSX } from 'react';
import { STRUCTURES } from '../../session/view/later.ts';
import { useSay } from '../shared/say.context.ts';
import { onlyAct, useChart } from './chart.context.ts';
import { openActs, stateAt } from './charts.ts';
import { eventName, stateName } from './chartNames.ts';
import { placedLabel, type Roving } from './ChartBoxes.tsx';
import { PlayMark, RefusedMark } from './ChartMarks.tsx';
import type { Light, LitLine } from './litLines.hook.ts';
import { arrowHead, type OpenRegion } from './regions.ts';

/** What can be taken lies over what was taken, and that over all the rest. */
const ORDER: readonly Light[] = ['other', 'refused', 'taken', 'open'];

interface LinesProps {
  readonly size: OpenRegion['size'];
  readonly lines: readonly LitLine[];
}

/** The lines with their arrows. What they say stands in the labels, and in the states that they lead from. */
export function ChartLines({ size: [width, height], lines }: LinesProps): JSX.Element {
  return (
    <svg className="chart-lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ORDER.flatMap((light) =>
        lines
          .filter((each) => each.light === light)
          .map(({ key, line: { points, forth, back } }) => (
            <g key={key} data-light={light}>
              <polyline points={points.join(' ')} />
              {forth.length > 0 && <polygon points={arrowHead(points, 'forth')} />}
              {back.length > 0 && <polygon points={arrowHead(points, 'back')} />}
            </g>
          )),
      )}
    </svg>
  );
}

interface LabelsProps {
  readonly lines: readonly LitLine[];
  readonly roving: Roving;
}

/** The words on the lines. What can be taken is pressed at them, and so is what is refused, for the reason. */
export function ChartLabels({ lines, roving }: LabelsProps): JSX.Element {
  return (
    <>
      {lines.map((lit) => (
        <ChartLabel key={lit.key} lit={lit} roving={roving} />
      ))}
    </>
  );
}

function ChartLabel({ lit, roving }: { readonly lit: LitLine; readonly roving: Roving }): JSX.Element {
  const say = useSay();
  const { subject, now, show, play } = useChart();
  const { chart } = subject;
  const { key, line, light, events, open } = lit;
  const [first = '', ...more] = events;
  const act = eventName(say, chart, first);
  const text = more.length > 0 ? say('ui.chart.more', { act, count: more.length }) : act;
  if (light !== 'open' && light !== 'refused')
    return (
      <span className="chart-label" data-light={light} title={text} aria-hidden="true" style={placedLabel(line.label)}>
        <span className="chart-clamped">{text}</span>
      </span>
    );
  const edges = [...line.forth, ...line.back];
  const { transitions } = STRUCTURES[chart];
  const asked = transitions[open[0] ?? edges.find((edge) => transitions[edge]?.event === first) ?? -1];
  function press(): void {
    const isOne = new Set(open.map((edge) => transitions[edge]?.event)).size === 1;
    const only = isOne ? onlyAct(openActs(now, open)) : undefined;
    if (only) play(only);
    else if (asked) show({ id: asked.from, event: asked.event, focus: true });
  }
  return (
    <button
      ref={key === roving.reachable ? roving.target : undefined}
      type="button"
      className="chart-label"
      data-light={light}
      data-stop={key}
      tabIndex={key === roving.reachable ? 0 : -1}
      title={text}
      style={placedLabel(line.label)}
      onFocus={() => roving.reach(key)}
      onClick={press}
    >
      <span className="chart-clamped">
        {light === 'open' ? <PlayMark /> : <RefusedMark />} {text}
      </span>
      <span className="spoken-only">
        {say('ui.chart.line', { light, from: nameOf(line.from), to: nameOf(line.to) })}
      </span>
    </button>
  );

  function nameOf(id: string | undefined): string {
    const state = stateAt(chart, id ?? '');
    return state ? stateName(say, state) : '';
  }
}
