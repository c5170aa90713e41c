import { useCallback } from 'react';
import { followsAQuestion } from '../../../machines/rules/index.ts';
import type { Scenario, ScenarioAct } from '../../scenario/index.ts';
import type { Edits, MeetingView, Variation, VariationId } from '../../session/index.ts';
import { editsOf } from '../../session/view/later.ts';
import { lineText } from '../../messages/study.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession, useFrame, useView, type OpenSession } from '../shared/session.context.ts';

export type LineId = VariationId | 'record';

/** The reader's lines in their order. The same list as long as none of them changes. */
export function useVariations(): readonly Variation[] {
  return useFrame(({ state }) => state.variations);
}

/** Which line the reader is on. */
export function useLineId(): LineId {
  return useView(lineId);
}

const lineId = (view: MeetingView): LineId => view.variation ?? 'record';

/** What a line is called: as the reader named it, or else after what it changes. */
export function useLineName(): (line: Variation | 'record') => string {
  const say = useSay();
  const names = useNames();
  const page = usePageSession();
  return useCallback(
    (line) => (line === 'record' ? say('study.line.record') : (line.name ?? lineText(say, names, editsIn(page, line)))),
    [say, names, page],
  );
}

const known = new WeakMap<Variation, Edits>();

function editsIn(open: OpenSession, line: Variation): Edits {
  const before = known.get(line);
  if (before) return before;
  const edits = line.edits ?? played(open, line);
  const shown = { ...edits, removed: withoutVotings(open.session.fixed.scenario, edits.removed) };
  known.set(line, shown);
  return shown;
}

/** A question goes with its whole voting: one act was taken out, not five. */
function withoutVotings({ record }: Scenario, removed: Edits['removed']): Edits['removed'] {
  const types = new Map(record.map(({ id, act }) => [id, act.type]));
  const alone = removed.filter((id) => !isOfAVoting(types.get(id)));
  return alone.length > 0 ? alone : removed;
}

/** A file writes the votes on a question in one line. */
function isOfAVoting(type: ScenarioAct['type'] | undefined): boolean {
  return type === 'votes.cast' || (type !== undefined && followsAQuestion(type));
}

function played({ session, state }: OpenSession, { tip, manner }: Variation): Edits {
  if (tip === undefined) throw new Error('A line that is neither kept nor played');
  return editsOf(session.fixed, state(), tip, manner);
}

/** A line with those that were begun from it. */
export interface Branch {
  readonly line: Variation;
  readonly branches: readonly Branch[];
}

/** The lines as a tree. What was begun from a line that is gone or set aside hangs where that one hung. */
export function branchesOf(variations: readonly Variation[]): readonly Branch[] {
  const lines = new Map(variations.map((line) => [line.id, line]));
  const below = new Map<VariationId | undefined, Variation[]>();
  for (const line of variations) {
    if (line.aside) continue;
    const parent = parentOf(line, lines);
    const others = below.get(parent);
    if (others) others.push(line);
    else below.set(parent, [line]);
  }
  const branchesBelow = (parent: VariationId | undefined): readonly Branch[] =>
    (below.get(parent) ?? []).map((line) => ({ line, branches: branchesBelow(line.id) }));
  return branchesBelow(undefined);
}

function parentOf({ from }: Variation, lines: ReadonlyMap<VariationId, Variation>): VariationId | undefined {
  let parent = from === undefined ? undefined : lines.get(from);
  while (parent?.aside) parent = parent.from === undefined ? undefined : lines.get(parent.from);
  return parent?.id;
}

/** The first lines of a tree, from above, and the way to the one that the reader is on. */
export function firstOf(branches: readonly Branch[], count: number, current: LineId): readonly Branch[] {
  let left = count;
  const taken = (among: readonly Branch[]): readonly Branch[] =>
    among.flatMap((branch) => {
      if (left <= 0 && !holds(branch, current)) return [];
      left -= 1;
      return [{ line: branch.line, branches: taken(branch.branches) }];
    });
  return taken(branches);
}

function holds({ line, branches }: Branch, id: LineId): boolean {
  return line.id === id || branches.some((branch) => holds(branch, id));
}
