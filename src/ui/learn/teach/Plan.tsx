import { useEffect, type JSX } from 'react';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { useLesson } from '../lesson.hook.ts';
import { LearnLink } from '../LearnLink.tsx';
import { lessonPath } from '../learnPath.ts';
import { NoLesson } from '../NoLesson.tsx';
import type { Lesson, LessonStep } from '../../../learn/lessons/lesson.ts';
import { LessonLanguageContext, useLessonProse } from '../prose.context.ts';
import type { Source } from '../../../scenario/index.ts';
import { useLessonSources } from './lessonSources.hook.ts';

/** The plan of a lesson, for a teacher: to be read beforehand, and to be printed. */
export default function Plan({ id }: { readonly id: string }): JSX.Element {
  const lesson = useLesson(id);
  if (lesson === 'unknown') return <NoLesson id={id} />;
  if (!lesson) return <Waiting />;
  return (
    <LessonLanguageContext value={lesson.language}>
      <PlanOf id={id} lesson={lesson} />
    </LessonLanguageContext>
  );
}

function PlanOf({ id, lesson }: { readonly id: string; readonly lesson: Lesson }): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const known = useLessonSources(lesson);
  const { title, plan, minutes, knows, believed, steps } = lesson;
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  return (
    <article className="learn teach plan">
      <p className="dateline">
        <LearnLink path="teach">{say('ui.learn.part', { part: 'teach' })}</LearnLink>
      </p>
      <h1 className="headline" {...prose}>
        {title}
      </h1>
      <ul className="teach-links">
        <li>
          <LearnLink path={`teach/class/${id}`}>{say('learn.teach.page', { page: 'class' })}</LearnLink>
        </li>
        <li>
          <LearnLink path={`teach/worksheet/${id}`}>{say('learn.teach.page', { page: 'worksheet' })}</LearnLink>
        </li>
        <li>
          <button type="button" className="link" onClick={() => print()}>
            {say('learn.teach.print')}
          </button>
        </li>
      </ul>
      <dl className="plan-head">
        <dt>{say('learn.plan.aim')}</dt>
        <dd {...prose}>{plan.aim}</dd>
        <dt>{say('learn.plan.time')}</dt>
        <dd>{say('learn.plan.minutes', { minutes, class: minutes * TIMES_IN_CLASS })}</dd>
        <dt>{say('learn.plan.believed')}</dt>
        <dd {...prose}>{believed}</dd>
        <dt>{say('learn.plan.knows')}</dt>
        <dd {...prose}>{knows}</dd>
      </dl>
      <h2>{say('learn.plan.steps')}</h2>
      <ol className="plan-steps">
        {steps.map((step, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the steps of a lesson have no other name
          <li key={index}>
            <p>
              <b>{say('learn.plan.step', { type: step.type })}</b> <span {...prose}>{wordsOf(step)}</span>{' '}
              <LearnLink path={lessonPath(id, index + 1, true)} className="plan-link">
                {say('learn.plan.link')}
              </LearnLink>
            </p>
            {plan.questions
              .filter((question) => question.step === index)
              .map(({ asks, goodAnswer }) => (
                <dl key={asks} className="plan-question">
                  <dt {...prose}>{asks}</dt>
                  <dd>
                    {say('learn.plan.good')} <span {...prose}>{goodAnswer}</span>
                  </dd>
                </dl>
              ))}
          </li>
        ))}
      </ol>
      {plan.expect.length > 0 && (
        <>
          <h2>{say('learn.plan.expect')}</h2>
          <ul className="plan-notes">
            {plan.expect.map(({ text, sources }) => (
              <li key={text} {...prose}>
                {text} <SourcesOf known={known} sources={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.reading.length > 0 && (
        <>
          <h2>{say('learn.plan.reading')}</h2>
          <ul className="plan-notes">
            {plan.reading.map(({ source, why }) => (
              <li key={source} {...prose}>
                <SourcesOf known={known} sources={[source]} /> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** With a vote, a talk and a second vote a question takes a class about twice as long as a reader alone. */
const TIMES_IN_CLASS = 3;

function wordsOf(step: LessonStep): string {
  return step.type === 'show' || step.type === 'explain' ? step.text : step.asks;
}

interface SourcesProps {
  readonly known: Readonly<Record<string, Source>>;
  readonly sources: readonly string[];
}

function SourcesOf({ known, sources }: SourcesProps): JSX.Element {
  const named = sources.flatMap((key) => known[key] ?? []);
  return (
    <>
      {named.map(({ title, publisher, url }) => (
        <cite key={title}>
          {url === undefined ? title : <a href={url}>{title}</a>}
          {publisher !== undefined && <> ({publisher})</>}
        </cite>
      ))}
    </>
  );
}
