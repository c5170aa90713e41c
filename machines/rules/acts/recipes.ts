import type { DraftEvent, Lives } from './lives.ts';
import { mutable, type Mutable } from '../mutable.ts';
import { draftOf, known, type DraftOnTable, type MeetingRecord, type WritableRecord } from '../record.ts';
import type { DraftSymbol, Matter, PutManner, Question } from '../words/vocabulary.ts';
import { only } from '../only.ts';

/** The draft, to be written. @throws when no such draft is before the Council */
export function draftIn(next: WritableRecord, symbol: DraftSymbol): Mutable<DraftOnTable> {
  return known(
    only(next.drafts, (draft) => draft.symbol === symbol),
    `draft ${symbol}`,
  );
}

/** Whether a decision on the draft, or on what belongs to it, can be vetoed. @throws when there is no such draft */
export function matterOf(record: MeetingRecord, symbol: DraftSymbol): Matter {
  return known(draftOf(record, symbol), `draft ${symbol}`).matter;
}

/** A draft's life goes on. @throws when what happens cannot happen to it where it stands */
export function advance(next: WritableRecord, symbol: DraftSymbol, event: DraftEvent, lives: Lives): void {
  const draft = draftIn(next, symbol);
  const status = lives.draft(draft.status, event);
  if (status === draft.status) throw new Error(`A draft that is ${status} cannot ${event}: ${symbol}`);
  draft.status = status;
}

/** The question goes on top of the stack: one may interrupt another and leave its votes alone. */
export function putToTheVote(next: WritableRecord, question: Question, manner: PutManner): void {
  delete next.speaker;
  next.pending.push(mutable({ question, manner, votes: {} }));
}
