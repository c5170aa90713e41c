import { memo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { BallotView, SeatView } from '../../session/index.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { voteText } from '../../words/sentences.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import './votes-table.css';

interface Props {
  readonly choose: (member: MemberId) => void;
}

/** The chamber as a table: every member's vote on every draft, and what departs from the record. */
export function VotesTable({ choose }: Props): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const drafts = useView(select.drafts);
  return (
    <details className="votes">
      <summary>{say('ui.votes.title')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('ui.votes.member')}</th>
            {drafts.map(({ symbol, name }) => (
              <th key={symbol} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <VotesRow key={seat.member} seat={seat} choose={choose} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RowProps extends Props {
  readonly seat: SeatView;
}

const VotesRow = memo(function VotesRow({ seat, choose }: RowProps): JSX.Element {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={() => choose(seat.member)}>
          {seat.name}
        </button>
        {seat.permanent && <span className="votes-permanent"> {say('ui.votes.permanent')}</span>}
      </th>
      {seat.ballots.map((ballot) => (
        <VotesCell key={ballot.draft} ballot={ballot} />
      ))}
    </tr>
  );
}, showsTheSame);

/** The table has the votes of the whole line: stepping along it changes nothing here. */
function showsTheSame(one: RowProps, other: RowProps): boolean {
  const votes = ({ seat }: RowProps) => seat.ballots.map(({ vote, recorded }) => `${vote} ${recorded}`).join();
  return one.choose === other.choose && one.seat.name === other.seat.name && votes(one) === votes(other);
}

function VotesCell({ ballot }: { readonly ballot: BallotView }): JSX.Element {
  const say = useSay();
  return (
    <td data-departs={ballot.departs}>
      <VoteMark vote={ballot.vote} /> {voteText(say, ballot.vote)}
      {ballot.departs && <small> {say('ui.votes.departs', { vote: ballot.recorded })}</small>}
    </td>
  );
}
