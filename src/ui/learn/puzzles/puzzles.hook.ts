import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Puzzle } from '../../../learn/puzzles/puzzle.ts';
import { fetchPuzzles } from '../../../learn/puzzles/fetchPuzzles.ts';
import { inTurn } from '../../../learn/puzzles/inTurn.ts';
import { errorOf } from '../../frame/Boundary.tsx';
import { solved } from './solved.ts';

let fetched: Promise<readonly Puzzle[]> | undefined;

/** All puzzles, once they are fetched. */
export function usePuzzles(): readonly Puzzle[] | undefined {
  const [puzzles, setPuzzles] = useState<readonly Puzzle[]>();
  const [failure, setFailure] = useState<{ readonly error: Error }>();
  useEffect(() => {
    let awaited = true;
    (fetched ??= readAll()).then(
      (all) => awaited && setPuzzles(all),
      (cause: unknown) => {
        fetched = undefined; // so that it can be tried again
        if (awaited) setFailure({ error: errorOf(cause) });
      },
    );
    return () => void (awaited = false);
  }, []);
  if (failure) throw failure.error; // the panel around says so, and offers another try
  return puzzles;
}

async function readAll(): Promise<readonly Puzzle[]> {
  const read = await fetchPuzzles();
  if (!read.ok) throw new Error(`The puzzles: ${JSON.stringify(read.problem)}`);
  return inTurn(read.puzzles);
}

export function useSolved(): ReadonlySet<string> {
  return useSyncExternalStore(solved.subscribe, solved.read, solved.read);
}

/** The next one that is not solved yet, from a place on and then from the start; nothing where all are. */
export function nextUnsolved(puzzles: readonly Puzzle[], done: ReadonlySet<string>, from: number): Puzzle | undefined {
  const isOpen = ({ id }: Puzzle): boolean => !done.has(id);
  return puzzles.slice(from).find(isOpen) ?? puzzles.slice(0, from).find(isOpen);
}
