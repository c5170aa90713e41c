import { castDraft, produce } from 'immer';

import { advanceDelegation, type DelegationEvent } from './delegation.machine.ts';
import { advanceDraft, type DraftEvent } from './draft.machine.ts';
import { advanceProposal, settle, takeEffect, type OpenRecord } from './effects.ts';
import {
  countBallot,
  decide,
  draftOf,
  isMember,
  keyOf,
  membersOut,
  motionMoved,
  nextPresident,
  unreachable,
  type Act,
  type DraftSymbol,
  type Manner,
  type MeetingRecord,
  type MemberId,
  type Question,
  type Vote,
} from '../rules/index.ts';

/** What an act leaves in the record. `record` is the context's only key: what Immer deletes below it stays deleted. */
export function recorded(context: { readonly record: MeetingRecord }, act: Act): { record: MeetingRecord } {
  return { record: produce(context.record, (next) => write(next, act)) };
}

/** Writes one act that is in order. Whether it is has been asked before; what follows from a vote is in `effects.ts`. */
function write(next: OpenRecord, act: Act): void {
  switch (act.type) {
    case 'agenda.adopt':
      next.agenda = 'adopted';
      return;
    case 'agenda.contest':
      next.agenda = 'contested';
      return;
    case 'invitation.extend':
      next.invited.push(...act.states);
      return;
    case 'consideration.begin':
      next.item = 'open';
      return;
    case 'statement.make':
    case 'explanation.make':
      next.speaker = act.by;
      return;
    case 'presidency.cede':
      next.ceded.push(next.president);
      // Rule 20: the next in English alphabetical order. Who has ceded it already comes before, never after.
      next.president = nextPresident(next.council, next.president);
      return;
    case 'presidency.resume':
      next.president = next.ceded[0] ?? next.president;
      next.ceded = [];
      return;
    case 'presidency.pass':
      next.president = nextPresident(next.council, next.president);
      return;
    case 'draft.submit':
      return submit(next, act);
    case 'draft.putInBlue':
      return advanceTheDraft(next, act.draft, 'putInBlue');
    case 'draft.requestVote':
      return change(next, act.draft, (resolution) => void (resolution.requestedBy = act.by));
    case 'draft.withdraw':
      advanceTheDraft(next, act.draft, 'withdraw');
      return change(next, act.draft, (resolution) => void (resolution.withdrawnBy = act.by));
    case 'draft.revive':
      advanceTheDraft(next, act.draft, 'revive');
      return change(next, act.draft, (resolution) => {
        resolution.sponsors = [act.by];
        delete resolution.withdrawnBy;
      });
    case 'amendment.submit': {
      const { amendment: symbol, draft, by, change: does, removed } = act;
      next.amendments.push({ symbol, draft, by, change: does, removed, status: 'open' });
      return;
    }
    case 'amendment.withdraw':
      return advanceProposal(next, { kind: 'amendment', amendment: act.amendment }, 'withdrawn');
    case 'parts.request':
      return change(next, act.draft, (resolution) => {
        resolution.parts = act.parts.map((part) => ({ ...part, status: 'open' }));
      });
    case 'parts.object':
      return change(next, act.draft, (resolution) => {
        delete resolution.parts;
        resolution.undivided = true;
      });
    case 'motion.move':
      next.motionsMoved += 1;
      next.motions.push(castDraft({ number: next.motionsMoved, motion: act.motion, by: act.by }));
      return;
    case 'motion.withdraw':
      next.motions = next.motions.filter(({ number }) => number !== act.motion);
      return;
    case 'motion.agree':
      return takeEffect(next, act.motion, true);
    case 'point.raise':
      next.point = { by: act.by };
      return;
    case 'ruling.give':
      if (!next.point) return;
      next.rulings.push({ ...rulingOf(next), on: 'point', raisedBy: next.point.by, upheld: act.upheld });
      return;
    case 'preliminary.raise':
      next.preliminary = { by: act.by, draft: act.draft };
      return;
    case 'preliminary.rule':
      if (!next.preliminary) return;
      next.rulings.push({ ...rulingOf(next), on: 'preliminary', draft: next.preliminary.draft, matter: act.matter });
      return;
    case 'draft.putToVote':
    case 'amendment.putToVote':
    case 'part.putToVote':
    case 'agenda.putToVote':
    case 'motion.putToVote':
    case 'preliminary.putToVote':
    case 'recommendation.putToVote':
      return putQuestion(next, questionOf(next, act), act.manner);
    case 'ruling.challenge': {
      const ruling = rulingAtStake(next);
      if (ruling) ruling.challengedBy = act.by;
      return putQuestion(next, questionOf(next, act), act.manner);
    }
    case 'hands.show':
      return castVotes(next, act.members, act.vote);
    case 'vote.cast':
    case 'vote.change':
      return castVotes(next, [act.member], act.vote);
    case 'voting.close':
      return castVotes(next, membersOut(next), 'notParticipating');
    case 'result.declare':
      return declare(next);
    case 'consensus.seek':
      next.consensus.push({ on: act.on, title: act.title, status: 'sought' });
      return;
    case 'consensus.object':
      return close(next.consensus, 'broken', act.by);
    case 'consensus.declare':
      return close(next.consensus, 'agreed');
    case 'silence.begin':
      next.silences.push({ title: act.title, until: act.until, status: 'running' });
      return;
    case 'silence.break':
      return close(next.silences, 'broken', act.by);
    case 'silence.end':
      return close(next.silences, 'agreed');
    case 'ballot.open':
      next.ballots.push(castDraft({ ballot: act.ballot }));
      return;
    case 'ballot.count': {
      const held = next.ballots.at(-1);
      if (held) held.result = castDraft(countBallot(held.ballot, act.papers, next.council));
      return;
    }
    case 'delegation.leave':
      return changePresence(next, act.member, 'leave');
    case 'delegation.return':
      return changePresence(next, act.member, 'return');
    case 'delegation.signal':
      return takePosition(next, act.member, act.draft, act.vote, 'signal');
    case 'delegation.instruct':
      return takePosition(next, act.member, act.draft, act.vote, 'instruct');
    case 'practice.set':
      next.practice[act.practice] = act.on;
      return;
    case 'party.set':
      next.parties = act.party ? [...next.parties, act.member] : next.parties.filter((member) => member !== act.member);
      return;
    case 'meeting.open':
    case 'meeting.suspend':
    case 'meeting.resume':
    case 'meeting.adjourn':
    case 'meeting.proceed':
      return;
    default:
      return unreachable(act);
  }
}

