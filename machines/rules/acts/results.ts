import { settleTheDraft } from './drafts.ts';
import type { Lives } from './lives.ts';
import { settleTheMotion } from './motions.ts';
import { settleThePart } from './parts.ts';
import { settleTheRuling } from './points.ts';
import { endAmendment } from './textsOnTable.ts';
import type { DecidedKind } from '../decision/voting.ts';
import type { WritableRecord } from '../record.ts';
import { unreachable, type Question } from '../words/vocabulary.ts';

/** What follows in the record from the announcement of a result: what was voted on goes on, or ends. */
export function settle(next: WritableRecord, question: Question, outcome: DecidedKind, lives: Lives): void {
  switch (question.kind) {
    case 'draftResolution':
      return settleTheDraft(next, question.draft, outcome, lives);
    case 'amendment':
      return endAmendment(next, question.amendment, outcome);
    case 'part':
      return settleThePart(next, question, outcome, lives);
    case 'motion':
      return settleTheMotion(next, question.number, outcome === 'adopted');
    case 'objection': // Charter 27(2): nine members make a decision, and so does an objection to one.
      return settleTheMotion(next, question.number, outcome !== 'adopted');
    case 'ruling':
      return settleTheRuling(next, question.number, outcome === 'adopted');
    case 'agenda':
      next.agenda = outcome === 'adopted' ? 'adopted' : 'rejected';
      return;
    case 'preliminary': // It has its answer when the President goes on: a ruling may follow yet.
    case 'recommendation':
      return;
    default:
      return unreachable(question);
  }
}
