import type { JSX } from 'react';
import type { LessonStep } from '../../../learn/lessons/lesson.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { Board } from '../Board.tsx';
import { useBoard } from '../board.hook.ts';
import { placeBefore } from './placeBefore.ts';
import { DoPart } from './DoPart.tsx';
import { PredictPart } from './PredictPart.tsx';
import type { StepProps } from './stepProps.ts';
import { TextPart } from './TextPart.tsx';

/** One step of a lesson, by its type. */
export function Step({ step, ...props }: StepProps): JSX.Element {
  switch (step.type) {
    case 'predict':
    case 'ask':
      return <PredictPart {...props} step={step} />;
    case 'do':
      return <DoStepPart {...props} step={step} />;
    case 'show':
    case 'explain':
      return <TextPart {...props} step={step} place={placeBefore(props.lesson, props.at)} />;
  }
}

function DoStepPart({ step, ...props }: StepProps<Extract<LessonStep, { type: 'do' }>>): JSX.Element {
  const board = useBoard(step.at);
  if (!board) return <Waiting />;
  return (
    <Board board={board}>
      <DoPart {...props} step={step} board={board} />
    </Board>
  );
}
