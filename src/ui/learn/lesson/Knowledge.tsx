import { useSyncExternalStore, type JSX } from 'react';
import type { Lesson } from '../../../learn/lessons/lesson.ts';
import { listLessons } from '../../../learn/lessons/lessonLibrary.ts';
import { useSay } from '../../shared/say.context.ts';
import { progress } from './lessonProgress.ts';
import { useLessonProse } from '../prose.context.ts';

interface Props {
  readonly id: string;
  readonly lesson: Lesson;
  readonly at: number;
}

/** What the learner knows from the lessons they have done. */
export function Knowledge({ id, lesson, at }: Props): JSX.Element | undefined {
  const prose = useLessonProse();
  const say = useSay();
  const all = useSyncExternalStore(progress.subscribe, progress.read, progress.read);
  const known = listLessons().filter((each) => each.id !== id && all[each.id]?.done === true);
  const isExplained = lesson.steps.slice(0, at - 1).some(({ type }) => type === 'explain');
  const sentences = [...known.map(({ knows }) => knows), ...(isExplained ? [lesson.knows] : [])];
  if (sentences.length === 0) return undefined;
  return (
    <section className="lesson-knowledge" aria-labelledby="knowledge-title">
      <h2 id="knowledge-title">{say('learn.lesson.knowledge')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} {...prose}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
