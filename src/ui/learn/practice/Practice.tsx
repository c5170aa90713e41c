import { useEffect, useRef, useState, useSyncExternalStore, type JSX } from 'react';
import { dateOf } from '../../../../machines/rules/index.ts';
import type { Belief } from '../../../learn/lessons/lesson.ts';
import { drawReview } from '../../../learn/practice/drawReview.ts';
import { afterAnswer, dueOn, nextDue, type Answered } from '../../../learn/practice/practiceProgress.ts';
import type { Review } from '../../../learn/practice/review.ts';
import type { VoteRow } from '../../../votes/index.ts';
import { errorOf } from '../../frame/Boundary.tsx';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { today as dayOf } from '../../take/today.ts';
import { fetchRows } from '../fetchMeeting.ts';
import { LearnLink } from '../LearnLink.tsx';
import { Kept } from './Kept.tsx';
import { practice } from './practice.store.ts';
import { ReviewCard } from './ReviewCard.tsx';
import '../lesson/lesson.css';
import './practice.css';

/** What has been learned comes back by day, each time on another meeting. */
export default function Practice(): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const title = say('learn.practice.title');
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  return (
    <div className="lesson practice">
      <div className="lesson-bar">
        <p className="dateline">
          <LearnLink path="">{say('ui.learn.title')}</LearnLink>
          <span>{title}</span>
        </p>
      </div>
      {rows ? <Sitting rows={rows} /> : <Waiting />}
      <Kept />
    </div>
  );
}

/** One review after the other, as long as there are any for today. */
function Sitting({ rows }: { readonly rows: readonly VoteRow[] }): JSX.Element {
  const say = useSay();
  const { progress } = useSyncExternalStore(practice.subscribe, practice.read, practice.read);
  const [today] = useState(() => dateOf(dayOf()));
  /** What is being answered, or has been and is still looked at. */
  const [current, setCurrent] = useState(() => draw());
  const [answered, setAnswered] = useState<Answered>();
  const title = useRef<HTMLHeadingElement>(null);
  const due = dueOn(progress, today);
  const isBegun = Object.keys(progress.cards).length > 0;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else title.current?.focus();
  }, [current]);

  function draw(): Review | undefined {
    const { progress: now } = practice.read();
    const [belief] = dueOn(now, today);
    return belief === undefined ? undefined : drawOn(belief, rows);
  }
  function answer(review: Review, how: Answered): void {
    setAnswered(how);
    practice.write(afterAnswer(practice.read().progress, review.belief, review.at.meeting, how, today));
  }
  function goOn(): void {
    setAnswered(undefined);
    setCurrent(draw());
    scrollTo(0, 0);
  }
  // A file was opened, or all was forgotten: what was being asked about may not be due any more, or something else is.
  const isStale = current === undefined ? due.length > 0 : !due.includes(current.belief);
  if (!answered && isStale) setCurrent(draw());
  if (!current) {
    return (
      <>
        <h1 ref={title} tabIndex={-1} className="headline">
          {say('learn.practice.done.title')}
        </h1>
        <p className="lesson-text">{say('learn.practice.done', { date: say.day(nextDue(progress, today)) })}</p>
        <p className="lesson-ways">
          <LearnLink path="" className="button">
            {say('learn.practice.lessons')}
          </LearnLink>
          <LearnLink path="puzzles" className="button">
            {say('learn.practice.puzzles')}
          </LearnLink>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="practice-today">
        <b>{say('learn.practice.today', { count: due.length })}</b> {isBegun ? undefined : say('learn.practice.how')}
      </p>
      <ReviewCard
        key={JSON.stringify(current)}
        review={current}
        title={title}
        answered={answered}
        due={progress.cards[current.belief]?.due}
        answer={(how) => answer(current, how)}
        goOn={goOn}
      />
    </>
  );
}

function drawOn(belief: Belief, rows: readonly VoteRow[]): Review | undefined {
  const { seed, cards } = practice.read().progress;
  return drawReview(belief, rows, cards[belief]?.seen ?? [], seed);
}

function useRows(): readonly VoteRow[] | undefined {
  const [rows, setRows] = useState<readonly VoteRow[]>();
  const [failure, setFailure] = useState<{ readonly error: Error }>();
  useEffect(() => {
    let awaited = true;
    fetchRows().then(
      (all) => awaited && setRows([...all.values()]),
      (cause: unknown) => awaited && setFailure({ error: errorOf(cause) }),
    );
    return () => void (awaited = false);
  }, []);
  if (failure) throw failure.error; // the panel around says so, and offers another try
  return rows;
}
