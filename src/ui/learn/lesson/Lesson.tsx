import { useEffect, useRef, useState, useSyncExternalStore, type JSX } from 'react';
import type { Lesson as LessonFile, LessonStep } from '../../../learn/lessons/lesson.ts';
import { listLessons, type LessonSummary } from '../../../learn/lessons/lessonLibrary.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { useGoTo } from '../learn.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { useLesson } from '../lesson.hook.ts';
import { NoLesson } from '../NoLesson.tsx';
import { LessonLanguageContext } from '../prose.context.ts';
import { lessonPath } from '../learnPath.ts';
import { Finish } from './Finish.tsx';
import { Step } from './Step.tsx';
import { NOTHING_DONE, progress, type LessonProgress } from './lessonProgress.ts';
import './lesson.css';

interface Props {
  readonly id: string;
  /** From 1. */
  readonly step: number;
  /** As if nothing had been answered yet; nothing is kept. */
  readonly fresh: boolean;
}

/** One lesson, step by step: a guess, what happened, why, a change with one's own hands, and the same on another meeting. */
export default function Lesson({ id, step, fresh }: Props): JSX.Element {
  const entry = listLessons().find((each) => each.id === id);
  const lesson = useLesson(id);
  if (!entry || lesson === 'unknown') return <NoLesson id={id} />;
  return lesson ? <Steps key={id} entry={entry} lesson={lesson} step={step} fresh={fresh} /> : <Waiting />;
}

function Steps({ entry, lesson, step, fresh }: Omit<Props, 'id'> & { entry: LessonSummary; lesson: LessonFile }) {
  const say = useSay();
  const goTo = useGoTo();
  const { id } = entry;
  const [own, keep] = useProgress(id, fresh);
  const count = lesson.steps.length;
  const at = Math.min(step, count + 1);
  const shown = lesson.steps[at - 1];
  const title = useTitleFocus(`${id} ${at}`);
  useEffect(() => {
    document.title = say('ui.page.title', { title: lesson.title });
  }, [say, lesson]);
  const isOpen = shown === undefined || isThrough(shown, at, own);
  function goOn(): void {
    if (at >= count && !own.done) keep({ ...own, done: true });
    goTo(lessonPath(id, at + 1, fresh));
  }
  return (
    <LessonLanguageContext value={lesson.language}>
      <div className="lesson">
        <nav className="lesson-bar" aria-label={say('learn.lesson.steps')}>
          <p className="dateline">
            <LearnLink path="">{say('ui.learn.title')}</LearnLink>
            <span lang={lesson.language} dir="auto">
              {lesson.title}
            </span>
          </p>
          <ol className="lesson-segments">
            {[...lesson.steps, undefined].map((each, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the steps of a lesson have no other name
              <li key={index}>
                <LearnLink path={lessonPath(id, index + 1, fresh)} current={index + 1 === at}>
                  <span className="spoken-only">
                    {each === undefined
                      ? say('learn.lesson.end')
                      : say('learn.lesson.step', { step: index + 1, count, type: each.type })}
                  </span>
                </LearnLink>
              </li>
            ))}
          </ol>
        </nav>
        {shown === undefined ? (
          <Finish entry={entry} lesson={lesson} title={title} />
        ) : (
          <Step
            key={at}
            id={id}
            lesson={lesson}
            step={shown}
            at={at}
            title={title}
            answer={own.answers[at]}
            met={own.met.includes(at)}
            commit={(value) => keep({ ...own, answers: { ...own.answers, [at]: value } })}
            meet={(changed) =>
              keep({ ...own, met: [...new Set([...own.met, at])], changed: { ...own.changed, [at]: changed } })
            }
            goOn={goOn}
          />
        )}
        <p className="lesson-foot">
          {at > 1 && <LearnLink path={lessonPath(id, at - 1, fresh)}>{say('learn.lesson.back')}</LearnLink>}
          {!isOpen && <span>{say('learn.lesson.closed', { type: shown.type === 'do' ? 'do' : 'guess' })}</span>}
        </p>
      </div>
    </LessonLanguageContext>
  );
}

/** What has to be answered has been, and what is to be done is. */
function isThrough(step: LessonStep, at: number, { answers, met }: LessonProgress): boolean {
  if (step.type === 'predict' || step.type === 'ask') return answers[at] !== undefined;
  return step.type !== 'do' || met.includes(at);
}

/** Kept in the browser; of a fresh start nothing is. */
function useProgress(id: string, fresh: boolean): readonly [LessonProgress, (next: LessonProgress) => void] {
  const all = useSyncExternalStore(progress.subscribe, progress.read, progress.read);
  const [own, setOwn] = useState(NOTHING_DONE);
  return fresh ? [own, setOwn] : [all[id] ?? NOTHING_DONE, (next) => progress.write(id, next)];
}

/** Whoever goes on finds the focus at the heading of the next step; who opens the page keeps it where it is. */
function useTitleFocus(key: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [key]);
  return title;
}
