import type { Manner, Refusal } from '../../../machines/rules/index.ts';
import { LIMITS } from '../../limits.ts';
import type { Edits } from './edits.ts';
import { sameAs, withSupposed, type Supposed, type Supposing } from './suppositions.ts';
import { isSame } from '../tree/same.ts';
import { lengthOf, type NodeId, type Tree } from '../tree/tree.ts';

/** A variation's number; never given twice in a session. */
export type VariationId = number;

/** A line beside the record, as the reader keeps it. */
export interface Variation {
  readonly id: VariationId;
  readonly name?: string;
  readonly comment?: string;
  /** The variation that it was begun from; absent when that was the record. */
  readonly from?: VariationId;
  /** Where its line ends in the tree; absent as long as a kept line has not been looked at. */
  readonly tip?: NodeId;
  /** What a line that has not been looked at yet is made of. */
  readonly edits?: Edits;
  readonly manner: Manner;
  /** Undone and then left for something else: kept where it can be found, out of the way. */
  readonly aside?: true;
}

/** Where the reader is: on the line that ends at `tip`, after `at` of its acts. */
export interface Cursor {
  readonly tip: NodeId;
  readonly at: number;
  readonly manner: Manner;
  /** Absent on the record. */
  readonly variation?: VariationId;
}

/** What an undo takes back. */
export interface Moment {
  readonly cursor: Cursor;
  /** In the order in which the reader wants them. */
  readonly variations: readonly Variation[];
  readonly supposed: Supposed;
}

/** What a change of the lines is about; what is supposed stays as it is. */
type Lines = Pick<Moment, 'cursor' | 'variations'>;

export interface SessionState extends Moment {
  readonly tree: Tree;
  /** The ends of the record, by the manner in which its votes are shown. Until it has been played by a roll, both are that by hands. */
  readonly recordTips: Readonly<Record<Manner, NodeId>>;
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  readonly nextId: VariationId;
  /** What the last changes were all about: one undo takes them back together. */
  readonly run?: string;
  /** Why the last act asked for was refused. */
  readonly refusal?: Refusal;
}

/**
 * Moves to another line or manner, as one change that can be undone; stepping along a line is no change. Off the record
 * a variation begins; a variation goes on as itself, and one without a name that has become the record again is gone.
 */
export function move(state: SessionState, to: Omit<Cursor, 'variation'>): SessionState {
  const { cursor: from, recordTips } = state;
  if (to.tip === from.tip && to.manner === from.manner) return { ...state, cursor: { ...from, at: to.at } };
  const onRecord = to.tip === recordTips[to.manner];
  if (from.variation === undefined)
    return onRecord ? change(state, { cursor: to, variations: state.variations }) : begin(state, to);
  return goOn(state, from.variation, to, onRecord);
}

/** The record, with the variation kept beside it. */
export function toTheRecord(state: SessionState, at: number): SessionState {
  const { manner, variation } = state.cursor;
  const tip = state.recordTips[manner];
  if (variation === undefined) return { ...state, cursor: { ...state.cursor, at } };
  return change(state, { cursor: { tip, at, manner }, variations: state.variations });
}

/** Another of the reader's lines, once it has been grown. */
export function open(state: SessionState, id: VariationId): SessionState {
  const variation = find(state, id);
  if (variation?.tip === undefined || state.cursor.variation === id) return state;
  const { tip, manner } = variation;
  const at = Math.min(state.cursor.at, lengthOf(state.tree, tip));
  return change(state, {
    cursor: { tip, at, manner, variation: id },
    variations: replaced(state, id, ({ aside: _, ...kept }) => kept),
  });
}

/** A second line that begins as this one; the reader goes on with the second. */
export function branch(state: SessionState): SessionState {
  if (isFull(state)) return state;
  const { cursor, nextId: id } = state;
  const { tip, manner, variation } = cursor;
  const copy: Variation = { id, tip, manner, ...(variation === undefined ? {} : { from: variation }) };
  return {
    ...change(state, { cursor: { ...cursor, variation: id }, variations: [...state.variations, copy] }),
    nextId: id + 1,
  };
}

export function rename(state: SessionState, id: VariationId, name: string): SessionState {
  const text = name.trim();
  return edited(state, id, ({ name: _, ...kept }) => (text === '' ? kept : { ...kept, name: text }));
}

export function comment(state: SessionState, id: VariationId, text: string): SessionState {
  const own = text.trim();
  return edited(state, id, ({ comment: _, ...kept }) => (own === '' ? kept : { ...kept, comment: own }));
}

