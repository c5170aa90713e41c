import { councilOf } from '../../scenario/index.ts';
import { editsOf } from '../edit/edits.ts';
import type { Ground } from '../tree/context.ts';
import { writeLink } from './link.ts';
import { lawOf, studyOf, type Link } from '../edit/study.data.ts';
import type { packStudy } from './study.pack.ts';
import type { SessionState } from '../edit/study.ts';
import { isNothing } from '../edit/supposed.ts';
import { placeOf } from '../tree/place.ts';
import { actsTo } from '../tree/tree.ts';

/**
 * The address of a session: all that the reader has made. The record, and one line of changed votes, are written out for
 * people to read; several lines, names, comments, acts put in or taken out go into letters.
 *
 * @param pack comes behind the first picture; without it the address holds the changed votes only
 */
export function addressOf(ground: Ground, state: SessionState, id: string, pack: typeof packStudy | undefined): string {
  const plain = plainLink(ground, state, id);
  if (plain.whole || !pack) return writeLink(plain.link);
  const { votes: _, ...link } = plain.link;
  const packed = pack(studyOf(ground, state), councilOf(ground.scenario));
  return writeLink({ ...link, votes: [], packed });
}

/** `whole` when a plain address says everything. */
function plainLink(ground: Ground, state: SessionState, id: string): { readonly link: Link; readonly whole: boolean } {
  const { tree, cursor, variations, supposed } = state;
  const { manner } = cursor;
  const bare = isNothing(supposed);
  const link = {
    scenario: id,
    revision: ground.scenario.revision,
    ...lawOf(),
    at: placeOf(actsTo(tree, cursor.tip), cursor.at),
    manner,
  };
  const [only, ...others] = variations;
  if (!only) return { link: { ...link, votes: [] }, whole: bare };
  const { votes, inserted, removed } = editsOf(ground, state, cursor.tip, manner);
  const isPlain =
    others.length === 0 && only.id === cursor.variation && only.name === undefined && only.comment === undefined;
  // A line without any change is a line all the same, and only letters can say so.
  const isVotes = votes.length > 0 && inserted.length === 0 && removed.length === 0;
  return { link: { ...link, votes }, whole: bare && isPlain && isVotes };
}
