import { charterOn, type DraftSymbol, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import { questionIn, type VoteRow } from '../../votes/index.ts';

type Cast = Readonly<Record<Vote, readonly MemberId[]>>;

/** What a belief is tested by: who voted how on one row, and what came of it. */
export interface RowFacts {
  readonly row: VoteRow;
  readonly symbol: DraftSymbol;
  readonly permanent: Cast;
  readonly elected: Cast;
  /** The name of the question tells what came of it: that of a resolution, or of a record where no draft was numbered. */
  readonly toldByName: boolean;
}

/** Nothing where nobody can be asked about the row: it is no meeting, or its sources contradict each other. */
export function rowFacts(row: VoteRow): RowFacts | undefined {
  const asked = questionIn(row);
  if (!asked || row.check === 'disputed') return undefined;
  const { symbol, named } = asked;
  const permanent = new Set(charterOn(row.date).permanent.map(({ value }) => value));
  // The keys of Votes are members' codes.
  const cast = Object.entries(row.votes) as [MemberId, Vote][];
  const castBy = (isPermanent: boolean): Cast => {
    const of = (vote: Vote) =>
      cast.flatMap(([member, own]) => (own === vote && permanent.has(member) === isPermanent ? [member] : []));
    return {
      inFavour: of('inFavour'),
      against: of('against'),
      abstaining: of('abstaining'),
      notParticipating: of('notParticipating'),
    };
  };
  const toldByName = named === 'resolution' || named === 'resolutionForSlip' || named === 'record';
  return { row, symbol, permanent: castBy(true), elected: castBy(false), toldByName };
}
