import { useEffect, type JSX } from 'react';
import { listLessons } from '../../../learn/lessons/lessonLibrary.ts';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { lessonPath } from '../learnPath.ts';

/** Every lesson with what there is for it. */
export function TeachIndex(): JSX.Element {
  const say = useSay();
  const title = say('ui.learn.part', { part: 'teach' });
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  return (
    <div className="learn teach">
      <p className="dateline">
        <LearnLink path="">{say('ui.learn.title')}</LearnLink>
      </p>
      <h1 className="headline">{say('learn.teach.headline')}</h1>
      <p className="learn-lead">{say('learn.teach.lead')}</p>
      <table className="teach-lessons">
        <caption className="spoken-only">{say('learn.teach.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('learn.teach.lesson')}</th>
            <th scope="col">{say('learn.teach.for')}</th>
          </tr>
        </thead>
        <tbody>
          {listLessons().map(({ id, title: asked, believed, language }) => (
            <tr key={id}>
              <th scope="row">
                <span lang={language} dir="auto">
                  {asked}
                </span>
                <small>
                  {say('learn.teach.against')}{' '}
                  <span lang={language} dir="auto">
                    {believed}
                  </span>
                </small>
              </th>
              <td>
                <ul className="teach-links">
                  {PAGES.map((page) => (
                    <li key={page}>
                      <LearnLink path={`teach/${page}/${id}`}>{say('learn.teach.page', { page })}</LearnLink>
                    </li>
                  ))}
                  <li>
                    <LearnLink path={lessonPath(id, 1, true)}>{say('learn.teach.page', { page: 'lesson' })}</LearnLink>
                  </li>
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="lesson-note">{say('learn.teach.privacy')}</p>
    </div>
  );
}

const PAGES = ['plan', 'class', 'worksheet'] as const;
