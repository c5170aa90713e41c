import { useEffect, useId, useMemo, useRef, useState, type JSX, type RefObject } from 'react';
import type { IsoDate } from '../../../../machines/rules/index.ts';
import { actOf, answerTo } from '../../../learn/answer.ts';
import type { Answered } from '../../../learn/practice/practiceProgress.ts';
import type { Review } from '../../../learn/practice/review.ts';
import { RULE_AGAINST } from '../../../learn/practice/practiceRule.ts';
import type { PlaceInMeeting } from '../../../learn/meetingPlace.ts';
import { optionsOf } from '../../../learn/learnQuestion.ts';
import { refusalText } from '../../../messages/sentences.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { useNames } from '../../shared/names.context.ts';
import { useSay } from '../../shared/say.context.ts';
import * as select from '../../shared/selectors.ts';
import { useView } from '../../shared/session.context.ts';
import { Why } from '../../why/Why.tsx';
import { Board } from '../Board.tsx';
import { useBoard, type OpenBoard } from '../board.hook.ts';
import { LessonRule } from '../lesson/LessonRule.tsx';
import { MeetingLine } from '../lesson/MeetingLine.tsx';
import { Options, useAnswerText } from '../lesson/Options.tsx';
import { StillChamber } from '../StillChamber.tsx';
import { TextsWaiting } from './TextsWaiting.tsx';
import { ReviewText } from './ReviewText.tsx';
import { UnmarkedChamber } from '../UnmarkedChamber.tsx';

interface Props {
  readonly review: Review;
  /** The heading, which has the focus when the next review is come to. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly answered: Answered | undefined;
  /** When the belief comes back; known when it was answered. */
  readonly due: IsoDate | undefined;
  readonly answer: (how: Answered) => void;
  readonly goOn: () => void;
}

/** One question on one meeting. What is right is computed when the answer is given. */
export function ReviewCard(props: Props): JSX.Element {
  const { review, answered } = props;
  const asked = useBoard(review.at);
  const [given, setGiven] = useState<string>();
  if (!asked || JSON.stringify(asked.place) !== JSON.stringify(review.at)) return <Waiting />;
  if (answered === undefined || given === undefined) return <Question {...props} board={asked} give={setGiven} />;
  return <Answer {...props} asked={asked} given={given} how={answered} />;
}

interface QuestionProps extends Props {
  readonly board: OpenBoard;
  readonly give: (value: string) => void;
}

function Question({ review, title, answer, board, give }: QuestionProps): JSX.Element {
  const say = useSay();
  const { question, belief, at } = review;
  const [chosen, setChosen] = useState<string>();
  const [isHinted, setHinted] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const name = useId();
  function check(): void {
    if (chosen === undefined) return setMissing(true);
    const right = answerTo(question, board.meeting, at);
    if (!right.ok) throw new Error(`${at.meeting}: ${right.problem.code}`); // tests ask every question there is
    give(chosen);
    answer(right.value !== chosen ? 'wrong' : isHinted ? 'rightAfterHint' : 'right');
  }
  return (
    <Board board={board} hidden={at.after === undefined && at.stage !== 'result'}>
      <h1 ref={title} tabIndex={-1} className="headline lesson-asks">
        <ReviewText review={review} />
      </h1>
      <div className="stage stage-learn">
        <div className="stage-main">
          {asksForTheNumber(review) ? <UnmarkedChamber /> : <StillChamber />}
          <MeetingLine />
        </div>
        <form
          className="stage-side"
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <TextsWaiting question={question} />
          <Options
            question={question}
            name={name}
            legend={say('learn.practice.legend')}
            chosen={chosen}
            choose={(value) => {
              setChosen(value);
              setMissing(false);
            }}
          />
          <button type="submit" className="start-begin">
            {say('learn.practice.check')}
          </button>
          <p className="lesson-note" role="status">
            {isMissing && say('learn.lesson.chooseFirst')}
          </p>
          <div role="status">
            {isHinted && (
              <>
                <p className="lesson-text">{say(`learn.practice.rule.${belief}`)}</p>
                <p className="lesson-note">{say('learn.practice.hint.note')}</p>
              </>
            )}
          </div>
          {!isHinted && (
            <button type="button" className="link" onClick={() => setHinted(true)}>
              {say('learn.practice.hint')}
            </button>
          )}
        </form>
      </div>
    </Board>
  );
}

