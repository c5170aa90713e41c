import { useMemo, type JSX } from 'react';
import { answerTo } from '../../../learn/answer.ts';
import type { Lesson, LessonStep } from '../../../learn/lessons/lesson.ts';
import type { PlaceInMeeting } from '../../../learn/meetingPlace.ts';
import { optionsOf } from '../../../learn/learnQuestion.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { Headline } from '../../head/Headline.tsx';
import { useSay } from '../../shared/say.context.ts';
import { Board } from '../Board.tsx';
import { useBoard, type OpenBoard } from '../board.hook.ts';
import { useAnswerText } from '../lesson/Options.tsx';
import { placeBefore, revealOf } from '../lesson/placeBefore.ts';
import { MeetingLine } from '../lesson/MeetingLine.tsx';
import { StillChamber } from '../StillChamber.tsx';
import type { ClassFrame } from './channel.ts';
import { LessonLanguageContext, useLessonProse } from '../prose.context.ts';

interface Props {
  readonly lesson: Lesson;
  readonly frame: ClassFrame;
}

/** What a class sees: very large, and nothing before it is asked for. */
export function ClassScreen({ lesson, frame }: Props): JSX.Element {
  const say = useSay();
  if (frame.blank)
    return <div className="class-screen class-blank" role="status" aria-label={say('learn.class.blank')} />;
  return (
    <LessonLanguageContext value={lesson.language}>
      <div className="class-screen" data-scheme="light" data-phase={frame.phase}>
        <Shown lesson={lesson} frame={frame} />
      </div>
    </LessonLanguageContext>
  );
}

function Shown({ lesson, frame }: Props): JSX.Element {
  const step = lesson.steps[frame.step - 1];
  if (!step) return <TheEnd lesson={lesson} />;
  if (step.type === 'predict' || step.type === 'ask') {
    return <Voted key={frame.step} step={step} frame={frame} />;
  }
  const place = step.type === 'do' ? step.at : placeBefore(lesson, frame.step);
  return <Told key={frame.step} step={step} place={place} frame={frame} />;
}

function TheEnd({ lesson }: Pick<Props, 'lesson'>): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  return (
    <>
      <h1 className="headline">{say('learn.finish.title')}</h1>
      <p className="class-text" {...prose}>
        {lesson.knows}
      </p>
    </>
  );
}

type Asked = Extract<LessonStep, { type: 'predict' | 'ask' }>;

function Voted({ step, frame }: { readonly step: Asked; readonly frame: ClassFrame }): JSX.Element {
  const prose = useLessonProse();
  const isShown = frame.phase === 'result';
  const asked = useBoard(step.at);
  const place = revealOf(step);
  const revealed = useBoard(place);
  const hasResult = isShown && place.stage === 'result' && place.after === undefined;
  const board = isShown ? revealed : asked;
  if (!asked || !board) return <Waiting />;
  return (
    <Board board={board} hidden={!hasResult}>
      {hasResult && step.question.kind !== 'resultUnder' ? (
        <Headline />
      ) : (
        <h1 className="headline" {...prose}>
          {step.asks}
        </h1>
      )}
      <div className="class-stage">
        <div>
          <StillChamber />
          <MeetingLine />
        </div>
        <div>
          {isShown ? <Result step={step} frame={frame} asked={asked} /> : <Choices step={step} frame={frame} />}
        </div>
      </div>
    </Board>
  );
}

/** The answers, lettered, so that hands can be raised for A, B or C; and what is to be done now. */
function Choices({ step, frame }: { readonly step: Asked; readonly frame: ClassFrame }): JSX.Element {
  const say = useSay();
  const answerText = useAnswerText();
  return (
    <>
      <ol className="class-choices">
        {optionsOf(step.question).map((option) => (
          <li key={option.value}>{answerText(option)}</li>
        ))}
      </ol>
      <p className="class-now" role="status">
        {say('learn.class.now', { phase: frame.phase })}
      </p>
    </>
  );
}

interface ResultProps {
  readonly step: Asked;
  readonly frame: ClassFrame;
  readonly asked: OpenBoard;
}

/** Both counts beside the record. */
function Result({ step, frame, asked }: ResultProps): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const answerText = useAnswerText();
  const right = useMemo(() => answerTo(step.question, asked.meeting, step.at), [step, asked]);
  const counts = [frame.first, frame.second];
  const most = Math.max(1, ...counts.flatMap((each) => Object.values(each)));
  return (
    <>
      <table className="class-counts">
        <caption className="spoken-only">{say('learn.class.counts')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken-only">{say('learn.class.answer')}</span>
            </th>
            <th scope="col">{say('learn.class.round', { round: 'first' })}</th>
            <th scope="col">{say('learn.class.round', { round: 'second' })}</th>
          </tr>
        </thead>
        <tbody>
          {optionsOf(step.question).map((option) => {
            const isRight = right.ok && right.value === option.value;
            return (
              <tr key={option.value} data-right={isRight}>
                <th scope="row">
                  {answerText(option)} {isRight && <b>{say('learn.class.right')}</b>}
                </th>
                {counts.map((each, round) => (
                  <td key={ROUNDS[round]} className="class-count">
                    <span className="class-bar" style={{ inlineSize: `${((each[option.value] ?? 0) / most) * 3}em` }} />{' '}
                    {say.number(each[option.value] ?? 0)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="class-text" {...prose}>
        {step.because}
      </p>
    </>
  );
}

const ROUNDS = ['first', 'second'] as const;

interface ToldProps {
  readonly step: Exclude<LessonStep, Asked>;
  readonly place: PlaceInMeeting;
  readonly frame: ClassFrame;
}

/** What is shown, explained, or to be done. Of a task: the votes as the class has had them changed. */
function Told({ step, place, frame }: ToldProps): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const board = useBoard(place, frame.changes);
  if (!board) return <Waiting />;
  const hidden = step.type === 'show' && place.stage !== 'result';
  return (
    <Board board={board} hidden={hidden}>
      {step.type === 'do' ? (
        <h1 className="headline" {...prose}>
          {step.asks}
        </h1>
      ) : (
        <h1 className="headline">{say('learn.lesson.heading', { type: step.type })}</h1>
      )}
      <div className="class-stage">
        <div>
          <StillChamber />
          <MeetingLine />
        </div>
        <div>
          {step.type === 'do' ? (
            <div className="class-result">
              <Headline />
            </div>
          ) : (
            <p className="class-text" {...prose}>
              {step.text}
            </p>
          )}
        </div>
      </div>
    </Board>
  );
}
