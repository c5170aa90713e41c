import type { LawsOf } from './law.ts';
import { countBallot, refusalToCountBallot, refusalToOpenBallot } from '../decision/ballot.ts';
import { mutable } from '../mutable.ts';
import { known } from '../record.ts';
import type { Papers, SecretBallot } from '../words/vocabulary.ts';

/** A secret ballot: the papers go into the box, and are counted. */
export type BallotAct =
  | { readonly type: 'ballot.open'; readonly ballot: SecretBallot }
  | { readonly type: 'ballot.count'; readonly papers: readonly Papers[] };

export const BALLOTS: LawsOf<BallotAct> = {
  'ballot.open': {
    by: 'president',
    role: 'interrupting',
    refuse: (_record, { ballot }) => refusalToOpenBallot(ballot),
    write(next, { ballot }) {
      next.ballots.push(mutable({ ballot }));
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
};

function lastOf<Ballot>(ballots: readonly Ballot[]): Ballot {
  return known(ballots.at(-1), 'a ballot');
}
