import { useEffect, useState, type JSX } from 'react';
import { VOTE_LETTERS, type DecidedKind } from '../../../../machines/rules/index.ts';
import { goalState, type ChangedBallot, type Goal } from '../../../learn/goal.ts';
import type { LessonStep } from '../../../learn/lessons/lesson.ts';
import type { MeetingView } from '../../../session/index.ts';
import { ResultSign } from '../../shared/ResultSign.tsx';
import { useSay } from '../../shared/say.context.ts';
import * as select from '../../shared/selectors.ts';
import { useAct, useView } from '../../shared/session.context.ts';
import { useShortNames } from '../../shared/names.context.ts';
import type { OpenBoard } from '../board.hook.ts';
import { VotingChamber } from '../VotingChamber.tsx';
import { Why } from '../../why/Why.tsx';
import { LessonRule } from './LessonRule.tsx';
import { LessonSources } from './LessonSources.tsx';
import { MeetingLine } from './MeetingLine.tsx';
import type { StepProps } from './stepProps.ts';
import { useLessonProse } from '../prose.context.ts';

interface Props extends StepProps<Extract<LessonStep, { type: 'do' }>> {
  readonly board: OpenBoard;
}

/** Votes to be changed until the goal holds. Every change shows what it brings. */
export function DoPart({ lesson, step, title, met, meet, goOn, board }: Props): JSX.Element {
  const prose = useLessonProse();
  const say = useSay();
  const view = useView(select.whole);
  const state = goalState(step.goal, board.start, view);
  useEffect(() => {
    if (state.met) meet(writtenChanges(state.changed, view));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `meet` is another with each drawing
  }, [state.met]);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="headline lesson-asks" {...prose}>
        {step.asks}
      </h1>
      <div className="stage stage-learn">
        <div className="stage-main">
          <VotingChamber lock={step.goal.lock ?? []} />
          <MeetingLine />
        </div>
        <div className="stage-side">
          <GoalNow goal={step.goal} board={board} />
          {met && !state.met && <p className="lesson-note">{say('learn.do.wasMet')}</p>}
          {state.met ? (
            <>
              <p className="lesson-text" {...prose}>
                {step.done}
              </p>
              <LessonRule rule={step.rule} />
              <LessonSources lesson={lesson} sources={step.sources} />
            </>
          ) : (
            <>
              <Why brief />
              <Hints hints={step.hints} />
            </>
          )}
          <p>
            {state.met || met ? (
              <button type="button" className="start-begin lesson-on" onClick={goOn}>
                {say('learn.lesson.on')}
              </button>
            ) : (
              <button type="button" className="link" onClick={goOn}>
                {say('learn.do.leave')}
              </button>
            )}
          </p>
        </div>
      </div>
    </>
  );
}

/** As in an address. */
function writtenChanges(changed: readonly ChangedBallot[], { seats }: MeetingView): string[] {
  return changed.flatMap(({ question, member }) => {
    const vote = seats.find((seat) => seat.member === member)?.ballots.find(({ key }) => key === question)?.vote;
    return vote === undefined || vote === 'notKnown' ? [] : [`${question}:${member}=${VOTE_LETTERS[vote]}`];
  });
}

interface GoalNowProps {
  readonly goal: Goal;
  readonly board: OpenBoard;
}

/** How it stands with the goal: told after each change, in a sentence. */
export function GoalNow({ goal, board }: GoalNowProps): JSX.Element {
  const say = useSay();
  const act = useAct();
  const names = useShortNames('inText');
  const view = useView(select.whole);
  const canUndo = useView(select.canUndo);
  const { met, changed, tooMany, moved } = goalState(goal, board.start, view);
  const { atMost, lock = [] } = goal;
  return (
    <section className="goal" data-met={met} aria-labelledby="goal-title">
      <h2 id="goal-title" className="panel-title">
        {say(met ? 'learn.do.met' : 'learn.do.open')}
      </h2>
      <div role="status">
        <ul className="goal-ends">
          {goal.ends.map(({ question, among }) => {
            const end = view.line.questions.find(({ key }) => key === question)?.end?.kind ?? 'undetermined';
            const isSo = end !== 'undetermined' && among.includes(end);
            return (
              <li key={question} data-met={isSo}>
                <ResultSign outcome={end} />
                <span>
                  {say('learn.do.now', { result: end })}{' '}
                  <small>{say('learn.do.wanted', { results: say.list(among.map((each) => wanted(each))) })}</small>
                </span>
              </li>
            );
          })}
        </ul>
        <p className="lesson-note">
          {atMost === undefined
            ? say('learn.do.changed', { count: changed.length })
            : say('learn.do.changedOf', { count: changed.length, most: atMost, tooMany: tooMany ? 'yes' : 'no' })}
          {moved.length > 0 && <> {say('learn.do.moved', { members: say.list(moved.map((each) => names(each))) })}</>}
        </p>
      </div>
      {lock.length > 0 && !met && (
        <p className="lesson-note">{say('learn.do.locked', { members: say.list(lock.map((each) => names(each))) })}</p>
      )}
      <p className="goal-ways">
        <button type="button" className="button" disabled={!canUndo} onClick={() => act({ type: 'undo' })}>
          {say('learn.do.undo')}
        </button>
      </p>
    </section>
  );

  function wanted(result: DecidedKind): string {
    return say('learn.do.result', { result });
  }
}

/** One after the other, when they are asked for. */
export function Hints({ hints }: { readonly hints: readonly string[] }): JSX.Element | undefined {
  const prose = useLessonProse();
  const say = useSay();
  const [count, setCount] = useState(0);
  if (hints.length === 0) return undefined;
  return (
    <div className="hints">
      <div role="status">
        <ol>
          {hints.slice(0, count).map((hint) => (
            <li key={hint} {...prose}>
              {hint}
            </li>
          ))}
        </ol>
      </div>
      {count < hints.length && (
        <button type="button" className="link" onClick={() => setCount(count + 1)}>
          {say('learn.do.hint', { left: hints.length - count })}
        </button>
      )}
    </div>
  );
}
