import type { LawsOf } from './law.ts';
import { refusalToMember, refusalToSpeak } from './members.ts';
import { isDebated } from './motions.ts';
import { draftOf } from '../record.ts';
import type { DraftSymbol, MemberId, StateId } from '../words/vocabulary.ts';
import { nextMotion } from './turns.ts';

export type StatementAct =
  /** Rule 27: a member, or an invited State, speaks. */
  | { readonly type: 'statement.make'; readonly by: StateId }
  /** A member explains its vote, before the vote or after it. */
  | { readonly type: 'explanation.make'; readonly by: MemberId; readonly draft: DraftSymbol };

export const STATEMENTS: LawsOf<StatementAct> = {
  'statement.make': {
    by: 'state',
    /** A statement on the motion before the Council: two of the motions are not debated. */
    refuse(record, { by }) {
      const first = nextMotion(record);
      if (first && !isDebated(first.motion.kind))
        return { kind: 'undebated', motion: first.motion.kind, citation: 'PRoP 33' };
      return refusalToSpeak(record, by);
    },
    write(next, { by }) {
      next.speaker = by;
    },
  },
  'explanation.make': {
    by: 'member',
    /** A member explains its vote on a draft that is before the Council or was voted on; invited States have no vote to explain. */
    refuse(record, { draft: symbol, by }) {
      const draft = draftOf(record, symbol);
      if (!draft || draft.status === 'announced') {
        return { kind: 'unknownDraft', draft: symbol, citation: 'Practice: explanation of vote' };
      }
      if (draft.status === 'withdrawn') {
        return { kind: 'nothingToExplain', draft: symbol, citation: 'Practice: explanation of vote' };
      }
      return refusalToMember(record, by, 'Practice: explanation of vote');
    },
    write(next, { by }) {
      next.speaker = by;
    },
  },
};
