import { useEffect, useSyncExternalStore, type JSX } from 'react';
import { listLessons } from '../../learn/lessons/lessonLibrary.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { progress, type LearnProgress } from './lesson/lessonProgress.ts';
import { LearnLink } from './LearnLink.tsx';
import { LEARN_PARTS, lessonPath } from './learnPath.ts';

/** The lessons in their order, and what there is besides. */
export function LearnIndex(): JSX.Element {
  const say = useSay();
  const done = useSyncExternalStore(progress.subscribe, progress.read, progress.read);
  const lessons = listLessons();
  const next = lessons.find(({ id }) => done[id]?.done !== true) ?? lessons[0];
  const title = say('ui.learn.title');
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  return (
    <div className="learn">
      <div className="learn-head">
        <h1 className="headline">{say('learn.headline')}</h1>
        <p className="learn-lead">{say('learn.lead')}</p>
        {next && (
          <LearnLink path={lessonPath(next.id, stepOf(done, next.id))} className="start-begin">
            <Icon name="play" />
            <span>
              {say('learn.begin', { begun: isBegun(done) ? 'yes' : 'no' })}{' '}
              <span lang={next.language} dir="auto">
                {next.title}
              </span>
            </span>
          </LearnLink>
        )}
      </div>
      <div className="learn-parts">
        <section aria-labelledby="learn-lessons">
          <h2 id="learn-lessons" className="panel-title">
            {say('learn.lessons', { count: lessons.length })}
          </h2>
          <ol className="learn-lessons">
            {lessons.map((entry) => (
              <li key={entry.id} data-done={done[entry.id]?.done === true}>
                <LearnLink path={lessonPath(entry.id, 1)}>
                  <span lang={entry.language} dir="auto">
                    {entry.title}
                  </span>
                </LearnLink>
                <span className="learn-minutes">{say('learn.minutes', { minutes: entry.minutes })}</span>
                {done[entry.id]?.done === true && (
                  <p>
                    <b className="learn-done">{say('learn.done')}</b>{' '}
                    <span lang={entry.language} dir="auto">
                      {entry.knows}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ol>
          {isBegun(done) && (
            <p>
              <button type="button" className="link" onClick={() => progress.clear()}>
                {say('learn.clear')}
              </button>
            </p>
          )}
        </section>
        <nav aria-label={say('learn.more')}>
          <ul className="learn-more">
            {LEARN_PARTS.map((part) => (
              <li key={part}>
                <LearnLink path={part}>{say('ui.learn.part', { part })}</LearnLink>
                <p>{say('learn.part.about', { part })}</p>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function isBegun(done: LearnProgress): boolean {
  return Object.keys(done).length > 0;
}

/** Where a lesson was left. */
function stepOf(done: LearnProgress, id: string): number {
  const { answers = {}, met = [] } = done[id] ?? {};
  return Math.max(1, ...Object.keys(answers).map(Number), ...met);
}
