import type { JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { SeatView } from '../../session/index.ts';
import { useFocusTarget } from '../shared/focus.context.ts';
import { usePlainNames } from '../shared/names.context.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { seatText } from './SeatButton.tsx';
import { VoteMark } from './Token.tsx';
import './seat-table.css';

interface Props {
  readonly chosen: MemberId | undefined;
  readonly choose: (member: MemberId) => void;
}

/** The Council as a table, those that hold a veto first: it says and does what the horseshoe does. One stop for Tab. */
export default function SeatTable({ chosen, choose }: Props): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const question = useView(select.question);
  const nameOf = useQuestionName();
  const rows = [...seats.filter(({ permanent }) => permanent), ...seats.filter(({ permanent }) => !permanent)];
  const reachable = rows.find(({ member }) => member === chosen) ?? rows[0];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons
    <table className="seat-table" onKeyDown={moveAmongButtons}>
      <caption>{question ? nameOf(question.question) : say('seats.table.before')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('ui.votes.member')}</th>
          <th scope="col">{say('seats.table.vote')}</th>
          <th scope="col">{say('seats.table.record')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((seat) => (
          <Row
            key={seat.member}
            seat={seat}
            reachable={seat === reachable}
            chosen={seat.member === chosen}
            choose={choose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, 'choose'> {
  readonly seat: SeatView;
  readonly reachable: boolean;
  readonly chosen: boolean;
}

function Row({ seat, reachable, chosen, choose }: RowProps): JSX.Element {
  const say = useSay();
  const names = usePlainNames();
  const key = useView(select.questionKey);
  const target = useFocusTarget(`seat ${seat.member}`);
  const { member, permanent, president, vote, notKnown, vetoing, departs } = seat;
  const recorded = seat.ballots.find((ballot) => ballot.key === key)?.recorded;
  const shown = notKnown === true ? 'notKnown' : vote;
  return (
    <tr data-vetoing={vetoing} data-departs={departs}>
      <th scope="row">
        <button
          ref={target}
          type="button"
          className="seat-button-row"
          data-member={member}
          tabIndex={reachable ? 0 : -1}
          aria-expanded={chosen}
          aria-label={seatText(say, seat)}
          onClick={() => choose(member)}
        >
          {names(member)}
        </button>
        {permanent && <span className="veto-word">{say('ui.bar.veto')}</span>}
        {president && <small>{say('ui.legend.president')}</small>}
      </th>
      <td>
        {shown !== undefined && (
          <>
            <VoteMark vote={shown} assumed={seat.assumed === true} /> {say('seats.table.voted', { vote: shown })}
          </>
        )}
      </td>
      <td>{recorded !== undefined && vote !== undefined && say('seats.table.voted', { vote: recorded })}</td>
    </tr>
  );
}
