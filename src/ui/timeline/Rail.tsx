import { memo, useMemo, useRef, type CSSProperties, type JSX, type PointerEvent } from 'react';
import type { Stop } from '../../session/index.ts';
import { NARROW, useMedia } from '../shared/media.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { NextFrame } from '../schedule/index.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { useRevealed } from '../shared/revealed.ts';
import { sceneLine, type SceneLine } from './sceneLine.ts';
import { useSceneName } from './sceneName.hook.ts';
import { Scenes } from './Scenes.tsx';
import { StopMark } from './StopMark.tsx';
import { stopText } from './stop.text.ts';
import './rail.css';

/** The meeting on one line, scene by scene, with all its stops; a slider for pointer, finger and key. */
export function Rail(): JSX.Element {
  const line = useView(select.line);
  const at = useView(select.at);
  const narrow = useMedia(NARROW);
  const places = useMemo(() => sceneLine(line.scenes), [line.scenes]);
  const stop = line.stops[at];
  return (
    <div className="rail">
      {narrow && <SceneNow />}
      <div className="rail-scroll">
        <div className="rail-line" style={{ '--scenes': line.scenes.length } as CSSProperties}>
          <Scenes />
          <Track places={places} at={at} last={line.stops.length - 1} stop={stop} />
        </div>
      </div>
    </div>
  );
}

/** Where there is no room for the names of the scenes: that of this one, and how many there are. */
function SceneNow(): JSX.Element | undefined {
  const say = useSay();
  const nameOf = useSceneName();
  const scenes = useView(select.scenes);
  const current = useView(select.sceneNow);
  const number = scenes.findIndex(({ index }) => index === current);
  const scene = scenes[number];
  if (!scene) return undefined;
  return (
    <p className="rail-now">
      <b>{nameOf(scene)}</b> <span>{say('ui.transport.place', { number: number + 1, count: scenes.length })}</span>
    </p>
  );
}

interface TrackProps {
  readonly places: SceneLine;
  readonly at: number;
  readonly last: number;
  readonly stop: Stop | undefined;
}

/** All stops, under a pointer that may be pressed and drawn along. */
function Track({ places, at, last, stop }: TrackProps): JSX.Element {
  const act = useAct();
  const pressed = useRef(at);
  function seek({ currentTarget, clientX }: PointerEvent): void {
    const { left, width } = currentTarget.getBoundingClientRect();
    const along = (clientX - left) / width;
    const to = places.stopAt(document.documentElement.dir === 'rtl' ? 1 - along : along);
    if (to !== pressed.current) act({ type: 'seek', to });
    pressed.current = to;
  }
  function press(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pressed.current = at;
    seek(event);
  }
  function draw(event: PointerEvent): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
  }
  return (
    <div className="rail-track" data-departed={stop?.departs} onPointerDown={press} onPointerMove={draw}>
      <Slider at={at} last={last} stop={stop} />
      <NextFrame>
        <RailDrawing places={places} />
      </NextFrame>
      <span className="rail-marker" aria-hidden="true" style={{ '--at': places.placeOf(at) } as CSSProperties} />
    </div>
  );
}

interface SliderProps {
  readonly at: number;
  readonly last: number;
  readonly stop: Stop | undefined;
}

/** For keys and screen readers. Drawn again only for another stop: React writes to every input that it draws. */
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

/** The record runs straight on; a line that leaves it turns off and runs below. Drawn once a line. */
const RailDrawing = memo(function RailDrawing({ places }: { readonly places: SceneLine }): JSX.Element {
  const line = useView(select.line);
  const { stops, departsAt } = line;
  const { has } = useRevealed();
  const secret = new Set(line.questions.flatMap(({ key, declaredAt }) => (has(key) ? [] : [declaredAt])));
  const x = (index: number) => `${places.placeOf(index) * 100}%`;
  return (
    <svg className="rail-drawing" aria-hidden="true">
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
