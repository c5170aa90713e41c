import type { DraftStatus, DraftSymbol } from './vocabulary.ts';

/**
 * Rule 32: draft resolutions are voted on in the order of their submission. The next is the first that the Council has
 * neither decided nor lost by withdrawal; `undefined` when there is none.
 *
 * Whether a draft whose sponsors have not asked for the vote keeps its place was argued on 16 November 2017
 * (S/PV.8105) and left open: here it keeps it.
 *
 * @param drafts in the order of their submission
 */
export function nextToBeVotedOn(
  drafts: readonly { readonly symbol: DraftSymbol; readonly status: DraftStatus }[],
): DraftSymbol | undefined {
  return drafts.find(({ status }) => status === 'tabled' || status === 'inBlue' || status === 'underVote')?.symbol;
}
