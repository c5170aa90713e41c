import { useMemo, type JSX, type ReactNode } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { SeatView } from '../../session/index.ts';
import { NARROW, useMedia } from '../shared/media.ts';
import { usePlainNames, useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { Hollow } from './Hollow.tsx';
import { Legend } from './Legend.tsx';
import { SeatButton } from './SeatButton.tsx';
import { SeatMark } from './SeatMark.tsx';
import { TallyBar } from './TallyBar.tsx';
import type { SeatPlan, Shape } from './horseshoe.shape.ts';
import { tall } from './tall.ts';
import { wide } from './wide.ts';
import './chamber.css';

interface Props {
  readonly chosen: MemberId | undefined;
  readonly choose: (member: MemberId) => void;
  /** What lies in the hollow, above all else. */
  readonly children?: ReactNode;
}

/** The room: fifteen seats round the table, and in its hollow what is being decided. */
export function Chamber({ chosen, choose, children }: Props): JSX.Element {
  const say = useSay();
  const shape = useMedia(NARROW) ? tall : wide;
  return (
    <section className={`chamber chamber-${shape.kind}`} aria-labelledby="chamber-title">
      <h2 id="chamber-title" className="spoken-only">
        {say('ui.chamber.title')}
      </h2>
      <div className="chamber-room" dir="ltr">
        <Hollow shape={shape} />
        <Seats shape={shape} chosen={chosen} choose={choose} />
        {children}
      </div>
      {shape.kind === 'tall' && <TallyBar />}
      <Legend />
    </section>
  );
}

function Seats({ shape, chosen, choose }: Omit<Props, 'children'> & { readonly shape: Shape }): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const plans = usePlans(shape);
  const [plain, short] = [usePlainNames(), useShortNames()];
  const names = shape.kind === 'wide' ? plain : short;
  return (
    <>
      <svg className="chamber-drawing" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
        <path className="chamber-table-edge" d={shape.table} strokeWidth={shape.tableWidth + 2} />
        <path className="chamber-table" d={shape.table} strokeWidth={shape.tableWidth} />
        {seats.map((seat) => (
          <SeatMark
            key={seat.member}
            seat={seat}
            name={names(seat.member)}
            veto={say('ui.bar.veto')}
            plan={plans(seat)}
            chosen={seat.member === chosen}
          />
        ))}
      </svg>
      <ul className="chamber-seats" aria-label={say('ui.chamber.seats')}>
        {seats.map((seat) => (
          <SeatButton
            key={seat.member}
            seat={seat}
            shape={shape}
            place={plans(seat).target}
            chosen={seat.member === chosen}
            choose={choose}
          />
        ))}
      </ul>
    </>
  );
}

/** Worked out once for a shape and its places, so that a seat that has not changed is not drawn again. */
function usePlans(shape: Shape): (seat: SeatView) => SeatPlan {
  const places = useView(select.places);
  return useMemo(() => {
    const plans = new Map(places.split(' ').map((place) => [Number(place), shape.seat(Number(place))]));
    return ({ place }) => plans.get(place) ?? shape.seat(place);
  }, [shape, places]);
}
