import type { JSX } from 'react';
import type { BallotView, SeatView } from '../../session/index.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useRevealed } from '../shared/revealed.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { BallotChoice } from './BallotChoice.tsx';

/** As many as stand open one below the other. */
const FEW = 2;

/** A member's vote on every question of the line; of many, all but the one before the Council are folded. */
export function Ballots({ seat }: { readonly seat: SeatView }): JSX.Element {
  const say = useSay();
  const current = useView(select.questionKey);
  const { has } = useRevealed();
  const { ballots: all } = seat;
  const ballots = all.filter(({ key, cast }) => has(key) || cast);
  const hidden = all.length - ballots.length;
  if (all.length === 0) return <p className="ballot-unknown">{say('ui.ballot.none')}</p>;
  return (
    <>
      {ballots.map((ballot) =>
        ballots.length <= FEW ? (
          <BallotChoice key={ballot.key} seat={seat} ballot={ballot} />
        ) : (
          <details key={ballot.key} className="ballot-fold" open={ballot.key === current}>
            <BallotSummary ballot={ballot} />
            <BallotChoice seat={seat} ballot={ballot} />
          </details>
        ),
      )}
      {hidden > 0 && <p className="ballot-unknown">{say('ui.ballot.hidden', { count: hidden })}</p>}
    </>
  );
}

function BallotSummary({ ballot }: { readonly ballot: BallotView }): JSX.Element {
  const say = useSay();
  const name = useQuestionName()(ballot.question);
  return (
    <summary>
      <VoteMark vote={ballot.vote} /> <b>{name}</b> <span>{say(`vote.did.${ballot.vote}`)}</span>
    </summary>
  );
}
