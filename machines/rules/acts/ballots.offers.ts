import type { BallotAct } from './ballots.ts';
import type { OffersOf } from './offer.ts';
import type { MeetingRecord } from '../record.ts';
import type { Papers, Seat } from '../words/vocabulary.ts';

export const BALLOT_OFFERS: OffersOf<BallotAct> = {
  'ballot.open': {
    group: 'decisions',
    section: 'candidates',
    fields: () => ['candidate'],
    acts: ({ wording: { candidate } }) => [
      { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate, coloured: true } },
      { type: 'ballot.open', ballot: { kind: 'strawPolls', candidates: [candidate], coloured: false } },
      { type: 'ballot.open', ballot: { kind: 'election', vacancies: 1, candidates: [candidate] } },
    ],
  },
  'ballot.count': {
    group: 'decisions',
    section: 'candidates',
    acts({ record }) {
      const papers = papersIn(record);
      return papers.length > 0 ? [{ type: 'ballot.count', papers }] : [];
    },
  },
  'ballot.compare': {
    group: 'decisions',
    section: 'candidates',
    /** The two organs agree, or the Assembly has given nobody the majority. */
    acts({ record: { ballots } }) {
      const result = ballots.at(-1)?.result;
      if (result?.kind !== 'election' || result.inBoth) return [];
      return [result.elected, []].map((assembly) => ({ type: 'ballot.compare', assembly }));
    },
  },
};

/** All papers say the same, for the reader to put right; none where no ballot is open. */
function papersIn({ ballots, council: { seats } }: MeetingRecord): readonly Papers[] {
  const last = ballots.at(-1);
  if (!last || last.result) return [];
  const { ballot } = last;
  switch (ballot.kind) {
    case 'strawPoll':
      return withoutOpinion(seats, ballot.coloured);
    case 'strawPolls':
      return ballot.candidates.flatMap((candidate) =>
        withoutOpinion(seats, ballot.coloured).map((papers) => ({ ...papers, candidate })),
      );
    case 'election': {
      const [first] = ballot.candidates;
      return first === undefined ? [] : [{ count: seats.length, choices: [first] }];
    }
  }
}

function withoutOpinion(seats: readonly Seat[], coloured: boolean): Papers[] {
  const choices = ['noOpinion'];
  if (!coloured) return [{ count: seats.length, choices }];
  const permanent = seats.filter((seat) => seat.permanent).length;
  return [
    { count: permanent, choices, permanent: true },
    { count: seats.length - permanent, choices },
  ];
}
