import { castDraft, produce, type Draft } from 'immer';

import { advanceDelegation, type DelegationEvent } from './delegation.machine.ts';
import { advanceDraft, type DraftEvent } from './draft.machine.ts';
import {
  decide,
  draftOf,
  unreachable,
  type DraftSymbol,
  type Manner,
  type MeetingRecord,
  type MemberId,
  type OutcomeKind,
  type StateId,
  type Vote,
} from './rules/index.ts';

/** The record, open for one recipe. (Immer's `Draft` is not a draft resolution.) */
export type OpenRecord = Draft<MeetingRecord>;

/** Applies one recipe to the record. `record` is the context's only key: what Immer deletes below it stays deleted. */
export function edit(
  context: { readonly record: MeetingRecord },
  recipe: (next: OpenRecord) => void,
): { record: MeetingRecord } {
  return { record: produce(context.record, (next) => recipe(next)) };
}

export function invite(next: OpenRecord, states: readonly StateId[]): void {
  next.invited.push(...states);
}

export function giveTheFloor(next: OpenRecord, speaker: StateId): void {
  next.speaker = speaker;
}

export function advanceTheDraft(next: OpenRecord, symbol: DraftSymbol, event: DraftEvent['type']): void {
  const resolution = next.drafts.find((candidate) => candidate.symbol === symbol);
  if (resolution) resolution.status = advanceDraft(resolution.status, event);
}

/** The question goes on top of the stack: one may interrupt another and leave its votes alone. */
export function putQuestion(next: OpenRecord, symbol: DraftSymbol, manner: Manner): void {
  const resolution = draftOf(next, symbol);
  if (!resolution) return;
  advanceTheDraft(next, symbol, 'putToVote');
  delete next.speaker;
  next.pending.push({
    question: { kind: 'draftResolution', draft: symbol, matter: resolution.matter },
    manner,
    votes: {},
  });
}

export function castVotes(next: OpenRecord, members: readonly MemberId[], vote: Vote): void {
  const question = next.pending.at(-1);
  if (!question) return;
  for (const member of members) {
    question.votes[member] = vote;
    const delegation = next.delegations[member];
    if (!delegation) continue;
    const { presence } = delegation;
    const { draft } = question.question;
    const stance = delegation.positions[draft]?.stance ?? 'uninstructed';
    const after = advanceDelegation({ presence, stance }, 'vote').stance;
    delegation.positions[draft] = after === 'voted' ? { stance: after, vote } : { ...delegation.positions[draft], stance: after };
  }
}

const DRAFT_EVENT_OF = { adopted: 'adopt', vetoed: 'veto', insufficientVotes: 'fallShort' } as const;

/** Takes the question off the stack, decides it by Article 27, and moves the draft's life on. */
export function declare(next: OpenRecord): void {
  const settled = next.pending.pop();
  if (!settled) return;
  const { question, votes } = settled;
  const outcome = decide(votes, next.council, question.matter);
  next.declared.push(castDraft({ question, votes, outcome }));
  advanceTheDraft(next, question.draft, draftEventOf(outcome.kind));
}

export function changePresence(next: OpenRecord, member: MemberId, event: 'leave' | 'return'): void {
  const delegation = next.delegations[member];
  if (!delegation) return;
  delegation.presence = advanceDelegation({ presence: delegation.presence, stance: 'uninstructed' }, event).presence;
  if (next.speaker === member && delegation.presence === 'away') delete next.speaker;
}

export function takePosition(
  next: OpenRecord,
  member: MemberId,
  symbol: DraftSymbol,
  vote: Vote,
  event: Extract<DelegationEvent['type'], 'signal' | 'instruct'>,
): void {
  const delegation = next.delegations[member];
  const position = delegation?.positions[symbol];
  if (!delegation || !position) return;
  const { stance } = advanceDelegation({ presence: delegation.presence, stance: position.stance }, event);
  delegation.positions[symbol] = { stance, vote };
}

function draftEventOf(kind: OutcomeKind): DraftEvent['type'] {
  switch (kind) {
    case 'adopted':
    case 'vetoed':
    case 'insufficientVotes':
      return DRAFT_EVENT_OF[kind];
    case 'undetermined':
      // Closing the voting records whoever has not voted as not participating; nothing is out any more.
      throw new Error('A result was declared while votes were out.');
    default:
      return unreachable(kind);
  }
}
