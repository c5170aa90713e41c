import type { Council, Delegation, DraftOnTable, MeetingRecord, MemberId } from './rules/index.ts';

/** What is settled before the President takes the gavel. */
export interface MeetingInput {
  readonly council: Council;
  readonly president: MemberId;
  /** In the order of submission. */
  readonly drafts: readonly DraftOnTable[];
}

/**
 * The record at the opening: every delegation at the table, nobody instructed, nothing put to the vote.
 * @throws when the President is not a member: a scenario is checked before it comes here
 */
export function newRecord({ council, president, drafts }: MeetingInput): MeetingRecord {
  if (!council.seats.some(({ member }) => member === president)) {
    throw new Error(`The President, ${president}, is not a member of this Council.`);
  }
  const positions = Object.fromEntries(drafts.map(({ symbol }) => [symbol, { stance: 'uninstructed' as const }]));
  const delegation: Delegation = { presence: 'atTheTable', positions };
  return {
    council,
    president,
    drafts,
    delegations: Object.fromEntries(council.seats.map(({ member }) => [member, delegation])),
    invited: [],
    pending: [],
    declared: [],
  };
}
