import { describe, expect, test } from 'vitest';
import { metaOf, type MeetingInput } from '../../machines/index.ts';
import type { Group, Room } from '../../machines/rules/acts/offer.ts';
import { actsOffered, groupOf, OFFERS, wordingOf, type Actor } from '../../machines/rules/acts/offers.ts';
import { stateOf, type Act, type ActType, type SecretBallot } from '../../machines/rules/index.ts';
import {
  amend,
  cast,
  CLOSE,
  decided,
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
  submit,
  withdraw,
} from './acts.ts';
import {
  after,
  FIRST,
  FRA,
  moversUnknown,
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
import { PLACES } from './tables/places.ts';
import { ACT_TYPES } from './tables/row.ts';

interface Setting extends Partial<Pick<Room, 'manner' | 'toInvite' | 'provisions' | 'called'>> {
  readonly input?: MeetingInput;
}

const AMENDMENT = symbolOf('S/2016/4');
/** A third draft, that Turkey, not a member, has announced. */
const THREE_DRAFTS: MeetingInput = {
  ...SMALL_COUNCIL,
  drafts: [...SMALL_COUNCIL.drafts, { symbol: UNKNOWN, matter: 'substantive', sponsors: [TUR], status: 'announced' }],
};
/** A room with something of everything. */
const BUSY: readonly Act[] = [
  ...TO_THE_FLOOR,
  amend(AMENDMENT, FIRST, UKR),
  divide(SECOND, UKR, 'para. 1', 'para. 2'),
  move({ kind: 'postpone' }, NZL),
  move({ kind: 'suspend' }, FRA),
];
const BUSY_SETTING: Setting = {
  input: THREE_DRAFTS,
  toInvite: [SYR],
  provisions: [{ symbol: FIRST, parts: [{ part: 'flights', operative: true }] }],
};
const BLUE: Act = { type: 'draft.putInBlue', draft: FIRST, by: FRA };
const openBallot = (ballot: SecretBallot): Act => ({ type: 'ballot.open', ballot });

describe('what is offered in a room with something of everything', () => {
  test('to the President', () => {
    expect(offered('president', BUSY, BUSY_SETTING)).toEqual([
      'meeting.open',
      'agenda.adopt',
      'agenda.putToVote hands',
      'invitation.extend ["SYR"]',
      'guest.invite ["the Special Envoy"]',
      'consideration.begin',
      'ruling.give true',
      'ruling.give false',
      'preliminary.putToVote hands',
      'preliminary.rule procedural',
      'preliminary.rule substantive',
      'motion.putToVote 1 hands',
      'motion.askObjections 1 hands',
      'motion.agree 1',
      'motion.putToVote 2 hands',
      'motion.askObjections 2 hands',
      'motion.agree 2',
      'amendment.putToVote S/2016/4 hands',
      'part.putToVote S/2016/2 para. 1 hands',
      'part.putToVote S/2016/2 para. 2 hands',
      'draft.putToVote S/2016/1 hands',
      'draft.putToVote S/2016/2 hands',
      'voting.close',
      'result.declare',
      'meeting.proceed',
      'meeting.suspend',
      'meeting.resume',
      'proposal.make {"kind":"takeFirst","draft":"S/2016/2"}',
      'proposal.make {"kind":"adjourn"}',
      'proposal.make {"kind":"adjournTo","until":"Monday"}',
      'presidency.cede',
      'presidency.resume',
      'presidency.pass',
      'consensus.seek presidentialStatement a statement',
      'consensus.seek recommendation Andorra',
      'consensus.declare',
      'silence.begin a statement Monday',
      'silence.end',
      'consensus.seekOnDraft S/2016/1',
      'consensus.seekOnDraft S/2016/1 true',
      'consensus.seekOnDraft S/2016/2',
      'consensus.seekOnDraft S/2016/2 true',
      'recommendation.putToVote admission Andorra hands',
      'recommendation.putToVote secretaryGeneral Andorra hands',
      'ballot.open {"kind":"strawPoll","candidate":"Andorra","coloured":true}',
      'ballot.open {"kind":"strawPolls","candidates":["Andorra"],"coloured":false}',
      'ballot.open {"kind":"election","vacancies":1,"candidates":["Andorra"]}',
      'meeting.adjourn',
    ]);
  });

  test('to the reader: the switches of practice, and who is a party to the dispute', () => {
    expect(offered('reader', BUSY, BUSY_SETTING)).toEqual([
      'practice.set preliminaryQuestion true',
      'practice.set obligatoryAbstention true chapterVI dispute',
      'practice.set obligatoryAbstention true article52 dispute',
      'practice.set obligatoryAbstention true chapterVII dispute',
      'practice.set obligatoryAbstention true unstated dispute',
      'party.set FRA true',
      'party.set NZL true',
      'party.set UKR true',
    ]);
  });

  test('to a member', () => {
    expect(offered(UKR, BUSY, BUSY_SETTING)).toEqual([
      'point.raise UKR',
      'ruling.challenge UKR hands',
      'agenda.contest UKR',
      'consensus.object UKR',
      'silence.break UKR',
      'statement.make UKR',
      ...amendments('oral amendment 1', 'S/2016/4', UKR),
      'explanation.make S/2016/1 UKR',
      'draft.submit S/2016/1(UKR) UKR S/2016/1',
      'draft.submit S/2016/1(UKR) UKR S/2016/1 true',
      'draft.cosponsor S/2016/1 UKR',
      'draft.second S/2016/1 UKR',
      ...amendments('S/2016/1/A2', 'S/2016/1', UKR),
      ...amendments('oral amendment 1', 'S/2016/1', UKR),
      'parts.request S/2016/1 UKR [{"part":"flights","operative":true}]',
      'preliminary.raise S/2016/1 UKR',
      'explanation.make S/2016/2 UKR',
      'draft.submit S/2016/2(UKR) UKR S/2016/2',
      'draft.submit S/2016/2(UKR) UKR S/2016/2 true',
      'draft.cosponsor S/2016/2 UKR',
      'draft.second S/2016/2 UKR',
      ...amendments('S/2016/2/A2', 'S/2016/2', UKR),
      ...amendments('oral amendment 1', 'S/2016/2', UKR),
      'parts.object S/2016/2 UKR',
      'preliminary.raise S/2016/2 UKR',
      'explanation.make S/2016/3 UKR',
      'draft.submit S/2016/3(UKR) UKR S/2016/3',
      'draft.submit S/2016/3(UKR) UKR S/2016/3 true',
      'draft.requestVote S/2016/3 UKR',
      ...amendments('S/2016/3/A2', 'S/2016/3', UKR),
      ...amendments('oral amendment 1', 'S/2016/3', UKR),
      'preliminary.raise S/2016/3 UKR',
      'amendment.withdraw S/2016/4 UKR',
      'motion.move {"kind":"suspend"} UKR',
      'motion.move {"kind":"adjourn"} UKR',
      'motion.move {"kind":"adjournTo","until":"Monday"} UKR',
      'motion.move {"kind":"refer","to":"committee"} UKR',
      'motion.move {"kind":"refer","to":"secretaryGeneral"} UKR',
      'motion.move {"kind":"refer","to":"rapporteur"} UKR',
      'motion.move {"kind":"postpone"} UKR',
      'motion.move {"kind":"postpone","until":"Monday"} UKR',
      'motion.move {"kind":"postponeVote","draft":"S/2016/1"} UKR',
      'motion.move {"kind":"postponeVote","draft":"S/2016/1","until":"Monday"} UKR',
      'motion.move {"kind":"postponeVote","draft":"S/2016/2"} UKR',
      'motion.move {"kind":"postponeVote","draft":"S/2016/2","until":"Monday"} UKR',
      'motion.move {"kind":"takeFirst","draft":"S/2016/1"} UKR',
      'motion.move {"kind":"takeFirst","draft":"S/2016/2"} UKR',
      'motion.move {"kind":"invite","under":"PRoP 37","states":["SYR"]} UKR',
      'motion.move {"kind":"emergencySession"} UKR',
      'motion.move {"kind":"inviteGuests","guests":["the Special Envoy"],"under":"PRoP 39"} UKR',
      'motion.move {"kind":"private"} UKR',
      'motion.object 1 UKR',
      'motion.object 2 UKR',
      'delegation.leave UKR',
    ]);
  });

  test('to States that are not members: the sponsor of two drafts, and one that sponsors none', () => {
    expect(offered(TUR, BUSY, BUSY_SETTING)).toEqual([
      'statement.make TUR',
      'draft.withdraw S/2016/1 TUR',
      'draft.leaveSponsors S/2016/1 TUR',
      'draft.revise S/2016/1 TUR',
      'draft.cosponsor S/2016/2 TUR',
      'draft.submit S/2016/3 TUR',
      'amendment.accept S/2016/4 TUR',
    ]);
    expect(offered(SYR, BUSY, BUSY_SETTING)).toEqual([
      'statement.make SYR',
      'draft.cosponsor S/2016/1 SYR',
      'draft.cosponsor S/2016/2 SYR',
    ]);
  });
});

const HANDS_UP: readonly Act[] = [put(FIRST), { type: 'hands.show', vote: 'inFavour', members: [NZL] }];
const ROLL: readonly Act[] = [put(FIRST, 'roll'), cast(FRA, 'against')];
const POLL = { kind: 'strawPoll', candidate: 'Andorra', coloured: true } as const;
const COUNTED: Act = { type: 'ballot.count', papers: [{ count: 3, choices: ['Andorra'] }] };
const ELECTION = { kind: 'election', vacancies: 1, candidates: ['Andorra', 'Monaco'] } as const;
const PART_VOTED: readonly Act[] = [
  divide(FIRST, UKR, 'para. 1', 'para. 2'),
  ...decided(putPart(FIRST, 'para. 1'), '- --'),
];

test.each<
  [situation: string, actor: Actor, begins: string, lines: readonly string[], acts?: readonly Act[], setting?: Setting]
>([
  ['everybody has been invited', 'president', 'invitation', []],
  [
    'questions are put by roll',
    'president',
    'draft.put',
    [`draft.putToVote ${FIRST} roll`, `draft.putToVote ${SECOND} roll`],
    [],
    { manner: 'roll' },
  ],

  ['nothing is voted on', UKR, 'vote.', []],
  ['nothing is voted on', 'president', 'hands', []],
  ['a call has been made', 'president', 'hands', ['hands.show against []'], HANDS_UP],
  ['a call has been made, and the member has not voted', FRA, 'vote.', ['vote.cast FRA against'], HANDS_UP],
  [
    'a call has been made, and the member has voted',
    NZL,
    'vote.',
    ['vote.change NZL against', 'vote.change NZL abstaining', 'vote.change NZL notParticipating'],
    HANDS_UP,
  ],
  [
    'the roll is called, and the member has not voted',
    NZL,
    'vote.',
    ['vote.cast NZL inFavour', 'vote.cast NZL against', 'vote.cast NZL abstaining', 'vote.cast NZL notParticipating'],
    ROLL,
  ],
  [
    'the roll is called, and the member has voted',
    FRA,
    'vote.',
    ['vote.change FRA inFavour', 'vote.change FRA abstaining', 'vote.change FRA notParticipating'],
    ROLL,
  ],

  [
    'its draft is tabled',
    FRA,
    'draft.',
    [
      `draft.putInBlue ${FIRST} FRA`,
      `draft.withdraw ${FIRST} FRA`,
      `draft.leaveSponsors ${FIRST} FRA`,
      `draft.revise ${FIRST} FRA`,
      `draft.submit ${SECOND}(FRA) FRA ${SECOND}`,
      `draft.cosponsor ${SECOND} FRA`,
      `draft.second ${SECOND} FRA`,
    ],
  ],
  [
    'its draft is in blue',
    NZL,
    'draft.',
    [
      `draft.withdraw ${FIRST} NZL`,
      `draft.leaveSponsors ${FIRST} NZL`,
      `draft.revise ${FIRST} NZL`,
      `draft.putInBlue ${SECOND} NZL`,
      `draft.withdraw ${SECOND} NZL`,
      `draft.leaveSponsors ${SECOND} NZL`,
      `draft.revise ${SECOND} NZL`,
    ],
    [BLUE],
  ],
  [
    'its draft is withdrawn',
    NZL,
    'draft.',
    [
      `draft.withdraw ${FIRST} NZL`,
      `draft.revive ${FIRST} NZL`,
      `draft.putInBlue ${SECOND} NZL`,
      `draft.withdraw ${SECOND} NZL`,
      `draft.leaveSponsors ${SECOND} NZL`,
      `draft.revise ${SECOND} NZL`,
    ],
    [withdraw(FIRST, FRA)],
  ],
  [
    'a draft of others is withdrawn',
    UKR,
    'draft.',
    [
      `draft.submit ${FIRST}(UKR) UKR ${FIRST}`,
      `draft.submit ${FIRST}(UKR) UKR ${FIRST} true`,
      `draft.submit ${SECOND}(UKR) UKR ${SECOND}`,
      `draft.submit ${SECOND}(UKR) UKR ${SECOND} true`,
      `draft.cosponsor ${SECOND} UKR`,
      `draft.second ${SECOND} UKR`,
    ],
    [withdraw(FIRST, FRA)],
  ],
  [
    'its draft is withdrawn, and another has seconded it',
    NZL,
    'draft.revive',
    [`draft.revive ${FIRST} NZL`, `draft.revive ${FIRST} NZL ["UKR"]`],
    [{ type: 'draft.second', draft: FIRST, by: UKR }, withdraw(FIRST, FRA)],
  ],
  [
    'it has seconded a draft, which is withdrawn while a co-sponsor is away',
    UKR,
    'draft.revive',
    [`draft.revive ${FIRST} UKR`],
    [{ type: 'draft.second', draft: FIRST, by: UKR }, leave(NZL), withdraw(FIRST, FRA)],
  ],
  [
    'nobody knows who moved its draft',
    NZL,
    'draft.withdraw',
    [`draft.withdraw ${FIRST} NZL true`, `draft.withdraw ${SECOND} NZL`],
    [],
    { input: moversUnknown() },
  ],
  [
    'nobody knows who moved its draft, which is divided',
    FRA,
    'parts.object',
    [`parts.object ${FIRST} FRA true`],
    [divide(FIRST, UKR, 'para. 1')],
    { input: moversUnknown() },
  ],
  ['a draft is withdrawn', 'president', 'draft.', [`draft.putToVote ${SECOND} hands`], [withdraw(FIRST, FRA)]],
  [
    'a draft is withdrawn',
    UKR,
    'motion.move {"kind":"takeFirst"',
    [`motion.move {"kind":"takeFirst","draft":"${SECOND}"} UKR`],
    [withdraw(FIRST, FRA)],
  ],
  [
    'its draft is announced',
    FRA,
    'draft.',
    [
      `draft.submit ${FIRST} FRA`,
      `draft.withdraw ${FIRST} FRA`,
      `draft.submit ${SECOND}(FRA) FRA ${SECOND}`,
      `draft.cosponsor ${SECOND} FRA`,
      `draft.second ${SECOND} FRA`,
    ],
    [],
    { input: withFirst({ status: 'announced' }) },
  ],
  [
    'the text was repeated before',
    UKR,
    'draft.submit',
    [`draft.submit ${SECOND}(UKR) UKR ${SECOND}`, `draft.submit ${SECOND}(UKR) UKR ${SECOND} true`],
    [submit(symbolOf(`${FIRST}(UKR)`), UKR, FIRST)],
  ],
  [
    'a draft is sponsored by no member',
    UKR,
    'draft.request',
    [`draft.requestVote ${FIRST} UKR`],
    [],
    { input: withFirst({ sponsors: [TUR] }) },
  ],

  [
    'the symbol of the next amendment to the first draft is taken',
    UKR,
    'amendment.submit',
    [
      ...amendments('oral amendment 1', FIRST, UKR),
      ...[SECOND, `${FIRST}/A1`].flatMap((draft) => [
        ...amendments(`${draft}/A1`, draft, UKR),
        ...amendments('oral amendment 1', draft, UKR),
      ]),
    ],
    [submit(symbolOf(`${FIRST}/A1`), UKR)],
  ],
  ["an amendment is another's", FRA, 'amendment.withdraw', [], [amend(AMENDMENT, FIRST, UKR)]],
  [
    'an amendment was voted on',
    'president',
    'amendment.',
    [],
    [amend(AMENDMENT, FIRST, UKR), ...decided(putAmendment(AMENDMENT), '- --')],
  ],

  ['a part was voted on', 'president', 'part.', [`part.putToVote ${FIRST} para. 2 hands`], PART_VOTED],
  ['a divided draft is withdrawn', 'president', 'part.', [], [divide(FIRST, UKR, 'para. 1'), withdraw(FIRST, FRA)]],
  ['a draft is divided', FRA, `parts.`, [`parts.object ${FIRST} FRA`], [divide(FIRST, UKR, 'para. 1')]],
  [
    'a draft is divided, and the mover is not a member',
    TUR,
    'parts.',
    [`parts.object ${FIRST} TUR`],
    [divide(FIRST, UKR, 'para. 1')],
  ],

  ['a draft of others is divided', SYR, 'parts.', [], [divide(FIRST, UKR, 'para. 1')]],

  ['a motion is its own', NZL, 'motion.withdraw', ['motion.withdraw 1 NZL'], [move({ kind: 'adjourn' }, NZL)]],
  ["a motion is another's", FRA, 'motion.withdraw', [], [move({ kind: 'adjourn' }, NZL)]],

  [
    'States on three grounds have something to do with the matter',
    'president',
    'invitation.',
    [
      'invitation.extend ["SYR"]',
      'invitation.extend ["CHE"] Charter 32',
      'invitation.extend ["PSE"] Practice: observers',
    ],
    [],
    { toInvite: [stateOf('PSE'), SYR, stateOf('CHE')], input: onDay('1990-01-01') },
  ],
  ['nobody was invited under rule 39', 'president', 'guest.hear', []],
  [
    'somebody was invited under rule 39',
    'president',
    'guest.hear',
    ['guest.hear A'],
    [{ type: 'guest.invite', guests: ['A'] }],
  ],
  [
    'the meeting is private',
    NZL,
    'motion.move {"kind":"pu',
    ['motion.move {"kind":"public"} NZL'],
    [move({ kind: 'private' }, FRA), { type: 'motion.agree', motion: 1 }, PROCEED],
  ],

  ['no ballot is open', 'president', 'ballot.count', []],
  [
    'a ballot in two colours is open',
    'president',
    'ballot.count',
    ['ballot.count [{"count":1,"choices":["noOpinion"],"permanent":true},{"count":2,"choices":["noOpinion"]}]'],
    [openBallot(POLL)],
  ],
  [
    'a ballot in one colour is open',
    'president',
    'ballot.count',
    ['ballot.count [{"count":3,"choices":["noOpinion"]}]'],
    [openBallot({ ...POLL, coloured: false })],
  ],
  [
    'an election is open',
    'president',
    'ballot.count',
    ['ballot.count [{"count":3,"choices":["Andorra"]}]'],
    [openBallot(ELECTION)],
  ],
  ['an election was counted', 'president', 'ballot.count', [], [openBallot(ELECTION), COUNTED]],
  [
    'a ballot was counted, and another is open',
    'president',
    'ballot.count',
    ['ballot.count [{"count":3,"choices":["noOpinion"]}]'],
    [openBallot(ELECTION), COUNTED, PROCEED, openBallot({ ...POLL, coloured: false })],
  ],

  ['it is at the table', NZL, 'delegation', ['delegation.leave NZL']],
  ['it has left', NZL, 'delegation', ['delegation.return NZL'], [leave(NZL)]],

  [
    'a practice has been opened again',
    'reader',
    'practice',
    [
      'practice.set preliminaryQuestion true',
      'practice.set obligatoryAbstention false',
      'practice.set obligatoryAbstention true article52 dispute',
      'practice.set obligatoryAbstention true chapterVII dispute',
      'practice.set obligatoryAbstention true unstated dispute',
      'practice.set obligatoryAbstention true chapterVI situation',
    ],
    [practise('obligatoryAbstention')],
  ],
  [
    'a member is a party',
    'reader',
    'party',
    ['party.set FRA false', 'party.set NZL true', 'party.set UKR true'],
    [party(FRA)],
  ],
])('%s: offered to %s of %s', (_situation, actor, begins, lines, acts = [], setting = {}) => {
  const all = offered(actor, [...TO_THE_FLOOR, ...acts], setting);
  expect(all.filter((line) => line.startsWith(begins))).toEqual(lines);
});

test("a member's own vote comes first, and then the points of order", () => {
  const first = ([FRA, NZL] as const).map((member) => offered(member, [...TO_THE_FLOOR, ...HANDS_UP]).slice(0, 4));
  expect(first).toEqual([
    ['vote.cast FRA against', 'point.raise FRA', 'ruling.challenge FRA hands', 'agenda.contest FRA'],
    ['vote.change NZL against', 'vote.change NZL abstaining', 'vote.change NZL notParticipating', 'point.raise NZL'],
  ]);
});

test('the President ends the proceedings in writing, and no others', () => {
  const isEnd = (line: string) => line.startsWith('written.end');
  const setting = { input: onDay('2020-08-14') };
  expect(offered('president', [{ type: 'written.begin' }], setting).filter(isEnd)).toEqual(['written.end']);
  expect(offered('president', TO_THE_FLOOR, setting).filter(isEnd)).toEqual([]);
});

test('a vote is changed until all are in, and then corrected, until the result is announced', () => {
  const voted = [...TO_THE_FLOOR, put(FIRST, 'roll'), cast(FRA, 'inFavour'), cast(NZL, 'inFavour')];
  const all = [...voted, cast(UKR, 'against')];
  const ownVote = (acts: readonly Act[]) =>
    offered(NZL, acts).filter((line) => /^vote\.(?:change|correct)/u.test(line));
  const others = ['against', 'abstaining', 'notParticipating'];
  expect([voted, all, [...all, CLOSE, DECLARE]].map(ownVote)).toEqual([
    others.map((vote) => `vote.change NZL ${vote}`),
    ['change', 'correct'].flatMap((verb) => others.map((vote) => `vote.${verb} NZL ${vote}`)),
    [],
  ]);
});

/** What is not listed is never offered. */
const GROUPED: Readonly<Record<Group, readonly ActType[]>> = {
  voting: [
    'agenda.putToVote',
    'draft.putToVote',
    'amendment.putToVote',
    'part.putToVote',
    'hands.show',
    'vote.cast',
    'vote.change',
    'vote.correct',
    'voting.close',
    'result.declare',
  ],
  floor: [
    'meeting.open',
    'meeting.suspend',
    'meeting.resume',
    'meeting.adjourn',
    'meeting.proceed',
    'agenda.adopt',
    'agenda.contest',
    'invitation.extend',
    'guest.invite',
    'guest.hear',
    'consideration.begin',
    'written.end',
    'statement.make',
    'explanation.make',
    'proposal.make',
    'vote.regret',
  ],
  texts: [
    'draft.submit',
    'draft.putInBlue',
    'draft.cosponsor',
    'draft.leaveSponsors',
    'draft.second',
    'draft.requestVote',
    'draft.withdraw',
    'draft.revive',
    'amendment.submit',
    'amendment.withdraw',
    'amendment.requestVote',
    'amendment.accept',
    'draft.revise',
    'parts.request',
    'parts.object',
  ],
  motions: [
    'motion.move',
    'motion.withdraw',
    'motion.object',
    'motion.agree',
    'motion.putToVote',
    'motion.askObjections',
  ],
  order: [
    'point.raise',
    'ruling.give',
    'ruling.challenge',
    'amendments.order',
    'preliminary.raise',
    'preliminary.raiseOnMotion',
    'preliminary.putToVote',
    'preliminary.rule',
  ],
  presence: ['presidency.cede', 'presidency.resume', 'presidency.pass', 'delegation.leave', 'delegation.return'],
  decisions: [
    'recommendation.putToVote',
    'consensus.seek',
    'consensus.seekOnDraft',
    'consensus.object',
    'consensus.declare',
    'silence.begin',
    'silence.break',
    'silence.end',
    'ballot.open',
    'ballot.count',
    'ballot.compare',
    'practice.set',
    'party.set',
  ],
};

test('the group in which a reader looks for each kind of act', () => {
  const groups = Object.entries(GROUPED).flatMap(([group, types]) => types.map((type) => [type, group] as const));
  const expected: Readonly<Record<string, string>> = Object.fromEntries(groups);
  expect(ACT_TYPES.map((type) => [type, groupOf(type)])).toEqual(ACT_TYPES.map((type) => [type, expected[type]]));
});

test('what is said in words that the reader chooses', () => {
  const worded = (['president', UKR] as const)
    .flatMap((actor) => actsOffered(roomAfter(TO_THE_FLOOR), actor))
    .flatMap((act) => (wordingOf(act).length > 0 ? [[lineOf(act), ...wordingOf(act)]] : []));
  expect(worded).toEqual([
    ['guest.invite ["the Special Envoy"]', 'guest'],
    ['proposal.make {"kind":"adjournTo","until":"Monday"}', 'until'],
    ['consensus.seek presidentialStatement a statement', 'title'],
    ['consensus.seek recommendation Andorra', 'candidate'],
    ['silence.begin a statement Monday', 'title', 'until'],
    ['recommendation.putToVote admission Andorra hands', 'candidate'],
    ['recommendation.putToVote secretaryGeneral Andorra hands', 'candidate'],
    ['ballot.open {"kind":"strawPoll","candidate":"Andorra","coloured":true}', 'candidate'],
    ['ballot.open {"kind":"strawPolls","candidates":["Andorra"],"coloured":false}', 'candidate'],
    ['ballot.open {"kind":"election","vacancies":1,"candidates":["Andorra"]}', 'candidate'],
    ['motion.move {"kind":"adjournTo","until":"Monday"} UKR', 'until'],
    ['motion.move {"kind":"postpone","until":"Monday"} UKR', 'until'],
    ['motion.move {"kind":"postponeVote","draft":"S/2016/1","until":"Monday"} UKR', 'until'],
    ['motion.move {"kind":"postponeVote","draft":"S/2016/2","until":"Monday"} UKR', 'until'],
    ['motion.move {"kind":"inviteGuests","guests":["the Special Envoy"],"under":"PRoP 39"} UKR', 'guest'],
  ]);
  expect(wordingOf(DECLARE)).toEqual([]);
});

function offered(actor: Actor, acts: readonly Act[], setting?: Setting): string[] {
  return actsOffered(roomAfter(acts, setting), actor).map(lineOf);
}

function roomAfter(acts: readonly Act[], { input, ...given }: Setting = {}): Room {
  const position = after(acts, input);
  return {
    record: position.context.record,
    called: metaOf(position).called,
    manner: 'hands',
    toInvite: [],
    provisions: [],
    wording: { until: 'Monday', title: 'a statement', candidate: 'Andorra', guest: 'the Special Envoy' },
    ...given,
  };
}

/** An amendment in each of the ways that are offered. */
function amendments(amendment: string, draft: string, by: string): string[] {
  return ['adds', 'deletes', 'replaces'].map((change) => `amendment.submit ${amendment} ${draft} ${by} ${change} 1`);
}

/** `draft.withdraw S/2016/1 FRA` */
function lineOf({ type, ...fields }: Act): string {
  const values: unknown[] = Object.values(fields);
  return [type, ...values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(' ');
}

test('every act has its place in a group and a section, but what is recorded only', () => {
  const places = Object.entries(OFFERS).map(([type, offer]) => [type, offer ? `${offer.group} ${offer.section}` : '']);
  expect(Object.fromEntries(places)).toEqual(PLACES);
});

test('of a draft that is known whole its own parts are offered, whatever the meeting tells of it', () => {
  const known = [{ part: 'para. 1', operative: true }];
  const input = withFirst({ knownParts: known });
  const requested = offered(UKR, TO_THE_FLOOR, {
    input,
    provisions: [{ symbol: FIRST, parts: [{ part: 'flights', operative: true }] }],
  }).filter((line) => line.startsWith(`parts.request ${FIRST}`));
  expect(requested).toEqual([`parts.request ${FIRST} UKR ${JSON.stringify(known)}`]);
});

test('the parts of an amendment are offered under the draft that it would change, while it is open', () => {
  const withParts = (amendment: string, draft: typeof FIRST): Act => ({
    type: 'amendment.submit',
    amendment: symbolOf(amendment),
    draft,
    by: UKR,
    change: 'adds',
    removed: 1,
    parts: [{ part: 'para. 1', operative: true }],
  });
  const [own, other] = ['S/2016/8', 'S/2016/9'];
  const asked = [withParts(own, FIRST), withParts(other, SECOND)];
  const divided = [...asked, divide(symbolOf(own), FRA, 'para. 1'), divide(symbolOf(other), FRA, 'para. 1')];
  const partVotes = (acts: readonly Act[]) =>
    offered('president', [...TO_THE_FLOOR, ...acts]).filter((line) => line.startsWith('part.putToVote'));
  expect(partVotes(divided)).toEqual([`part.putToVote ${own} para. 1 hands`, `part.putToVote ${other} para. 1 hands`]);
  const withdrawn: Act = { type: 'amendment.withdraw', amendment: symbolOf(own), by: UKR };
  expect(partVotes([...divided, withdrawn])).toEqual([`part.putToVote ${other} para. 1 hands`]);
});

test('the President asks about an adjournment while a draft waits, be it one, and not where none does', () => {
  const proposals = (acts: readonly Act[]) =>
    offered('president', [...TO_THE_FLOOR, ...acts])
      .filter((line) => line.startsWith('proposal.make'))
      .map((line) => (JSON.parse(line.replace('proposal.make ', '')) as { readonly kind: string }).kind);
  const [first, second] = [withdraw(FIRST, FRA), withdraw(SECOND, NZL)];
  expect(proposals([])).toEqual(['takeFirst', 'adjourn', 'adjournTo']);
  expect(proposals([first])).toEqual(['adjourn', 'adjournTo']);
  expect(proposals([first, second])).toEqual([]);
});