function advanceTheDraft(next: OpenRecord, symbol: DraftSymbol, event: DraftEvent['type']): void {
  change(next, symbol, (resolution) => void (resolution.status = advanceDraft(resolution.status, event)));
}

function change(
  next: OpenRecord,
  symbol: DraftSymbol,
  recipe: (resolution: OpenRecord['drafts'][number]) => void,
): void {
  const resolution = next.drafts.find((candidate) => candidate.symbol === symbol);
  if (resolution) recipe(resolution);
}

/** An announced draft gets the place that its submission gives it, after those before it; a new one goes behind all. */
function submit(next: OpenRecord, act: Extract<Act, { type: 'draft.submit' }>): void {
  const { draft: symbol, by, sameAs } = act;
  const announced = next.drafts.find((candidate) => candidate.symbol === symbol);
  const matter = act.matter ?? announced?.matter ?? (sameAs && draftOf(next, sameAs)?.matter) ?? 'substantive';
  next.drafts = next.drafts.filter((candidate) => candidate !== announced);
  const base = announced ?? { symbol, matter, sponsors: [by], status: 'announced' };
  next.drafts.push({ ...base, matter, status: advanceDraft('announced', 'submit'), ...(sameAs ? { sameAs } : {}) });
  for (const delegation of Object.values(next.delegations)) delegation.positions[symbol] ??= { stance: 'uninstructed' };
}

function rulingOf({ rulings, president }: MeetingRecord) {
  return { number: rulings.length + 1, by: president };
}

/** Rule 30: what a challenge is to. A point of order may have interrupted a ruling on the preliminary question. */
function rulingAtStake({ rulings, point }: OpenRecord) {
  return rulings.findLast(({ on }) => on === (point ? 'point' : 'preliminary'));
}

