import { lawOf } from '../edit/lawEdition.ts';
import type { Link } from '../edit/study.data.ts';
import type { SessionState } from '../edit/study.ts';
import type { FixedContext } from '../tree/context.ts';
import { placeOf } from '../tree/place.ts';
import { actsTo } from '../tree/tree.ts';
import { writeLink } from './link.ts';

/** The address of a place in the meeting as recorded; `addressOf` writes what the reader has made, too. */
export function recordAddress(fixed: FixedContext, state: SessionState, scenarioId: string): string {
  return writeLink(linkToPlace(fixed, state, scenarioId));
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
