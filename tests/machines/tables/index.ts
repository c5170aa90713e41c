import { AGENDA_AND_INVITATIONS, MEETING, STATEMENTS } from './agenda.ts';
import { AMENDMENTS, PARTS } from './amendments.ts';
import { BALLOTS, CONSENSUS, IN_WRITING_TABLE, RECOMMENDATIONS_TABLE, SILENCE_PROCEDURE } from './decisions.ts';
import { ORDER_OF_VOTING, SUBMISSION, WITHDRAWAL } from './drafts.ts';
import { MOTIONS_TABLE, POINTS } from './motions.ts';
import { PRACTICE, PRELIMINARY } from './preliminary.ts';
import { PRESIDENCY } from './presidency.ts';
import type { Row } from './row.ts';
import { DELEGATIONS, OBLIGATORY_ABSTENTION, VOTES_TABLE } from './votes.ts';

/** When every act of the room is in order, and when it is not, by noun. */
export const TABLES: readonly (readonly [noun: string, rows: readonly Row[]])[] = [
  ['the meeting', MEETING],
  ['the agenda and invitations', AGENDA_AND_INVITATIONS],
  ['statements', STATEMENTS],
  ['the presidency', PRESIDENCY],
  ['submission', SUBMISSION],
  ['withdrawal and revival', WITHDRAWAL],
  ['the order of voting', ORDER_OF_VOTING],
  ['amendments', AMENDMENTS],
  ['parts', PARTS],
  ['motions', MOTIONS_TABLE],
  ['points of order', POINTS],
  ['the preliminary question', PRELIMINARY],
  ['what practice has settled', PRACTICE],
  ['votes', VOTES_TABLE],
  ['obligatory abstention', OBLIGATORY_ABSTENTION],
  ['delegations', DELEGATIONS],
  ['recommendations', RECOMMENDATIONS_TABLE],
  ['votes in writing', IN_WRITING_TABLE],
  ['consensus', CONSENSUS],
  ['silence', SILENCE_PROCEDURE],
  ['secret ballots', BALLOTS],
];
