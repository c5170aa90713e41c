import type { LinkProblem, ReadLink } from '../session/index.ts';
import { isEmbedded, store, stored } from './shared/store.ts';

/**
 * What is to be said of an address: it cannot be followed, it was made with another edition of the meeting, or it comes
 * from a time before the page had rooms.
 */
export type AddressNews =
  | { readonly kind: 'problem'; readonly problem: LinkProblem }
  | { readonly kind: 'moved' }
  | ({ readonly kind: 'edition' } & NonNullable<Extract<ReadLink, { ok: true }>['edition']>);

export function newsOf(read: ReadLink): AddressNews | undefined {
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  return read.edition && { kind: 'edition', ...read.edition };
}

const KEY = 'horseshoe.moved';

/** That the page has rooms now: said once, to who comes by an address of before. */
export function newsOfMove(earlier: true | undefined): AddressNews | undefined {
  if (!earlier || isEmbedded() || stored('localStorage', KEY) !== null) return undefined;
  store('localStorage', KEY, 'told'); // where a browser stores nothing, it is said at every visit
  return { kind: 'moved' };
}
