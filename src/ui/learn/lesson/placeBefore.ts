import type { Lesson, LessonStep } from '../../../learn/lessons/lesson.ts';
import type { PlaceInMeeting } from '../../../learn/meetingPlace.ts';

/** What is in sight at a step that shows or explains: its own place, or what the step before it has come to. @param at from 1 */
export function placeBefore({ steps }: Pick<Lesson, 'steps'>, at: number): PlaceInMeeting {
  for (const step of steps.slice(0, at).toReversed()) {
    const place = placeAfter(step);
    if (place) return place;
  }
  throw new Error('A lesson without a place');
}

/** What a step comes to. */
export function placeAfter(step: LessonStep): PlaceInMeeting | undefined {
  return step.type === 'predict' || step.type === 'ask' ? revealOf(step) : step.at;
}

/** What is shown when the guess is made: the result of the same question, where the lesson names nothing else. */
export function revealOf({ at, reveal }: Extract<LessonStep, { type: 'predict' | 'ask' }>): PlaceInMeeting {
  return reveal ?? { ...at, stage: 'result' };
}
