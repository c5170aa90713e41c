import type { Belief } from '../lessons/lesson.ts';
import type { PlaceInMeeting } from '../meetingPlace.ts';
import type { LearnQuestion } from '../learnQuestion.ts';

/** One question on one meeting, by which a belief is tested. The answer is computed when the meeting is open. */
export interface Review extends Asked {
  readonly belief: Belief;
  readonly at: PlaceInMeeting;
}

/** What is asked, and what those would answer who hold the belief. */
export interface Asked {
  readonly question: LearnQuestion;
  readonly believed: readonly string[];
}
