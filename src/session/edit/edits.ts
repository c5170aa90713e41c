import type { Manner } from '../../../machines/rules/index.ts';
import { councilOf } from '../../scenario/index.ts';
import { askedTo } from '../tree/questions.ts';
import { ballotsOf, rewriteBallot, voteIn, votesMeant, type AskedAct, type VoteChange } from '../tree/voting.ts';
import type { Ground } from '../tree/context.ts';
import { insertedIn, withInserted, type Inserted } from './inserted.ts';
import { actsTo, type LineAct, type NodeId, type Tree } from '../tree/tree.ts';

/** A line as what distinguishes it from the record: what an address and a file hold of it. */
export interface Edits {
  readonly manner: Manner;
  /** Votes on questions that the record puts too. */
  readonly votes: readonly VoteChange[];
  /** The reader's own acts, their votes among them. */
  readonly inserted: readonly Inserted[];
  /** Acts of the record that the line does without, by their index in `scenario.record`. */
  readonly removed: readonly number[];
}

/** The tree with the record in it. */
export interface Grounds {
  readonly tree: Tree;
  readonly recordTips: Readonly<Record<Manner, NodeId>>;
}

/** What distinguishes the line that ends at `tip` from the record in the same manner. */
export function editsOf(ground: Ground, state: Grounds, tip: NodeId, manner: Manner): Edits {
  const { tree, recordTips } = state;
  const line = askedTo(tree, tip);
  const kept = new Set(line.map(({ recorded }) => recorded));
  const removed = ground.scenario.record.map((_, index) => index).filter((index) => !kept.has(index));
  const record = askedTo(tree, recordTips[manner]);
  const votes = ballotsOf(record).flatMap((own) => {
    // The line may have the question without asking it: its votes wait there all the same.
    const place = record[own.casting[0] ?? own.from]?.recorded;
    const cast = votesMeant(line.filter(({ recorded }) => recorded !== undefined && recorded === place));
    return ground.scenario.members.flatMap(({ id: member }): VoteChange[] => {
      const vote = cast[member] ?? 'notParticipating';
      return kept.has(place) && vote !== voteIn(own, member) ? [{ question: own.question, member, vote }] : [];
    });
  });
  return { manner, votes, inserted: insertedIn(line), removed };
}

/** The line that these edits make of the record; what is not in order on it will be marked when it is played. */
export function lineWith(ground: Ground, state: Grounds, edits: Edits): readonly LineAct[] {
  const { tree, recordTips } = state;
  const council = councilOf(ground.scenario);
  const record = askedTo(tree, recordTips[edits.manner]);
  const voted = edits.votes.reduce<AskedAct[]>(
    (acts, { question, member, vote }) => rewriteBallot(acts, council, question, { votes: { [member]: vote } }),
    record,
  );
  const removed = new Set(edits.removed);
  const kept = voted.filter(({ recorded }) => recorded === undefined || !removed.has(recorded));
  const line = withInserted(kept, edits.inserted);
  return line === record ? actsTo(tree, recordTips[edits.manner]) : line;
}
