import { useEffect, type JSX } from 'react';
import { changedSince } from '../../../learn/goal.ts';
import { stopAt } from '../../../learn/meetingPlace.ts';
import { consequenceOf } from '../../../learn/puzzles/consequence.ts';
import { answersOf, hintsFor } from '../../../learn/puzzles/hint.ts';
import type { GoalPuzzle } from '../../../learn/puzzles/puzzle.ts';
import {
  answersText,
  consequenceText,
  hintText,
  puzzleText,
  puzzleTitle,
  usedText,
} from '../../../messages/puzzle.text.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { useNames } from '../../shared/names.context.ts';
import { ResultSign } from '../../shared/ResultSign.tsx';
import { useSay } from '../../shared/say.context.ts';
import * as select from '../../shared/selectors.ts';
import { useAct, useView } from '../../shared/session.context.ts';
import { Why } from '../../why/Why.tsx';
import { Board } from '../Board.tsx';
import { useBoard, type OpenBoard } from '../board.hook.ts';
import { Hints } from '../lesson/DoPart.tsx';
import { MeetingLine } from '../lesson/MeetingLine.tsx';
import { VotingChamber } from '../VotingChamber.tsx';
import { Onwards } from './Onwards.tsx';
import type { PuzzleProps } from './puzzleProps.ts';
import { PuzzleTitle } from './PuzzleTitle.tsx';
import { useSolved } from './puzzles.hook.ts';
import { solved as solvedPuzzles } from './solved.ts';

/** A puzzle that is solved by changing votes. */
export function GoalPuzzlePart(props: PuzzleProps<GoalPuzzle>): JSX.Element {
  const board = useBoard(props.puzzle.at);
  if (!board) return <Waiting />;
  return (
    <Board board={board}>
      <Solving {...props} board={board} />
    </Board>
  );
}

type SolvingProps = PuzzleProps<GoalPuzzle> & { readonly board: OpenBoard };

function Solving({ board, ...props }: SolvingProps): JSX.Element {
  const { puzzle } = props;
  const say = useSay();
  const names = useNames();
  const view = useView(select.whole);
  const consequence = consequenceOf(puzzle, board.start, view);
  const wasSolved = useSolved().has(puzzle.id);
  const { solved, used, ends } = consequence;
  useEffect(() => {
    if (solved) solvedPuzzles.add(puzzle.id);
  }, [solved, puzzle.id]);
  return (
    <>
      <PuzzleTitle>{puzzleTitle(say, puzzle)}</PuzzleTitle>
      <p className="puzzle-asks">{puzzleText(say, names, puzzle)}</p>
      <div className="stage stage-learn">
        <div className="stage-main">
          <VotingChamber lock={puzzle.goal.lock ?? []} />
          <MeetingLine />
        </div>
        <div className="stage-side">
          {ends.length > 1 && <WhichQuestion meeting={puzzle.at.meeting} questions={ends.map(({ key }) => key)} />}
          <section className="goal" data-met={solved} aria-labelledby="goal-title">
            <h2 id="goal-title" className="panel-title">
              {solved ? say('learn.puzzle.solved') : usedText(say, consequence)}
            </h2>
            <div role="status">
              {used === 0 ? (
                <p>{say('learn.puzzles.press', { solved: wasSolved ? 'yes' : 'no' })}</p>
              ) : (
                <ul className="goal-ends">
                  {ends.map(({ key, reached }) => (
                    <li key={key}>
                      <ResultSign outcome={reached?.outcome.kind ?? 'undetermined'} />
                      <span>
                        {say('learn.puzzles.now', { question: key, result: reached?.outcome.kind ?? 'undetermined' })}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
              {used > 0 && (
                <p className="spoken-only">{solved ? say('learn.puzzle.solved') : usedText(say, consequence)}</p>
              )}
              {used > 0 && !solved && consequenceText(say, names, consequence).map((text) => <p key={text}>{text}</p>)}
            </div>
            <Ways board={board} />
          </section>
          {solved ? <Answers puzzle={puzzle} board={board} /> : used > 0 && <Why brief />}
          {!solved && (
            <Hints hints={hintsFor(puzzle, board.start).map((hint) => hintText(say, names, hint, ends.length))} />
          )}
          <Onwards {...props} isDone={solved} />
        </div>
      </div>
    </>
  );
}

/** One change back, or all. */
function Ways({ board }: { readonly board: OpenBoard }): JSX.Element {
  const say = useSay();
  const act = useAct();
  const view = useView(select.whole);
  const canUndo = useView(select.canUndo);
  const changed = changedSince(board.start, view);
  function startOver(): void {
    const changes = changed.flatMap(({ question, member }) => {
      const before = board.start.seats
        .find((seat) => seat.member === member)
        ?.ballots.find(({ key }) => key === question)?.vote;
      return before === undefined || before === 'notKnown' ? [] : [{ question, member, vote: before }];
    });
    act({ type: 'setVotes', changes });
  }
  return (
    <p className="goal-ways">
      <button type="button" className="button" disabled={!canUndo} onClick={() => act({ type: 'undo' })}>
        {say('learn.do.undo')}
      </button>
      <button type="button" className="button" disabled={changed.length === 0} onClick={startOver}>
        {say('learn.puzzles.startOver')}
      </button>
    </p>
  );
}

interface WhichProps {
  readonly meeting: string;
  readonly questions: readonly string[];
}

/** Of two questions the one whose votes are in the chamber. */
function WhichQuestion({ meeting, questions }: WhichProps): JSX.Element {
  const say = useSay();
  const act = useAct();
  const view = useView(select.whole);
  const shown = useView(select.questionKey);
  function show(question: string): void {
    const to = stopAt(view, { meeting, question });
    if (to !== undefined) act({ type: 'seek', to });
  }
  return (
    <fieldset className="which-question">
      <legend>{say('learn.puzzles.inTheRoom')}</legend>
      {questions.map((question) => (
        <button
          key={question}
          type="button"
          className="button"
          aria-pressed={question === shown}
          onClick={() => show(question)}
        >
          {question}
        </button>
      ))}
    </fieldset>
  );
}

/** All answers, once one of them is found. */
function Answers({ puzzle, board }: { readonly puzzle: GoalPuzzle; readonly board: OpenBoard }): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <section className="puzzle-answers" aria-labelledby="answers-title">
      <h2 id="answers-title" className="panel-title">
        {say('learn.puzzles.answers')}
      </h2>
      {answersText(say, names, answersOf(puzzle, board.start)).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
