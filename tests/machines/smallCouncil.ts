import {
  dateOf,
  parseAmendmentName,
  parseDraftSymbol,
  stateOf,
  type AmendmentName,
  type DraftOnTable,
  type DraftSymbol,
  type MemberId,
} from '../../machines/rules/index.ts';
import { openPosition, play, type MeetingInput, type Position } from '../../machines/index.ts';
import type { Act } from '../../machines/rules/index.ts';

/**
 * The smallest Council in which everything can happen: two votes decide, one member of three can veto. A draft can be
 * adopted, vetoed by the permanent member, or fall short whatever that member does.
 */
export const [FRA, NZL, UKR] = [stateOf('FRA'), stateOf('NZL'), stateOf('UKR')];
/** Not on the Council: to be invited. */
export const [SYR, TUR] = [stateOf('SYR'), stateOf('TUR')];
export const MEMBERS: readonly MemberId[] = [FRA, NZL, UKR];

export const [FIRST, SECOND, UNKNOWN] = [symbolOf('S/2016/1'), symbolOf('S/2016/2'), symbolOf('S/2016/3')];

/** The first draft has a co-sponsor on the Council, NZL, and one that is not, TUR. */
export const SMALL_COUNCIL: MeetingInput & Required<Pick<MeetingInput, 'president'>> = {
  date: dateOf('2016-10-08'),
  council: { seats: MEMBERS.map((member) => ({ member, permanent: member === FRA })), requiredVotes: 2 },
  president: UKR,
  drafts: [
    { symbol: FIRST, matter: 'substantive', sponsors: [FRA, NZL, TUR], movers: [FRA], status: 'tabled' },
    { symbol: SECOND, matter: 'substantive', sponsors: [NZL], status: 'tabled' },
  ],
};

/** The same Council with the first draft changed. */
export function withFirst(change: Partial<DraftOnTable>, input: MeetingInput = SMALL_COUNCIL): MeetingInput {
  // Other sponsors moved it together, unless the change says otherwise.
  const movers = change.sponsors ? { movers: change.sponsors } : {};
  return {
    ...input,
    drafts: input.drafts.map((draft) => (draft.symbol === FIRST ? { ...draft, ...movers, ...change } : draft)),
  };
}

/** Who moved the first draft is not known. */
export function moversUnknown(input: MeetingInput = SMALL_COUNCIL): MeetingInput {
  return { ...input, drafts: input.drafts.map(({ movers: _, ...draft }) => draft) };
}

/** The same Council on another day. */
export function onDay(day: string, input: MeetingInput = SMALL_COUNCIL): MeetingInput {
  return { ...input, date: dateOf(day) };
}

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

/** The position after all acts of a meeting. */
export function after(acts: readonly Act[], input: MeetingInput = SMALL_COUNCIL): Position {
  return playAll(openPosition(input), acts);
}

/** A draft of which all parts are known, all of them operative. */
export function inParts(...parts: readonly string[]): Pick<DraftOnTable, 'knownParts'> {
  return { knownParts: parts.map((part) => ({ part, operative: true })) };
}

/** The name of an amendment that has no symbol. */
export function oral(number: number): AmendmentName {
  const name = parseAmendmentName(`oral amendment ${number}`);
  if (name === undefined) throw new Error(`Not the number of an amendment: ${number}`);
  return name;
}

/** A symbol that a test writes down. */
export function symbolOf(text: string): DraftSymbol {
  const symbol = parseDraftSymbol(text);
  if (symbol === undefined) throw new Error(`Not a draft's symbol: ${text}`);
  return symbol;
}
