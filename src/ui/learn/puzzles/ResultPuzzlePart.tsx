import { useEffect, useId, useRef, useState, type JSX } from 'react';
import type { DecidedKind } from '../../../../machines/rules/index.ts';
import { questionAt } from '../../../learn/meetingPlace.ts';
import { consequenceOfAnswer } from '../../../learn/puzzles/consequence.ts';
import { hintsFor } from '../../../learn/puzzles/hint.ts';
import type { ResultPuzzle } from '../../../learn/puzzles/puzzle.ts';
import { hintText, puzzleText, puzzleTitle, wrongAnswerText } from '../../../messages/puzzle.text.ts';
import { outcomeSentence } from '../../../messages/sentences.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { Headline } from '../../head/Headline.tsx';
import { useNames } from '../../shared/names.context.ts';
import { useSay } from '../../shared/say.context.ts';
import { Board } from '../Board.tsx';
import { useBoard, type OpenBoard } from '../board.hook.ts';
import { Hints } from '../lesson/DoPart.tsx';
import { MeetingLine } from '../lesson/MeetingLine.tsx';
import { Options } from '../lesson/Options.tsx';
import { StillChamber } from '../StillChamber.tsx';
import { Onwards } from './Onwards.tsx';
import type { PuzzleProps } from './puzzleProps.ts';
import { PuzzleTitle } from './PuzzleTitle.tsx';
import { solved } from './solved.ts';

type Props = PuzzleProps<ResultPuzzle>;

/** The votes are seen; what do they come to? */
export function ResultPuzzlePart(props: Props): JSX.Element {
  const { puzzle } = props;
  const board = useBoard(puzzle.at);
  const [isSolved, setSolved] = useState(false);
  if (!board) return <Waiting />;
  if (isSolved) return <Found {...props} asked={board} />;
  return (
    <Board board={board} hidden>
      <Asking
        {...props}
        board={board}
        found={() => {
          solved.add(puzzle.id);
          setSolved(true);
        }}
      />
    </Board>
  );
}

function Asking({
  board,
  found,
  ...props
}: Props & { readonly board: OpenBoard; readonly found: () => void }): JSX.Element {
  const { puzzle } = props;
  const say = useSay();
  const names = useNames();
  const name = useId();
  const [chosen, setChosen] = useState<DecidedKind>();
  /** What was checked and is wrong. */
  const [wrong, setWrong] = useState<DecidedKind | 'nothing'>();
  function check(): void {
    if (chosen === undefined) return setWrong('nothing');
    if (consequenceOfAnswer(puzzle, board.start, chosen).solved) return found();
    return setWrong(chosen);
  }
  return (
    <>
      <PuzzleTitle>{puzzleTitle(say, puzzle)}</PuzzleTitle>
      <p className="puzzle-asks">{puzzleText(say, names, puzzle)}</p>
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <form
          className="stage-side"
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <Options
            question={{ kind: 'result' }}
            name={name}
            legend={say('learn.lesson.guess', { type: 'ask' })}
            chosen={chosen}
            choose={(value) => {
              setChosen(value as DecidedKind); // see optionsOf
              setWrong(undefined);
            }}
          />
          <button type="submit" className="start-begin">
            {say('learn.puzzles.check')}
          </button>
          <div role="status" className="puzzle-wrong">
            {wrong === 'nothing' && <p>{say('learn.lesson.chooseFirst')}</p>}
            {wrong !== undefined && wrong !== 'nothing' && (
              <p>
                {say('learn.puzzles.wrong', {
                  why: wrongAnswerText(say, consequenceOfAnswer(puzzle, board.start, wrong)),
                })}
              </p>
            )}
          </div>
          <Hints hints={hintsFor(puzzle, board.start).map((hint) => hintText(say, names, hint, 1))} />
          <Onwards {...props} isDone={false} />
        </form>
      </div>
    </>
  );
}

/** The same votes with what came of them, and why. */
function Found({ asked, ...props }: Props & { readonly asked: OpenBoard }): JSX.Element {
  const { puzzle } = props;
  const say = useSay();
  const board = useBoard({ ...puzzle.at, stage: 'result' });
  const title = useRef<HTMLHeadingElement>(null);
  const isThere = board !== undefined;
  useEffect(() => {
    if (!isThere) return;
    scrollTo(0, 0); // what it says is about the room above
    title.current?.focus({ preventScroll: true });
  }, [isThere]);
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
          <h2 ref={title} tabIndex={-1} className="panel-title">
            {say('learn.puzzle.solved')}
          </h2>
          <Reason puzzle={puzzle} board={asked} />
          <Onwards {...props} isDone />
        </div>
      </div>
    </Board>
  );
}

function Reason({
  puzzle,
  board,
}: {
  readonly puzzle: ResultPuzzle;
  readonly board: OpenBoard;
}): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const asked = questionAt(board.start, puzzle.at);
  return asked?.end && <p className="lesson-text">{outcomeSentence(say, names, asked.question, asked.end)}</p>;
}
