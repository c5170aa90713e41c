import { metaOf, openPosition, type Position } from '../../machines/index.ts';
import {
  isAtTheTable,
  membersOut,
  questionBeforeTheCouncil,
  type Act,
  type Hand,
  type MemberId,
  type Vote,
} from '../../machines/rules/index.ts';
import {
  ADJOURN,
  amend,
  askWhetherProcedural,
  cast,
  challenge,
  changeTo,
  CLOSE,
  comeBack,
  decided,
  DECLARE,
  divide,
  leave,
  move,
  orderAs,
  party,
  practise,
  PROCEED,
  put,
  putAmendment,
  putPart,
  PUT_PRELIMINARY,
  raisePoint,
  revive,
  rule,
  speak,
  submit,
  withdraw,
} from './acts.ts';
import type { Alphabet } from './explore.ts';
import {
  after,
  FIRST,
  FRA,
  inParts,
  MEMBERS,
  NZL,
  onDay,
  SECOND,
  SMALL_COUNCIL,
  symbolOf,
  SYR,
  TO_THE_FLOOR,
  TUR,
  UKR,
  UNKNOWN,
  withFirst,
} from './smallCouncil.ts';

/** A part of what can be done in the room: small enough to look at all of it. */
export interface Theme {
  readonly name: string;
  readonly start: Position;
  readonly alphabet: Alphabet;
}

const INVITE = { kind: 'invite', states: [SYR], under: 'PRoP 37' } as const;
const REGRET: Act = { type: 'vote.regret', by: UKR, question: FIRST, vote: 'abstaining' };
const correct = (member: MemberId, vote: Vote): Act => ({ type: 'vote.correct', member, vote });
const OPEN: Act = { type: 'meeting.open' };
const ADOPT: Act = { type: 'agenda.adopt' };
const CEDE: Act = { type: 'presidency.cede' };
const RESUME_CHAIR: Act = { type: 'presidency.resume' };
const POLL: Act = { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: 'A', coloured: false } };
const [AMENDMENT, FURTHER] = [symbolOf('S/2016/4'), symbolOf('S/2016/5')];
const onDraft = (draft: typeof FIRST, ...acts: readonly ('draft.putInBlue' | 'draft.withdraw')[]): Act[] =>
  acts.flatMap((type) => [FRA, NZL].map((by): Act => ({ type, draft, by })));

/** What ends a vote and goes on, whatever the question. */
const ONWARD: readonly Act[] = [CLOSE, DECLARE, PROCEED];

/**
 * A vote in few steps: at each call nobody or all that are left, one single hand, one change; in a roll the next member
 * says yes or no.
 */
const briefVote: Alphabet = (position) => {
  const { record } = position.context;
  if (!questionBeforeTheCouncil(record)) return ONWARD;
  const { called } = metaOf(position);
  const out = membersOut(record).filter((member) => isAtTheTable(record, member));
  return [
    ...ONWARD,
    ...(called ? hands(called, [[], out]) : []),
    ...out.slice(0, 1).flatMap(briefAnswers(called)),
    changeTo(NZL, 'against'),
    correct(NZL, 'abstaining'),
  ];
};

const briefAnswers =
  (called: Hand | undefined) =>
  (member: MemberId): Act[] =>
    called ? [cast(member, called)] : [cast(member, 'inFavour'), cast(member, 'against')];

/** A vote in the fewest steps: all that are left are in favour, or nobody raises a hand. In a roll all are in favour. */
const shortVote: Alphabet = (position) => {
  const { called } = metaOf(position);
  const out = membersOut(position.context.record).filter((member) => isAtTheTable(position.context.record, member));
  const [next] = out;
  if (called) return [...ONWARD, ...hands(called, called === 'inFavour' ? [[], out] : [[]])];
  return next ? [...ONWARD, cast(next, 'inFavour')] : ONWARD;
};

