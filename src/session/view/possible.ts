import { metaOf, refusalOf, type Position } from '../../../machines/index.ts';
import {
  AMENDMENT_CHANGES,
  CONSENSUS_ON,
  isOpen,
  MATTERS,
  membersOut,
  parseDraftSymbol,
  PRACTICES,
  RECOMMENDATIONS,
  REFERRALS,
  VOTES,
  type Act,
  type DraftSymbol,
  type Manner,
  type MeetingRecord,
  type MemberId,
  type Motion,
  type Refusal,
  type StateId,
} from '../../../machines/rules/index.ts';
import type { Ground } from '../tree/context.ts';
import type { SessionState } from '../edit/study.ts';
import { lineTo } from '../tree/tree.ts';

/** Who acts: the President, a State in the room, or the reader, who can open again what practice has settled. */
export type Actor = 'president' | 'reader' | StateId;

/** What an act needs to be told in words; the reader may change it. */
export interface Told {
  /** Until when a meeting is adjourned, a discussion postponed, a silence runs. */
  readonly until: string;
  /** What a consensus or a silence is about. */
  readonly title: string;
  /** Whom a ballot or a recommendation is about. */
  readonly candidate: string;
}

export interface PossibleAct {
  readonly act: Act;
  /** Absent when it is in order. */
  readonly refusal?: Refusal;
}

/** What one of those in the room can do at the reader's position, and what is not in order there. */
export function possibleNow(ground: Ground, { tree, cursor }: SessionState, actor: Actor, told: Told): PossibleAct[] {
  const node = lineTo(tree, cursor.tip)[cursor.at];
  if (!node) throw new Error(`The line has no act ${cursor.at}.`);
  const { position } = node;
  const { invited } = position.context.record;
  const toInvite = ground.scenario.invited.map(({ id }) => id).filter((id) => !invited.includes(id));
  return possibleActs(position, actor, { told, manner: cursor.manner, toInvite });
}

/**
 * What can be done now by one of those in the room, and what cannot, each with its reason. Whatever concerns the room as
 * it is: its open drafts, the motions moved, the question under vote. The refusals come from the same place as the acts
 * themselves.
 *
 * @param told what some acts say in words, and the manner in which questions are put; `toInvite` are the States that the
 *   scenario knows and that have not been invited
 */
function possibleActs(
  position: Position,
  actor: Actor,
  { told, manner, toInvite }: { readonly told: Told; readonly manner: Manner; readonly toInvite: readonly StateId[] },
): PossibleAct[] {
  return actsOf(position, actor, told, manner, toInvite).map((act) => {
    const refusal = refusalOf(position, act);
    return refusal ? { act, refusal } : { act };
  });
}

function actsOf(position: Position, actor: Actor, told: Told, manner: Manner, toInvite: readonly StateId[]): Act[] {
  const { record } = position.context;
  if (actor === 'president') return actsOfThePresident(position, told, manner, toInvite);
  if (actor === 'reader') return actsOfTheReader(record);
  const sits = record.council.seats.some(({ member }) => member === actor);
  return sits ? actsOfAMember(position, actor, told, manner) : actsOfAnInvitedState(record, actor);
}

function actsOfThePresident(position: Position, told: Told, manner: Manner, toInvite: readonly StateId[]): Act[] {
  const { record } = position.context;
  const { called } = metaOf(position);
  const drafts = record.drafts.filter((draft) => isOpen(draft));
  return [
    { type: 'meeting.open' },
    { type: 'agenda.adopt' },
    { type: 'agenda.putToVote', manner },
    ...(toInvite.length > 0 ? [{ type: 'invitation.extend', states: toInvite } as const] : []),
    { type: 'consideration.begin' },
    { type: 'ruling.give', upheld: true },
    { type: 'ruling.give', upheld: false },
    { type: 'preliminary.putToVote', manner },
    ...MATTERS.map((matter): Act => ({ type: 'preliminary.rule', matter })),
    ...record.motions.flatMap(({ number }): Act[] => [
      { type: 'motion.putToVote', motion: number, manner },
      { type: 'motion.agree', motion: number },
    ]),
    ...record.amendments
      .filter(({ status }) => status === 'open')
      .map(({ symbol }): Act => ({ type: 'amendment.putToVote', amendment: symbol, manner })),
    ...drafts.flatMap(({ symbol, parts = [] }) =>
      parts
        .filter(({ status }) => status === 'open')
        .map(({ part }): Act => ({ type: 'part.putToVote', draft: symbol, part, manner })),
    ),
    ...drafts.map(({ symbol }): Act => ({ type: 'draft.putToVote', draft: symbol, manner })),
    ...(called ? [{ type: 'hands.show', vote: called, members: [] } as const] : []),
    { type: 'voting.close' },
    { type: 'result.declare' },
    { type: 'meeting.proceed' },
    { type: 'meeting.suspend' },
    { type: 'meeting.resume' },
    { type: 'presidency.cede' },
    { type: 'presidency.resume' },
    { type: 'presidency.pass' },
    ...CONSENSUS_ON.map((on): Act => ({
      type: 'consensus.seek',
      on,
      title: on === 'recommendation' ? told.candidate : told.title,
    })),
    { type: 'consensus.declare' },
    { type: 'silence.begin', title: told.title, until: told.until },
    { type: 'silence.end' },
    ...RECOMMENDATIONS.map((of): Act => ({ type: 'recommendation.putToVote', of, candidate: told.candidate, manner })),
    { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: told.candidate, coloured: true } },
    { type: 'ballot.open', ballot: { kind: 'election', vacancies: 1, candidates: [told.candidate] } },
    ...counting(record),
    { type: 'meeting.adjourn' },
  ];
}

