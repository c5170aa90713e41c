import { memo, type JSX } from 'react';
import type { SeatView } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import { useFocusTarget } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import type { Box, Shape } from './horseshoe.shape.ts';

interface Props {
  readonly seat: SeatView;
  readonly shape: Shape;
  readonly place: Box;
  readonly chosen: boolean;
  /** Tab leads to it; to the others lead the arrows. */
  readonly reachable: boolean;
  readonly choose: (member: SeatView['member']) => void;
}

/** A real button over the drawing of a seat: what a pointer, a key or a screen reader meets. */
export const SeatButton = memo(function SeatButton({
  seat,
  shape,
  place,
  chosen,
  reachable,
  choose,
}: Props): JSX.Element {
  const say = useSay();
  const target = useFocusTarget(`seat ${seat.member}`);
  return (
    <li>
      <button
        ref={target}
        type="button"
        className="seat-button"
        data-member={seat.member}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={chosen}
        aria-label={seatText(say, seat)}
        style={placeOf(place, shape)}
        onClick={() => choose(seat.member)}
      />
    </li>
  );
});

/** “Russian Federation, permanent member, presiding, voted against” */
export function seatText(say: Say, seat: SeatView): string {
  const marks = [
    seat.permanent ? say('ui.seat.permanent') : undefined,
    seat.president ? say('ui.seat.presiding') : undefined,
    seat.atTheTable ? undefined : say('ui.seat.away'),
    seat.speaking ? say('ui.seat.speaking') : undefined,
    seat.vote === undefined ? undefined : say(`vote.did.${seat.vote}`),
    seat.assumed === true ? say('ui.seat.assumed') : undefined,
    seat.notKnown === true ? say('ui.seat.notKnown') : undefined,
    seat.vetoing ? say('ui.seat.vetoing') : undefined,
    seat.departs ? say('ui.seat.departs') : undefined,
  ];
  return say.parts([seat.name, ...marks.filter((mark) => mark !== undefined)]);
}

/** The room is not mirrored in a right-to-left language, so the seats are placed from its left (see chamber.css). */
function placeOf(box: Box, shape: Shape) {
  return {
    insetInlineStart: `${(box.x / shape.width) * 100}%`,
    insetBlockStart: `${(box.y / shape.height) * 100}%`,
    inlineSize: `${(box.width / shape.width) * 100}%`,
    blockSize: `${(box.height / shape.height) * 100}%`,
  };
}