/** A vote in all its ways: every subset of hands, every answer, every change; the permanent member comes and goes. */
const wholeVote: Alphabet = (position) => {
  const { called } = metaOf(position);
  return [
    ...ONWARD,
    leave(FRA),
    comeBack(FRA),
    ...(called ? hands(called, GROUPS) : []),
    ...MEMBERS.flatMap((member) => ANSWERS.flatMap((vote) => [cast(member, vote), changeTo(member, vote)])),
  ];
};
const ANSWERS: readonly Vote[] = ['inFavour', 'against', 'notParticipating'];
const GROUPS: readonly (readonly MemberId[])[] = [[], [FRA], [NZL], [UKR], [FRA, NZL], [FRA, UKR], [NZL, UKR], MEMBERS];

function hands(vote: Hand, groups: readonly (readonly MemberId[])[]): Act[] {
  return groups.map((members): Act => ({ type: 'hands.show', vote, members }));
}

/** What is decided about the motions before the Council, whatever their numbers are. */
const onMotions: Alphabet = ({ context }) =>
  context.record.motions.flatMap(({ number, by }): Act[] => [
    { type: 'motion.agree', motion: number },
    { type: 'motion.withdraw', motion: number, by },
    ...bothManners((manner) => ({ type: 'motion.putToVote', motion: number, manner })),
  ]);

function bothManners(act: (manner: 'hands' | 'roll') => Act): Act[] {
  return [act('hands'), act('roll')];
}

/** What goes on outside the room as well. */
const BESIDE: readonly Act[] = [
  { type: 'delegation.signal', member: FRA, draft: SECOND, vote: 'against' },
  { type: 'delegation.instruct', member: NZL, draft: SECOND, vote: 'inFavour' },
  { type: 'silence.begin', title: 'A text', until: '5 p.m.' },
  { type: 'silence.break', by: NZL },
  { type: 'silence.end' },
  submit(UNKNOWN, UKR),
  { type: 'draft.putInBlue', draft: SECOND, by: NZL },
  withdraw(FIRST, FRA),
  revive(FIRST, NZL),
  { type: 'draft.cosponsor', draft: SECOND, by: FRA },
  { type: 'draft.leaveSponsors', draft: SECOND, by: FRA },
  practise('obligatoryAbstention'),
  party(NZL),
];

const SECONDING: Act = { type: 'draft.second', draft: SECOND, by: UKR };
const floor = after(TO_THE_FLOOR);
const always =
  (...acts: readonly Act[]): Alphabet =>
  () =>
    acts;
const all =
  (...alphabets: readonly Alphabet[]): Alphabet =>
  (position) =>
    alphabets.flatMap((alphabet) => alphabet(position));

