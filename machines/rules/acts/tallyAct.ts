import { withThoseThatFollow, type ToldInPart } from '../decision/inPart.ts';
import type { DecidedKind } from '../decision/voting.ts';
import type { RecordedTally } from '../words/notatedVotes.ts';
import type { Council, MemberId, Vote, Votes } from '../words/vocabulary.ts';

/**
 * The votes as a record has them that does not name every member, in one step: calls and answers cannot show it. Either
 * the totals are known, or only the result that was announced. A reader may suppose how single members voted.
 */
export interface TallyAct {
  readonly type: 'votes.tally';
  /** The votes of the members that are named. */
  readonly known: Votes;
  readonly tally?: RecordedTally;
  readonly result?: DecidedKind;
  /**
   * A member that the record names changes its vote, and the totals with it. One that it does not name is among those
   * that voted so, and the totals stay.
   */
  readonly supposed?: Votes;
}

/**
 * The votes that the record names, and what it tells of the others; each as changed by what the reader supposes. Of States
 * that do not sit on the Council nothing is told.
 */
export function votesTold(
  { known: named, tally, result, supposed = {} }: TallyAct,
  council: Council,
): { readonly votes: Votes; readonly told: ToldInPart } {
  const totals = tally && { ...tally };
  const votes: { [member in MemberId]?: Vote } = {};
  let changed = false;
  for (const { member } of council.seats) {
    const [was, is = was] = [named[member], supposed[member]];
    if (is !== undefined) votes[member] = is;
    if (was === undefined || is === undefined || was === is) continue;
    changed = true;
    if (totals && was !== 'notParticipating') totals[was] -= 1;
    if (totals && is !== 'notParticipating') totals[is] += 1;
  }
  const told: ToldInPart = {
    ...(totals ? { tally: totals } : {}),
    // What was announced was announced on the votes of the record.
    ...(result === undefined || changed ? {} : { result }),
  };
  return { votes: withThoseThatFollow(votes, told, council), told };
}
