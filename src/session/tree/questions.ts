import { keyOf } from '../../../machines/rules/index.ts';
import { isPutting, type AskedAct } from './voting.ts';
import type { Positions } from './positions.ts';
import { lineTo, type NodeId, type Tree } from './tree.ts';

/** The acts of a line, each with the question that it put to the vote. */
export function askedTo(positions: Positions, tree: Tree, tip: NodeId): AskedAct[] {
  return lineTo(tree, tip).flatMap(({ id, act, meant, recorded, lapsed }): AskedAct[] => {
    if (act === undefined) return [];
    const told = {
      ...(meant ? { done: act } : {}),
      ...(recorded === undefined ? {} : { recorded }),
      ...(lapsed ? { lapsed } : {}),
    };
    const own: AskedAct = { act: meant ?? act, ...told };
    const question = !lapsed && isPutting(act) ? positions.at(id).context.record.pending.at(-1)?.question : undefined;
    return [question ? { ...own, asks: keyOf(question) } : own];
  });
}
