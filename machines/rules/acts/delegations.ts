import type { LawsOf } from './law.ts';
import type { DelegationEvent, Lives } from './lives.ts';
import { refusalToMember } from './members.ts';
import type { Mutable } from '../mutable.ts';
import {
  draftOf,
  isAtTheTable,
  isMember,
  known,
  voteOn,
  type Delegation,
  type DelegationPosition,
  type MeetingRecord,
  type WritableRecord,
} from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import { keyOf, type DraftSymbol, type MemberId, type Vote } from '../words/vocabulary.ts';

export type DelegationAct =
  /** A delegation leaves the table, and comes back (Charter 28(1) expects it to be represented at all times). */
  | { readonly type: 'delegation.leave'; readonly member: MemberId }
  | { readonly type: 'delegation.return'; readonly member: MemberId }
  /** A member lets it be known how it will vote; then its capital tells it how to. Neither is a vote. */
  | { readonly type: 'delegation.signal'; readonly member: MemberId; readonly draft: DraftSymbol; readonly vote: Vote }
  | {
      readonly type: 'delegation.instruct';
      readonly member: MemberId;
      readonly draft: DraftSymbol;
      readonly vote: Vote;
    };

export const DELEGATIONS: LawsOf<DelegationAct> = {
  'delegation.leave': {
    by: 'member',
    // Charter 28(1) expects every member at the table; nothing forbids it to leave.
    refuse: (record, { member }) => refusalToMember(record, member, 'Charter 28(1)'),
    write(next, { member }, lives) {
      changePresence(next, member, 'leave', lives);
      if (next.speaker === member) delete next.speaker;
    },
  },
  'delegation.return': {
    by: 'member',
    refuse(record, { member }) {
      if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 28(1)' };
      return isAtTheTable(record, member) ? { kind: 'atTheTable', member, citation: 'Charter 28(1)' } : undefined;
    },
    write: (next, { member }, lives) => changePresence(next, member, 'return', lives),
  },
  'delegation.signal': {
    by: 'member',
    refuse: (record, { member, draft }) => refusalToTakePosition(record, member, draft),
    write: (next, act, lives) => takePosition(next, act, 'signal', lives),
  },
  'delegation.instruct': {
    by: 'member',
    refuse: (record, { member, draft }) => refusalToTakePosition(record, member, draft),
    write: (next, act, lives) => takePosition(next, act, 'instruct', lives),
  },
};

/** @throws when the State has no delegation: it is not a member */
export function delegationIn(next: WritableRecord, member: MemberId): Mutable<Delegation> {
  return known(next.delegations[member], `delegation ${member}`);
}

/** @throws when the delegation has no position on the draft: none is before the Council under that symbol */
export function positionOn({ positions }: Delegation, symbol: DraftSymbol): DelegationPosition {
  return known(positions[symbol], `position on ${symbol}`);
}

/** A signal or an instruction looks forward: to a draft that is still there, and on which the member has not voted. */
function refusalToTakePosition(record: MeetingRecord, member: MemberId, symbol: DraftSymbol): RuleRefusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 27(1)' };
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation: 'PRoP 32' };
  const vote = voteOn(record, symbol, member);
  if (vote !== undefined) return { kind: 'alreadyVoted', member, vote, citation: 'Charter 27(1)' };
  const decided = record.declared.some(({ question }) => keyOf(question) === symbol);
  return decided || draft.status === 'withdrawn' || draft.status === 'fallen'
    ? {
        kind: 'draftNotOpen',
        draft: symbol,
        status: draft.status,
        citation: draft.status === 'withdrawn' ? 'PRoP 35' : 'PRoP 32',
      }
    : undefined;
}

/** Presence has nothing to do with how far the delegation has come with a draft: any stance gives the same answer. */
function changePresence(next: WritableRecord, member: MemberId, event: 'leave' | 'return', lives: Lives): void {
  const delegation = delegationIn(next, member);
  const { presence } = lives.delegation({ presence: delegation.presence, stance: 'uninstructed' }, event);
  delegation.presence = presence;
}

function takePosition(
  next: WritableRecord,
  { member, draft, vote }: { readonly member: MemberId; readonly draft: DraftSymbol; readonly vote: Vote },
  event: Extract<DelegationEvent, 'signal' | 'instruct'>,
  lives: Lives,
): void {
  const delegation = delegationIn(next, member);
  const { stance } = lives.delegation(
    { presence: delegation.presence, stance: positionOn(delegation, draft).stance },
    event,
  );
  delegation.positions[draft] = { stance, vote };
}
