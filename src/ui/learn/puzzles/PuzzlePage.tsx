import type { JSX } from 'react';
import type { Puzzle } from '../../../learn/puzzles/puzzle.ts';
import { puzzleGradeText, puzzleKindText } from '../../../messages/puzzle.text.ts';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { GoalPuzzlePart } from './GoalPuzzlePart.tsx';
import { ResultPuzzlePart } from './ResultPuzzlePart.tsx';

interface Props {
  readonly puzzles: readonly Puzzle[];
  readonly puzzle: Puzzle;
  readonly place: number;
}

/** One puzzle. */
export function PuzzlePage({ puzzles, puzzle, place }: Props): JSX.Element {
  const say = useSay();
  return (
    <div className="lesson puzzle">
      <p className="dateline">
        <LearnLink path="puzzles">{say('learn.puzzles.title')}</LearnLink>
        <span>{say('learn.puzzles.number', { number: place + 1 })}</span>
        <span>{puzzleKindText(say, puzzle.kind)}</span>
        <span>{puzzleGradeText(say, puzzle.grade)}</span>
      </p>
      {puzzle.kind === 'result' ? (
        <ResultPuzzlePart key={puzzle.id} puzzle={puzzle} puzzles={puzzles} place={place} />
      ) : (
        <GoalPuzzlePart key={puzzle.id} puzzle={puzzle} puzzles={puzzles} place={place} />
      )}
    </div>
  );
}
