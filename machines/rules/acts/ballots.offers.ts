import type { BallotAct } from './ballots.ts';
import type { OffersOf } from './offer.ts';
import type { MeetingRecord } from '../record.ts';
import type { Papers } from '../words/vocabulary.ts';

export const BALLOT_OFFERS: OffersOf<BallotAct> = {
  'ballot.open': {
    group: 'other',
    section: 'candidates',
    fields: () => ['candidate'],
    acts: ({ wording: { candidate } }) => [
      { type: 'ballot.open', ballot: { kind: 'strawPoll', candidate, coloured: true } },
      { type: 'ballot.open', ballot: { kind: 'election', vacancies: 1, candidates: [candidate] } },
    ],
  },
  'ballot.count': {
    group: 'other',
    section: 'candidates',
    acts({ record }) {
      const papers = papersIn(record);
      return papers.length > 0 ? [{ type: 'ballot.count', papers }] : [];
    },
  },
};

/** All papers say the same, for the reader to put right; none where no ballot is open. */
function papersIn({ ballots, council: { seats } }: MeetingRecord): readonly Papers[] {
  const last = ballots.at(-1);
  if (!last || last.result) return [];
  const { ballot } = last;
  const choice = ballot.kind === 'strawPoll' ? 'noOpinion' : ballot.candidates[0];
  if (choice === undefined) return [];
  if (ballot.kind === 'election' || !ballot.coloured) return [{ count: seats.length, choices: [choice] }];
  const permanent = seats.filter((seat) => seat.permanent).length;
  return [
    { count: permanent, choices: [choice], permanent: true },
    { count: seats.length - permanent, choices: [choice] },
  ];
}
