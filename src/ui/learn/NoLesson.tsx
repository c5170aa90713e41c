import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { LearnLink } from './LearnLink.tsx';

/** An address leads to a lesson that this edition does not have. */
export function NoLesson({ id }: { readonly id: string }): JSX.Element {
  const say = useSay();
  return (
    <div className="lesson">
      <h1 className="headline">{say('learn.lesson.unknown.title')}</h1>
      <p className="lesson-text">{say('learn.lesson.unknown', { found: id })}</p>
      <p>
        <LearnLink path="">{say('learn.all')}</LearnLink>
      </p>
    </div>
  );
}
