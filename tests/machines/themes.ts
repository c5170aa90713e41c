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
  DECLARE,
  divide,
  leave,
  move,
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
import { after, FIRST, FRA, MEMBERS, NZL, SECOND, SMALL_COUNCIL, symbolOf, SYR, TO_THE_FLOOR, TUR, UKR, UNKNOWN, withFirst } from './smallCouncil.ts';

/** A part of what can be done in the room: small enough to look at all of it. */
export interface Theme {
  readonly name: string;
  readonly start: Position;
  readonly alphabet: Alphabet;
}

const OPEN: Act = { type: 'meeting.open' };
const CEDE: Act = { type: 'presidency.cede' };
const RESUME_CHAIR: Act = { type: 'presidency.resume' };
const POLL: Act = { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate: 'A', coloured: false } };
const AMENDMENT = symbolOf('S/2016/4');
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
  return [...ONWARD, ...(called ? hands(called, [[], out]) : []), ...out.slice(0, 1).flatMap(briefAnswers(called)), changeTo(NZL, 'against')];
};

const briefAnswers = (called: Hand | undefined) => (member: MemberId): Act[] =>
  called ? [cast(member, called)] : [cast(member, 'inFavour'), cast(member, 'against')];

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
  ...onDraft(SECOND, 'draft.putInBlue', 'draft.withdraw'),
  revive(SECOND, NZL),
];

const floor = after(TO_THE_FLOOR);
const always = (...acts: readonly Act[]): Alphabet => () => acts;
const all = (...alphabets: readonly Alphabet[]): Alphabet => (position) => alphabets.flatMap((alphabet) => alphabet(position));

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
        { type: 'consideration.begin' },
        speak(FRA),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'a vote in all its ways',
    start: floor,
    alphabet: all(wholeVote, always(...bothManners((manner) => put(FIRST, manner)), { type: 'explanation.make', by: FRA, draft: FIRST }, ADJOURN)),
  },
  {
    name: 'drafts',
    start: after([OPEN, { type: 'agenda.adopt' }, { type: 'consideration.begin' }], withFirst({ status: 'announced' })),
    alphabet: all(
      briefVote,
      always(
        submit(FIRST, FRA),
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
    alphabet: all(briefVote, always({ type: 'draft.requestVote', draft: FIRST, by: UKR }, put(FIRST), put(SECOND), CEDE, RESUME_CHAIR, ADJOURN)),
  },
  {
    name: 'parts and amendments',
    start: floor,
    alphabet: all(
      briefVote,
      always(
        amend(AMENDMENT, FIRST, UKR),
        { type: 'amendment.withdraw', amendment: AMENDMENT, by: UKR },
        ...bothManners((manner) => putAmendment(AMENDMENT, manner)),
        divide(FIRST, UKR, 'para. 1', 'para. 2'),
        { type: 'parts.object', draft: FIRST, by: FRA },
        ...bothManners((manner) => putPart(FIRST, 'para. 1', manner)),
        putPart(FIRST, 'para. 2'),
        put(FIRST),
        ADJOURN,
      ),
    ),
  },
  {
    name: 'motions',
    start: floor,
    alphabet: all(
      briefVote,
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
    name: 'a motion in a vote, a point of order in the vote on it',
    start: after([...TO_THE_FLOOR, put(FIRST), { type: 'hands.show', vote: 'inFavour', members: [NZL] }]),
    alphabet: all(
      (position) => (position.context.record.pending.length === 1 ? [...ONWARD, ...hands('against', [[]]), ...hands('abstaining', [[]])] : briefVote(position)),
      onMotions,
      always(move({ kind: 'adjourn' }, FRA), raisePoint(UKR), rule(false), ...bothManners((manner) => challenge(NZL, manner)), leave(UKR), ADJOURN),
    ),
  },
  {
    name: 'the preliminary question',
    start: after([practise('preliminaryQuestion'), ...TO_THE_FLOOR]),
    alphabet: all(
      (position) => (position.context.record.pending.at(-1)?.question.kind === 'draftResolution' ? [...ONWARD, ...briefVote(position).filter(({ type }) => type === 'hands.show')] : briefVote(position)),
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
        { type: 'consensus.seek', on: 'pressStatement', title: 'A' },
        { type: 'consensus.object', by: NZL },
        { type: 'consensus.declare' },
        POLL,
        { type: 'ballot.count', papers: [{ count: 3, choices: ['encourage'] }] },
        ADJOURN,
      ),
    ),
  },
];

/**
 * From one position of every state: what can interrupt it and lead back, what goes on beside it, and the motion by which
 * every meeting can be ended.
 */
export const AROUND: Alphabet = all(
  onMotions,
  (position) => (position.matches('pointOfOrder') ? briefVote(position) : [PROCEED]),
  always(
    raisePoint(UKR),
    rule(true),
    challenge(NZL),
    move({ kind: 'adjourn' }, UKR),
    { type: 'meeting.suspend' },
    { type: 'meeting.resume' },
    leave(FRA),
    comeBack(FRA),
  ),
);

export const BESIDE_IT: Alphabet = all(always(...BESIDE, practise('obligatoryAbstention'), party(NZL), CEDE, RESUME_CHAIR));
