import { delegationIn, positionOn } from './delegations.ts';
import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { refusalToMember } from './members.ts';
import { settle } from './results.ts';
import { isForOrAgainst, mustAbstain } from '../decision/abstention.ts';
import { decideVote, fits, isPossible, refusalOfOpenResult, votesLeft } from '../decision/inPart.ts';
import { mutable, type Mutable } from '../mutable.ts';
import {
  isAtTheTable,
  isMember,
  known,
  membersOut,
  questionBeforeTheCouncil,
  type MeetingRecord,
  type PendingVote,
  type WritableRecord,
} from '../record.ts';
import { firstOf, type RuleRefusal } from '../refusal.ts';
import type { RecordedTally } from '../words/notatedVotes.ts';
import {
  keyOf,
  type Council,
  type Hand,
  type MemberId,
  type QuestionKey,
  type Vote,
  type Votes,
  type Whereabouts,
} from '../words/vocabulary.ts';
import { votesTold, type TallyAct } from './tallyAct.ts';
import { only } from '../only.ts';

export type VoteAct =
  | TallyAct
  /** All hands that go up at one call of the President; the next call follows. */
  | { readonly type: 'hands.show'; readonly vote: Hand; readonly members: readonly MemberId[] }
  /** One member's vote: a single hand at the current call, or an answer to the roll. */
  | { readonly type: 'vote.cast'; readonly member: MemberId; readonly vote: Vote }
  /** A member changes its vote before the voting is closed. */
  | { readonly type: 'vote.change'; readonly member: MemberId; readonly vote: Vote }
  /** After the voting is closed, and before the announcement, a member says that it was recorded wrongly. */
  | { readonly type: 'vote.correct'; readonly member: MemberId; readonly vote: Vote }
  /** After the announcement a member states for the record that it meant to vote otherwise. The vote stays as it was cast. */
  | { readonly type: 'vote.regret'; readonly by: MemberId; readonly question: QuestionKey; readonly vote: Vote }
  /**
   * No more votes: who has not voted is recorded as not participating; who has sent no letter in time, as absent
   * (S/2020/253). `present`, `absent`: members that were so by the record; of the others it is known only that they have
   * left the table, if they have.
   */
  | {
      readonly type: 'voting.close';
      readonly present?: readonly MemberId[];
      readonly absent?: readonly MemberId[];
    }
  /** The President announces the result. */
  | { readonly type: 'result.declare' };

/** What the President does once all votes are in. */
export const AFTER_THE_VOTES = ['voting.close', 'result.declare', 'meeting.proceed'] as const;

export const VOTES_TAKEN: LawsOf<VoteAct> = {
  'hands.show': {
    by: 'president',
    refuse: (record, { vote, members }, called) => called && refusalToShowHands(record, vote, members, called),
    write: (next, { members, vote }, lives) => castVotes(next, members, vote, lives),
  },
  'vote.cast': {
    by: 'member',
    refuse: (record, { member, vote }, called) => refusalToVote(record, member, vote, called),
    write: (next, { member, vote }, lives) => castVotes(next, [member], vote, lives),
  },
  'vote.change': {
    by: 'member',
    /** A vote can be changed until the voting is closed. */
    refuse: (record, { member, vote }) => refusalToChange(record, member, vote),
    write: (next, { member, vote }, lives) => castVotes(next, [member], vote, lives),
  },
  'vote.correct': {
    by: 'member',
    /** Finality attaches to the announcement: before it a vote can be corrected. Our reading: no recorded case found. */
    refuse: (record, { member, vote }) => refusalToChange(record, member, vote),
    write(next, { member, vote }, lives) {
      castVotes(next, [member], vote, lives);
      const pending = known(next.pending.at(-1), 'a question');
      // Who corrects its vote sits at the table.
      setWhereabouts(pending, member, vote === 'notParticipating' ? 'present' : undefined);
    },
  },
  'vote.regret': {
    by: 'member',
    /** A vote once announced is final (Yugoslavia, 28 September 1950; the United States on resolution 465, March 1980). */
    refuse(record, { by, question, vote }) {
      const stranger = refusalToMember(record, by, 'Practice: finality');
      if (stranger) return stranger;
      const announced = only(record.declared, (declared) => keyOf(declared.question) === question);
      if (!announced) return { kind: 'notAnnounced', question, citation: 'Practice: finality' };
      return announced.votes[by] === vote
        ? { kind: 'sameVote', member: by, vote, citation: 'Practice: finality' }
        : undefined;
    },
    write(next, { by }) {
      next.speaker = by;
    },
  },
  'votes.tally': {
    by: 'president',
    refuse: refusalToTally,
    write(next, act, lives) {
      const { votes, told } = votesTold(act, next.council);
      const question = known(next.pending.at(-1), 'a question');
      for (const { member } of next.council.seats) {
        const vote = votes[member];
        if (vote !== undefined) castVotes(next, [member], vote, lives);
      }
      if (membersOut(next).length > 0) question.inPart = mutable(told);
    },
  },
  'voting.close': {
    by: 'president',
    // In a show of hands every call has been made before the chart knows this act; a roll waits for everybody.
    refuse: (record) =>
      questionBeforeTheCouncil(record)?.manner === 'roll' ? refusalToCloseTheRoll(record) : undefined,
    write(next, { present = [], absent = [] }, lives) {
      castVotes(next, membersOut(next), 'notParticipating', lives);
      const pending = known(next.pending.at(-1), 'a question');
      for (const { member } of next.council.seats) {
        if (pending.votes[member] !== 'notParticipating') continue;
        const isAbsent = next.inWriting === true || absent.includes(member) || !isAtTheTable(next, member);
        setWhereabouts(pending, member, isAbsent ? 'absent' : present.includes(member) ? 'present' : 'unknown');
      }
    },
  },
  'result.declare': {
    by: 'president',
    refuse: refusalToDeclare,
    write: (next, _act, lives) => declare(next, lives),
  },
};

