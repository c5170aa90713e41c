import type { Manner } from '../../../machines/rules/index.ts';
import type { ActId, Scenario } from '../../scenario/index.ts';
import { editsOf, lineWith, type Edits } from './edits.ts';
import type { FixedContext } from '../tree/context.ts';
import type { VoteChange } from '../tree/lineVotings.ts';
import { grow } from '../tree/growth.ts';
import { lawOf } from './lawEdition.ts';
import { become, type SessionState, type Variation, type VariationId } from './study.ts';
import { isNothing, NOTHING_SUPPOSED, type Supposed } from './suppositions.ts';
import { placeOf, type StopPlace } from '../tree/place.ts';
import { stopAt } from '../tree/stopAt.ts';
import { actsTo, ROOT } from '../tree/tree.ts';

/** All that a reader has made of a meeting, without the meeting: what an address, a file and the shelf keep. */
export interface StudyData {
  /** The scenario's revision that it was made with. */
  readonly revision: number;
  /** The edition of the law that it was made with; absent for the first. */
  readonly law?: number;
  /** Where the reader is: index of a variation; absent on the record. */
  readonly current?: number;
  /** The stop of that line. */
  readonly at: StopPlace;
  /** How the votes are shown on the record. */
  readonly manner: Manner;
  readonly variations: readonly VariationData[];
  /** Absent where nothing is. */
  readonly supposed?: Supposed;
}

export interface VariationData extends Edits {
  readonly name?: string;
  readonly comment?: string;
  /** Index of the variation that it was begun from. */
  readonly from?: number;
  readonly aside?: true;
}

/**
 * What an address holds: `#2016-10-08-aleppo/votes-847+1?rev=1&manner=roll&votes=S/2016/847:CHN=N,AGO=Y`.
 * Y, N, A, X are the letters of the UN Library's voting data.
 */
export interface Link {
  readonly scenario: string;
  readonly revision?: number;
  /** Absent: the moment before the first vote. */
  readonly at?: StopPlace;
  readonly manner: Manner;
  readonly votes: readonly VoteChange[];
  /** The edition of the law that it was made with; absent for the first. */
  readonly law?: number;
  /** All of the reader's lines, in letters (`study.pack.ts`). */
  readonly packed?: string;
  /** What was packed, read. */
  readonly study?: StudyData;
}

/** What a session holds, to be kept. */
export function studyOf(fixed: FixedContext, state: SessionState): StudyData {
  const { cursor, variations, supposed } = state;
  const place = (id: number | undefined) => variations.findIndex((variation) => variation.id === id);
  const current = place(cursor.variation);
  return {
    revision: fixed.scenario.revision,
    ...lawOf(),
    at: placeOf(actsTo(state.tree, cursor.tip), cursor.at),
    manner: cursor.manner,
    ...(current === -1 ? {} : { current }),
    ...(isNothing(supposed) ? {} : { supposed }),
    variations: variations.map(({ tip, edits, manner, from, id: _, ...told }) => {
      const origin = place(from);
      const own = tip === undefined ? (edits ?? UNCHANGED) : editsOf(fixed, state, tip, manner);
      return { ...told, ...own, manner, ...(origin === -1 ? {} : { from: origin }) };
    }),
  };
}

/**
 * The session with what was kept in place of what it held, as one change that can be undone. Only the line that the
 * reader was on is played; the others are when they are looked at (`grown`).
 */
export function withStudy(fixed: FixedContext, state: SessionState, data: StudyData): SessionState {
  const variations = data.variations.map((kept, index) => variationOf(kept, state.nextId + index, state.nextId));
  const current = data.current === undefined ? undefined : variations[data.current];
  const held: SessionState = { ...state, nextId: state.nextId + variations.length };
  const { tree, variations: shown } = current
    ? grown(fixed, { ...held, variations }, current.id)
    : { ...held, variations };
  const tip = shown.find(({ id }) => id === current?.id)?.tip ?? held.recordTips[data.manner];
  const manner = current?.manner ?? data.manner;
  const cursor = {
    tip,
    manner,
    at: stopAt(actsTo(tree, tip), data.at, idsIn(fixed.scenario)),
    ...(current ? { variation: current.id } : {}),
  };
  return { ...become({ ...held, tree }, { cursor, variations: shown }), supposed: data.supposed ?? NOTHING_SUPPOSED };
}

/** The session with the line of a variation played, so that it can be looked at. */
export function grown(fixed: FixedContext, state: SessionState, id: VariationId): SessionState {
  const variation = state.variations.find((one) => one.id === id);
  if (!variation?.edits || variation.tip !== undefined) return state;
  const { edits, ...kept } = variation;
  const { tree, tip } = grow(state.tree, ROOT, lineWith(fixed, state, edits));
  return { ...state, tree, variations: state.variations.map((one) => (one.id === id ? { ...kept, tip } : one)) };
}

function variationOf(
  { manner, votes, inserted, removed, from, ...told }: VariationData,
  id: VariationId,
  first: VariationId,
): Variation {
  const edits = { manner, votes, inserted, removed };
  return { id, ...told, manner, edits, ...(from === undefined ? {} : { from: first + from }) };
}

/** The ids of the record, in its order. */
export function idsIn({ record }: Scenario): readonly ActId[] {
  return record.map(({ id }) => id);
}

const UNCHANGED = { votes: [], inserted: [], removed: [] } as const;
