import type { JSX } from 'react';
import type { Lesson } from '../../../learn/lessons/lesson.ts';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import { useLessonProse } from '../prose.context.ts';

interface Props {
  readonly lesson: Pick<Lesson, 'sources'>;
  /** By their names in the lesson, or in the file of the meeting. */
  readonly sources: readonly string[];
}

/** What a sentence rests on, folded. */
export function LessonSources({ lesson, sources }: Props): JSX.Element | undefined {
  const prose = useLessonProse();
  const say = useSay();
  const { sources: ofMeeting } = useScenario();
  const named = sources.flatMap((key) => lesson.sources[key] ?? ofMeeting[key] ?? []);
  if (named.length === 0) return undefined;
  return (
    <details className="lesson-sources">
      <summary>{say('learn.lesson.sources', { count: named.length })}</summary>
      <ul>
        {named.map(({ title, publisher, url }) => (
          <li key={title} {...prose}>
            {url === undefined ? title : <a href={url}>{title}</a>} <span>{publisher}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
