import type { Manner, QuestionKey, Votes } from '../../../machines/rules/index.ts';
import type { ActId } from '../../scenario/index.ts';
import { askedTo } from '../tree/actsAsking.ts';
import { votingMeant, votingsOf, voteIn, votesMeant, type VoteChange } from '../tree/lineVotings.ts';
import type { FixedContext } from '../tree/context.ts';
import { groupBy } from '../tree/groupBy.ts';
import { insertedIn, withInserted, type Inserted } from './insertions.ts';
import { groupsOf, standing, votesCast, type RecordGroup } from './recordGroups.ts';
import { actsTo, type LineAct, type NodeId, type Tree } from '../tree/tree.ts';

/** A line as what distinguishes it from the record: what an address and a file hold of it. */
export interface Edits {
  readonly manner: Manner;
  /** Votes on questions that the record puts too. */
  readonly votes: readonly VoteChange[];
  /** The reader's own acts, their votes among them. */
  readonly inserted: readonly Inserted[];
  /** Acts of the record that the line does without, in the order of the record. */
  readonly removed: readonly ActId[];
}

/** The tree with the record in it. */
export interface RecordTree {
  readonly tree: Tree;
  readonly recordTips: Readonly<Record<Manner, NodeId>>;
}

/** What distinguishes the line that ends at `tip` from the record in the same manner. `lineWith` is its inverse. */
export function editsOf({ scenario }: FixedContext, state: RecordTree, tip: NodeId, manner: Manner): Edits {
  const line = actsTo(state.tree, tip);
  const groups = groupsOf(scenario, manner);
  const there = groupBy(line, ({ recorded }) => recorded);
  const questions = questionsOf(state, manner);
  const votes = groups.flatMap((group): VoteChange[] => {
    const [question, own] = [questions.get(group.id), there.get(group.id)];
    if (question === undefined || !own) return [];
    const [now, recorded] = [votingMeant(own), votingMeant(group.acts)];
    return scenario.members.flatMap(({ id: member }): VoteChange[] => {
      const vote = voteIn(now, member);
      return vote === 'notKnown' || vote === voteIn(recorded, member) ? [] : [{ question, member, vote }];
    });
  });
  const removed = groups.map(({ id }) => id).filter((id) => !there.has(id));
  return { manner, votes, inserted: insertedIn(line), removed };
}

/** The line that these edits make of the record; what is not in order on it will be marked when it is played. */
export function lineWith({ scenario }: FixedContext, state: RecordTree, edits: Edits): readonly LineAct[] {
  const { manner } = edits;
  const questions = questionsOf(state, manner);
  const removed = new Set(edits.removed);
  const kept = groupsOf(scenario, manner)
    .filter(({ id }) => !removed.has(id))
    .flatMap((group): readonly LineAct[] => {
      const changes = changesOf(group, questions, edits.votes);
      return changes ? votesCast(scenario, group, manner, { ...votesMeant(group.acts), ...changes }) : group.acts;
    });
  return standing(scenario, manner, withInserted(kept, edits.inserted));
}

function changesOf(
  { id }: RecordGroup,
  questions: ReadonlyMap<ActId, QuestionKey>,
  votes: readonly VoteChange[],
): Votes | undefined {
  const question = questions.get(id);
  const own = votes.filter((change) => change.question === question);
  return own.length === 0 ? undefined : Object.fromEntries(own.map(({ member, vote }) => [member, vote]));
}

/** On which question each line of votes of the record is cast. */
function questionsOf({ tree, recordTips }: RecordTree, manner: Manner): ReadonlyMap<ActId, QuestionKey> {
  const record = askedTo(tree, recordTips[manner]);
  return new Map(
    votingsOf(record).flatMap(({ question, casting }) => {
      const id = casting[0] === undefined ? undefined : record[casting[0]]?.recorded;
      return id === undefined ? [] : [[id, question] as const];
    }),
  );
}
