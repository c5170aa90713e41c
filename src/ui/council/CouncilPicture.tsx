import {
  memo,
  useState,
  type FocusEvent,
  type JSX,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import type { Box } from '../chamber/horseshoe.shape.ts';
import { seatAt } from '../chamber/roundTable.ts';
import { useSay } from '../shared/say.context.ts';
import type { CouncilShape, CouncilWidth } from './council.shape.ts';
import type { CouncilGroup, CouncilSeat } from './councilSeat.ts';
import { CouncilSeatMark } from './CouncilSeatMark.tsx';

interface Props {
  readonly shape: CouncilShape;
  readonly width: CouncilWidth;
  /** In the order of the shape. */
  readonly seats: readonly CouncilSeat[];
  /** The blocks of a hall. */
  readonly groups: readonly CouncilGroup[];
  readonly label: string;
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
  /** What lies in the hollow, where there is one. */
  readonly children: ReactNode;
}

/** Any Council round a table or in rows. One stop for Tab, arrows inside; what has the focus or the pointer is told below. */
export function CouncilPicture({ shape, width, seats, groups, label, chosen, choose, children }: Props): JSX.Element {
  const say = useSay();
  const { box, hollow } = shape;
  const round = seats.flatMap((seat, index) => {
    const place = shape.seats[index];
    return place ? [{ seat, place }] : [];
  });
  const { reachable, ...events } = useReached(seats, shape, choose);
  return (
    <div className={`council-room council-${shape.form} council-${width}`} dir="ltr">
      <svg className="council-drawing" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} aria-hidden="true">
        {shape.table && (
          <>
            <path className="chamber-table-edge" d={shape.table.line} strokeWidth={shape.table.width + 2} />
            <path className="chamber-table" d={shape.table.line} strokeWidth={shape.table.width} />
          </>
        )}
        {shape.headings.map(({ x, y }, index) => (
          <text key={groups[index]?.key} className="council-heading" x={x} y={y}>
            {groups[index]?.name}
          </text>
        ))}
        {round.map(({ seat, place }) => (
          <CouncilSeatMark
            key={seat.key}
            seat={seat}
            place={place}
            label={seat.label?.[width]}
            veto={say('ui.bar.veto')}
            badge={shape.form === 'horseshoe'}
            chosen={seat.key === chosen}
          />
        ))}
      </svg>
      {hollow && (
        <div className="council-hollow" dir="auto" style={placeOf(hollow, box)}>
          {children}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons */}
      <ul className="council-seats" aria-label={label} {...events}>
        {round.map(({ seat, place }) => (
          <SeatTarget
            key={seat.key}
            seat={seat}
            target={place.target}
            box={box}
            reachable={seat.key === reachable}
            choose={choose}
          />
        ))}
      </ul>
    </div>
  );
}

interface TargetProps {
  readonly seat: CouncilSeat;
  readonly target: Box;
  readonly box: Box;
  readonly reachable: boolean;
  readonly choose: (key: string) => void;
}

const SeatTarget = memo(function SeatTarget({ seat, target, box, reachable, choose }: TargetProps): JSX.Element {
  return (
    <li>
      <button
        type="button"
        className="council-target"
        data-seat={seat.key}
        tabIndex={reachable ? 0 : -1}
        aria-label={seat.told}
        style={placeOf(target, box)}
        onClick={() => choose(seat.key)}
      />
    </li>
  );
});

/** One stop for Tab: the seat that had the focus last, at first the one at the head. */
function useReached(seats: readonly CouncilSeat[], shape: CouncilShape, choose: (key: string) => void) {
  const [last, setLast] = useState<string>();
  const places = seats.map(({ key, hasVeto }, index) => ({
    member: key,
    permanent: hasVeto,
    place: shape.seats[index]?.turn ?? 0,
  }));
  const high = Math.min(...shape.seats.map(({ mark }) => mark.y));
  const head = places[shape.seats.findIndex(({ mark }) => mark.y <= high + 1)];
  const reachable = places.find(({ member }) => member === last)?.member ?? head?.member;
  return {
    reachable,
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || reachable === undefined) return;
      const next = seatAt(event.key, places, reachable);
      if (!next) return;
      event.preventDefault(); // no step of the meeting
      event.currentTarget.querySelector<HTMLElement>(`[data-seat="${next.member}"]`)?.focus();
    },
    onFocus: ({ target }: FocusEvent): void => reach(target),
    onPointerOver: ({ target }: PointerEvent): void => {
      const key = keyOf(target);
      if (key !== undefined) choose(key);
    },
  };
  function reach(target: EventTarget): void {
    const key = keyOf(target);
    if (key === undefined) return;
    setLast(key);
    choose(key);
  }
}

function keyOf(target: EventTarget): string | undefined {
  return (target instanceof HTMLElement && target.getAttribute('data-seat')) || undefined;
}

/** The picture is not mirrored in a right-to-left language, so everything is placed from its left. */
function placeOf(inner: Box, box: Box) {
  return {
    insetInlineStart: `${((inner.x - box.x) / box.width) * 100}%`,
    insetBlockStart: `${((inner.y - box.y) / box.height) * 100}%`,
    inlineSize: `${(inner.width / box.width) * 100}%`,
    blockSize: `${(inner.height / box.height) * 100}%`,
  };
}
