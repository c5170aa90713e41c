import type { JSX } from 'react';
import type { SeatView } from '../../session/index.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { SeatMark } from '../chamber/SeatMark.tsx';
import { wide } from '../chamber/wide.ts';
import { useSay } from '../shared/say.context.ts';
import { useSeatFor, VETOING } from './seatFor.hook.ts';
import { Sign } from './Sign.tsx';
import '../chamber/chamber.css';

type SeatExample = Catalogue['signs.seat']['seat'];

interface Example {
  readonly kind: 'permanent' | 'elected';
  /** Which of them. */
  readonly number: number;
  readonly marks?: Partial<SeatView>;
}

const EXAMPLES: Readonly<Record<SeatExample, Example>> = {
  holds: { kind: 'permanent', number: 1 },
  vetoes: { kind: 'permanent', number: VETOING, marks: { vote: 'against', vetoing: true } },
  noVeto: { kind: 'permanent', number: 2, marks: { vote: 'against' } },
  elected: { kind: 'elected', number: 0, marks: { vote: 'against' } },
  changed: { kind: 'elected', number: 1, marks: { vote: 'abstaining', departs: true } },
  changedVeto: { kind: 'permanent', number: 4, marks: { vote: 'against', vetoing: true, departs: true } },
  presides: { kind: 'elected', number: 2, marks: { president: true, vote: 'inFavour' } },
  speaks: { kind: 'elected', number: 3, marks: { speaking: true, vote: 'inFavour' } },
  waiting: { kind: 'elected', number: 4 },
  away: { kind: 'elected', number: 5, marks: { atTheTable: false, vote: 'notParticipating' } },
};

/** Seats at the head of the table, with flags of the open meeting. */
export function SeatSigns({ required }: { readonly required: string }): JSX.Element {
  const say = useSay();
  const seatFor = useSeatFor();
  return (
    <>
      {(Object.keys(EXAMPLES) as SeatExample[]).map((seat) => {
        const { kind, number, marks } = EXAMPLES[seat];
        const who = seatFor(kind, number);
        return (
          <Sign
            key={seat}
            of={`seat ${seat}`}
            name={say('signs.seat', { seat })}
            text={say('signs.seat.text', { seat, required })}
          >
            {who && <OneSeat seat={{ ...plain(who), ...marks }} veto={say('ui.bar.veto')} />}
          </Sign>
        );
      })}
    </>
  );
}

/** The seat without anything that has happened in the meeting. */
function plain({ member, name, flag, permanent }: SeatView): SeatView {
  return {
    member,
    name,
    ...(flag === undefined ? {} : { flag }),
    permanent,
    president: false,
    place: HEAD,
    atTheTable: true,
    speaking: false,
    justVoted: false,
    departs: false,
    vetoing: false,
    ballots: [],
  };
}

const HEAD = 0.5;
const PLAN = wide.seat(HEAD);
const { flag, token } = PLAN;
/** Around the flag and the vote, with the arc above and the frames below. */
const VIEW = `${flag.x - 38} ${flag.y - 34} 76 ${token.y - flag.y + 34 + 24}`;

/** The seat as the chamber draws it, without its name. */
function OneSeat({ seat, veto }: { readonly seat: SeatView; readonly veto: string }): JSX.Element {
  return (
    <svg className="sign-seat" viewBox={VIEW}>
      <path className="chamber-table-edge" d={wide.table} strokeWidth={wide.tableWidth + 2} />
      <path className="chamber-table" d={wide.table} strokeWidth={wide.tableWidth} />
      <SeatMark seat={seat} name="" veto={veto} plan={PLAN} chosen={false} />
    </svg>
  );
}
