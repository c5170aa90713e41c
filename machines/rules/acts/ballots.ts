import type { LawsOf } from './law.ts';
import { electionsIn, roundsOfMeeting, seatsLeft, type ElectionRound } from './rounds.ts';
import { countBallot, inBothOrgans, refusalToCountBallot, refusalToOpenBallot } from '../decision/ballot.ts';
import { mutable } from '../mutable.ts';
import { known, type MeetingRecord } from '../record.ts';
import { firstOf, type RuleRefusal } from '../refusal.ts';
import type { Papers, SecretBallot } from '../words/vocabulary.ts';

/** A secret ballot: the papers go into the box, and are counted. */
export type BallotAct =
  | { readonly type: 'ballot.open'; readonly ballot: SecretBallot }
  | { readonly type: 'ballot.count'; readonly papers: readonly Papers[] }
  /** The General Assembly has voted at the same time: who has the absolute majority there. */
  | { readonly type: 'ballot.compare'; readonly assembly: readonly string[] };

export const BALLOTS: LawsOf<BallotAct> = {
  'ballot.open': {
    by: 'president',
    refuse: (record, { ballot }) => refusalToOpenBallot(ballot) ?? refusalOfRound(record, ballot),
    write(next, { ballot }) {
      const round = roundOf(next, ballot);
      next.ballots.push(mutable({ ballot, ...(round === undefined ? {} : { round }) }));
    },
  },
  'ballot.count': {
    by: 'president',
    refuse({ ballots, council }, { papers }) {
      return refusalToCountBallot(lastOf(ballots).ballot, papers, council);
    },
    write({ ballots, council }, { papers }) {
      const last = lastOf(ballots);
      last.result = mutable(countBallot(last.ballot, papers, council));
    },
  },
  'ballot.compare': {
    by: 'president',
    /**
     * Rule 61 and Article 10 of the Statute: the Council has chosen as many as there are seats, and the Assembly, which has
     * as many to choose, names no more.
     */
    refuse({ ballots }, { assembly }) {
      const rounds = roundsOfMeeting(ballots);
      const open = rounds.at(-1)?.result.open ?? 0;
      if (rounds.length === 0 || open > 0) return { kind: 'notChosenYet', open, citation: 'Statute 10' };
      const vacancies = vacanciesOf(rounds);
      if (assembly.length > vacancies || new Set(assembly).size < assembly.length) {
        return { kind: 'tooManyNames', found: assembly.length, allowed: vacancies, citation: 'Statute 10' };
      }
      const known = new Set(rounds.flatMap(({ ballot }) => ballot.candidates));
      const stray = assembly.find((candidate) => !known.has(candidate));
      return stray === undefined ? undefined : { kind: 'unknownChoice', choice: stray, citation: 'Statute 10' };
    },
    write({ ballots }, { assembly }) {
      const rounds = roundsOfMeeting(ballots);
      const compatriots = rounds.flatMap(({ ballot }) => ballot.compatriots ?? []);
      const both = inBothOrgans(chosenIn(rounds), assembly, { vacancies: vacanciesOf(rounds), compatriots });
      const last = lastOf(ballots);
      if (last.result?.kind === 'election') last.result.inBoth = mutable(both);
    },
  },
};

function vacanciesOf(rounds: readonly ElectionRound[]): number {
  return known(rounds[0], 'an election').ballot.vacancies;
}

function chosenIn(rounds: readonly ElectionRound[]): string[] {
  return rounds.flatMap(({ result }) => result.elected);
}

/** Seats and candidates that a further round cannot have. */
function refusalOfRound({ ballots }: MeetingRecord, ballot: SecretBallot): RuleRefusal | undefined {
  if (ballot.kind !== 'election') return undefined;
  const rounds = roundsOfMeeting(ballots);
  const open = rounds.at(-1)?.result.open ?? seatsLeft({ ballots });
  const citation = rounds.length > 0 ? 'PRoP 61' : 'Statute 11';
  // All seats filled, in both organs: another election may begin.
  if (open === undefined || (open === 0 && rounds.length === 0)) return undefined;
  if (ballot.vacancies !== open) return { kind: 'otherSeats', found: ballot.vacancies, open, citation };
  const elected = electionsIn(ballots).flatMap(({ result }) => result.inBoth?.elected ?? []);
  const chosen = new Set([...chosenIn(rounds), ...elected]);
  return firstOf(ballot.candidates, (candidate) =>
    chosen.has(candidate) ? { kind: 'alreadyChosen', candidate, citation } : undefined,
  );
}

/** Its number among the rounds that it continues; a poll on one candidate is no round. */
function roundOf({ ballots }: Pick<MeetingRecord, 'ballots'>, ballot: SecretBallot): number | undefined {
  switch (ballot.kind) {
    case 'strawPoll':
      return undefined;
    case 'strawPolls':
      return ballots.filter((held) => held.ballot.kind === 'strawPolls').length + 1;
    case 'election':
      return roundsOfMeeting(ballots).length + 1;
  }
}

function lastOf<Ballot>(ballots: readonly Ballot[]): Ballot {
  return known(ballots.at(-1), 'a ballot');
}
