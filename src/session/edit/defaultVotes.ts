import { play, type Position } from '../../../machines/index.ts';
import {
  AFTER_THE_VOTES,
  type MeetingRecord,
  type MemberId,
  type PuttingAct,
  type Question,
  type Votes,
} from '../../../machines/rules/index.ts';
import { castingActs } from '../tree/lineVotings.ts';
import type { LineAct } from '../tree/tree.ts';

/**
 * What comes with a question that the reader puts: its voting, from the calls to the announcement. Whoever proposed it votes
 * in favour and the others abstain, until the reader says otherwise; it is marked as invented, like all that they add.
 */
export function courseOf(position: Position, act: PuttingAct): LineAct[] {
  const asked = play(position, act);
  if (!asked.ok) return [];
  const { record } = asked.position.context;
  const question = record.pending.at(-1)?.question;
  if (!question) return [];
  const members = record.council.seats.map(({ member }) => member);
  const away = new Set(members.filter((member) => record.delegations[member]?.presence === 'away'));
  const proposers = proposersOf(record, question, act);
  const votes: Votes = Object.fromEntries(
    members.map((member) => [member, proposers.includes(member) ? 'inFavour' : 'abstaining'] as const),
  );
  const acts = [...castingActs(votes, record.council, act.manner, away), ...AFTER_THE_VOTES.map((type) => ({ type }))];
  return acts.map((one) => ({ act: one }));
}

function proposersOf(record: MeetingRecord, question: Question, act: PuttingAct): readonly MemberId[] {
  switch (question.kind) {
    case 'draftResolution':
      return record.drafts.find(({ symbol }) => symbol === question.draft)?.sponsors ?? [];
    case 'amendment':
      return record.amendments.filter(({ symbol }) => symbol === question.amendment).map(({ by }) => by);
    case 'motion':
      return [question.by];
    case 'ruling':
      return 'by' in act ? [act.by] : [];
    default: // Whoever moved a motion does not object to it.
      return [];
  }
}