/** How many votes in favour are needed is what is asked, or what the answer hangs on. */
function asksForTheNumber({ question, belief }: Review): boolean {
  return question.kind === 'required' || belief === 'majorityIsEnough' || belief === 'alwaysNine';
}

interface AnswerProps extends Props {
  readonly asked: OpenBoard;
  readonly given: string;
  readonly how: Answered;
}

/** What happened, and why. What was answered stays in sight beside it. */
function Answer({ review, title, due, goOn, asked, given, how }: AnswerProps): JSX.Element {
  const say = useSay();
  const { question, belief, at } = review;
  const board = useBoard(shownAfter(review));
  const right = useMemo(() => answerTo(question, asked.meeting, at), [question, asked, at]);
  const found = useRef<HTMLHeadingElement>(null);
  const isOpen = board !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    scrollTo(0, 0); // what it says is about the room above
    found.current?.focus({ preventScroll: true });
  }, [isOpen]);
  if (!board) return <Waiting />;
  return (
    <Board board={board}>
      <h1 ref={title} tabIndex={-1} className="headline lesson-asks">
        <ReviewText review={review} />
      </h1>
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <div className="stage-side">
          <h2 ref={found} tabIndex={-1} className="panel-title">
            {say('learn.practice.found', { answered: how })}
          </h2>
          <Said review={review} value={given} kind="guessed" />
          {right.ok && right.value !== given && <Said review={review} value={right.value} kind="right" />}
          {question.kind === 'inOrder' && <Refused review={review} board={board} />}
          <p className="lesson-text">{say(`learn.practice.rule.${belief}`)}</p>
          <LessonRule rule={RULE_AGAINST[belief]} />
          {question.kind === 'result' || question.kind === 'isVeto' ? <Why brief /> : undefined}
          {due !== undefined && <p className="lesson-note">{say('learn.practice.back', { date: say.day(due) })}</p>}
          <p>
            <button type="button" className="start-begin lesson-on" onClick={goOn}>
              {say('learn.practice.next')}
            </button>
          </p>
        </div>
      </div>
    </Board>
  );
}

/** What came of a vote; of an act, where it was asked about. */
function shownAfter({ at, question }: Review): PlaceInMeeting {
  return question.kind === 'inOrder' ? at : { ...at, stage: 'result' };
}

interface SaidProps {
  readonly review: Review;
  readonly value: string;
  readonly kind: 'guessed' | 'right';
}

function Said({ review, value, kind }: SaidProps): JSX.Element | undefined {
  const say = useSay();
  const answerText = useAnswerText();
  const option = optionsOf(review.question).find((each) => each.value === value);
  return option && <p className="lesson-guess">{say(`learn.lesson.${kind}`, { answer: answerText(option) })}</p>;
}

/** The act is tried in the room: what refuses it is said with its rule. */
function Refused({ review: { question }, board }: { readonly review: Review; readonly board: OpenBoard }) {
  const say = useSay();
  const names = useNames();
  const refusal = useView(select.refusal);
  const line = useView(select.line);
  const { session } = board.page;
  useEffect(() => {
    if (question.kind === 'inOrder') session.send({ type: 'play', act: actOf(question.act) });
  }, [question, session]);
  if (refusal) return <p className="lesson-text">{refusalText(say, names, refusal)}</p>;
  return line.isRecord ? undefined : <p className="lesson-text">{say('learn.practice.inOrder')}</p>;
}
