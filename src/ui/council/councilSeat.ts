import type { MemberId } from '../../../machines/rules/index.ts';
import type { VoteTold } from '../../session/index.ts';
import type { CouncilWidth } from './council.shape.ts';

/** A seat of any Council, with all that a picture or a table says of it. */
export interface CouncilSeat {
  /** One of each seat. */
  readonly key: string;
  /** Which of the groups it is in. */
  readonly group: string;
  readonly name: string;
  /** The name in the picture; absent for a seat that nobody is known to hold. */
  readonly label?: Readonly<Record<CouncilWidth, string>>;
  readonly holder?: { readonly member: MemberId; readonly flag: string | undefined };
  readonly permanent: boolean;
  readonly hasVeto: boolean;
  /** Its vote is the veto. */
  readonly vetoing: boolean;
  readonly mark: CouncilMark;
  /** All of it in a sentence. */
  readonly told: string;
  /** What the table says beside the name. */
  readonly standing: string;
  readonly value: string;
  /** Why it has no vote, or what its vote is beside that. */
  readonly note?: string;
  /** Seats that differ in their number only are one row of the table, by this name. */
  readonly alike?: string;
}

/** What lies before the seat: a vote, or its power as a part of the greatest. */
export type CouncilMark = { readonly vote: VoteTold; readonly assumed: boolean } | { readonly power: number };

export interface CouncilGroup {
  readonly key: string;
  readonly name: string;
}
