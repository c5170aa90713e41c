import { freeze } from 'immer';

import type {
  Council,
  Delegation,
  DraftOnTable,
  EarlierVeto,
  IsoDate,
  MeetingRecord,
  MemberId,
} from '../rules/index.ts';

/** What is settled before the President takes the gavel. */
export interface MeetingInput {
  readonly date: IsoDate;
  readonly council: Council;
  /** Absent where nobody knows who presided. */
  readonly president?: MemberId;
  /** No meeting is held, but the Council votes by letters, as in 2020. Where nothing is said, it is open. */
  readonly withoutMeeting?: true;
  /** In the order of submission. */
  readonly drafts: readonly DraftOnTable[];
  /** Vetoes on the same question before this meeting, where they are known. */
  readonly earlierVetoes?: readonly EarlierVeto[];
}

/**
 * The record at the opening: every delegation at the table, nobody instructed, nothing put to the vote.
 * @throws when the President is not a member: a scenario is checked before it comes here
 */
export function newRecord({
  date,
  council,
  president,
  withoutMeeting,
  drafts,
  earlierVetoes,
}: MeetingInput): MeetingRecord {
  if (president !== undefined && !council.seats.some(({ member }) => member === president)) {
    throw new Error(`The President, ${president}, is not a member of this Council.`);
  }
  const record: MeetingRecord = {
    date,
    council,
    ...(president === undefined ? {} : { president }),
    ...(withoutMeeting ? { withoutMeeting } : {}),
    ceded: [],
    practice: { preliminaryQuestion: date <= LAST_PRELIMINARY_QUESTION, obligatoryAbstention: false },
    parties: [],
    agenda: 'provisional',
    item: 'notReached',
    drafts,
    amendments: [],
    delegations: Object.fromEntries(council.seats.map(({ member }) => [member, delegationOn(drafts)])),
    invited: [],
    guests: [],
    motionsMoved: 0,
    motions: [],
    motionsDecided: [],
    rulings: [],
    pending: [],
    declared: [],
    consensus: [],
    silences: [],
    ballots: [],
    ...(earlierVetoes ? { earlierVetoes } : {}),
  };
  return freeze(record, true);
}

/** The question of Laos, S/PV.848: nobody has asked the preliminary question since. */
const LAST_PRELIMINARY_QUESTION = '1959-09-07';

function delegationOn(drafts: readonly DraftOnTable[]): Delegation {
  const positions = Object.fromEntries(drafts.map(({ symbol }) => [symbol, { stance: 'uninstructed' as const }]));
  return { presence: 'atTheTable', positions };
}
