import type { ActType } from './acts.ts';
import type { Phase } from './phases.ts';
import { nextToBeVotedOn } from './precedence.ts';
import {
  draftOf,
  isAtTheTable,
  isMember,
  membersOut,
  questionBeforeTheCouncil,
  voteOn,
  type MeetingRecord,
} from './record.ts';
import type { Citation } from './sources.ts';
import type { DraftStatus, DraftSymbol, Hand, MemberId, StateId, Vote } from './vocabulary.ts';

/** Why an act is out of order, and by which rule. Each arm has a sentence in the catalogue under `refusal.<kind>`. */
export type Refusal = { readonly citation: Citation } & (
  | { readonly kind: 'notNow'; readonly act: ActType; readonly phase: Phase }
  | { readonly kind: 'notAMember'; readonly state: StateId }
  | { readonly kind: 'notInvited'; readonly state: StateId }
  | { readonly kind: 'isAMember'; readonly state: StateId }
  | { readonly kind: 'alreadyInvited'; readonly state: StateId }
  | { readonly kind: 'alreadyVoted'; readonly member: MemberId; readonly vote: Vote }
  | { readonly kind: 'otherHand'; readonly member: MemberId; readonly vote: Vote; readonly called: Hand }
  | { readonly kind: 'otherCall'; readonly vote: Hand; readonly called: Hand }
  | { readonly kind: 'away'; readonly member: MemberId }
  | { readonly kind: 'atTheTable'; readonly member: MemberId }
  | { readonly kind: 'unknownDraft'; readonly draft: DraftSymbol }
  | { readonly kind: 'draftNotOpen'; readonly draft: DraftSymbol; readonly status: DraftStatus }
  | { readonly kind: 'alreadyInBlue'; readonly draft: DraftSymbol }
  | { readonly kind: 'anotherFirst'; readonly draft: DraftSymbol; readonly first: DraftSymbol }
  | { readonly kind: 'notASponsor'; readonly state: StateId; readonly draft: DraftSymbol }
  | { readonly kind: 'membersOut'; readonly members: readonly MemberId[] }
);

export const REFUSALS = [
  'notNow',
  'notAMember',
  'notInvited',
  'isAMember',
  'alreadyInvited',
  'alreadyVoted',
  'otherHand',
  'otherCall',
  'away',
  'atTheTable',
  'unknownDraft',
  'draftNotOpen',
  'alreadyInBlue',
  'anotherFirst',
  'notASponsor',
  'membersOut',
] as const satisfies readonly Refusal['kind'][];

/**
 * Charter 27(1): each member has one vote. In a show of hands only the vote that the President has called for.
 * @param called the call of the show of hands; `undefined` in a roll
 */
export function refusalToVote(record: MeetingRecord, member: MemberId, vote: Vote, called?: Hand): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 27(1)' };
  if (!isAtTheTable(record, member)) return { kind: 'away', member, citation: 'Charter 28(1)' };
  const cast = questionBeforeTheCouncil(record)?.votes[member];
  if (cast !== undefined) return { kind: 'alreadyVoted', member, vote: cast, citation: 'Charter 27(1)' };
  if (called !== undefined && vote !== called) {
    return { kind: 'otherHand', member, vote, called, citation: 'Practice: show of hands' };
  }
  return undefined;
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

/** Rule 32: drafts are voted on in the order of their submission; a draft is voted on once. */
export function refusalToPutToVote(record: MeetingRecord, symbol: DraftSymbol): Refusal | undefined {
  const closed = refusalOfClosedDraft(record, symbol, 'PRoP 32');
  if (closed) return closed;
  const first = nextToBeVotedOn(record.drafts);
  return first === undefined || first === symbol
    ? undefined
    : { kind: 'anotherFirst', draft: symbol, first, citation: 'PRoP 32' };
}

/** Rule 35: only who submitted a draft withdraws it, and only before a vote on it. */
export function refusalToWithdraw(record: MeetingRecord, symbol: DraftSymbol, by: StateId): Refusal | undefined {
  return refusalOfClosedDraft(record, symbol, 'PRoP 35') ?? refusalOfStranger(record, symbol, by, 'PRoP 35');
}

/** A sponsor asks for the final form; once is enough. */
export function refusalToPutInBlue(record: MeetingRecord, symbol: DraftSymbol, by: StateId): Refusal | undefined {
  if (draftOf(record, symbol)?.status === 'inBlue') {
    return { kind: 'alreadyInBlue', draft: symbol, citation: 'Practice: in blue' };
  }
  return (
    refusalOfClosedDraft(record, symbol, 'Practice: in blue') ??
    refusalOfStranger(record, symbol, by, 'Practice: in blue')
  );
}

/** Rule 37: States that are not members; each once. */
export function refusalToInvite(record: MeetingRecord, states: readonly StateId[]): Refusal | undefined {
  return firstOf(states, (state, index): Refusal | undefined => {
    if (isMember(record, state)) return { kind: 'isAMember', state, citation: 'PRoP 37' };
    const again = record.invited.includes(state) || states.indexOf(state) !== index;
    return again ? { kind: 'alreadyInvited', state, citation: 'PRoP 37' } : undefined;
  });
}

/** Members speak, and States invited under rule 37. */
export function refusalToSpeak(record: MeetingRecord, by: StateId): Refusal | undefined {
  if (!isMember(record, by)) {
    return record.invited.includes(by) ? undefined : { kind: 'notInvited', state: by, citation: 'PRoP 37' };
  }
  return isAtTheTable(record, by) ? undefined : { kind: 'away', member: by, citation: 'Charter 28(1)' };
}

/** Charter 28(1) expects every member at the table; nothing forbids it to leave. */
export function refusalToLeave(record: MeetingRecord, member: MemberId): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 28(1)' };
  return isAtTheTable(record, member) ? undefined : { kind: 'away', member, citation: 'Charter 28(1)' };
}

export function refusalToReturn(record: MeetingRecord, member: MemberId): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 28(1)' };
  return isAtTheTable(record, member) ? { kind: 'atTheTable', member, citation: 'Charter 28(1)' } : undefined;
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
  return draft.status === 'withdrawn'
    ? { kind: 'draftNotOpen', draft: symbol, status: draft.status, citation: 'PRoP 35' }
    : undefined;
}

function refusalOfClosedDraft(record: MeetingRecord, symbol: DraftSymbol, citation: Citation): Refusal | undefined {
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation };
  const open = draft.status === 'tabled' || draft.status === 'inBlue';
  return open ? undefined : { kind: 'draftNotOpen', draft: symbol, status: draft.status, citation };
}

function refusalOfStranger(
  record: MeetingRecord,
  symbol: DraftSymbol,
  state: StateId,
  citation: Citation,
): Refusal | undefined {
  return draftOf(record, symbol)?.sponsors.includes(state)
    ? undefined
    : { kind: 'notASponsor', state, draft: symbol, citation };
}

function firstOf<Item>(items: readonly Item[], refusal: (item: Item, index: number) => Refusal | undefined): Refusal | undefined {
  for (const [index, item] of items.entries()) {
    const found = refusal(item, index);
    if (found) return found;
  }
  return undefined;
}
