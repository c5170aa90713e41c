import { useEffect, useId, useMemo, useRef, useState, type JSX } from 'react';
import { answerTo } from '../../../learn/answer.ts';
import type { LessonStep, Refutation } from '../../../learn/lessons/lesson.ts';
import { optionsOf } from '../../../learn/learnQuestion.ts';
import { withResult } from '../../../learn/meetingPlace.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { Headline } from '../../head/Headline.tsx';
import { useSay } from '../../shared/say.context.ts';
import { Board } from '../Board.tsx';
import { useBoard, type OpenBoard } from '../board.hook.ts';
import { StillChamber } from '../StillChamber.tsx';
import { UnmarkedChamber } from '../UnmarkedChamber.tsx';
import { Knowledge } from './Knowledge.tsx';
import { LessonRule } from './LessonRule.tsx';
import { LessonSources } from './LessonSources.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import { Options, useAnswerText } from './Options.tsx';
import { revealOf } from './placeBefore.ts';
import type { StepProps } from './stepProps.ts';
import { useLessonProse } from '../prose.context.ts';

type Props = StepProps<Extract<LessonStep, { type: 'predict' | 'ask' }>>;

/** A guess; after a wrong one, the meeting that refutes it; then what happened, and why. */
export function PredictPart(props: Props): JSX.Element {
  const { step, answer } = props;
  const asked = useBoard(step.at);
  /** Whoever comes back to what they have answered is not led through the refutation again. */
  const [refuted, setRefuted] = useState(answer !== undefined);
  const refutation = answer === undefined || refuted ? undefined : step.refutes[answer];
  if (!asked) return <Waiting />;
  if (answer === undefined) return <Guess {...props} board={asked} />;
  if (refutation) return <Refuting {...props} answer={answer} refutation={refutation} seen={() => setRefuted(true)} />;
  return <Reveal {...props} asked={asked} answer={answer} />;
}

function Guess({ id, lesson, step, at, title, commit, board }: Props & { readonly board: OpenBoard }): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const [chosen, setChosen] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const name = useId();
  function check(): void {
    if (chosen === undefined) setMissing(true);
    else commit(chosen);
  }
  return (
    <Board board={board} hidden>
      <h1 ref={title} tabIndex={-1} className="headline lesson-asks" {...prose}>
        {step.asks}
      </h1>
      <div className="stage stage-learn">
        <div className="stage-main">
          {step.question.kind === 'required' ? <UnmarkedChamber /> : <StillChamber />}
          <MeetingLine />
        </div>
        <form
          className="stage-side"
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          {step.type === 'ask' && <p className="lesson-alone">{say('learn.lesson.alone')}</p>}
          <Options
            question={step.question}
            name={name}
            legend={say('learn.lesson.guess', { type: step.type })}
            chosen={chosen}
            choose={(value) => {
              setChosen(value);
              setMissing(false);
            }}
          />
          <button type="submit" className="start-begin">
            {say('learn.lesson.check')}
          </button>
          <p className="lesson-note" role="status">
            {isMissing ? say('learn.lesson.chooseFirst') : say('learn.lesson.unscored')}
          </p>
          <Knowledge id={id} lesson={lesson} at={at} />
        </form>
      </div>
    </Board>
  );
}

interface RefutingProps extends Props {
  readonly answer: string;
  readonly refutation: Refutation;
  readonly seen: () => void;
}

/** Before the right answer is named: a meeting in which the answer that was given did not come true. */
function Refuting({ lesson, step, answer, refutation, seen }: RefutingProps): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const board = useBoard(withResult(refutation.at));
  if (!board) return <Waiting />;
  return (
    <Board board={board}>
      <Headline />
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <div className="stage-side">
          <Told answer={answer} step={step} heading={say('learn.lesson.look')} />
          <p className="lesson-text" {...prose}>
            {refutation.text}
          </p>
          <LessonSources lesson={lesson} sources={refutation.sources} />
          <p>
            <button type="button" className="start-begin" onClick={seen}>
              {say('learn.lesson.backToQuestion')}
            </button>
          </p>
        </div>
      </div>
    </Board>
  );
}

interface RevealProps extends Props {
  readonly answer: string;
  readonly asked: OpenBoard;
}

function Reveal({ lesson, step, asked, answer, goOn }: RevealProps): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const place = revealOf(step);
  const board = useBoard(place);
  const hasResult = place.stage === 'result' && place.after === undefined;
  const right = useMemo(() => answerTo(step.question, asked.meeting, step.at), [step, asked]);
  if (!board) return <Waiting />;
  const key = right.ok ? right.value : '';
  return (
    <Board board={board} hidden={!hasResult}>
      {hasResult && step.question.kind !== 'resultUnder' ? (
        <Headline />
      ) : (
        <h1 className="headline lesson-asks" {...prose}>
          {step.asks}
        </h1>
      )}
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <div className="stage-side">
          <Told
            answer={answer}
            step={step}
            heading={say('learn.lesson.found', { right: key === answer ? 'yes' : 'no' })}
          />
          {key !== answer && <RightAnswer step={step} value={key} />}
          <p className="lesson-text" {...prose}>
            {step.because}
          </p>
          <LessonRule rule={step.rule} />
          <LessonSources lesson={lesson} sources={step.sources} />
          <p>
            <button type="button" className="start-begin lesson-on" onClick={goOn}>
              {say('learn.lesson.on')}
            </button>
          </p>
        </div>
      </div>
    </Board>
  );
}

interface ToldProps {
  readonly answer: string;
  readonly step: Props['step'];
  readonly heading: string;
}

/** What was guessed stays in sight. It has the focus when it comes, so that it is read out. */
function Told({ answer, step, heading }: ToldProps): JSX.Element {
  const say = useSay();
  const answerText = useAnswerText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0); // what it says is about the room above
    title.current?.focus({ preventScroll: true });
  }, []);
  const option = optionsOf(step.question).find(({ value }) => value === answer);
  return (
    <>
      <h2 ref={title} tabIndex={-1} className="panel-title">
        {heading}
      </h2>
      {option && <p className="lesson-guess">{say('learn.lesson.guessed', { answer: answerText(option) })}</p>}
    </>
  );
}

function RightAnswer({
  step,
  value,
}: {
  readonly step: Props['step'];
  readonly value: string;
}): JSX.Element | undefined {
  const say = useSay();
  const answerText = useAnswerText();
  const option = optionsOf(step.question).find((each) => each.value === value);
  return option && <p className="lesson-guess">{say('learn.lesson.right', { answer: answerText(option) })}</p>;
}
