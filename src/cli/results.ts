import type { Turn } from '../analysis/turn.ts';
import type { Outcome } from '../../machines/rules/index.ts';
import type { DraftView, SeatView } from '../session/index.ts';
import type { Replay } from './replay.ts';

/** One vote of the meeting, at the moment when its result is announced. */
export interface Result {
  readonly index: number;
  readonly draft: DraftView;
  readonly seats: readonly SeatView[];
  readonly outcome: Outcome;
  /** How the vote ended on the record. */
  readonly recorded: Outcome;
  readonly turn: Turn;
}

/** In the order of the votes. */
export function resultsOf(replay: Replay): Result[] {
  return replay.flatMap(({ at, speech, drafts, seats, question }) => {
    if (speech.kind !== 'result') return [];
    const draft = drafts.find(({ symbol }) => symbol === speech.draft);
    if (!draft?.recordedEnd || !question?.turn) throw new Error(`A result without its draft: ${speech.draft}`);
    return [{ index: at, draft, seats, outcome: speech.outcome, recorded: draft.recordedEnd, turn: question.turn }];
  });
}
