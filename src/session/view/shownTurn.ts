import { whatWouldTurn, type Turn } from '../../analysis/turn.ts';
import type { MeetingView } from './view.types.ts';

/** What would turn the result that is shown; only once its voting is closed, and where every vote is known. */
export function turnOf({ question, room }: Pick<MeetingView, 'question' | 'room'>): Turn | undefined {
  if (!question || question.stage === 'casting' || question.outcome.inPart) return undefined;
  return whatWouldTurn(question.votes, room.council, question.question.matter);
}
