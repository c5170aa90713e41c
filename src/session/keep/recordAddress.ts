import { lawOf } from '../edit/lawEdition.ts';
import type { Link } from '../edit/study.data.ts';
import type { SessionState } from '../edit/study.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { PlayedRecord } from '../tree/playedRecord.ts';
import type { FixedContext } from '../tree/context.ts';
import { placeOf } from '../tree/place.ts';
import { actsTo } from '../tree/tree.ts';
import { writeLink } from './link.ts';

/** The address of a place in the meeting as recorded; `addressOf` writes what the reader has made, too. */
export function recordAddress(fixed: FixedContext, state: SessionState, scenarioId: string): string {
  return writeLink(linkToPlace(fixed, state, scenarioId));
}

/**
 * Where in the record an address leads, `at` being absent where it names no stop; `undefined` for an address that is not
 * written so for a stop of the record as it is. Most links are, and need no reader of addresses.
 */
export function placeInRecord(
  { revision }: Scenario,
  { tree, tips }: PlayedRecord,
  scenarioId: string,
  hash: string,
): { readonly at?: number } | undefined {
  const line = actsTo(tree, tips.hands);
  const leadsTo = (at?: number): boolean => {
    const place = at === undefined ? {} : { at: placeOf(line, at) };
    const link: Link = { scenario: scenarioId, manner: 'hands', votes: [], ...place };
    return hash === writeLink(link) || hash === writeLink({ ...link, revision, ...lawOf() });
  };
  if (leadsTo()) return {};
  const at = Array.from({ length: line.length + 1 }, (_, stop) => stop).find(leadsTo);
  return at === undefined ? undefined : { at };
}

/** Where the reader is, without the changes that they made. */
export function linkToPlace({ scenario }: FixedContext, { tree, cursor }: SessionState, scenarioId: string): Link {
  return {
    scenario: scenarioId,
    revision: scenario.revision,
    ...lawOf(),
    at: placeOf(actsTo(tree, cursor.tip), cursor.at),
    manner: cursor.manner,
    votes: [],
  };
}
