import type { LawsOf } from './law.ts';
import type { MeetingRecord, DraftOnTable } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import { dateOf, type PutManner } from '../words/vocabulary.ts';

export type WrittenAct =
  /** By a letter the President lets the Council vote in writing: no meeting is held. */
  | { readonly type: 'written.begin' }
  /** The last result has been made known. */
  | { readonly type: 'written.end' };

/** The President's letter of 27 March 2020, which no earlier day can follow. */
const SINCE = dateOf('2020-03-27');

/**
 * S/2020/253: as long as movement in New York was restricted, a draft could be voted on by letters. The voting begins by a letter of the
 * President and ends after 24 hours, which cannot be extended; a draft cannot be withdrawn once it has begun; who sends no
 * letter in time is absent. There is no meeting, so there are no procedural votes. It was to be no precedent.
 */
export const WRITTEN_PROCEDURE: LawsOf<WrittenAct> = {
  'written.begin': {
    by: 'president',
    refuse: ({ date }) => (date < SINCE ? { kind: 'notInForce', since: SINCE, citation: 'S/2020/253' } : undefined),
    write(next) {
      next.inWriting = true;
      next.item = 'open';
    },
  },
  'written.end': { by: 'president' },
};

/** In a meeting nobody votes by letters, and where no meeting is held nobody raises a hand. */
export function refusalOfManner({ inWriting }: MeetingRecord, manner: PutManner): RuleRefusal | undefined {
  if (inWriting) return manner === 'letters' ? undefined : WITHOUT_MEETING;
  return manner === 'letters' ? IN_A_MEETING : undefined;
}

/** What belongs to a meeting, where none is held. */
export const WITHOUT_MEETING: RuleRefusal = { kind: 'otherManner', letters: false, citation: 'S/2020/253' };
const IN_A_MEETING: RuleRefusal = { kind: 'otherManner', letters: true, citation: 'Practice: show of hands' };

/** A draft on which letters are awaited cannot be withdrawn by S/2020/253; in a meeting, and of amendments, rule 35 says so. */
export function ruleOnWithdrawal(
  { inWriting }: MeetingRecord,
  draft: Pick<DraftOnTable, 'status'> | undefined,
): 'S/2020/253' | 'PRoP 35' {
  return inWriting && draft?.status === 'underVote' ? 'S/2020/253' : 'PRoP 35';
}
