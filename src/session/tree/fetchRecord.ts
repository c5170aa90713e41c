import { fetchData } from '../../scenario/fetch.ts';
import { FIRST_SCENARIO } from '../../scenario/index.ts';
import type { WrittenRecord } from './playedRecord.ts';

/** Most readers need no list of the other meetings. */
const FIRST = import.meta.glob<string>('../../../scenarios/2016-10-08-aleppo.json', {
  import: 'default',
  query: '?played&url',
  eager: true,
});

/**
 * Fetches the record of a scenario as the build has played it.
 * @throws when there is none of that name, or it cannot be fetched
 */
export async function fetchRecord(id: string): Promise<WrittenRecord> {
  const addresses = id === FIRST_SCENARIO ? FIRST : (await import('./playedRecords.ts')).ADDRESSES;
  const [, address] = Object.entries(addresses).find(([file]) => file.endsWith(`/${id}.json`)) ?? [];
  if (address === undefined) throw new Error(`No record of "${id}"`);
  return (await fetchData(address)) as WrittenRecord; // written by the build
}