/** To the head of the list. */
export function promote(state: SessionState, id: VariationId): SessionState {
  const variation = find(state, id);
  if (!variation || state.variations[0]?.id === id) return state;
  return change(state, {
    ...momentOf(state),
    variations: [variation, ...state.variations.filter((other) => other.id !== id)],
  });
}

/** Out of the list; an undo brings it back. Whoever is on it goes to the record. */
export function remove(state: SessionState, id: VariationId): SessionState {
  if (!find(state, id)) return state;
  const variations = state.variations.filter((other) => other.id !== id);
  const { cursor, recordTips, tree } = state;
  if (cursor.variation !== id) return change(state, { cursor, variations });
  const tip = recordTips[cursor.manner];
  return change(state, {
    cursor: { tip, at: Math.min(cursor.at, lengthOf(tree, tip)), manner: cursor.manner },
    variations,
  });
}

/**
 * Something else is supposed.
 *
 * @param run what this change and those just before it are about, as the moves of a slider: one undo for all of them
 */
export function suppose(state: SessionState, part: Supposing, run?: string): SessionState {
  const supposed = withSupposed(state.supposed, part);
  if (sameAs(supposed, state.supposed)) return state;
  if (run !== undefined && run === state.run) return { ...state, supposed };
  const { run: _, ...changed } = change(state, { cursor: state.cursor, variations: state.variations });
  return { ...changed, supposed, ...(run === undefined ? {} : { run }) };
}

/** Other lines in place of all these, as one change. */
export function become(state: SessionState, moment: Lines): SessionState {
  return change(state, moment);
}

export function undo(state: SessionState): SessionState {
  const moment = state.past.at(-1);
  if (!moment) return state;
  return { ...state, ...moment, past: state.past.slice(0, -1), future: [...state.future, momentOf(state)] };
}

export function redo(state: SessionState): SessionState {
  const moment = state.future.at(-1);
  if (!moment) return state;
  return { ...state, ...moment, future: state.future.slice(0, -1), past: [...state.past, momentOf(state)] };
}

export function momentOf({ cursor, variations, supposed }: Moment): Moment {
  return { cursor, variations, supposed };
}

function find({ variations }: Lines, id: VariationId): Variation | undefined {
  return variations.find((variation) => variation.id === id);
}

function begin(state: SessionState, to: Omit<Cursor, 'variation'>): SessionState {
  if (isFull(state)) return state;
  const id = state.nextId;
  const variation: Variation = { id, tip: to.tip, manner: to.manner };
  const moment = { cursor: { ...to, variation: id }, variations: [...state.variations, variation] };
  return { ...change(state, moment), nextId: id + 1 };
}

/** One more variation could be neither saved nor sent: what is read has the same limit. */
function isFull({ variations }: Lines): boolean {
  return variations.length >= LIMITS.lines;
}

function goOn(state: SessionState, id: VariationId, to: Omit<Cursor, 'variation'>, onRecord: boolean): SessionState {
  const { tip, at, manner } = to;
  const variation = find(state, id);
  const nameless = variation?.name === undefined && variation?.comment === undefined;
  if (onRecord && nameless) {
    return change(state, {
      cursor: { tip, at, manner },
      variations: state.variations.filter((other) => other.id !== id),
    });
  }
  return change(state, {
    cursor: { tip, at, manner, variation: id },
    variations: replaced(state, id, ({ edits: _, ...kept }) => ({ ...kept, tip, manner })),
  });
}

/** What had been undone and is now left for something else is set aside, not lost. */
function change(state: SessionState, moment: Lines): SessionState {
  const variations = [...moment.variations, ...abandonedIn(state, moment)].slice(0, LIMITS.lines);
  return { ...state, ...moment, variations, past: [...state.past, momentOf(state)], future: [] };
}

function abandonedIn({ future, recordTips }: SessionState, { variations }: Lines): Variation[] {
  const kept = new Set<NodeId | undefined>([...variations.map(({ tip }) => tip), ...Object.values(recordTips)]);
  const ids = new Set(variations.map(({ id }) => id));
  const left = future[0]?.variations.filter(({ id, tip }) => tip !== undefined && !kept.has(tip) && !ids.has(id)) ?? [];
  return left.map((variation) => ({ ...variation, aside: true }));
}

function edited(state: SessionState, id: VariationId, edit: (variation: Variation) => Variation): SessionState {
  const variations = replaced(state, id, edit);
  return isSame(variations, state.variations) ? state : change(state, { cursor: state.cursor, variations });
}

function replaced({ variations }: Lines, id: VariationId, edit: (variation: Variation) => Variation): Variation[] {
  return variations.map((variation) => (variation.id === id ? edit(variation) : variation));
}
