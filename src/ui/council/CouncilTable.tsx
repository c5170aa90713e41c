import type { JSX } from 'react';
import { VoteMark } from '../chamber/Token.tsx';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import type { CouncilGroup, CouncilMark, CouncilSeat } from './councilSeat.ts';
import '../chamber/seat-table.css';

interface Props {
  readonly seats: readonly CouncilSeat[];
  readonly groups: readonly CouncilGroup[];
  readonly label: string;
  /** The name of the last column. */
  readonly value: string;
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
}

/** The same Council as a table, by groups; seats that differ in their number only are one row. One stop for Tab. */
export function CouncilTable({ seats, groups, label, value, chosen, choose }: Props): JSX.Element {
  const say = useSay();
  const rows = groups.map((group) => ({ group, seats: rowsOf(seats.filter((seat) => seat.group === group.key)) }));
  const all = rows.flatMap((row) => row.seats);
  const reachable = (all.find(({ key }) => key === chosen) ?? all[0])?.key;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons
    <table className="council-table" onKeyDown={moveAmongButtons}>
      <caption className="spoken-only">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say('council.column.seat')}</th>
          <th scope="col">{say('council.column.standing')}</th>
          <th scope="col">{value}</th>
        </tr>
      </thead>
      {rows.map(({ group, seats: own }) => (
        <tbody key={group.key}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="council-group">
              {group.name}
            </th>
          </tr>
          {own.map((seat) => (
            <tr key={seat.key} data-vetoing={seat.vetoing}>
              <th scope="row">
                <button
                  type="button"
                  className="seat-button-row"
                  tabIndex={seat.key === reachable ? 0 : -1}
                  onFocus={() => choose(seat.key)}
                  onClick={() => choose(seat.key)}
                >
                  {seat.alike ?? seat.name}
                </button>
                {seat.hasVeto && <span className="veto-word">{say('ui.bar.veto')}</span>}
              </th>
              <td>
                {seat.standing}
                {seat.note !== undefined && <small>{seat.note}</small>}
              </td>
              <td>
                <SmallMark mark={seat.mark} /> {seat.value}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The first of those that are alike stands for all. */
function rowsOf(seats: readonly CouncilSeat[]): readonly CouncilSeat[] {
  return seats.filter(
    ({ alike }, index) => alike === undefined || seats.findIndex((other) => other.alike === alike) === index,
  );
}

function SmallMark({ mark }: { readonly mark: CouncilMark }): JSX.Element {
  if ('vote' in mark) return <VoteMark vote={mark.vote} assumed={mark.assumed} />;
  return <PowerMark power={mark.power} />;
}

/** Power as a part of the greatest: a disc within a ring. */
export function PowerMark({ power }: { readonly power: number }): JSX.Element {
  return (
    <svg className="vote-mark" viewBox="-13 -11 26 22" aria-hidden="true">
      <circle className="council-power-most" r="9" />
      <circle className="council-power" r={9 * Math.sqrt(power)} />
    </svg>
  );
}
