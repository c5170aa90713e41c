import type { Comparison, MeetingView } from '../session/index.ts';
import type { Table } from './csvTable.ts';

const POSITION = [
  'date',
  'meeting',
  'question',
  'outcome',
  'required',
  'member',
  'name',
  'seat',
  'presides',
  'voteOnRecord',
  'vote',
  'changed',
  'assumed',
  'vetoes',
] as const;

/** How everybody voted at one position of a meeting, on record and as it is shown: a row for each seat. */
export function positionTable({ scenario, question, required, seats }: MeetingView): Table<(typeof POSITION)[number]> {
  const { date, number } = scenario.meeting;
  const outcome = question?.stage === 'declared' ? question.outcome.kind : undefined;
  return {
    columns: POSITION,
    rows: seats.map((seat) => ({
      date,
      meeting: number,
      question: question?.key,
      outcome,
      required: question?.required ?? required,
      member: seat.member,
      name: seat.name,
      seat: seat.permanent ? 'permanent' : 'elected',
      presides: seat.president,
      voteOnRecord: seat.ballots.find(({ key }) => key === question?.key)?.recorded,
      vote: seat.notKnown === true ? 'notKnown' : seat.vote,
      changed: seat.departs,
      assumed: seat.assumed === true,
      vetoes: seat.vetoing,
    })),
  };
}

const COMPARISON = [
  'question',
  'one',
  'onesVotesInFavour',
  'other',
  'othersVotesInFavour',
  'sameEnd',
  'member',
  'voteInOne',
  'voteInOther',
] as const;

/** Two courses of a meeting: a row for each vote that differs, and one for each question without any. */
export function comparisonTable({ questions }: Comparison): Table<(typeof COMPARISON)[number]> {
  const rows = questions.flatMap(({ key, one, other, fates, same, votes }) => {
    const ends = {
      question: key,
      one: one?.kind ?? fates?.one,
      onesVotesInFavour: one?.inPart === 'result' ? undefined : one?.tally.inFavour,
      other: other?.kind ?? fates?.other,
      othersVotesInFavour: other?.inPart === 'result' ? undefined : other?.tally.inFavour,
      sameEnd: same,
    };
    if (votes.length === 0) return [ends];
    return votes.map((vote) => ({ ...ends, member: vote.member, voteInOne: vote.one, voteInOther: vote.other }));
  });
  return { columns: COMPARISON, rows };
}
