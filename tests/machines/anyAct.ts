import {
  AMENDMENT_CHANGES,
  HANDS,
  INVITATION_RULES,
  MANNERS,
  MATTERS,
  PRACTICES,
  stateOf,
  VOTES,
  type ToldInPart,
  type Votes,
  type Act,
  type ActOf,
  type ActType,
  type PutManner,
} from '../../machines/rules/index.ts';
import type { Position } from '../../machines/index.ts';
import { FIRST, FRA, MEMBERS, NZL, SECOND, symbolOf, SYR, TUR, UKR, UNKNOWN } from './smallCouncil.ts';
import { MOTIONS } from './tables/motions.ts';

/**
 * Every act worth trying on the small Council, those included that nobody may do: by strangers, on unknown drafts, twice
 * in one breath. By type, because the many signals would drown the rest.
 */
export function actsOfType(type: ActType, { context }: Position): readonly Act[] {
  const moved = context.record.motions.map(({ number }) => number);
  const numbers = [...moved, 1, 99];
  switch (type) {
    case 'motion.withdraw':
      return numbers.flatMap((motion) => STATES.map((by): Act => ({ type, motion, by })));
    case 'preliminary.raiseOnMotion':
    case 'motion.object':
      return numbers.flatMap((motion) => STATES.map((by): Act => ({ type, motion, by })));
    case 'motion.agree':
      return numbers.map((motion): Act => ({ type, motion }));
    case 'motion.putToVote':
    case 'motion.askObjections':
      return numbers.flatMap((motion) => MANNERS.map((manner): Act => ({ type, motion, manner })));
    default:
      return ACTS[type];
  }
}

const HOLY_SEE = stateOf('VAT');
const STATES = [...MEMBERS, SYR, TUR];
const [FOURTH, FIFTH, SIXTH] = [symbolOf('S/2016/4'), symbolOf('S/2016/5'), symbolOf('S/2016/6')];
const DRAFTS = [FIRST, SECOND, UNKNOWN, FOURTH];
const AMENDMENTS = [FIFTH, SIXTH, FIRST];
/** Every subset of the members, and hands that cannot go up together. */
const GROUPS = [[], [FRA], [NZL], [UKR], [FRA, NZL], [FRA, UKR], [NZL, UKR], MEMBERS, [NZL, NZL], [FRA, SYR]];
const POLL = { kind: 'strawPoll', candidate: 'A', coloured: true } as const;
const POLLS = { kind: 'strawPolls', candidates: ['A', 'B'], coloured: false } as const;
const ELECTION_OF_TWO = { kind: 'election', vacancies: 2, candidates: ['A', 'B'] } as const;
const ELECTION = { kind: 'election', vacancies: 1, candidates: ['A', 'B'] } as const;

const onDrafts = <Made>(make: (draft: typeof FIRST, by: typeof FRA) => Made): Made[] =>
  DRAFTS.flatMap((draft) => STATES.map((by) => make(draft, by)));
const byAll = <Made>(make: (by: typeof FRA) => Made): Made[] => STATES.map(make);
const inBothManners = <Made>(make: (manner: PutManner) => Made): Made[] => [...MANNERS, 'letters' as const].map(make);

const NAMED: readonly Votes[] = [{}, { [FRA]: 'inFavour' }, { [FRA]: 'against' }, { [SYR]: 'inFavour' }];
const TOLD: readonly ToldInPart[] = [
  {},
  { tally: { inFavour: 2, against: 0, abstaining: 1 } },
  { tally: { inFavour: 1, against: 1, abstaining: 1 } },
  { tally: { inFavour: 0, against: 1, abstaining: 1 }, result: 'insufficientVotes' },
  { result: 'adopted' },
];
const VOTES_IN_PART: readonly ActOf<'votes.tally'>[] = TOLD.flatMap((told) =>
  NAMED.map((known) => ({ type: 'votes.tally', known, ...told }) as const),
);

