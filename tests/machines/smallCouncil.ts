import {
  HANDS,
  MANNERS,
  parseDraftSymbol,
  stateOf,
  VOTES,
  type Act,
  type DraftSymbol,
  type MemberId,
} from '../../machines/rules/index.ts';
import { play, type MeetingInput, type Position } from '../../machines/index.ts';

/**
 * The smallest Council in which everything can happen: two votes decide, one member of three can veto. A draft can be
 * adopted, vetoed by the permanent member, or fall short whatever that member does.
 */
export const [FRA, NZL, UKR] = [stateOf('FRA'), stateOf('NZL'), stateOf('UKR')];
/** Not on the Council: to be invited. */
export const [SYR, TUR] = [stateOf('SYR'), stateOf('TUR')];
export const MEMBERS: readonly MemberId[] = [FRA, NZL, UKR];

export const [FIRST, SECOND, UNKNOWN] = [symbolOf('S/2016/1'), symbolOf('S/2016/2'), symbolOf('S/2016/3')];

export const SMALL_COUNCIL: MeetingInput = {
  council: { seats: MEMBERS.map((member) => ({ member, permanent: member === FRA })), requiredVotes: 2 },
  president: UKR,
  drafts: [
    { symbol: FIRST, matter: 'substantive', sponsors: [FRA, TUR], status: 'tabled' },
    { symbol: SECOND, matter: 'substantive', sponsors: [NZL], status: 'tabled' },
  ],
};

/** The acts that carry nothing. */
const BARE = [
  'meeting.open',
  'agenda.adopt',
  'consideration.begin',
  'voting.close',
  'result.declare',
  'meeting.proceed',
  'meeting.adjourn',
] as const satisfies readonly Act['type'][];

/** Every subset of the members: who may raise a hand at one call. */
const GROUPS: readonly (readonly MemberId[])[] = [[], [FRA], [NZL], [UKR], [FRA, NZL], [FRA, UKR], [NZL, UKR], MEMBERS];

/**
 * The acts that can lead the meeting on, for the exploration of the whole graph. Only the permanent member comes and
 * goes, and one signal and one instruction stand for all: the others differ in nothing that the chart knows.
 */
export const ACTS_THAT_LEAD_ON: readonly Act[] = [
  ...BARE.map((type): Act => ({ type })),
  { type: 'invitation.extend', states: [SYR] },
  { type: 'invitation.extend', states: [TUR] },
  { type: 'statement.make', by: UKR },
  ...actsOnDraft(FIRST, FRA),
  ...actsOnDraft(SECOND, NZL),
  ...HANDS.flatMap((vote) => GROUPS.map((members): Act => ({ type: 'hands.show', vote, members }))),
  ...votesOf(MEMBERS),
  ...comingsAndGoings([FRA]),
  { type: 'delegation.signal', member: FRA, draft: FIRST, vote: 'against' },
  { type: 'delegation.instruct', member: NZL, draft: SECOND, vote: 'inFavour' },
];

/** All acts worth trying, those included that nobody may do: by strangers, on unknown drafts, twice in one breath. */
export const ALL_ACTS: readonly Act[] = [
  ...ACTS_THAT_LEAD_ON,
  { type: 'invitation.extend', states: [] },
  { type: 'invitation.extend', states: [UKR] },
  { type: 'invitation.extend', states: [TUR, SYR] },
  { type: 'invitation.extend', states: [TUR, TUR] },
  { type: 'invitation.extend', states: [SYR, NZL] },
  ...[FRA, NZL, SYR, TUR].map((by): Act => ({ type: 'statement.make', by })),
  ...[FIRST, SECOND, UNKNOWN].flatMap((draft) => [FRA, NZL, TUR, SYR].flatMap((by) => actsOnDraft(draft, by))),
  ...HANDS.map((vote): Act => ({ type: 'hands.show', vote, members: [NZL, NZL] })),
  ...HANDS.map((vote): Act => ({ type: 'hands.show', vote, members: [NZL, SYR] })),
  ...votesOf([SYR]),
  ...comingsAndGoings([NZL, UKR, SYR]),
  ...[...MEMBERS, SYR].flatMap((member) =>
    [FIRST, SECOND, UNKNOWN].flatMap((draft) =>
      VOTES.flatMap((vote): Act[] => [
        { type: 'delegation.signal', member, draft, vote },
        { type: 'delegation.instruct', member, draft, vote },
      ]),
    ),
  ),
];

/** The opening up to the statements before the vote. */
export const TO_THE_FLOOR: readonly Act[] = [
  { type: 'meeting.open' },
  { type: 'agenda.adopt' },
  { type: 'consideration.begin' },
];

/** The position after all acts; throws, naming the act, when one of them is out of order. */
export function playAll(position: Position, acts: readonly Act[]): Position {
  return acts.reduce((current, act) => {
    const played = play(current, act);
    if (!played.ok) throw new Error(`${JSON.stringify(act)} is out of order: ${JSON.stringify(played.refusal)}`);
    return played.position;
  }, position);
}

/** A symbol that a test writes down. */
export function symbolOf(text: string): DraftSymbol {
  const symbol = parseDraftSymbol(text);
  if (symbol === undefined) throw new Error(`Not a draft's symbol: ${text}`);
  return symbol;
}

function actsOnDraft(draft: DraftSymbol, by: MemberId): Act[] {
  return [
    { type: 'draft.putInBlue', draft, by },
    { type: 'draft.withdraw', draft, by },
    ...MANNERS.map((manner): Act => ({ type: 'draft.putToVote', draft, manner })),
  ];
}

function votesOf(members: readonly MemberId[]): Act[] {
  return VOTES.flatMap((vote) => members.map((member): Act => ({ type: 'vote.cast', member, vote })));
}

function comingsAndGoings(members: readonly MemberId[]): Act[] {
  return members.flatMap((member): Act[] => [
    { type: 'delegation.leave', member },
    { type: 'delegation.return', member },
  ]);
}
