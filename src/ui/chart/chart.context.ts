import { createContext, use } from 'react';
import type { Act } from '../../../machines/rules/index.ts';
import type { ActBy, ChartNow, ChartPlace, ChartSubject, Wording } from '../../session/index.ts';
import { asksMore } from '../possible/ActItem.tsx';

/** The state that stands beside the drawing. */
export interface ShownState {
  readonly id: string;
  /** The event whose form, or reason, is open there at first. */
  readonly event?: string;
  /** The reader has pressed it, and goes on there. */
  readonly focus?: boolean;
}

/** What drawing, outline and the state beside them have in common: where the subject is, what can happen, and what does it. */
export interface ChartContext {
  readonly subject: ChartSubject;
  readonly place: ChartPlace;
  readonly now: ChartNow;
  readonly wording: Wording;
  readonly setWording: (word: keyof Wording, text: string) => void;
  readonly play: (act: Act) => void;
  readonly shown: ShownState | undefined;
  readonly show: (state: ShownState | undefined) => void;
}

export const ChartingContext = createContext<ChartContext | undefined>(undefined);

export function useChart(): ChartContext {
  const context = use(ChartingContext);
  if (!context) throw new Error('No chart: a component stands outside of ChartingContext');
  return context;
}

/** The one act that an event stands for, where it needs neither who nor what. */
export function onlyAct(acts: readonly ActBy[]): Act | undefined {
  const [first, ...more] = acts;
  return first && more.length === 0 && !asksMore(first.act) ? first.act : undefined;
}
