import { fetchData } from '../../scenario/fetch.ts';
import { readPuzzles, type PuzzlesRead } from './pack.ts';

/** Written by the build (puzzles.plugin.ts). */
const ADDRESSES = import.meta.glob<string>('./generation.ts', { import: 'default', query: '?pack&url', eager: true });

/**
 * Fetches the puzzles and reads them.
 * @throws when they cannot be fetched
 */
export async function fetchPuzzles(): Promise<PuzzlesRead> {
  const [address = ''] = Object.values(ADDRESSES);
  return readPuzzles(await fetchData(address));
}
