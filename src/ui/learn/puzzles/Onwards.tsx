import type { JSX } from 'react';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { puzzlePath } from './puzzlePath.ts';
import type { PuzzleProps } from './puzzleProps.ts';
import { nextUnsolved, useSolved } from './puzzles.hook.ts';

/** Where it goes on from a puzzle: the next one, and the same meeting without a task. */
export function Onwards({ puzzle, puzzles, place, isDone }: PuzzleProps & { readonly isDone: boolean }): JSX.Element {
  const say = useSay();
  const done = useSolved();
  const next = nextUnsolved(puzzles, new Set([...done, puzzle.id]), place + 1);
  const { meeting } = puzzle.at;
  return (
    <p className="puzzle-ways">
      {next && (
        <LearnLink path={puzzlePath(next.id)} className={isDone ? 'start-begin' : 'link'}>
          {say(isDone ? 'learn.puzzles.onward' : 'learn.puzzles.skip')}
        </LearnLink>
      )}
      {isDone && /^\d/u.test(meeting) && (
        <a className="button" href={`#/${meeting}/try`}>
          {say('learn.finish.free')}
        </a>
      )}
    </p>
  );
}