export const THEMES: readonly Theme[] = [
  {
    name: 'the agenda',
    start: openPosition(SMALL_COUNCIL),
    alphabet: all(
      briefVote,
      always(
        OPEN,
        { type: 'presidency.pass' },
        { type: 'agenda.adopt' },
        { type: 'agenda.contest', by: FRA },
        ...bothManners((manner) => ({ type: 'agenda.putToVote', manner })),
        { type: 'invitation.extend', states: [SYR] },
        { type: 'invitation.extend', states: [TUR] },
        SECONDING,
        { type: 'consideration.begin' },
        speak(FRA),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'a vote in all its ways',
    start: floor,
    alphabet: all(
      wholeVote,
      always(
        ...bothManners((manner) => put(FIRST, manner)),
        { type: 'explanation.make', by: FRA, draft: FIRST },
        correct(NZL, 'against'),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'drafts',
    start: after([OPEN, { type: 'agenda.adopt' }, { type: 'consideration.begin' }], withFirst({ status: 'announced' })),
    alphabet: all(
      shortVote,
      always(
        submit(FIRST, FRA),
        SECONDING,
        ...onDraft(FIRST, 'draft.putInBlue', 'draft.withdraw'),
        withdraw(SECOND, NZL),
        revive(FIRST, NZL),
        put(FIRST),
        put(SECOND),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'a draft from outside',
    start: after(TO_THE_FLOOR, withFirst({ sponsors: [TUR] })),
    alphabet: all(
      shortVote,
      always(
        { type: 'draft.requestVote', draft: FIRST, by: UKR },
        put(FIRST),
        put(SECOND),
        CEDE,
        RESUME_CHAIR,
        ADJOURN,
      ),
    ),
  },
  {
    name: 'parts',
    start: after(TO_THE_FLOOR, withFirst(inParts('para. 1', 'para. 2'))),
    alphabet: all(
      shortVote,
      always(
        divide(FIRST, UKR, 'para. 1', 'para. 2'),
        { type: 'parts.object', draft: FIRST, by: FRA },
        ...bothManners((manner) => putPart(FIRST, 'para. 1', manner)),
        putPart(FIRST, 'para. 2'),
        put(FIRST),
        put(SECOND),
        withdraw(FIRST, FRA),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'amendments',
    start: floor,
    alphabet: all(
      shortVote,
      always(
        amend(AMENDMENT, FIRST, UKR),
        { type: 'amendment.withdraw', amendment: AMENDMENT, by: UKR },
        amend(FURTHER, FIRST, NZL, 'adds'),
        ...[AMENDMENT, FURTHER].flatMap((amendment) => bothManners((manner) => putAmendment(amendment, manner))),
        put(FIRST),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'the order of amendments',
    start: after([...TO_THE_FLOOR, amend(AMENDMENT, FIRST, UKR), amend(FURTHER, FIRST, NZL, 'adds')]),
    alphabet: all(
      briefVote,
      always(
        orderAs(FIRST, AMENDMENT, FURTHER),
        ...bothManners((manner) => challenge(NZL, manner)),
        { type: 'amendment.accept', amendment: AMENDMENT, by: FRA },
        { type: 'draft.revise', draft: FIRST, by: FRA },
        ADJOURN,
      ),
    ),
  },
  {
    name: 'an amendment from outside',
    start: after([...TO_THE_FLOOR, { type: 'invitation.extend', states: [SYR] }]),
    alphabet: all(
      shortVote,
      always(
        amend(AMENDMENT, FIRST, SYR),
        { type: 'amendment.requestVote', amendment: AMENDMENT, by: NZL },
        putAmendment(AMENDMENT),
        put(FIRST),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'amendments after the first vote',
    start: after([
      ...TO_THE_FLOOR,
      { type: 'invitation.extend', states: [SYR] },
      ...decided(put(FIRST), '- ++'),
      amend(AMENDMENT, SECOND, UKR),
    ]),
    alphabet: all(
      shortVote,
      always(
        amend(FURTHER, SECOND, SYR, 'adds'),
        { type: 'amendment.requestVote', amendment: FURTHER, by: NZL },
        { type: 'amendment.withdraw', amendment: FURTHER, by: SYR },
        { type: 'amendment.accept', amendment: AMENDMENT, by: NZL },
        orderAs(SECOND, AMENDMENT, FURTHER),
        { type: 'draft.revise', draft: SECOND, by: NZL },
        putAmendment(AMENDMENT),
        putAmendment(FURTHER, 'roll'),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'after the first vote',
    start: after([practise('preliminaryQuestion'), ...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')]),
    alphabet: all(
      shortVote,
      onMotions,
      always(
        { type: 'invitation.extend', states: [SYR] },
        { type: 'explanation.make', by: FRA, draft: FIRST },
        SECONDING,
        divide(SECOND, UKR, 'para. 1'),
        { type: 'parts.object', draft: SECOND, by: NZL },
        putPart(SECOND, 'para. 1', 'roll'),
        put(SECOND, 'roll'),
        move({ kind: 'emergencySession' }, NZL),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'the preliminary question after the first vote',
    start: after([practise('preliminaryQuestion'), ...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')]),
    alphabet: always(
      askWhetherProcedural(FIRST, FRA),
      askWhetherProcedural(SECOND, FRA),
      { type: 'preliminary.rule', matter: 'procedural' },
      PROCEED,
      ADJOURN,
    ),
  },
  {
    name: 'motions, one before the other',
    start: floor,
    alphabet: all(
      shortVote,
      onMotions,
      always(
        move({ kind: 'suspend' }, NZL),
        move({ kind: 'adjourn' }, UKR),
        move({ kind: 'postpone' }, NZL),
        { type: 'meeting.suspend' },
        { type: 'meeting.resume' },
        speak(UKR),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'two motions, nobody objecting to the first',
    start: after([...TO_THE_FLOOR, move({ kind: 'takeFirst', draft: SECOND }, NZL), move(INVITE, UKR)]),
    alphabet: all(shortVote, onMotions, always(ADJOURN)),
  },
  {
    name: 'who objects to a motion',
    start: after([...TO_THE_FLOOR, move({ kind: 'refer', to: 'committee' }, NZL)]),
    alphabet: all(
      shortVote,
      always(...bothManners((manner) => ({ type: 'motion.askObjections', motion: 1, manner })), ADJOURN),
    ),
  },
  {
    name: 'the President asks after a vote',
    start: after([...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')]),
    alphabet: all(
      shortVote,
      onMotions,
      always({ type: 'proposal.make', motion: { kind: 'adjourn' } }, REGRET, ADJOURN),
    ),
  },
  {
    name: 'a proposal of the President',
    start: floor,
    alphabet: all(
      shortVote,
      onMotions,
      always(
        { type: 'proposal.make', motion: { kind: 'takeFirst', draft: SECOND } },
        { type: 'motion.object', motion: 1, by: FRA },
        ADJOURN,
      ),
    ),
  },
  {
    name: 'the vote on a motion',
    start: after([...TO_THE_FLOOR, move({ kind: 'refer', to: 'committee' }, NZL)]),
    alphabet: all(briefVote, onMotions, always(ADJOURN)),
  },
  {
    name: 'the vote on a challenge',
    start: after([...TO_THE_FLOOR, raisePoint(UKR)]),
    alphabet: all(
      briefVote,
      always(rule(false), ...bothManners((manner) => challenge(NZL, manner)), leave(FRA), comeBack(FRA), ADJOURN),
    ),
  },
  {
    name: 'a motion in a vote, a point of order in the vote on it, a challenge',
    start: after([...TO_THE_FLOOR, put(FIRST), { type: 'hands.show', vote: 'inFavour', members: [NZL] }]),
    alphabet: all(
      shortVote,
      onMotions,
      always(move({ kind: 'adjourn' }, FRA), raisePoint(UKR), rule(false), challenge(NZL), ADJOURN),
    ),
  },
  ...[[OPEN, ADOPT], TO_THE_FLOOR, [...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')]].map((acts) => ({
    name: `who is heard after ${acts.length} acts`,
    start: after(acts),
    alphabet: always(
      { type: 'guest.invite', guests: ['A'] },
      { type: 'guest.invite', guests: ['B'] },
      { type: 'guest.hear', guest: 'A' },
      { type: 'consideration.begin' },
      ADJOURN,
    ),
  })),

  {
    name: 'the preliminary question on a motion',
    start: after([practise('preliminaryQuestion'), ...TO_THE_FLOOR, move({ kind: 'refer', to: 'committee' }, NZL)]),
    alphabet: all(
      briefVote,
      always(
        { type: 'preliminary.raiseOnMotion', motion: 1, by: FRA },
        ...bothManners((manner) => ({ type: 'preliminary.putToVote', manner })),
        { type: 'preliminary.rule', matter: 'substantive' },
        ...bothManners((manner) => challenge(NZL, manner)),
        speak(UKR),
        { type: 'motion.withdraw', motion: 1, by: NZL },
        ADJOURN,
      ),
    ),
  },
  {
    name: 'the preliminary question',
    start: after([practise('preliminaryQuestion'), ...TO_THE_FLOOR]),
    alphabet: all(
      (position) =>
        questionBeforeTheCouncil(position.context.record)?.question.kind === 'draftResolution'
          ? shortVote(position)
          : briefVote(position),
      always(
        askWhetherProcedural(FIRST, FRA),
        PUT_PRELIMINARY,
        { type: 'preliminary.putToVote', manner: 'roll' },
        { type: 'preliminary.rule', matter: 'procedural' },
        ...bothManners((manner) => challenge(NZL, manner)),
        speak(FRA),
        put(FIRST),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'other decisions',
    start: floor,
    alphabet: all(
      briefVote,
      always(
        ...bothManners((manner) => ({ type: 'recommendation.putToVote', of: 'admission', candidate: 'A', manner })),
        { type: 'consensus.seek', on: 'presidentialStatement', title: 'A' },
        { type: 'consensus.object', by: NZL },
        { type: 'consensus.declare' },
        POLL,
        { type: 'ballot.count', papers: [{ count: 3, choices: ['encourage'] }] },
        ADJOURN,
      ),
    ),
  },
  {
    name: 'adopted without a vote',
    start: after([...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')]),
    alphabet: always(
      { type: 'consensus.seekOnDraft', draft: SECOND },
      { type: 'consensus.object', by: NZL },
      { type: 'consensus.declare' },
      PROCEED,
      ADJOURN,
    ),
  },
  {
    name: 'the first draft adopted without a vote',
    start: floor,
    alphabet: always({ type: 'consensus.seekOnDraft', draft: FIRST }, { type: 'consensus.declare' }, PROCEED, ADJOURN),
  },
  {
    name: 'in writing',
    start: openPosition(onDay('2020-08-14')),
    alphabet: all(
      briefVote,
      always(
        { type: 'written.begin' },
        amend(AMENDMENT, FIRST, UKR),
        { type: 'amendment.withdraw', amendment: AMENDMENT, by: UKR },
        { type: 'amendment.putToVote', amendment: AMENDMENT, manner: 'letters' },
        { type: 'draft.putToVote', draft: FIRST, manner: 'letters' },
        { type: 'explanation.make', by: FRA, draft: FIRST },
        { type: 'written.end' },
      ),
    ),
  },
  {
    name: 'an election in rounds',
    start: floor,
    alphabet: always(
      { type: 'ballot.open', ballot: { kind: 'election', vacancies: 1, candidates: ['A', 'B'] } },
      { type: 'ballot.count', papers: [{ count: 2, choices: ['A'] }] },
      { type: 'ballot.compare', assembly: ['B'] },
      PROCEED,
      ADJOURN,
    ),
  },
];

/** Outside the room too: before the gavel, at the table, in suspension. */
export const BESIDE_THE_MEETING: readonly Theme[] = [
  { name: 'before the gavel', start: openPosition(SMALL_COUNCIL), alphabet: always(...BESIDE) },
  { name: 'at the table', start: after([OPEN]), alphabet: always(...BESIDE) },
  { name: 'in suspension', start: after([OPEN, { type: 'meeting.suspend' }]), alphabet: always(...BESIDE) },
  {
    name: 'in writing',
    start: after([{ type: 'written.begin' }], onDay('2020-08-14')),
    alphabet: always(...BESIDE),
  },
  {
    name: 'a month in suspension',
    start: after([OPEN, { type: 'meeting.suspend' }]),
    alphabet: always({ type: 'presidency.pass' }),
  },
];

const RULE_IT: Act = { type: 'preliminary.rule', matter: 'procedural' };

/** What interrupts a position and leads back to it; and the motion by which every meeting can be ended. */
export const INTERRUPTIONS: Alphabet = (position) => [
  raisePoint(UKR),
  rule(true),
  move({ kind: 'adjourn' }, UKR),
  { type: 'meeting.suspend' },
  { type: 'meeting.resume' },
  ...onMotions(position).filter((act) => !('manner' in act) || act.manner === 'hands'),
  ...(isInterruption(position) ? [challenge(NZL), RULE_IT, ...shortVote(position)] : []),
  // Nothing interrupts a vote in writing: it is taken to its end.
  ...(position.matches('inWriting') ? [...ONWARD, { type: 'written.end' } as const] : []),
];

/** Votes that a record tells in part, in one step: where nobody has voted on the question yet. */
export const TOLD_IN_PART: Alphabet = (position) => {
  const question = position.context.record.pending.at(-1);
  const isFresh = question !== undefined && !question.inPart && Object.keys(question.votes).length === 0;
  return isFresh ? [{ type: 'votes.tally', known: {}, tally: { inFavour: 1, against: 1, abstaining: 1 } }] : [];
};

/** The business does not go on by itself while it is interrupted. */
function isInterruption(position: Position): boolean {
  return position.matches('pointOfOrder') || position.matches({ floor: 'motion' });
}
