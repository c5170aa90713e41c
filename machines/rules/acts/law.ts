import type { Lives } from './lives.ts';
import type { MeetingRecord, WritableRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Hand, PutManner, Question } from '../words/vocabulary.ts';

/** Whose act it is. `state`: a member's, or that of a State invited to the table. `reader`: nobody's in the room. */
export type ActorKind = 'president' | 'member' | 'state' | 'reader';

/** The law of one kind of act. `refuse` and `write` are methods, so that a table of laws can be asked about any act. */
export interface ActLaw<A> {
  readonly by: ActorKind;
  /**
   * Why the rules refuse it, in a state of the meeting that knows it. Absent: they never do.
   * @param called the call of a show of hands, in the states that make one; a roll has none
   */
  refuse?(record: MeetingRecord, act: A, called?: Hand): RuleRefusal | undefined;
  /**
   * What it leaves in the record. It has been found in order before.
   * @throws when the record is one in which it cannot have been
   */
  write?(next: WritableRecord, act: A, lives: Lives): void;
  /** The question that it puts to the vote. */
  question?(record: MeetingRecord, act: A): Question;
}

/** The laws of a subject: one for each of its acts, and a question for each that names a manner of voting. */
export type LawsOf<Acts extends { readonly type: string }> = {
  readonly [Type in Acts['type']]: LawOf<Extract<Acts, { type: Type }>>;
};

type LawOf<A> = ActLaw<A> & (A extends { readonly manner: PutManner } ? Putting<A> : { readonly question?: never });

interface Putting<A> {
  question(record: MeetingRecord, act: A): Question;
}

/** A function of one kind of act, in a table by kinds. It has the type of a method, as `ActLaw` has, for the same reason. */
export type ForAct<A, Rest extends readonly unknown[], Result> = { of(act: A, ...rest: Rest): Result }['of'];
