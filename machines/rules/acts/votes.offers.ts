import type { OffersOf, Room } from './offer.ts';
import type { VoteAct } from './votes.ts';
import { lastDeclared, membersOut, questionBeforeTheCouncil } from '../record.ts';
import { HANDS, keyOf, VOTES, type StateId, type Vote } from '../words/vocabulary.ts';

export const VOTE_OFFERS: OffersOf<VoteAct> = {
  'vote.change': {
    group: 'voting',
    section: 'ownVote',
    acts(room, member) {
      const cast = voteOf(room, member);
      if (cast === undefined) return [];
      return VOTES.filter((vote) => vote !== cast).map((vote) => ({ type: 'vote.change', member, vote }));
    },
  },
  'vote.correct': {
    group: 'voting',
    section: 'ownVote',
    acts({ record }, member) {
      // Votes that are all in are being corrected, not changed.
      const pending = questionBeforeTheCouncil(record);
      const cast = pending && membersOut(record).length === 0 ? pending.votes[member] : undefined;
      if (cast === undefined) return [];
      return VOTES.filter((vote) => vote !== cast).map((vote) => ({ type: 'vote.correct', member, vote }));
    },
  },
  'vote.regret': {
    group: 'floor',
    section: 'ownVote',
    acts({ record }, by) {
      const last = lastDeclared(record);
      if (!last || questionBeforeTheCouncil(record)) return [];
      const question = keyOf(last.question);
      return HANDS.filter((vote) => vote !== last.votes[by]).map((vote) => ({
        type: 'vote.regret',
        by,
        question,
        vote,
      }));
    },
  },
  'vote.cast': {
    group: 'voting',
    section: 'ownVote',
    acts(room, member) {
      if (!questionBeforeTheCouncil(room.record) || voteOf(room, member) !== undefined) return [];
      const votes = room.called === undefined ? VOTES : [room.called];
      return votes.map((vote) => ({ type: 'vote.cast', member, vote }));
    },
  },
  'hands.show': {
    group: 'voting',
    section: 'voting',
    acts: ({ called }) => (called ? [{ type: 'hands.show', vote: called, members: [] }] : []),
  },
  // Only a record has it: who votes in the room has a name.
  'votes.tally': undefined,
  'voting.close': { group: 'voting', section: 'voting', acts: () => [{ type: 'voting.close' }] },
  'result.declare': { group: 'voting', section: 'voting', acts: () => [{ type: 'result.declare' }] },
};

/** The member's vote on the question before the Council; `undefined` while it has none. */
function voteOf({ record }: Room, member: StateId): Vote | undefined {
  return questionBeforeTheCouncil(record)?.votes[member];
}
