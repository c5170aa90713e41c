import {
  dateOf,
  keyOf,
  printTally,
  stateOf,
  type Act,
  type Council,
  type DraftOnTable,
  type MeetingRecord,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import type { MeetingInput } from '../../machines/index.ts';
import { councilOf, members } from '../rules/councils.ts';
import { after, symbolOf, TO_THE_FLOOR } from './smallCouncil.ts';

/** A meeting of the Council of that day. Drafts: symbol and sponsors, `S/2017/933 RUS`. */
export function meetingOn(day: string, president: string, ...drafts: readonly string[]): MeetingInput {
  return { date: dateOf(day), council: councilOf(day), president: stateOf(president), drafts: drafts.map(draftOf) };
}

/** The members named vote so, all others in favour. */
export function allBut(
  council: Council,
  { against = '', abstaining = '', notParticipating = '' }: Partial<Record<Vote, string>>,
): Votes {
  const named = { against, abstaining, notParticipating };
  const votes = new Map<MemberId, Vote>(council.seats.map(({ member }) => [member, 'inFavour']));
  for (const [vote, codes] of Object.entries(named) as [Vote, string][]) {
    for (const member of members(...codes.split(' ').filter(Boolean))) {
      if (!votes.has(member)) throw new Error(`Not on this Council: ${member}`);
      votes.set(member, vote);
    }
  }
  return Object.fromEntries(votes);
}

/** The record after the item is opened and these acts are done. */
export function recordOf(acts: readonly Act[], input?: MeetingInput): MeetingRecord {
  return after([...TO_THE_FLOOR, ...acts], input).context.record;
}

/** What was declared, in short: `S/2017/962 vetoed 11-2-2 by RUS`. */
export function resultsOf({ declared }: MeetingRecord): string[] {
  return declared.map(({ question, outcome }) => {
    const by = outcome.kind === 'vetoed' ? ` by ${outcome.by.join(' ')}` : '';
    return `${keyOf(question)} ${outcome.kind} ${printTally(outcome.tally)}${by}`;
  });
}

/** `S/2017/933 withdrawn` */
export function draftsOf({ drafts }: MeetingRecord): string[] {
  return drafts.map(({ symbol, status }) => `${symbol} ${status}`);
}

function draftOf(text: string): DraftOnTable {
  const [symbol = '', ...sponsors] = text.split(' ');
  return { symbol: symbolOf(symbol), matter: 'substantive', sponsors: members(...sponsors), status: 'tabled' };
}
