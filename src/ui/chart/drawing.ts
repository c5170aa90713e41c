import type { ChartName } from '../../session/index.ts';

/** Where something stands: from the left, from the top, width, height; in sixteenths of the letter size. */
export type DrawnAt = readonly [x: number, y: number, width: number, height: number];

/** What the build has laid out of the charts. States and transitions are named by their places in the structure. */
export interface Drawing {
  /** Of the structure that was laid out: the test compares it with that of the charts. */
  readonly structure: string;
  readonly regions: readonly Region[];
}

/** A state that is open: what it holds, and what leads in and out of it. */
export interface Region {
  readonly chart: ChartName;
  readonly state: number;
  readonly size: readonly [width: number, height: number];
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
}

export interface DrawnBox {
  readonly state: number;
  /** `frame`: its states are drawn in it. `beyond`: it stands outside the state that is open. */
  readonly kind: 'box' | 'frame' | 'beyond';
  readonly at: DrawnAt;
}

/** One line between two boxes, for all transitions that lead from the one to the other, and back. */
export interface DrawnLine {
  readonly forth: readonly number[];
  readonly back: readonly number[];
  /** Corner after corner: x, y, x, y. */
  readonly points: readonly number[];
  readonly label: DrawnAt;
}
