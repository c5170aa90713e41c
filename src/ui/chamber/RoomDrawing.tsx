import { useMemo, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { SeatView } from '../../session/index.ts';
import { usePlainNames, useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import type { SeatPlan, Shape } from './horseshoe.shape.ts';
import { SeatMark } from './SeatMark.tsx';
import { wide } from './wide.ts';

interface Props {
  readonly shape: Shape;
  readonly plans: (seat: SeatView) => SeatPlan;
  readonly chosen?: MemberId | undefined;
}

/** The table and the delegations round it, as they are drawn. What can be pressed, or is read out, lies beside it. */
export function RoomDrawing({ shape, plans, chosen }: Props): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const [plain, short] = [usePlainNames(), useShortNames()];
  const names = shape === wide ? plain : short;
  const isProcedural = useView((view) => view.question?.question.matter === 'procedural');
  return (
    <svg className="chamber-drawing" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
      <path className="chamber-table-edge" d={shape.table} strokeWidth={shape.tableWidth + 2} />
      <path className="chamber-table" d={shape.table} strokeWidth={shape.tableWidth} />
      {seats.map((seat) => (
        <SeatMark
          key={seat.member}
          seat={seat}
          name={names(seat.member)}
          veto={isProcedural ? undefined : say('ui.bar.veto')}
          plan={plans(seat)}
          chosen={seat.member === chosen}
        />
      ))}
    </svg>
  );
}

/** Worked out once for a shape and its places, so that a seat that has not changed is not drawn again. */
export function usePlans(shape: Shape): (seat: SeatView) => SeatPlan {
  const places = useView(select.places);
  return useMemo(() => {
    const plans = new Map(places.split(' ').map((place) => [Number(place), shape.seat(Number(place))]));
    return ({ place }) => plans.get(place) ?? shape.seat(place);
  }, [shape, places]);
}
