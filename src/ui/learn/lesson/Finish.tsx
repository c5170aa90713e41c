import type { JSX, RefObject } from 'react';
import type { Lesson } from '../../../learn/lessons/lesson.ts';
import { listLessons, type LessonSummary } from '../../../learn/lessons/lessonLibrary.ts';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { lessonPath } from '../learnPath.ts';
import { useLessonProse } from '../prose.context.ts';

interface Props {
  readonly entry: LessonSummary;
  readonly lesson: Lesson;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** What the lesson came to, and where it goes on: the next one, or the board without a task. */
export function Finish({ entry, lesson, title }: Props): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const all = listLessons();
  const next = all[all.findIndex(({ id }) => id === entry.id) + 1];
  const free = lesson.steps.find(({ type }) => type === 'do') ?? lesson.steps[0];
  const meeting = free?.at?.meeting;
  return (
    <div className="lesson-finish">
      <h1 ref={title} tabIndex={-1} className="headline">
        {say('learn.finish.title')}
      </h1>
      <p className="lesson-knows" {...prose}>
        {lesson.knows}
      </p>
      <div className="lesson-ways">
        {next && (
          <LearnLink path={lessonPath(next.id, 1)} className="start-begin">
            <span>
              {say('learn.finish.next')}{' '}
              <span lang={next.language} dir="auto">
                {next.title}
              </span>
            </span>
          </LearnLink>
        )}
        {meeting !== undefined && (
          <a className="button" href={`#/${meeting}/try`}>
            {say('learn.finish.free')}
          </a>
        )}
        <LearnLink path="puzzles" className="button">
          {say('learn.finish.puzzles')}
        </LearnLink>
        <LearnLink path={`teach/hand-in/${entry.id}`} className="button">
          {say('learn.finish.sheet')}
        </LearnLink>
        <LearnLink path={lessonPath(entry.id, 1, true)} className="button">
          {say('learn.finish.again')}
        </LearnLink>
        <LearnLink path="">{say('learn.all')}</LearnLink>
      </div>
    </div>
  );
}
