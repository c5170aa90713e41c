import {
  HANDS,
  type Act,
  type AmendmentChange,
  type Council,
  type DraftSymbol,
  type Manner,
  type MemberId,
  type Motion,
  type StateId,
  type TextId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import { votesOf } from '../rules/councils.ts';
import { SMALL_COUNCIL } from './smallCouncil.ts';

/** The acts of the room in short, for tests that string many together. */

export const PROCEED: Act = { type: 'meeting.proceed' };
export const ADJOURN: Act = { type: 'meeting.adjourn' };
export const CLOSE: Act = { type: 'voting.close' };
export const DECLARE: Act = { type: 'result.declare' };

export const put = (draft: DraftSymbol, manner: Manner = 'hands'): Act => ({ type: 'draft.putToVote', draft, manner });
export const putPart = (draft: TextId, part: string, manner: Manner = 'hands'): Act => ({
  type: 'part.putToVote',
  draft,
  part,
  manner,
});
export const putAmendment = (amendment: TextId, manner: Manner = 'hands'): Act => ({
  type: 'amendment.putToVote',
  amendment,
  manner,
});
export const putMotion = (motion = 1, manner: Manner = 'hands'): Act => ({ type: 'motion.putToVote', motion, manner });

export const cast = (member: MemberId, vote: Vote): Act => ({ type: 'vote.cast', member, vote });
export const changeTo = (member: MemberId, vote: Vote): Act => ({ type: 'vote.change', member, vote });
export const leave = (member: MemberId): Act => ({ type: 'delegation.leave', member });
export const comeBack = (member: MemberId): Act => ({ type: 'delegation.return', member });
export const speak = (by: StateId): Act => ({ type: 'statement.make', by });

export const withdraw = (draft: DraftSymbol, by: StateId): Act => ({ type: 'draft.withdraw', draft, by });
export const revive = (draft: DraftSymbol, by: MemberId): Act => ({ type: 'draft.revive', draft, by });
export const submit = (draft: DraftSymbol, by: StateId, sameAs?: DraftSymbol): Act => ({
  type: 'draft.submit',
  draft,
  by,
  ...(sameAs && { sameAs }),
});
export const amend = (
  amendment: TextId,
  draft: TextId,
  by: StateId,
  change: AmendmentChange = 'revises',
  removed = 1,
): Act => ({ type: 'amendment.submit', amendment, draft, by, change, removed });
/** The parts named, all of them operative. */
export const divide = (draft: TextId, by: MemberId, ...parts: readonly string[]): Act => ({
  type: 'parts.request',
  draft,
  by,
  parts: parts.map((part) => ({ part, operative: true })),
});

export const orderAs = (draft: DraftSymbol, ...order: readonly TextId[]): Act => ({
  type: 'amendments.order',
  draft,
  order,
});

export const move = (motion: Motion, by: MemberId): Act => ({ type: 'motion.move', motion, by });
export const raisePoint = (by: MemberId): Act => ({ type: 'point.raise', by });
export const rule = (upheld: boolean): Act => ({ type: 'ruling.give', upheld });
export const challenge = (by: MemberId, manner: Manner = 'hands'): Act => ({ type: 'ruling.challenge', by, manner });
export const askWhetherProcedural = (draft: DraftSymbol, by: MemberId): Act => ({
  type: 'preliminary.raise',
  draft,
  by,
});
export const PUT_PRELIMINARY: Act = { type: 'preliminary.putToVote', manner: 'hands' };
export const practise = (practice: Extract<Act, { type: 'practice.set' }>['practice'], on = true): Act => ({
  type: 'practice.set',
  practice,
  on,
});
export const party = (member: MemberId, isParty = true): Act => ({ type: 'party.set', member, party: isParty });

/** The three calls and whose hands go up at them; who has no vote in `votes`, or does not participate, raises none. */
export function showOfHands(votes: Votes, council: Council): Act[] {
  return HANDS.map((vote): Act => ({ type: 'hands.show', vote, members: membersVoting(vote, votes, council) }));
}

/** Member by member. */
export function roll(votes: Votes, council: Council): Act[] {
  return council.seats.flatMap(({ member }): Act[] => {
    const vote = votes[member];
    return vote === undefined ? [] : [cast(member, vote)];
  });
}

/** From the act that puts a question to the vote to the last vote; in the manner in which it was put. */
export function votesOn(asking: Act, votes: Votes | string, council: Council = SMALL_COUNCIL.council): Act[] {
  const cast = typeof votes === 'string' ? votesOf(votes, council) : votes;
  const byRoll = 'manner' in asking && asking.manner === 'roll';
  return [asking, ...(byRoll ? roll(cast, council) : showOfHands(cast, council))];
}

/** To the announcement of the result. */
export function declared(asking: Act, votes: Votes | string, council?: Council): Act[] {
  return [...votesOn(asking, votes, council), CLOSE, DECLARE];
}

/** To the meeting going on. */
export function decided(asking: Act, votes: Votes | string, council?: Council): Act[] {
  return [...declared(asking, votes, council), PROCEED];
}

function membersVoting(vote: Vote, votes: Votes, { seats }: Council): MemberId[] {
  return seats.map(({ member }) => member).filter((member) => votes[member] === vote);
}