/** What an act puts to the vote, as the Council has it before it. */
function questionOf(next: OpenRecord, act: Extract<Act, { manner: Manner }>): Question {
  const matterOf = (symbol: DraftSymbol) => draftOf(next, symbol)?.matter ?? 'substantive';
  switch (act.type) {
    case 'draft.putToVote':
      return { kind: 'draftResolution', draft: act.draft, matter: matterOf(act.draft) };
    case 'amendment.putToVote': {
      const draft = next.amendments.find(({ symbol }) => symbol === act.amendment)?.draft ?? act.amendment;
      return { kind: 'amendment', amendment: act.amendment, draft, matter: matterOf(draft) };
    }
    case 'part.putToVote':
      return { kind: 'part', part: act.part, draft: act.draft, matter: matterOf(act.draft) };
    case 'agenda.putToVote':
      return { kind: 'agenda', matter: 'procedural' };
    case 'motion.putToVote': {
      const moved = motionMoved(next, act.motion);
      if (!moved) throw new Error(`There is no motion ${act.motion} before the Council.`);
      return { kind: 'motion', ...moved, matter: 'procedural' };
    }
    case 'preliminary.putToVote': {
      if (!next.preliminary) throw new Error('No preliminary question has been raised.');
      return { kind: 'preliminary', draft: next.preliminary.draft, matter: 'substantive' };
    }
    case 'ruling.challenge': {
      const ruling = rulingAtStake(next);
      if (!ruling) throw new Error('The President has not ruled.');
      return { kind: 'ruling', number: ruling.number, matter: 'procedural' };
    }
    case 'recommendation.putToVote':
      return { kind: 'recommendation', of: act.of, candidate: act.candidate, matter: 'substantive' };
    default:
      return unreachable(act);
  }
}

/** The question goes on top of the stack: one may interrupt another and leave its votes alone. */
function putQuestion(next: OpenRecord, question: Question, manner: Manner): void {
  if (question.kind === 'draftResolution') advanceTheDraft(next, question.draft, 'putToVote');
  if (question.kind === 'amendment' || question.kind === 'part') advanceProposal(next, question, 'underVote');
  delete next.speaker;
  next.pending.push(castDraft({ question, manner, votes: {} }));
}

function castVotes(next: OpenRecord, members: readonly MemberId[], vote: Vote): void {
  const pending = next.pending.at(-1);
  if (!pending) return;
  const { question, votes } = pending;
  for (const member of members) {
    votes[member] = vote;
    const delegation = next.delegations[member];
    if (!delegation || question.kind !== 'draftResolution') continue;
    const { presence } = delegation;
    const stance = delegation.positions[question.draft]?.stance ?? 'uninstructed';
    const after = advanceDelegation({ presence, stance }, 'vote').stance;
    delegation.positions[question.draft] =
      after === 'voted' ? { stance: after, vote } : { ...delegation.positions[question.draft], stance: after };
  }
}

/** Takes the question off the stack, decides it by Article 27, and writes down what follows. */
function declare(next: OpenRecord): void {
  const settled = next.pending.pop();
  if (!settled) return;
  const { question, votes } = settled;
  const outcome = decide(votes, next.council, question.matter);
  if (outcome.kind === 'undetermined')
    throw new Error(`The result on ${keyOf(question)} was declared while votes were out.`);
  next.declared.push(castDraft({ question, votes, outcome }));
  settle(next, question, outcome.kind);
}

function close(list: { status: string; brokenBy?: MemberId }[], status: 'agreed' | 'broken', by?: MemberId): void {
  const last = list.at(-1);
  if (!last) return;
  last.status = status;
  if (by !== undefined) last.brokenBy = by;
}

function changePresence(next: OpenRecord, member: MemberId, event: 'leave' | 'return'): void {
  const delegation = next.delegations[member];
  if (!delegation || !isMember(next, member)) return;
  delegation.presence = advanceDelegation({ presence: delegation.presence, stance: 'uninstructed' }, event).presence;
  if (next.speaker === member && delegation.presence === 'away') delete next.speaker;
}

function takePosition(
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
