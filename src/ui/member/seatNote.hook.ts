import type { MemberId } from '../../../machines/rules/index.ts';
import type { BallotView, MeetingView } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';

/**
 * What is easily mistaken at a seat: a “no” that is no veto, and staying out.
 * @param length `short` where it stands beside the word that the member is elected
 */
export function useSeatNote(
  member: MemberId,
  vote: BallotView['vote'] | undefined,
  length: 'short' | 'long',
): string | undefined {
  const say = useSay();
  const why = useView((view) => noVetoOf(view, member));
  const required = useView(select.required);
  if (why !== undefined && !(why === 'elected' && length === 'short')) return say('seat.noVeto', { why });
  return vote === 'notParticipating' ? say('seat.notVoting', { required }) : undefined;
}

/** Why a “no” is no veto, once the votes are in. */
function noVetoOf({ question, seats }: MeetingView, member: MemberId): 'elected' | 'few' | 'procedural' | undefined {
  if (!question || question.stage === 'casting' || question.votes[member] !== 'against') return undefined;
  if (question.vetoing.includes(member)) return undefined;
  if (seats.find((seat) => seat.member === member)?.permanent !== true) return 'elected';
  if (question.question.matter === 'procedural') return 'procedural';
  return question.outcome.kind === 'insufficientVotes' ? 'few' : undefined;
}
