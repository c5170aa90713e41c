import { useMachine } from '@xstate/react';
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type JSX } from 'react';
import type { Lesson, LessonStep } from '../../../learn/lessons/lesson.ts';
import { goalState } from '../../../learn/goal.ts';
import { optionsOf } from '../../../learn/learnQuestion.ts';
import type { VoteChange } from '../../../session/index.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import * as select from '../../shared/selectors.ts';
import { useView } from '../../shared/session.context.ts';
import { Board } from '../Board.tsx';
import { useBoard, type OpenBoard } from '../board.hook.ts';
import { useGoTo } from '../learn.context.ts';
import { useLesson } from '../lesson.hook.ts';
import { GoalNow } from '../lesson/DoPart.tsx';
import { useAnswerText } from '../lesson/Options.tsx';
import { LearnLink } from '../LearnLink.tsx';
import { NoLesson } from '../NoLesson.tsx';
import { VotingChamber } from '../VotingChamber.tsx';
import { leadClass, type ClassFrame } from './channel.ts';
import { ClassScreen } from './ClassScreen.tsx';
import { classRunMachine, MOST_HANDS, type HandCounts, type Round, type RunPhase } from './classRun.machine.ts';
import { LessonLanguageContext, useLessonProse } from '../prose.context.ts';

interface Props {
  readonly id: string;
  /** From 1. */
  readonly step: number;
}

/** The teacher's window: what the class sees, and beside it the counts, the plan, and the keys of a presenter. */
export default function ClassRun({ id, step }: Props): JSX.Element {
  const lesson = useLesson(id);
  if (lesson === 'unknown') return <NoLesson id={id} />;
  if (!lesson) return <Waiting />;
  return (
    <LessonLanguageContext value={lesson.language}>
      <Run key={step} id={id} lesson={lesson} step={step} />
    </LessonLanguageContext>
  );
}

const NO_COUNTS: HandCounts = {};
const NO_CHANGES: readonly VoteChange[] = [];

function Run({ id, lesson, step }: Props & { readonly lesson: Lesson }): JSX.Element {
  const say = useSay();
  const goTo = useGoTo();
  const [run, send] = useMachine(classRunMachine);
  const [changes, setChanges] = useState(NO_CHANGES);
  const [blank, setBlank] = useState(false);
  const [alone, setAlone] = useState(false);
  const phase: RunPhase = run.value;
  const { first, second } = run.context;
  const shown = lesson.steps[step - 1];
  const isVoted = shown?.type === 'predict' || shown?.type === 'ask';
  const isShown = phase === 'result';
  const frame = useMemo(
    (): ClassFrame => ({
      lesson: id,
      step,
      phase,
      first: isShown ? first : NO_COUNTS,
      second: isShown ? second : NO_COUNTS,
      changes,
      blank,
    }),
    [id, step, phase, isShown, first, second, changes, blank],
  );
  useLeading(frame);
  function next(): void {
    if (isVoted && !isShown) send({ type: 'next' });
    else if (shown) goTo(`teach/class/${id}/${step + 1}`);
  }
  function back(): void {
    if (isVoted && phase !== 'question') send({ type: 'back' });
    else if (step > 1) goTo(`teach/class/${id}/${step - 1}`);
  }
  usePresenterKeys({ next, back, blank: () => setBlank(!blank) });
  useEffect(() => {
    document.title = say('ui.page.title', { title: lesson.title });
  }, [say, lesson]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div className="class-run" data-alone={alone}>
      <ClassScreen lesson={lesson} frame={frame} />
      <section className="class-desk" aria-labelledby="class-desk-title">
        <p className="dateline">
          <LearnLink path="teach">{say('ui.learn.part', { part: 'teach' })}</LearnLink>
          <LearnLink path={`teach/plan/${id}`}>{say('learn.teach.page', { page: 'plan' })}</LearnLink>
        </p>
        <h2 ref={title} id="class-desk-title" tabIndex={-1} className="panel-title">
          {say('learn.class.step', { step: Math.min(step, lesson.steps.length), count: lesson.steps.length })}
        </h2>
        <p role="status">{isVoted ? say('learn.class.now', { phase }) : say('learn.class.talk')}</p>
        <div className="class-ways">
          <button type="button" className="button" disabled={step === 1 && phase === 'question'} onClick={back}>
            {say('learn.class.back')}
          </button>
          <button type="button" className="start-begin" disabled={!shown} onClick={next}>
            {say('learn.class.next', { phase: isVoted ? phase : 'result' })}
          </button>
        </div>
        {isVoted && (phase === 'first' || phase === 'second') && (
          <Hands
            key={phase}
            step={shown}
            round={phase}
            counts={run.context[phase]}
            count={(value, hands) => send({ type: 'count', round: phase, value, hands })}
          />
        )}
        {isVoted && (phase === 'discuss' || phase === 'second') && (
          <p className="lesson-note">{say('learn.class.kept', { count: sumOf(first) })}</p>
        )}
        {isVoted && isShown && (
          <button type="button" className="link" onClick={() => send({ type: 'again' })}>
            {say('learn.class.again')}
          </button>
        )}
        {shown?.type === 'predict' && isShown && <Twin id={id} lesson={lesson} />}
        {shown?.type === 'do' && <Task step={shown} tell={setChanges} />}
        <PlanNotes lesson={lesson} step={step} />
        <div className="class-ways">
          <a className="button" href="#/learn/teach/screen" target="horseshoe-class">
            {say('learn.class.window')}
          </a>
          <button type="button" className="button" aria-pressed={blank} onClick={() => setBlank(!blank)}>
            {say('learn.class.blank')}
          </button>
          <button type="button" className="button" aria-pressed={alone} onClick={() => setAlone(!alone)}>
            {say('learn.class.alone')}
          </button>
        </div>
        <p className="lesson-note">{say('learn.class.keys')}</p>
      </section>
    </div>
  );
}

