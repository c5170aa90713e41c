import { memo, type JSX } from 'react';
import { Badge, Flag, Frame } from '../chamber/SeatMark.tsx';
import { Token } from '../chamber/Token.tsx';
import type { NameRoom, SeatPlace } from './council.shape.ts';
import type { CouncilMark, CouncilSeat } from './councilSeat.ts';
import { fitName, LINE } from './nameFit.ts';

interface Props {
  readonly seat: CouncilSeat;
  readonly place: SeatPlace;
  readonly label: string | undefined;
  /** The word on the badge. */
  readonly veto: string;
  /** Whether there is room for it; in a hall the name of the block says it. */
  readonly badge: boolean;
  readonly chosen: boolean;
}

/** One seat as it is drawn: who has it, its name, and its vote or its power. The button above it does the talking. */
export const CouncilSeatMark = memo(function CouncilSeatMark({
  seat,
  place: { chair, mark, name },
  label,
  veto,
  badge,
  chosen,
}: Props): JSX.Element {
  const marks = { 'seat-chosen': chosen, 'seat-vetoing': seat.vetoing };
  const classes = ['seat', ...Object.entries(marks).flatMap(([each, set]) => (set ? [each] : []))];
  return (
    <g className={classes.join(' ')}>
      {chair && seat.holder && (
        <Flag
          member={seat.holder.member}
          code={seat.holder.flag}
          president={false}
          permanent={seat.permanent}
          plan={chair}
        />
      )}
      {chair && !seat.holder && <EmptyChair permanent={seat.permanent} plan={chair} />}
      {label !== undefined && name && <SeatName text={label} room={name} />}
      <g transform={`translate(${mark.x} ${mark.y})`}>
        {!chair && seat.permanent && <circle className="seat-permanent" r={mark.r * 1.32} />}
        {seat.vetoing && <Frame className="seat-veto" half={mark.r + 4} />}
        <MarkOf mark={seat.mark} r={mark.r} />
      </g>
      {seat.hasVeto && badge && <Badge word={veto} plan={chair ?? { ...mark, r: mark.r * 1.25 }} />}
    </g>
  );
});

/** A seat that nobody is known to hold. */
function EmptyChair({
  permanent,
  plan: { x, y, r },
}: {
  readonly permanent: boolean;
  readonly plan: NonNullable<SeatPlace['chair']>;
}): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`}>
      {permanent && <circle className="seat-permanent" r={r + 3.5} />}
      <circle className="council-chair" r={r} />
    </g>
  );
}

function MarkOf({ mark, r }: { readonly mark: CouncilMark; readonly r: number }): JSX.Element {
  if ('vote' in mark) return <Token vote={mark.vote} r={r} assumed={mark.assumed} />;
  return (
    <>
      <circle className="council-power-most" r={r} />
      <circle className="council-power" r={r * Math.sqrt(mark.power)} />
    </>
  );
}

function SeatName({ text, room }: { readonly text: string; readonly room: NameRoom }): JSX.Element {
  const { lines, size } = fitName(text, room);
  const x = { start: room.x, middle: room.x + room.width / 2, end: room.x + room.width }[room.anchor];
  const height = lines.length * size * LINE;
  const top = room.stack === 'up' ? room.y + room.height - height : room.y + (room.height - height) / 2;
  return (
    <text className="council-name" textAnchor={room.anchor} fontSize={size}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + (index + BASELINE) * size * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Of a line's height, down to where its letters stand. */
const BASELINE = 0.8;
