import type { JSX } from 'react';
import type { LessonStep } from '../../../learn/lessons/lesson.ts';
import type { PlaceInMeeting } from '../../../learn/meetingPlace.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { Board } from '../Board.tsx';
import { useBoard } from '../board.hook.ts';
import { StillChamber } from '../StillChamber.tsx';
import { LessonRule } from './LessonRule.tsx';
import { LessonSources } from './LessonSources.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import type { StepProps } from './stepProps.ts';
import { useLessonProse } from '../prose.context.ts';

interface Props extends StepProps<Extract<LessonStep, { type: 'show' | 'explain' }>> {
  readonly place: PlaceInMeeting;
}

/** Something to look at, or what it comes to: nothing is asked. */
export function TextPart({ lesson, step, title, place, goOn }: Props): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const board = useBoard(place);
  if (!board) return <Waiting />;
  const isHidden = step.type === 'show' && place.stage !== 'result';
  return (
    <Board board={board} hidden={isHidden}>
      <h1 ref={title} tabIndex={-1} className="headline">
        {say('learn.lesson.heading', { type: step.type })}
      </h1>
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <div className="stage-side">
          <p className="lesson-text" {...prose}>
            {step.text}
          </p>
          {step.type === 'explain' && <LessonRule rule={step.rule} />}
          <LessonSources lesson={lesson} sources={step.sources} />
          <p>
            <button type="button" className="start-begin lesson-on" onClick={goOn}>
              {say('learn.lesson.on')}
            </button>
          </p>
        </div>
      </div>
    </Board>
  );
}