/** Of members of this Council, with room in the totals for every vote that is known, and before anybody voted otherwise. */
function refusalToTally(record: MeetingRecord, act: TallyAct): RuleRefusal | undefined {
  const { known: named, tally, supposed = {} } = act;
  const members = Object.keys({ ...named, ...supposed }) as MemberId[]; // the keys of Votes are members' codes
  const stranger = members.find((member) => !isMember(record, member));
  if (stranger !== undefined) return { kind: 'notAMember', state: stranger, citation: 'Charter 27(1)' };
  const { council } = record;
  if (tally && !fits(named, tally, council)) return { kind: 'tallyDoesNotFit', tally, citation: 'Charter 27(1)' };
  const { votes, told } = votesTold(act, council);
  const before = questionBeforeTheCouncil(record);
  return (
    refusalToVoteByName(record) ??
    (told.tally && refusalOfRoom(supposed, votes, told.tally, council)) ??
    firstOf(council.seats, ({ member }) => refusalToBeTold(record, member, votes[member], before?.votes[member])) ??
    (before && !isPossible(votes, told, council, before.question.matter)
      ? { kind: 'otherResult', citation: 'Charter 27(3)' }
      : undefined)
  );
}

/** The totals are kept: a member that is not named can only be supposed to be among those that voted so. */
function refusalOfRoom(supposed: Votes, votes: Votes, tally: RecordedTally, council: Council): RuleRefusal | undefined {
  const left = votesLeft(votes, tally, council);
  return firstOf(council.seats, ({ member }) => {
    const vote = supposed[member];
    return vote !== undefined && left[vote] < 0
      ? { kind: 'noRoomInTally', member, vote, tally, citation: 'Charter 27(1)' }
      : undefined;
  });
}

/** What is told of a member has to be what it did at this meeting: it voted otherwise before, is away, or has to abstain. */
function refusalToBeTold(
  record: MeetingRecord,
  member: MemberId,
  vote: Vote | undefined,
  cast: Vote | undefined,
): RuleRefusal | undefined {
  if (cast !== undefined && cast !== vote)
    return { kind: 'alreadyVoted', member, vote: cast, citation: 'Charter 27(1)' };
  if (!isAtTheTable(record, member) && vote !== 'notParticipating') {
    return { kind: 'away', member, citation: 'Charter 28(1)' };
  }
  return vote && refusalToParty(record, member, vote);
}

/** Votes that are told in part are told in one step, and once. */
function refusalToVoteByName(record: MeetingRecord): RuleRefusal | undefined {
  return questionBeforeTheCouncil(record)?.inPart ? { kind: 'votesTold', citation: 'Charter 27(1)' } : undefined;
}

/** Where the votes that are known leave the result open, nobody can say what was announced. */
function refusalToDeclare({ pending, council }: MeetingRecord): RuleRefusal | undefined {
  const vote = pending.at(-1);
  return vote?.inPart ? refusalOfOpenResult(vote, council, vote.question.matter) : undefined;
}

