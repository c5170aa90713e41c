import { useMemo } from 'react';
import type { ChartNow } from '../../session/index.ts';
import { STRUCTURES } from '../../session/view/later.ts';
import { useChart, type ChartContext } from './chart.context.ts';
import type { ChartLine, OpenRegion } from './regions.ts';

/** What a line is now: it can be taken, it is refused, it is on the way here, or none of these. */
export type Light = 'open' | 'refused' | 'taken' | 'other';

export interface LitLine {
  readonly key: string;
  readonly line: ChartLine;
  readonly light: Light;
  /** Whether it can be pressed: what can be taken, and what is refused, for the reason. */
  readonly asks: boolean;
  /** What it says: the events that can happen now; else those that are refused; else all of its events. */
  readonly events: readonly string[];
  /** The edges of it that can be taken. */
  readonly open: readonly number[];
}

/** The lines of a region as they are at this moment. */
export function useLitLines(region: OpenRegion): readonly LitLine[] {
  const { subject, place, now } = useChart();
  return useMemo(
    () => region.lines.map((line, index) => litLine(`line ${index}`, line, { subject, place, now })),
    [region, subject, place, now],
  );
}

/** Whether anything can be taken on the lines of a region that are not drawn in one inside of it. */
export function hasOpen({ lines }: OpenRegion, { lines: inner }: OpenRegion, now: ChartNow): boolean {
  const drawn = new Set(inner.flatMap(edgesOf));
  return lines.flatMap(edgesOf).some((edge) => now.open.has(edge) && !drawn.has(edge));
}

function edgesOf({ forth, back }: ChartLine): readonly number[] {
  return [...forth, ...back];
}

function litLine(
  key: string,
  line: ChartLine,
  { subject, place, now }: Pick<ChartContext, 'subject' | 'place' | 'now'>,
): LitLine {
  const { transitions } = STRUCTURES[subject.chart];
  const edges = edgesOf(line);
  const open = edges.filter((edge) => now.open.has(edge));
  const refused = edges.filter((edge) => {
    const { from = '', event = '' } = transitions[edge] ?? {};
    return place.here.includes(from) && now.refused.has(event);
  });
  const light = open.length > 0 ? 'open' : refused.length > 0 ? 'refused' : isTaken() ? 'taken' : 'other';
  const told = [open, refused, edges].find(({ length }) => length > 0) ?? [];
  const events = told.flatMap((edge) => transitions[edge]?.event ?? []);
  return { key, line, light, asks: light === 'open' || light === 'refused', events: [...new Set(events)], open };

  function isTaken(): boolean {
    return edges.some((edge) => place.taken.has(edge));
  }
}
