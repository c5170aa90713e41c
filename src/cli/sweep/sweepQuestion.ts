import {
  votesOpenTo,
  type Council,
  type Matter,
  type MemberId,
  type QuestionKey,
  type Vote,
  type Votes,
} from '../../../machines/rules/index.ts';
import type { AskedView, MeetingView } from '../../session/index.ts';
import { councilIn, votesOn } from '../../tools/index.ts';
import type { Replay } from '../../minutes/replayed.ts';

/** A question of the record, with what decides it: no chart is asked again. */
export interface SweptQuestion {
  readonly key: QuestionKey;
  readonly council: Council;
  readonly matter: Matter;
  /** As recorded. */
  readonly votes: Votes;
  /** Members that are not at the table: their votes cannot be otherwise. */
  readonly away: readonly MemberId[];
  /** The votes that the law leaves to a member: a party to the dispute may have to abstain. */
  readonly openTo: (member: MemberId) => readonly Vote[];
}

/** Every question that the record puts to the vote, and of which it has every vote by name. */
export function questionsOf(record: Replay): SweptQuestion[] {
  const last = record.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  return last.line.questions.flatMap((asked) => questionOf(asked, last, record[asked.index] ?? last) ?? []);
}

/** The questions of which not every vote is known by name: nothing says from what a combination would begin. */
export function knownInPart(record: Replay): QuestionKey[] {
  const last = record.at(-1);
  return last ? last.line.questions.map(({ key }) => key).filter((key) => !votesOn(last, key)) : [];
}

/**
 * `undefined` where not every vote is known by name.
 * @param put the view of the moment at which it is put to the vote
 */
function questionOf({ key, question }: AskedView, last: MeetingView, put: MeetingView): SweptQuestion | undefined {
  const votes = votesOn(last, key);
  if (!votes) return undefined;
  const openTo = (member: MemberId) => votesOpenTo(put.room, question, member);
  const away = put.seats.filter(({ atTheTable }) => !atTheTable).map(({ member }) => member);
  return { key, council: councilIn(last), matter: question.matter, votes, away, openTo };
}
