import {
  mustAbstain,
  type Act,
  type MeetingRecord,
  type MemberId,
  type Question,
  type Vote,
} from '../../../machines/rules/index.ts';

/**
 * How a member votes on a question of the reader's as long as nobody says otherwise: who proposed it in favour, the others
 * abstaining. It is marked as assumed, and so is the result.
 */
export function assumedVote(record: MeetingRecord, question: Question, member: MemberId): Vote {
  return proposersOf(record, question).includes(member) && !mustAbstain(record, member) ? 'inFavour' : 'abstaining';
}

/** The members whose votes an act casts. */
export function assumedVoters(act: Act): ReadonlySet<MemberId> {
  if (act.type === 'hands.show') return new Set(act.members);
  return new Set(act.type === 'vote.cast' ? [act.member] : []);
}

function proposersOf(record: MeetingRecord, question: Question): readonly MemberId[] {
  const sponsorsOf = (symbol: string): readonly MemberId[] =>
    record.drafts.find((draft) => draft.symbol === symbol)?.sponsors ?? [];
  switch (question.kind) {
    case 'draftResolution':
      return sponsorsOf(question.draft);
    case 'amendment':
      return record.amendments.filter(({ symbol }) => symbol === question.amendment).map(({ by }) => by);
    case 'motion':
      return [question.by];
    case 'ruling': {
      const challenger = record.rulings.find(({ number }) => number === question.number)?.challengedBy;
      return challenger === undefined ? [] : [challenger];
    }
    case 'preliminary':
      return record.preliminary ? [record.preliminary.by] : [];
    // The provisional agenda is the President's to propose.
    case 'agenda':
      return record.president === undefined ? [] : [record.president];
    // Who asks for a separate vote need not be for the part, and its movers want it whole.
    case 'part':
    case 'recommendation':
    // Whoever moved a motion does not object to it.
    case 'objection':
      return [];
  }
}