/** All papers say the same, for the reader to put right. */
function counting({ ballots, council }: MeetingRecord): Act[] {
  const held = ballots.at(-1);
  if (!held || held.result) return [];
  const choice = held.ballot.kind === 'strawPoll' ? 'noOpinion' : held.ballot.candidates[0];
  if (choice === undefined) return [];
  const permanent = council.seats.filter((seat) => seat.permanent).length;
  const papers =
    held.ballot.kind === 'strawPoll' && held.ballot.coloured
      ? [
          { count: permanent, choices: [choice], permanent: true },
          { count: council.seats.length - permanent, choices: [choice] },
        ]
      : [{ count: council.seats.length, choices: [choice] }];
  return [{ type: 'ballot.count', papers }];
}

function actsOfAMember(position: Position, by: MemberId, told: Told, manner: Manner): Act[] {
  const { record } = position.context;
  return [
    ...actsInAVote(position, by),
    { type: 'point.raise', by },
    { type: 'ruling.challenge', by, manner },
    { type: 'agenda.contest', by },
    { type: 'consensus.object', by },
    { type: 'silence.break', by },
    { type: 'statement.make', by },
    ...record.drafts.flatMap(({ symbol }) => actsOnADraft(record, symbol, by)),
    ...record.amendments
      .filter((amendment) => amendment.by === by)
      .map(({ symbol }): Act => ({ type: 'amendment.withdraw', amendment: symbol, by })),
    ...motionsToMove(record, told).map((motion): Act => ({ type: 'motion.move', motion, by })),
    ...record.motions
      .filter((moved) => moved.by === by)
      .map(({ number }): Act => ({ type: 'motion.withdraw', motion: number, by })),
    record.delegations[by]?.presence === 'away'
      ? { type: 'delegation.return', member: by }
      : { type: 'delegation.leave', member: by },
  ];
}

function actsOfTheReader({ council, practice: now, parties }: MeetingRecord): Act[] {
  return [
    ...PRACTICES.map((practice): Act => ({ type: 'practice.set', practice, on: !now[practice] })),
    ...council.seats.map(({ member }): Act => ({ type: 'party.set', member, party: !parties.includes(member) })),
  ];
}

function actsInAVote(position: Position, member: MemberId): Act[] {
  const { record } = position.context;
  const { called } = metaOf(position);
  const cast = record.pending.at(-1)?.votes[member];
  if (!membersOut(record).includes(member) && cast !== undefined) {
    return VOTES.filter((vote) => vote !== cast).map((vote): Act => ({ type: 'vote.change', member, vote }));
  }
  const votes = called === undefined ? VOTES : [called];
  return record.pending.length > 0 ? votes.map((vote): Act => ({ type: 'vote.cast', member, vote })) : [];
}

function actsOnADraft(record: MeetingRecord, draft: DraftSymbol, by: MemberId): Act[] {
  const found = record.drafts.find(({ symbol }) => symbol === draft);
  if (!found) return [];
  const again = newSymbol(record, `${draft}(${by})`);
  const parts = ['1', '2'].map((number) => ({ part: `para. ${number}`, operative: true }));
  const own = found.sponsors.includes(by);
  const acts: (Act | undefined)[] = [
    { type: 'explanation.make', draft, by },
    own && found.status === 'announced' ? { type: 'draft.submit', draft, by } : undefined,
    own && found.status === 'tabled' ? { type: 'draft.putInBlue', draft, by } : undefined,
    own ? { type: 'draft.withdraw', draft, by } : undefined,
    own && found.status === 'withdrawn' ? { type: 'draft.revive', draft, by } : undefined,
    !own && again ? { type: 'draft.submit', draft: again, by, sameAs: draft } : undefined,
    found.sponsors.some((state) => record.council.seats.some(({ member }) => member === state))
      ? undefined
      : { type: 'draft.requestVote', draft, by },
    ...AMENDMENT_CHANGES.map((change): Act | undefined => {
      const amendment = newSymbol(record, `${draft}/A${record.amendments.length + 1}`);
      return amendment && { type: 'amendment.submit', amendment, draft, by, change, removed: 1 };
    }),
    found.parts ? { type: 'parts.object', draft, by } : { type: 'parts.request', draft, by, parts },
    { type: 'preliminary.raise', draft, by },
  ];
  return acts.filter((act) => act !== undefined);
}

/** A symbol that no text in the room has: clearly the reader's own. */
function newSymbol({ drafts, amendments }: MeetingRecord, text: string): DraftSymbol | undefined {
  const symbol = parseDraftSymbol(text);
  return [...drafts, ...amendments].some((known) => known.symbol === symbol) ? undefined : symbol;
}

function motionsToMove({ drafts }: MeetingRecord, { until }: Told): Motion[] {
  return [
    { kind: 'suspend' },
    { kind: 'adjourn' },
    { kind: 'adjournTo', until },
    ...REFERRALS.map((to): Motion => ({ kind: 'refer', to })),
    { kind: 'postpone' },
    { kind: 'postpone', until },
    ...drafts.filter((draft) => isOpen(draft)).map(({ symbol }): Motion => ({ kind: 'takeFirst', draft: symbol })),
    { kind: 'emergencySession' },
  ];
}

function actsOfAnInvitedState({ drafts }: MeetingRecord, by: StateId): Act[] {
  return [
    { type: 'statement.make', by },
    ...drafts
      .filter(({ sponsors }) => sponsors.includes(by))
      .flatMap(({ symbol, status, parts }): Act[] => [
        status === 'announced'
          ? { type: 'draft.submit', draft: symbol, by }
          : { type: 'draft.withdraw', draft: symbol, by },
        ...(parts ? [{ type: 'parts.object', draft: symbol, by } as const] : []),
      ]),
  ];
}
