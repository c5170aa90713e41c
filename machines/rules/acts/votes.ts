import { mustAbstain } from '../decision/abstention.ts';
import { refusalToMember } from './members.ts';
import {
  draftOf,
  isAtTheTable,
  isMember,
  membersOut,
  questionBeforeTheCouncil,
  voteOn,
  type MeetingRecord,
} from '../record.ts';
import { firstOf, type Refusal } from '../refusal.ts';
import type { DraftSymbol, Hand, MemberId, Vote } from '../words/vocabulary.ts';

/**
 * Charter 27(1): each member has one vote. In a show of hands only the vote that the President has called for.
 * @param called the call of the show of hands; `undefined` in a roll
 */
export function refusalToVote(record: MeetingRecord, member: MemberId, vote: Vote, called?: Hand): Refusal | undefined {
  const stranger = refusalToMember(record, member, 'Charter 27(1)');
  if (stranger) return stranger;
  const cast = questionBeforeTheCouncil(record)?.votes[member];
  if (cast !== undefined) return { kind: 'alreadyVoted', member, vote: cast, citation: 'Charter 27(1)' };
  if (called !== undefined && vote !== called) {
    return { kind: 'otherHand', member, vote, called, citation: 'Practice: show of hands' };
  }
  return refusalToParty(record, member, vote);
}

/** A vote can be changed until the voting is closed; once announced it is final. */
export function refusalToChangeVote(record: MeetingRecord, member: MemberId, vote: Vote): Refusal | undefined {
  const stranger = refusalToMember(record, member, 'Charter 27(1)');
  if (stranger) return stranger;
  const cast = questionBeforeTheCouncil(record)?.votes[member];
  if (cast === undefined) return { kind: 'notVoted', member, citation: 'Charter 27(1)' };
  if (cast === vote) return { kind: 'sameVote', member, vote, citation: 'Charter 27(1)' };
  return refusalToParty(record, member, vote);
}

/** A show of hands answers the President's call; every member in it must be free to vote, and only once. */
export function refusalToShowHands(
  record: MeetingRecord,
  vote: Hand,
  members: readonly MemberId[],
  called: Hand,
): Refusal | undefined {
  if (vote !== called) return { kind: 'otherCall', vote, called, citation: 'Practice: show of hands' };
  const twice = members.find((member, index) => members.indexOf(member) !== index);
  if (twice !== undefined) return { kind: 'alreadyVoted', member: twice, vote, citation: 'Charter 27(1)' };
  return firstOf(members, (member) => refusalToVote(record, member, vote, called));
}

/** A roll is closed when every member at the table has answered. */
export function refusalToCloseTheRoll(record: MeetingRecord): Refusal | undefined {
  const members = membersOut(record).filter((member) => isAtTheTable(record, member));
  return members.length > 0 ? { kind: 'membersOut', members, citation: 'PRoP 40' } : undefined;
}

/** A signal or an instruction looks forward: to a draft that is still there, and on which the member has not voted. */
export function refusalToTakePosition(
  record: MeetingRecord,
  member: MemberId,
  symbol: DraftSymbol,
): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 27(1)' };
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation: 'PRoP 32' };
  const vote = voteOn(record, symbol, member);
  if (vote !== undefined) return { kind: 'alreadyVoted', member, vote, citation: 'Charter 27(1)' };
  return draft.status === 'withdrawn' || draft.status === 'fallen'
    ? {
        kind: 'draftNotOpen',
        draft: symbol,
        status: draft.status,
        citation: draft.status === 'fallen' ? 'PRoP 32' : 'PRoP 35',
      }
    : undefined;
}

/** Charter 27(3), proviso: a party that has to abstain raises no hand for or against. */
function refusalToParty(record: MeetingRecord, member: MemberId, vote: Vote): Refusal | undefined {
  const binding = (vote === 'inFavour' || vote === 'against') && mustAbstain(record, member);
  return binding ? { kind: 'mustAbstain', member, vote, citation: 'Charter 27(3)' } : undefined;
}
