import type { RefObject } from 'react';
import type { Lesson, LessonStep } from '../../../learn/lessons/lesson.ts';

/** What every part of a lesson that shows one step is given. */
export interface StepProps<Of extends LessonStep = LessonStep> {
  readonly id: string;
  readonly lesson: Lesson;
  readonly step: Of;
  /** From 1. */
  readonly at: number;
  /** The heading, which has the focus when the step is come to. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** What was answered here. */
  readonly answer: string | undefined;
  readonly met: boolean;
  readonly commit: (value: string) => void;
  /** @param changed the votes by which the goal was reached */
  readonly meet: (changed: readonly string[]) => void;
  readonly goOn: () => void;
}