function sumOf(counts: HandCounts): number {
  return Object.values(counts).reduce((sum, hands) => sum + hands, 0);
}

/** The second window shows each frame as it comes. */
function useLeading(frame: ClassFrame): void {
  const now = useRef(frame);
  const lead = useRef<ReturnType<typeof leadClass>>(undefined);
  useEffect(() => {
    const leading = leadClass(() => now.current);
    lead.current = leading;
    return () => leading.stop();
  }, []);
  useEffect(() => {
    now.current = frame;
    lead.current?.tell();
  }, [frame]);
}

interface Commands {
  readonly next: () => void;
  readonly back: () => void;
  readonly blank: () => void;
}

/** A presenter's remote sends Page Up, Page Down, and B. Arrows and Space do the same, where nothing else takes them. */
function usePresenterKeys(commands: Commands): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { target } = event;
    const isPresenter = event.key === 'PageDown' || event.key === 'PageUp';
    const isTaken =
      target instanceof Element && target.closest('input, textarea, select, button, a, summary, .chamber') !== null;
    if (isTaken && !isPresenter) return;
    const command = KEYS[event.key];
    if (command === undefined) return;
    event.preventDefault();
    commands[command]();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const KEYS: Readonly<Partial<Record<string, keyof Commands>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
};

interface HandsProps {
  readonly step: Extract<LessonStep, { type: 'predict' | 'ask' }>;
  readonly round: Round;
  readonly counts: HandCounts;
  readonly count: (value: string, hands: number) => void;
}

/** How many hands were raised for each answer. */
function Hands({ step, round, counts, count }: HandsProps): JSX.Element {
  const board = useBoard(step.at);
  if (!board) return <Waiting />;
  return (
    <Board board={board} hidden>
      <HandFields step={step} round={round} counts={counts} count={count} />
    </Board>
  );
}

function HandFields({ step, round, counts, count }: HandsProps): JSX.Element {
  const say = useSay();
  const answerText = useAnswerText();
  const id = useId();
  return (
    <fieldset className="class-hands">
      <legend>{say('learn.class.hands', { round })}</legend>
      {optionsOf(step.question).map((option) => (
        <p key={option.value}>
          <label htmlFor={`${id} ${option.value}`}>{answerText(option)}</label>
          <input
            id={`${id} ${option.value}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_HANDS}
            value={counts[option.value] ?? ''}
            onChange={({ target }) => count(option.value, target.valueAsNumber || 0)}
          />
        </p>
      ))}
    </fieldset>
  );
}

/** The same idea on another meeting: whoever has understood it answers that alone. */
function Twin({ id, lesson }: { readonly id: string; readonly lesson: Lesson }): JSX.Element | undefined {
  const say = useSay();
  const at = lesson.steps.findIndex(({ type }) => type === 'ask') + 1;
  if (at === 0) return undefined;
  return (
    <p>
      <LearnLink path={`teach/class/${id}/${at}`}>{say('learn.class.twin')}</LearnLink>
    </p>
  );
}

interface TaskProps {
  readonly step: Extract<LessonStep, { type: 'do' }>;
  readonly tell: (changes: readonly VoteChange[]) => void;
}

/** The class says which votes to change; the teacher presses the seats, and the other window follows. */
function Task({ step, tell }: TaskProps): JSX.Element {
  const board = useBoard(step.at);
  if (!board) return <Waiting />;
  return (
    <Board board={board}>
      <TaskBoard step={step} tell={tell} board={board} />
    </Board>
  );
}

function TaskBoard({ step, tell, board }: TaskProps & { readonly board: OpenBoard }): JSX.Element {
  const view = useView(select.whole);
  const { changed } = goalState(step.goal, board.start, view);
  const made = changed.flatMap(({ question, member }): VoteChange[] => {
    const vote = view.seats.find((seat) => seat.member === member)?.ballots.find(({ key }) => key === question)?.vote;
    return vote === undefined || vote === 'notKnown' ? [] : [{ question, member, vote }];
  });
  const key = JSON.stringify(made);
  const onChange = useEffectEvent(() => tell(made));
  useEffect(() => onChange(), [key]);
  return (
    <>
      <VotingChamber lock={step.goal.lock ?? NO_LOCK} />
      <GoalNow goal={step.goal} board={board} />
    </>
  );
}

const NO_LOCK = [] as const;

/** What the plan says at this step: for the teacher only. */
function PlanNotes({ lesson, step }: { readonly lesson: Lesson; readonly step: number }): JSX.Element | undefined {
  const prose = useLessonProse();
  const say = useSay();
  const questions = lesson.plan.questions.filter((question) => question.step === step - 1);
  if (questions.length === 0) return undefined;
  return (
    <details className="class-plan">
      <summary>{say('learn.class.plan')}</summary>
      {questions.map(({ asks, goodAnswer }) => (
        <dl key={asks} className="plan-question">
          <dt {...prose}>{asks}</dt>
          <dd>
            {say('learn.plan.good')} <span {...prose}>{goodAnswer}</span>
          </dd>
        </dl>
      ))}
    </details>
  );
}
