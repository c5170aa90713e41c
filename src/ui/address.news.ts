import type { LinkProblem, ReadLink } from '../session/index.ts';

/** What is to be said of an address: it cannot be followed, or it was made with another edition of the meeting. */
export type AddressNews =
  | { readonly kind: 'problem'; readonly problem: LinkProblem }
  | ({ readonly kind: 'edition' } & NonNullable<Extract<ReadLink, { ok: true }>['edition']>);

export function newsOf(read: ReadLink): AddressNews | undefined {
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  return read.edition && { kind: 'edition', ...read.edition };
}
