import type { Act, ActType, PuttingAct } from './act.ts';

/** What an act is in the course of a meeting. */
export type ActRole =
  | 'openingTheItem'
  /** It puts a question to the vote. */
  | 'putting'
  /** It gives votes on the question put last. */
  | 'casting'
  | 'changingAVote'
  | 'closing'
  | 'announcing'
  | 'proceeding'
  | 'resuming'
  | 'interrupting'
  | 'adjourning';

type Putting = { readonly [Type in PuttingAct['type']]: 'putting' };
type Other = { readonly [Type in Exclude<ActType, PuttingAct['type']>]?: Exclude<ActRole, 'putting'> };

/**
 * The role of every act without which the course of a meeting is another. A table of its own, beside the laws of the acts:
 * who only reads what was played needs no law.
 */
const ROLES: Putting & Other = {
  'agenda.putToVote': 'putting',
  'draft.putToVote': 'putting',
  'amendment.putToVote': 'putting',
  'part.putToVote': 'putting',
  'motion.putToVote': 'putting',
  'motion.askObjections': 'putting',
  'ruling.challenge': 'putting',
  'preliminary.putToVote': 'putting',
  'recommendation.putToVote': 'putting',
  'consideration.begin': 'openingTheItem',
  'written.begin': 'openingTheItem',
  'hands.show': 'casting',
  'vote.cast': 'casting',
  'votes.tally': 'casting',
  'vote.change': 'changingAVote',
  'vote.correct': 'changingAVote',
  'voting.close': 'closing',
  'result.declare': 'announcing',
  'meeting.proceed': 'proceeding',
  'ballot.open': 'interrupting',
  'consensus.seek': 'interrupting',
  'consensus.seekOnDraft': 'interrupting',
  'meeting.suspend': 'interrupting',
  'motion.move': 'interrupting',
  'point.raise': 'interrupting',
  'preliminary.raise': 'interrupting',
  'preliminary.raiseOnMotion': 'interrupting',
  'proposal.make': 'interrupting',
  'meeting.resume': 'resuming',
  'meeting.adjourn': 'adjourning',
  'written.end': 'adjourning',
};

/** `undefined` for what changes nothing in the course of a meeting. */
export function roleOf(type: ActType): ActRole | undefined {
  return ROLES[type];
}

/** Votes, their closing and the announcement belong to the question put last: they are nothing without it. */
export function belongsToAVoting(type: ActType): boolean {
  const role = roleOf(type);
  return role === 'changingAVote' || (followsAQuestion(type) && role !== 'proceeding');
}

/** What comes with every question, to the moment when the President goes on. A member's change of mind does not. */
export function followsAQuestion(type: ActType): boolean {
  const role = roleOf(type);
  return role === 'casting' || role === 'closing' || role === 'announcing' || role === 'proceeding';
}

export function isPutting(act: Act): act is PuttingAct {
  return 'manner' in act;
}
