import type { CSSProperties, JSX, RefCallback } from 'react';
import { notes } from '../../messages/text.ts';
import { useSay } from '../shared/say.context.ts';
import { useChart } from './chart.context.ts';
import { markOf, stateAt } from './charts.ts';
import { stateName } from './chartNames.ts';
import type { DrawnAt } from './drawing.ts';
import type { LitLine } from './litLines.hook.ts';
import type { ChartBox } from './regions.ts';

/** One stop for Tab, arrows inside. */
export interface Roving {
  readonly reachable: string | undefined;
  readonly reach: (key: string) => void;
  /** For the `ref` of the one that Tab leads to. */
  readonly target: RefCallback<HTMLElement>;
}

/** Where something stands, in letters of the drawing. */
export function placed([x, y, width, height]: DrawnAt): CSSProperties {
  return { left: `${x / 16}em`, top: `${y / 16}em`, width: `${width / 16}em`, height: `${height / 16}em` };
}

/** A label is as high as its words, and at least as there is room for. */
export function placedLabel(at: DrawnAt): CSSProperties {
  const { height, ...rest } = placed(at);
  return { ...rest, minHeight: height };
}

interface Props {
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly LitLine[];
  readonly press: (id: string) => void;
  readonly roving: Roving;
}

/** The states of the open one. A frame is pressed at its name. */
export function ChartBoxes({ boxes, lines, press, roving }: Props): JSX.Element {
  const next = new Set(lines.flatMap(goalsOf));
  return (
    <>
      {boxes.map((box) => (
        <Box key={box.id} box={box} isNext={next.has(box.id)} press={press} roving={roving} />
      ))}
    </>
  );
}

/** The boxes to which a line leads now. */
function goalsOf({ line: { forth, back, from, to }, open }: LitLine): string[] {
  const leads = (edges: readonly number[]) => edges.some((edge) => open.includes(edge));
  return [leads(forth) ? to : undefined, leads(back) ? from : undefined].filter((id) => id !== undefined);
}

interface BoxProps extends Omit<Props, 'boxes' | 'lines'> {
  readonly box: ChartBox;
  readonly isNext: boolean;
}

function Box({ box: { id, kind, at, folded }, isNext, press, roving }: BoxProps): JSX.Element | undefined {
  const say = useSay();
  const { subject, place, shown } = useChart();
  const state = stateAt(subject.chart, id);
  if (!state) return undefined;
  const mark = markOf(place, id);
  const isFrame = kind === 'frame';
  const unfolds = folded && kind === 'box';
  const name = stateName(say, state);
  const [first, ...more] = [
    mark === 'within' && !isFrame ? say('ui.chart.within') : undefined,
    mark === 'passed' ? say('ui.outline.passed') : undefined,
    isNext ? say('ui.chart.canBeReached') : undefined,
    kind === 'beyond' ? say('ui.chart.beyond') : undefined,
    unfolds ? say('ui.chart.unfold') : undefined,
  ].filter((note) => note !== undefined);
  return (
    <div className="chart-state-box" data-kind={kind} data-mark={mark} data-next={isNext} style={placed(at)}>
      <button
        ref={id === roving.reachable ? roving.target : undefined}
        type="button"
        className={isFrame ? 'chart-frame-name' : 'chart-box'}
        data-stop={id}
        data-folded={unfolds}
        aria-current={mark === 'here' ? 'step' : undefined}
        aria-pressed={shown?.id === id}
        tabIndex={id === roving.reachable ? 0 : -1}
        title={name}
        onFocus={() => roving.reach(id)}
        onClick={() => press(id)}
      >
        {/* Set anew where it has other room: a name that moves would draw the eye from the step. */}
        <span key={`${mark} ${isNext}`} className="chart-clamped">
          {name}
        </span>
        {mark === 'here' && <small>{say('ui.chart.here', { chart: subject.chart })}</small>}
        {first !== undefined && <span className="spoken-only">{notes(say, first, ...more)}</span>}
      </button>
    </div>
  );
}
