import { memo, type CSSProperties, type JSX } from 'react';
import type { LineView, Stop } from '../../session/index.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { NextFrame } from '../schedule/index.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { useRevealed } from '../shared/revealed.ts';
import { StopMark } from './StopMark.tsx';
import { stopText } from './stop.text.ts';
import './rail.css';

/** Every stop of the meeting on one line; a slider for pointer, finger and key. */
export function Rail(): JSX.Element {
  const line = useView(select.line);
  const at = useView(select.at);
  const stop = line.stops[at];
  const last = line.stops.length - 1;
  return (
    <div className="rail" data-departed={stop?.departs}>
      <Slider at={at} last={last} stop={stop} />
      <Progress at={at} line={line} />
      <NextFrame>
        <RailDrawing />
      </NextFrame>
      <span className="rail-marker" aria-hidden="true" style={{ '--at': at / last } as CSSProperties} />
    </div>
  );
}

interface SliderProps {
  readonly at: number;
  readonly last: number;
  readonly stop: Stop | undefined;
}

/** Drawn again only for another stop: React writes to every input that it draws. */
const Slider = memo(function Slider({ at, last, stop }: SliderProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const act = useAct();
  return (
    <input
      type="range"
      min={0}
      max={last}
      value={at}
      aria-label={say('ui.rail.label')}
      title={stop?.lapsed && stopText(say, names, stop)}
      aria-valuetext={stop && say('ui.rail.value', { stop: stopText(say, names, stop), number: at, last })}
      onChange={(event) => act({ type: 'seek', to: Number(event.target.value) })}
    />
  );
});

/** How far the meeting has come on the record. */
function Progress({ at, line }: { readonly at: number; readonly line: LineView }): JSX.Element {
  const { stops, departsAt = stops.length } = line;
  const past = Math.min(at, departsAt - 1) / (stops.length - 1);
  return <span className="rail-past" aria-hidden="true" style={{ '--past': past } as CSSProperties} />;
}

/** The record runs straight on; a line that leaves it turns off and runs below. Drawn once a line. */
const RailDrawing = memo(function RailDrawing(): JSX.Element {
  const line = useView(select.line);
  const { stops, departsAt } = line;
  const last = stops.length - 1;
  const { has } = useRevealed();
  const secret = new Set(line.questions.flatMap(({ key, declaredAt }) => (has(key) ? [] : [declaredAt])));
  const x = (index: number) => `${(index / last) * 100}%`;
  return (
    <svg className="rail-drawing" aria-hidden="true">
      <line className="rail-record" x1="0%" x2="100%" y1={RECORD_Y} y2={RECORD_Y} />
      {departsAt !== undefined && (
        <>
          <line className="rail-branch" x1={x(departsAt - 1)} x2={x(departsAt)} y1={RECORD_Y} y2={BRANCH_Y} />
          <line className="rail-branch" x1={x(departsAt)} x2="100%" y1={BRANCH_Y} y2={BRANCH_Y} />
        </>
      )}
      {stops.map((stop) => (
        <RailStop key={stop.index} stop={stop} secret={secret.has(stop.index)} x={x(stop.index)} />
      ))}
    </svg>
  );
});

const RECORD_Y = 12;
const BRANCH_Y = 26;

interface RailStopProps {
  readonly stop: Stop;
  /** A result that the reader has not reached yet. */
  readonly secret: boolean;
  readonly x: string;
}

function RailStop({ stop, secret, x }: RailStopProps): JSX.Element {
  return (
    <svg x={x} y={stop.departs ? BRANCH_Y : RECORD_Y} className="rail-stop">
      <StopMark stop={stop} secret={secret} />
    </svg>
  );
}