/**
 * Charter 27(1): each member has one vote. In a show of hands only the vote that the President has called for.
 * @param called the call of the show of hands; `undefined` in a roll
 */
function refusalToVote(record: MeetingRecord, member: MemberId, vote: Vote, called?: Hand): RuleRefusal | undefined {
  const stranger = refusalToMember(record, member, 'Charter 27(1)');
  if (stranger) return stranger;
  const told = refusalToVoteByName(record);
  if (told) return told;
  const cast = questionBeforeTheCouncil(record)?.votes[member];
  if (cast !== undefined) return { kind: 'alreadyVoted', member, vote: cast, citation: 'Charter 27(1)' };
  if (called !== undefined && vote !== called) {
    return { kind: 'otherHand', member, vote, called, citation: 'Practice: show of hands' };
  }
  return refusalToParty(record, member, vote);
}

/** A show of hands answers the President's call; every member in it must be free to vote, and only once. */
function refusalToShowHands(
  record: MeetingRecord,
  vote: Hand,
  members: readonly MemberId[],
  called: Hand,
): RuleRefusal | undefined {
  if (vote !== called) return { kind: 'otherCall', vote, called, citation: 'Practice: show of hands' };
  const twice = members.find((member, index) => members.indexOf(member) !== index);
  if (twice !== undefined) return { kind: 'alreadyVoted', member: twice, vote, citation: 'Charter 27(1)' };
  return firstOf(members, (member) => refusalToVote(record, member, vote, called));
}

function refusalToChange(record: MeetingRecord, member: MemberId, vote: Vote): RuleRefusal | undefined {
  const stranger = refusalToMember(record, member, 'Charter 27(1)') ?? refusalToVoteByName(record);
  if (stranger) return stranger;
  const cast = questionBeforeTheCouncil(record)?.votes[member];
  if (cast === undefined) return { kind: 'notVoted', member, citation: 'Charter 27(1)' };
  if (cast === vote) return { kind: 'sameVote', member, vote, citation: 'Charter 27(1)' };
  return refusalToParty(record, member, vote);
}

/** A roll is closed when every member at the table has answered. */
function refusalToCloseTheRoll(record: MeetingRecord): RuleRefusal | undefined {
  const members = membersOut(record).filter((member) => isAtTheTable(record, member));
  return members.length > 0 ? { kind: 'membersOut', members, citation: 'PRoP 40' } : undefined;
}

/** Charter 27(3), proviso: a party that has to abstain raises no hand for or against; it may also stay out of the vote. */
function refusalToParty(record: MeetingRecord, member: MemberId, vote: Vote): RuleRefusal | undefined {
  return isForOrAgainst(vote) && mustAbstain(record, member)
    ? { kind: 'mustAbstain', member, vote, citation: 'Charter 27(3)' }
    : undefined;
}

function castVotes(next: WritableRecord, members: readonly MemberId[], vote: Vote, lives: Lives): void {
  const { question, votes } = known(next.pending.at(-1), 'a question');
  for (const member of members) {
    votes[member] = vote;
    if (question.kind !== 'draftResolution') continue;
    const delegation = delegationIn(next, member);
    const position = positionOn(delegation, question.draft);
    const { stance } = lives.delegation({ presence: delegation.presence, stance: position.stance }, 'vote');
    // Who is away when the voting is closed has not voted, and keeps what it let be known.
    delegation.positions[question.draft] = stance === 'voted' ? { stance, vote } : position;
  }
}

/** @param where `undefined` for a member that took part */
function setWhereabouts(pending: Mutable<PendingVote>, member: MemberId, where: Whereabouts | undefined): void {
  const whereabouts = { ...pending.whereabouts };
  if (where === undefined) delete whereabouts[member];
  else whereabouts[member] = where;
  if (Object.keys(whereabouts).length === 0) delete pending.whereabouts;
  else pending.whereabouts = whereabouts;
}

/** Takes the question off the stack, decides it by Article 27, and writes down what follows. */
function declare(next: WritableRecord, lives: Lives): void {
  const vote = known(next.pending.pop(), 'a question');
  const { manner: _, ...told } = vote;
  const { question } = told;
  const outcome = decideVote(told, next.council, question.matter);
  if (outcome.kind === 'undetermined')
    throw new Error(`The result on ${keyOf(question)} was declared while votes were out.`);
  next.declared.push({ ...told, outcome: mutable(outcome) });
  settle(next, question, outcome.kind, lives);
}
