import { useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { ChartPlace } from '../../session/index.ts';
import { useFocus, useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { Control } from '../shared/Control.tsx';
import { useSay } from '../shared/say.context.ts';
import { useChart } from './chart.context.ts';
import { chartName, stateName } from './chartNames.ts';
import { stateAt } from './charts.ts';
import { ChartBoxes } from './ChartBoxes.tsx';
import { ChartLabels, ChartLines } from './ChartLines.tsx';
import { PlayMark } from './ChartMarks.tsx';
import { hasOpen, useLitLines } from './litLines.hook.ts';
import { pathTo, regionOf, regionShowing, stopBeside, type Arrow, type OpenRegion } from './regions.ts';
import { useWindowOn } from './windowOn.hook.ts';

/** One open state as a drawing: boxes for the states in it, lines for what leads from the one to the other. */
export default function ChartDrawing(): JSX.Element {
  const say = useSay();
  const { subject, place, now, show } = useChart();
  const { chart } = subject;
  const leaf = place.here.at(-1);
  const [region, open] = useOpenRegion(chart, place);
  const lines = useLitLines(region);
  const here = region.boxes.find(({ id, kind }) => kind !== 'frame' && place.here.includes(id));
  const { view, scale, zoomTo, fit, find, drag } = useWindowOn(region, here);
  const focus = useFocus();
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (wantsFocus.current) focus('chart', { preventScroll: true });
    wantsFocus.current = false;
  }, [region, focus]);

  const stops = [
    ...region.boxes.map(({ id, kind, at }) => ({ key: id, at: kind === 'frame' ? headOf(at) : at })),
    ...lines.flatMap(({ key, asks, line }) => (asks ? [{ key, at: line.label }] : [])),
  ];
  const [reached, reach] = useState<string>();
  const reachable = [reached, here?.id].find((key) => stops.some((stop) => stop.key === key)) ?? stops[0]?.key;
  const target = useFocusTarget('chart');
  const part = useKeptFocus<HTMLDivElement>('chart');

  function onKey(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const from = stops.find(({ key }) => key === reachable);
    if (event.key === '+' || event.key === '-') zoomTo(event.key === '+' ? 1 : -1);
    else if (event.key === '0') fit();
    else if (event.key === 'Home') find();
    else if (isArrow(event.key) && from) keyOn(part.current, stopBeside(stops, from, event.key)?.key)?.focus();
    else return;
    event.preventDefault(); // no step of the meeting
  }

  function openRegion(opened: OpenRegion, focused = true): void {
    wantsFocus.current = focused;
    open(opened.id);
    if (opened.id === region.id) wantsFocus.current = false;
  }

  function press(id: string): void {
    const box = region.boxes.find((each) => each.id === id);
    const inside = box?.kind === 'frame' ? undefined : regionOf(chart, id);
    if (inside && box?.kind === 'box') openRegion(inside);
    else if (box?.kind === 'beyond') openRegion(regionShowing(chart, id));
    show({ id, focus: !inside && box?.kind !== 'beyond' });
  }

  function whereAreWe(): void {
    openRegion(regionShowing(chart, leaf), false);
    find();
  }

  const name = nameOf(region.id);
  const roving = { reachable, reach, target };
  return (
    <div className="chart-drawing" ref={part}>
      <div className="chart-bar">
        <nav className="chart-path" aria-label={say('ui.chart.path')}>
          <ol>
            {pathTo(chart, region).map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  aria-current={each.id === region.id ? 'page' : undefined}
                  onClick={() => openRegion(each, false)}
                >
                  {nameOf(each.id)}
                  {each !== region && <Beyond isOpen={hasOpen(each, region, now)} />}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div className="chart-tools">
          <button type="button" className="chart-tool" onClick={whereAreWe}>
            {say('ui.chart.where')}
          </button>
          <button type="button" className="chart-tool" aria-label={say('ui.chart.fitAll')} onClick={fit}>
            {say('ui.chart.fit')}
          </button>
          <Control label={say('ui.chart.zoomOut')} off={!scale.canShrink} press={() => zoomTo(-1)}>
            <ZoomIcon by={-1} />
          </Control>
          <Control label={say('ui.chart.zoomIn')} off={!scale.canGrow} press={() => zoomTo(1)}>
            <ZoomIcon by={1} />
          </Control>
        </div>
      </div>
      <p id="chart-keys" className="spoken-only">
        {say('ui.chart.keys')}
      </p>
      {/* From left to right in every language, and each of its texts in its own direction: the layout has no sides to mirror. */}
      <div className="chart-view" ref={view} dir="ltr" {...drag}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/interactive-supports-focus -- the focus is at one of its buttons */}
        <div
          key={region.id}
          className="chart-plane"
          role="group"
          aria-label={say('ui.chart.plane', { state: name })}
          aria-describedby="chart-keys"
          style={planeStyle(region, scale.now)}
          onKeyDown={onKey}
        >
          <ChartLines size={region.size} lines={lines} />
          <ChartBoxes boxes={region.boxes} lines={lines} press={press} roving={roving} />
          <ChartLabels lines={lines} roving={roving} />
        </div>
      </div>
    </div>
  );

  function nameOf(id: string): string {
    const state = stateAt(chart, id);
    return state ? stateName(say, state) : chartName(say, chart);
  }
}

/** That something can be done in a state around the open one. Its place is kept, so that the path stays as it is. */
function Beyond({ isOpen }: { readonly isOpen: boolean }): JSX.Element {
  const say = useSay();
  return (
    <span className="chart-beyond" data-open={isOpen}>
      <PlayMark />
      {isOpen && <span className="spoken-only">{say('ui.chart.canBeReached')}</span>}
    </span>
  );
}

/** The region that is open: where the subject is, or what the reader has opened, until the subject goes on. */
function useOpenRegion(chart: Parameters<typeof regionOf>[0], { here }: ChartPlace) {
  const at = `${chart} ${here.join(' ')}`;
  const [asked, ask] = useState({ at, id: '' });
  const own = asked.at === at ? regionOf(chart, asked.id) : undefined;
  return [own ?? regionShowing(chart, here.at(-1)), (id: string) => ask({ at, id })] as const;
}

/** Numbers for the style sheet, which draws the plane so large, or as large as a page of paper has room for. */
function planeStyle({ size: [width, height] }: OpenRegion, scale: number): Record<`--${string}`, number> {
  return { '--scale': scale, '--across': width, '--down': height };
}

function headOf([x, y, width]: OpenRegion['boxes'][number]['at']): OpenRegion['boxes'][number]['at'] {
  return [x, y, width, 30];
}

function isArrow(key: string): key is Arrow {
  return key.startsWith('Arrow');
}

function keyOn(part: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  return [...(part?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].find(({ dataset }) => dataset['stop'] === key);
}

function ZoomIcon({ by }: { readonly by: 1 | -1 }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={by === 1 ? 'M12 5v14M5 12h14' : 'M5 12h14'} />
    </svg>
  );
}
