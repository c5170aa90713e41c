import type { KeptPosition } from '../../../machines/index.ts';
import type { Act, QuestionKey } from '../../../machines/rules/index.ts';
import type { ActId, Scenario } from '../../scenario/index.ts';
import { addChild, ROOT, type NodeId, type Tree, type TreeNode } from './tree.ts';

/** The record of a scenario, played through the charts. */
export interface PlayedRecord {
  readonly tree: Tree;
  /** The ends of the record, by the manner in which its votes are shown: a roll can be played later. */
  readonly tips: { readonly hands: NodeId; readonly roll?: NodeId };
}

/**
 * A record played by show of hands as data, from the opening to the last act: the build plays every record, so that the
 * page can show it before the charts arrive. Of where the meeting stands after an act, only what it has changed is written.
 */
export type WrittenRecord = readonly PlayedAct[];

/** The opening has neither an act nor an id. */
export interface PlayedAct {
  readonly recorded?: ActId;
  /** Absent where it stands in the scenario, under that id. */
  readonly act?: Act;
  readonly asks?: QuestionKey;
  readonly left: Patch;
}

/** How one JSON value has become another: `[value]` is put in its place; otherwise its keys, `null` for one that is gone. */
export type Patch = readonly [unknown] | { readonly [key: string]: Patch | null };

/** The record as it was played. What was written is trusted: the build has played it. */
export function readRecord({ record }: Scenario, written: WrittenRecord): PlayedRecord {
  const acts = new Map<ActId | undefined, unknown>(record.map(({ id, act }) => [id, act]));
  const nodes: TreeNode[] = [];
  let position: unknown;
  for (const { left, recorded, act = acts.get(recorded), ...rest } of written) {
    position = changed(position, left);
    const own = { ...rest, position: position as KeptPosition };
    if (recorded === undefined) nodes.push({ id: ROOT, ...own, children: [] });
    else addChild(nodes, nodes.length - 1, { ...own, act: act as Act, recorded });
  }
  return { tree: { nodes }, tips: { hands: nodes.length - 1 } };
}

/** What has not changed stays the same object. */
function changed(before: unknown, change: Patch): unknown {
  if (isReplacement(change)) return change[0];
  const after = (Array.isArray(before) ? [...(before as unknown[])] : { ...(before as object) }) as Record<
    string,
    unknown
  >;
  for (const [key, part] of Object.entries(change)) {
    if (part === null) delete after[key];
    else after[key] = changed(after[key], part);
  }
  return after;
}

function isReplacement(change: Patch): change is readonly [unknown] {
  return Array.isArray(change);
}
