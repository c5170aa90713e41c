import { fetchData } from '../scenario/fetch.ts';
import { readVotes, type VotesRead } from './packed.ts';

/** Written by the build (votes.plugin.ts). */
const ADDRESSES = import.meta.glob<string>('./data/council-votes.csv', {
  import: 'default',
  query: '?packed&url',
  eager: true,
});

/**
 * Fetches the table of votes and reads it.
 * @throws when it cannot be fetched
 */
export async function fetchVotes(): Promise<VotesRead> {
  const [address = ''] = Object.values(ADDRESSES);
  return readVotes(await fetchData(address));
}