const ACTS: {
  readonly [
    Type in Exclude<
      ActType,
      | 'motion.withdraw'
      | 'motion.object'
      | 'motion.agree'
      | 'motion.putToVote'
      | 'motion.askObjections'
      | 'preliminary.raiseOnMotion'
    >
  ]: readonly ActOf<Type>[];
} = {
  'written.begin': [{ type: 'written.begin' }],
  'written.end': [{ type: 'written.end' }],
  'meeting.open': [{ type: 'meeting.open' }],
  'meeting.suspend': [{ type: 'meeting.suspend' }],
  'meeting.resume': [{ type: 'meeting.resume' }],
  'meeting.adjourn': [{ type: 'meeting.adjourn' }],
  'meeting.proceed': [{ type: 'meeting.proceed' }],
  'agenda.adopt': [{ type: 'agenda.adopt' }],
  'agenda.contest': byAll((by) => ({ type: 'agenda.contest', by })),
  'agenda.putToVote': inBothManners((manner) => ({ type: 'agenda.putToVote', manner })),
  'invitation.extend': INVITATION_RULES.flatMap((under) =>
    [[], [SYR], [TUR], [HOLY_SEE], [SYR, TUR], [SYR, SYR], [SYR, NZL]].map(
      (states) => ({ type: 'invitation.extend', states, under }) as const,
    ),
  ),
  'guest.invite': [[], ['A'], ['A', 'A']].map((guests) => ({ type: 'guest.invite', guests })),
  'guest.hear': ['A', 'B'].map((guest) => ({ type: 'guest.hear', guest })),
  'consideration.begin': [{ type: 'consideration.begin' }],
  'statement.make': byAll((by) => ({ type: 'statement.make', by })),
  'explanation.make': onDrafts((draft, by) => ({ type: 'explanation.make', draft, by })),
  'presidency.cede': [{ type: 'presidency.cede' }],
  'presidency.resume': [{ type: 'presidency.resume' }],
  'presidency.pass': [{ type: 'presidency.pass' }],
  'draft.submit': onDrafts((draft, by) => ({
    type: 'draft.submit',
    draft,
    by,
    ...(draft === UNKNOWN ? { sameAs: FIRST } : { matter: 'procedural' }),
    ...(draft === FOURTH ? { presidential: true } : {}),
  })),
  'draft.putInBlue': onDrafts((draft, by) => ({ type: 'draft.putInBlue', draft, by })),
  'draft.cosponsor': onDrafts((draft, by) => ({ type: 'draft.cosponsor', draft, by })),
  'draft.leaveSponsors': onDrafts((draft, by) => ({ type: 'draft.leaveSponsors', draft, by })),
  'draft.second': onDrafts((draft, by) => ({ type: 'draft.second', draft, by })),
  'draft.requestVote': onDrafts((draft, by) => ({ type: 'draft.requestVote', draft, by })),
  'draft.withdraw': onDrafts((draft, by) => [
    { type: 'draft.withdraw' as const, draft, by },
    { type: 'draft.withdraw' as const, draft, by, forAll: true as const },
  ]).flat(),
  'draft.revive': onDrafts((draft, by) => [
    { type: 'draft.revive' as const, draft, by },
    { type: 'draft.revive' as const, draft, by, alsoBy: [NZL] },
    { type: 'draft.revive' as const, draft, by, as: FOURTH },
  ]).flat(),
  'draft.putToVote': DRAFTS.flatMap((draft) => inBothManners((manner) => ({ type: 'draft.putToVote', draft, manner }))),
  'draft.revise': onDrafts((draft, by) => ({ type: 'draft.revise', draft, by })),
  'amendment.submit': AMENDMENTS.flatMap((amendment) =>
    onDrafts((draft, by) =>
      AMENDMENT_CHANGES.map(
        (change, removed) => ({ type: 'amendment.submit', amendment, draft, by, change, removed }) as const,
      ),
    ).flat(),
  ),
  'amendment.withdraw': AMENDMENTS.flatMap((amendment) =>
    byAll((by) => ({ type: 'amendment.withdraw', amendment, by })),
  ),
  'amendment.requestVote': AMENDMENTS.flatMap((amendment) =>
    byAll((by) => ({ type: 'amendment.requestVote', amendment, by })),
  ),
  'amendment.accept': AMENDMENTS.flatMap((amendment) => byAll((by) => ({ type: 'amendment.accept', amendment, by }))),
  'amendments.order': DRAFTS.flatMap((draft) =>
    [[FIFTH], [FIFTH, SIXTH], [SIXTH, FIFTH]].map((order) => ({ type: 'amendments.order', draft, order })),
  ),
  'amendment.putToVote': AMENDMENTS.flatMap((amendment) =>
    inBothManners((manner) => ({ type: 'amendment.putToVote', amendment, manner })),
  ),
  'parts.request': onDrafts((draft, by) =>
    [[], ['para. 1'], ['para. 1', 'para. 2'], ['para. 1', 'para. 1'], ['para. 9']].map((names) => ({
      type: 'parts.request' as const,
      draft,
      by,
      parts: names.map((part) => ({ part, operative: true })),
    })),
  ).flat(),
  'parts.object': onDrafts((draft, by) => ({ type: 'parts.object', draft, by })),
  'part.putToVote': DRAFTS.flatMap((draft) =>
    ['para. 1', 'para. 2', 'para. 3'].flatMap((part) =>
      inBothManners((manner) => ({ type: 'part.putToVote', draft, part, manner }) as const),
    ),
  ),
  'motion.move': Object.values(MOTIONS).flatMap((motion) => byAll((by) => ({ type: 'motion.move', motion, by }))),
  'proposal.make': [MOTIONS.adjourn, MOTIONS.adjournTo, MOTIONS.takeFirst].map((motion) => ({
    type: 'proposal.make',
    motion,
  })),
  'point.raise': byAll((by) => ({ type: 'point.raise', by })),
  'ruling.give': [true, false].map((upheld) => ({ type: 'ruling.give', upheld })),
  'ruling.challenge': byAll((by) => ({ type: 'ruling.challenge', by, manner: 'hands' })),
  'preliminary.raise': [...onDrafts((draft, by) => ({ draft, by })), ...byAll((by) => ({ draft: FIFTH, by }))].map(
    (asked) => ({ type: 'preliminary.raise', ...asked }),
  ),
  'preliminary.putToVote': inBothManners((manner) => ({ type: 'preliminary.putToVote', manner })),
  'preliminary.rule': MATTERS.map((matter) => ({ type: 'preliminary.rule', matter })),
  'hands.show': HANDS.flatMap((vote) => GROUPS.map((members) => ({ type: 'hands.show', vote, members }))),
  'vote.cast': VOTES.flatMap((vote) => byAll((member) => ({ type: 'vote.cast', member, vote }))),
  'vote.change': VOTES.flatMap((vote) => byAll((member) => ({ type: 'vote.change', member, vote }))),
  'vote.correct': VOTES.flatMap((vote) => byAll((member) => ({ type: 'vote.correct', member, vote }))),
  'vote.regret': [FIRST, SECOND].flatMap((question) =>
    HANDS.flatMap((vote) => byAll((by) => ({ type: 'vote.regret', by, question, vote }))),
  ),
  'votes.tally': VOTES_IN_PART,
  'voting.close': [{ type: 'voting.close' }, { type: 'voting.close', present: [FRA], absent: [NZL] }],
  'result.declare': [{ type: 'result.declare' }],
  'recommendation.putToVote': inBothManners((manner) => ({
    type: 'recommendation.putToVote',
    of: 'admission',
    candidate: 'A',
    manner,
  })),
  'consensus.seek': (['presidentialStatement', 'pressStatement'] as const).map((on) => ({
    type: 'consensus.seek',
    on,
    title: 'A',
  })),
  'consensus.object': byAll((by) => ({ type: 'consensus.object', by })),
  'consensus.declare': [{ type: 'consensus.declare' }],
  'silence.begin': [{ type: 'silence.begin', title: 'A', until: '5 p.m.' }],
  'silence.break': byAll((by) => ({ type: 'silence.break', by })),
  'silence.end': [{ type: 'silence.end' }],
  'ballot.compare': [[], ['A'], ['A', 'B'], ['C']].map((assembly) => ({ type: 'ballot.compare', assembly })),
  'consensus.seekOnDraft': DRAFTS.map((draft) => ({ type: 'consensus.seekOnDraft', draft })),
  'ballot.open': [POLL, POLLS, ELECTION, ELECTION, ELECTION_OF_TWO, { ...ELECTION, vacancies: 0 }].map((ballot) => ({
    type: 'ballot.open',
    ballot,
  })),
  'ballot.count': [
    [],
    [{ count: 3, choices: ['encourage'] }],
    [
      { count: 2, choices: ['discourage'] },
      { count: 1, choices: ['noOpinion'], permanent: true },
    ],
    [{ count: 2, choices: ['A'] }],
    [{ count: -1, choices: ['A'] }],
    [{ count: 9, choices: ['A'] }],
  ].map((papers) => ({ type: 'ballot.count', papers })),
  'delegation.leave': byAll((member) => ({ type: 'delegation.leave', member })),
  'delegation.return': byAll((member) => ({ type: 'delegation.return', member })),
  'delegation.signal': onDrafts((draft, member) => ({ type: 'delegation.signal', member, draft, vote: 'against' })),
  'delegation.instruct': onDrafts((draft, member) => ({
    type: 'delegation.instruct',
    member,
    draft,
    vote: 'inFavour',
  })),
  'practice.set': PRACTICES.flatMap((practice) => [true, false].map((on) => ({ type: 'practice.set', practice, on }))),
  'party.set': byAll((member) => [true, false].map((party) => ({ type: 'party.set' as const, member, party }))).flat(),
};
