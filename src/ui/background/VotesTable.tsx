import { memo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { AskedView, BallotView, SeatView } from '../../session/index.ts';
import { VoteMark } from '../chamber/Token.tsx';
import { outcomeHeadline, voteText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import './votes-table.css';

interface Props {
  readonly choose: (member: MemberId) => void;
}

/** The chamber as a table: every member's vote on every question of the line, and what departs from the record. */
export function VotesTable({ choose }: Props): JSX.Element | undefined {
  const say = useSay();
  const seats = useView(select.seats);
  const questions = useView(select.questions);
  if (questions.length === 0) return undefined;
  return (
    <details className="votes" open>
      <summary id="votes-title">{say('ui.votes.title')}</summary>
      <div className="votes-scroll">
        <table>
          <VotesHead questions={questions} />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons */}
          <tbody onKeyDown={moveAmongButtons}>
            {seats.map((seat, index) => (
              <VotesRow key={seat.member} seat={seat} first={index === 0} choose={choose} />
            ))}
          </tbody>
          <VotesFoot questions={questions} />
        </table>
      </div>
    </details>
  );
}

interface QuestionsProps {
  readonly questions: readonly AskedView[];
}

function VotesHead({ questions }: QuestionsProps): JSX.Element {
  const say = useSay();
  const nameOf = useQuestionName();
  return (
    <thead>
      <tr>
        <th scope="col">{say('ui.votes.member')}</th>
        {questions.map(({ key, question }) => (
          <th key={key} scope="col">
            {nameOf(question)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How the line ends for each question. */
function VotesFoot({ questions }: QuestionsProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <tfoot>
      <tr>
        <th scope="row">{say('ui.votes.result')}</th>
        {questions.map(({ key, question, end, assumed }) => (
          <td key={key}>
            {end &&
              say('ui.result', {
                headline: outcomeHeadline(say, names, question, end),
                assumed: assumed ? 'yes' : 'no',
              })}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

interface RowProps extends Props {
  readonly seat: SeatView;
  /** The table is one stop for Tab; from there the arrows lead on. */
  readonly first: boolean;
}

const VotesRow = memo(function VotesRow({ seat, first, choose }: RowProps): JSX.Element {
  const say = useSay();
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" tabIndex={first ? 0 : -1} onClick={() => choose(seat.member)}>
          {seat.name}
        </button>
        {seat.permanent && <span className="votes-permanent"> {say('ui.votes.permanent')}</span>}
      </th>
      {seat.ballots.map((ballot) => (
        <VotesCell key={ballot.key} ballot={ballot} />
      ))}
    </tr>
  );
}, showsTheSame);

/** The table has the votes of the whole line: stepping along it changes nothing here. */
function showsTheSame(one: RowProps, other: RowProps): boolean {
  const votes = ({ seat }: RowProps) =>
    seat.ballots.map(({ key, vote, recorded, assumed }) => `${key} ${vote} ${recorded} ${assumed}`).join();
  return one.choose === other.choose && one.seat.name === other.seat.name && votes(one) === votes(other);
}

function VotesCell({ ballot: { vote, departs, recorded, assumed } }: { readonly ballot: BallotView }): JSX.Element {
  const say = useSay();
  return (
    <td data-departs={departs}>
      <VoteMark vote={vote} assumed={assumed === true} />{' '}
      {say('ui.votes.vote', { vote: voteText(say, vote), assumed: assumed ? 'yes' : 'no' })}
      {departs && recorded !== undefined && <small> {say('ui.votes.departs', { vote: recorded })}</small>}
    </td>
  );
}
