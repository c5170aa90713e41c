import { useEffect, useSyncExternalStore, type JSX } from 'react';
import type { Lesson, LessonStep } from '../../../learn/lessons/lesson.ts';
import { optionsOf } from '../../../learn/learnQuestion.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { Board } from '../Board.tsx';
import { useBoard } from '../board.hook.ts';
import { useLesson } from '../lesson.hook.ts';
import { useAnswerText } from '../lesson/Options.tsx';
import { MOST_IN_A_NOTE, NOTES, NOTHING_DONE, progress, type LessonProgress } from '../lesson/lessonProgress.ts';
import { LearnLink } from '../LearnLink.tsx';
import { NoLesson } from '../NoLesson.tsx';
import { LessonLanguageContext, useLessonProse } from '../prose.context.ts';

interface Props {
  readonly id: string;
  /** With what the learner has predicted and changed in this browser, to be handed in; else empty, to be filled by hand. */
  readonly filled: boolean;
}

/** One page: predicted, changed, concluded, and room for more. No answer stands on it. */
export default function Sheet({ id, filled }: Props): JSX.Element {
  const lesson = useLesson(id);
  const all = useSyncExternalStore(progress.subscribe, progress.read, progress.read);
  if (lesson === 'unknown') return <NoLesson id={id} />;
  if (!lesson) return <Waiting />;
  return (
    <LessonLanguageContext value={lesson.language}>
      <SheetOf id={id} lesson={lesson} own={filled ? (all[id] ?? NOTHING_DONE) : undefined} />
    </LessonLanguageContext>
  );
}

interface SheetProps {
  readonly id: string;
  readonly lesson: Lesson;
  readonly own: LessonProgress | undefined;
}

function SheetOf({ id, lesson, own }: SheetProps): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const kind = own ? 'handIn' : 'worksheet';
  useEffect(() => {
    document.title = say('ui.page.title', { title: lesson.title });
  }, [say, lesson]);
  const asked = lesson.steps.flatMap((step, index) => (isAsked(step) ? [{ step, at: index + 1 }] : []));
  const tasks = lesson.steps.flatMap((step, index) => (step.type === 'do' ? [{ step, at: index + 1 }] : []));
  return (
    <article className="learn teach sheet">
      <p className="dateline sheet-ways">
        <LearnLink path={own ? id : 'teach'}>{say('learn.sheet.back', { kind })}</LearnLink>
        <button type="button" className="button" onClick={() => print()}>
          {say('learn.teach.print')}
        </button>
        {own && <span>{say('learn.sheet.stays')}</span>}
      </p>
      <header>
        <h1 {...prose}>{lesson.title}</h1>
        <p className="sheet-seat">{say('learn.sheet.seat')}</p>
      </header>
      <h2>{say('learn.sheet.part', { part: 'predicted' })}</h2>
      <ol className="sheet-questions">
        {asked.map(({ step, at }) => (
          <li key={at}>
            <p {...prose}>{step.asks}</p>
            <Answers step={step} chosen={own?.answers[at]} />
          </li>
        ))}
      </ol>
      <h2>{say('learn.sheet.part', { part: 'changed' })}</h2>
      <ol className="sheet-questions">
        {tasks.map(({ step, at }) => (
          <li key={at}>
            <p {...prose}>{step.asks}</p>
            <p className="sheet-line">{own ? changedText(own.changed[at]) : ''}</p>
          </li>
        ))}
      </ol>
      {NOTES.map((note) => (
        <section key={note}>
          <h2 id={`sheet-${note}`}>{say('learn.sheet.part', { part: note })}</h2>
          {own ? (
            <>
              <textarea
                aria-labelledby={`sheet-${note}`}
                maxLength={MOST_IN_A_NOTE}
                rows={4}
                value={own.notes[note]}
                onChange={({ target }) => progress.write(id, { ...own, notes: { ...own.notes, [note]: target.value } })}
              />
              <p className="sheet-written">{own.notes[note]}</p>
            </>
          ) : (
            <div className="sheet-lines" />
          )}
        </section>
      ))}
    </article>
  );

  function changedText(changed: readonly string[] | undefined): string {
    return changed === undefined ? say('learn.sheet.nothing') : say.list(changed);
  }
}

type Asked = Extract<LessonStep, { type: 'predict' | 'ask' }>;

function isAsked(step: LessonStep): step is Asked {
  return step.type === 'predict' || step.type === 'ask';
}

/** What a draft is called is known when its meeting is there. */
function Answers({ step, chosen }: { readonly step: Asked; readonly chosen: string | undefined }): JSX.Element {
  const board = useBoard(step.at);
  if (!board) return <Waiting />;
  return (
    <Board board={board} hidden>
      <AnswerBoxes step={step} chosen={chosen} />
    </Board>
  );
}

function AnswerBoxes({ step, chosen }: { readonly step: Asked; readonly chosen: string | undefined }): JSX.Element {
  const say = useSay();
  const answerText = useAnswerText();
  return (
    <ul className="sheet-answers">
      {optionsOf(step.question).map((option) => (
        <li key={option.value} data-chosen={option.value === chosen}>
          <span className="sheet-box" aria-hidden="true" />
          {answerText(option)}
          {option.value === chosen && <span className="spoken-only">{say('learn.sheet.chosen')}</span>}
        </li>
      ))}
    </ul>
  );
}
