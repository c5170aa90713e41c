import { councilOf } from '../../scenario/index.ts';
import { editsOf } from '../edit/edits.ts';
import type { Ground } from '../tree/context.ts';
import { writeLink } from './link.ts';
import { studyOf, type Link } from '../edit/study.data.ts';
import type { packStudy } from './study.pack.ts';
import type { SessionState } from '../edit/study.ts';
import { isNothing } from '../edit/supposed.ts';

/**
 * The address of a session: all that the reader has made. The record, and one line of changed votes, are written out for
 * people to read; several lines, names, comments, acts put in or taken out go into letters.
 *
 * @param pack comes behind the first picture; without it the address holds the changed votes only
 */
export function addressOf(ground: Ground, state: SessionState, id: string, pack: typeof packStudy | undefined): string {
  const plain = plainLink(ground, state, id);
  if (plain.whole || !pack) return writeLink(plain.link);
  const { scenario, revision, at, manner } = plain.link;
  const packed = pack(studyOf(ground, state), councilOf(ground.scenario));
  return writeLink({
    scenario,
    votes: [],
    manner,
    packed,
    ...(revision === undefined ? {} : { revision }),
    ...(at === undefined ? {} : { at }),
  });
}

/** `whole` when a plain address says everything. */
function plainLink(ground: Ground, state: SessionState, id: string): { readonly link: Link; readonly whole: boolean } {
  const { cursor, variations, supposed } = state;
  const { manner, at } = cursor;
  const bare = isNothing(supposed);
  const link = { scenario: id, revision: ground.scenario.revision, at, manner };
  const [only, ...others] = variations;
  if (!only) return { link: { ...link, votes: [] }, whole: bare };
  const { votes, inserted, removed } = editsOf(ground, state, cursor.tip, manner);
  const isPlain =
    others.length === 0 && only.id === cursor.variation && only.name === undefined && only.comment === undefined;
  return { link: { ...link, votes }, whole: bare && isPlain && inserted.length === 0 && removed.length === 0 };
}
