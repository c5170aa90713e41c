import { useCallback, useEffect, useLayoutEffect, useRef, type JSX } from 'react';
import { Waiting } from '../../frame/Waiting.tsx';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { PuzzleList } from './PuzzleList.tsx';
import { PuzzlePage } from './PuzzlePage.tsx';
import { ArrivedContext } from './PuzzleTitle.tsx';
import { usePuzzles } from './puzzles.hook.ts';
import '../lesson/lesson.css';
import './puzzles.css';

interface Props {
  /** What follows `#/learn/puzzles/`: the id of a puzzle. */
  readonly rest: readonly string[];
}

/** All puzzles, or one of them. */
export default function Puzzles({ rest: [id] }: Props): JSX.Element {
  const say = useSay();
  const puzzles = usePuzzles();
  const place = puzzles?.findIndex((each) => each.id === id) ?? -1;
  const puzzle = puzzles?.[place];
  useEffect(() => {
    const number = puzzle ? place + 1 : undefined;
    const title = number === undefined ? say('learn.puzzles.title') : say('learn.puzzles.number', { number });
    document.title = say('ui.page.title', { title });
  }, [say, puzzle, place]);
  const arrived = useArrived(id);
  if (!puzzles) return <Waiting />;
  return (
    <ArrivedContext value={arrived}>
      {id === undefined ? (
        <PuzzleList puzzles={puzzles} />
      ) : puzzle ? (
        <PuzzlePage puzzles={puzzles} puzzle={puzzle} place={place} />
      ) : (
        <NoPuzzle id={id} />
      )}
    </ArrivedContext>
  );
}

/** Asked when a heading is drawn: has another page of puzzles been seen before? */
function useArrived(id: string | undefined): () => boolean {
  const first = useRef(id);
  const hasMoved = useRef(false);
  // Before the effects of the headings below.
  useLayoutEffect(() => {
    if (id !== first.current) hasMoved.current = true;
  }, [id]);
  return useCallback(() => hasMoved.current, []);
}

/** An address leads to a puzzle that this edition does not have. */
function NoPuzzle({ id }: { readonly id: string }): JSX.Element {
  const say = useSay();
  return (
    <div className="lesson">
      <h1 className="headline">{say('learn.puzzles.unknown.title')}</h1>
      <p className="lesson-text">{say('learn.puzzles.unknown', { found: id.slice(0, LONGEST) })}</p>
      <p>
        <LearnLink path="puzzles">{say('learn.puzzles.all')}</LearnLink>
      </p>
    </div>
  );
}

const LONGEST = 80;
