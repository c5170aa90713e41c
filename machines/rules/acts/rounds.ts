import type { Election, ElectionResult } from '../decision/ballot.ts';
import type { BallotHeld, MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';

/** The rounds of an election to the Court, as far as they have gone. */

/**
 * How many meetings of the Council on the election have ended with a comparison (Articles 11 and 12 of the Statute). Each
 * is a meeting of its own in fact; here one meeting plays them all.
 */
function meetingsCompared({ ballots }: Pick<MeetingRecord, 'ballots'>): number {
  return electionsIn(ballots).filter(({ result }) => result.inBoth).length;
}

/** Seats that are open after the last comparison; `undefined` before the first. */
export function seatsLeft({ ballots }: Pick<MeetingRecord, 'ballots'>): number | undefined {
  return electionsIn(ballots).findLast(({ result }) => result.inBoth)?.result.inBoth?.open;
}

/** Statute of the Court, Article 12: a joint conference can be asked for after the third meeting, for seats that are left. */
export function refusalOfConference(record: MeetingRecord): RuleRefusal | undefined {
  const held = meetingsCompared(record);
  if (held < MEETINGS_FIRST) return { kind: 'threeMeetingsFirst', held, citation: 'Statute 12' };
  return seatsLeft(record) === 0 ? { kind: 'noSeatOpen', citation: 'Statute 12' } : undefined;
}

const MEETINGS_FIRST = 3;

export interface ElectionRound {
  readonly ballot: Election;
  readonly result: ElectionResult;
}

/** The rounds of an election that have been counted. */
export function electionsIn(ballots: readonly BallotHeld[]): ElectionRound[] {
  return ballots.flatMap(({ ballot, result }) =>
    ballot.kind === 'election' && result?.kind === 'election' ? [{ ballot, result }] : [],
  );
}

/** Those since the two organs last compared; one that began with the seats all filled again begins a new election. */
export function roundsOfMeeting(ballots: readonly BallotHeld[]): ElectionRound[] {
  const rounds = electionsIn(ballots);
  const compared = rounds.findLastIndex(({ result }) => result.inBoth !== undefined);
  return rounds.slice(compared + 1);
}
