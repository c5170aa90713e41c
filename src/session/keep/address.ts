import { councilOf } from '../../scenario/index.ts';
import { editsOf } from '../edit/edits.ts';
import type { FixedContext } from '../tree/context.ts';
import { writeLink } from './link.ts';
import { studyOf, type Link } from '../edit/study.data.ts';
import type { packStudy } from './study.pack.ts';
import type { SessionState } from '../edit/study.ts';
import { isNothing } from '../edit/suppositions.ts';
import { linkToPlace } from './recordAddress.ts';

/**
 * The address of a session: all that the reader has made. The record, and one line of changed votes, are written in
 * readable form; anything more (several variations, names, comments, acts put in or taken out, suppositions) is packed
 * into an opaque string.
 *
 * @param pack without it, the address holds only the changed votes
 */
export function addressOf(
  fixed: FixedContext,
  state: SessionState,
  scenarioId: string,
  pack: typeof packStudy | undefined,
): string {
  const plain = plainLink(fixed, state, scenarioId);
  if (plain.complete || !pack) return writeLink(plain.link);
  const packed = pack(studyOf(fixed, state), councilOf(fixed.scenario));
  return writeLink({ ...plain.link, votes: [], packed });
}

/** `complete` when a plain address says everything. */
function plainLink(
  fixed: FixedContext,
  state: SessionState,
  scenarioId: string,
): { readonly link: Link; readonly complete: boolean } {
  const { cursor, variations, supposed } = state;
  const { manner } = cursor;
  const nothingSupposed = isNothing(supposed);
  const link = linkToPlace(fixed, state, scenarioId);
  const [first, ...others] = variations;
  if (!first) return { link, complete: nothingSupposed };
  const { votes, inserted, removed } = editsOf(fixed, state, cursor.tip, manner);
  const isOneBareVariation =
    others.length === 0 && first.id === cursor.variation && first.name === undefined && first.comment === undefined;
  // A variation without changes is still a variation, and only the packed form can express it.
  const hasOnlyVoteChanges = votes.length > 0 && inserted.length === 0 && removed.length === 0;
  return { link: { ...link, votes }, complete: nothingSupposed && isOneBareVariation && hasOnlyVoteChanges };
}
