import type { JSX } from 'react';
import { Hollow } from '../chamber/Hollow.tsx';
import { RoomDrawing, usePlans } from '../chamber/RoomDrawing.tsx';
import { seatText } from '../chamber/SeatButton.tsx';
import { tallShape } from '../chamber/tall.ts';
import { TallyBar } from '../chamber/TallyBar.tsx';
import { board } from '../chamber/wide.ts';
import { LOW, NARROW, useMedia } from '../shared/media.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import '../chamber/chamber.css';

/** The room, to be looked at: no seat is pressed. What the drawing shows is a list for who does not see it. */
export function StillChamber(): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const count = useView(select.seatCount);
  const isLow = useMedia(LOW);
  const shape = useMedia(NARROW) ? tallShape(count, isLow ? 'tight' : 'rest') : board;
  const plans = usePlans(shape);
  return (
    <section className={`chamber chamber-${shape.kind}`} aria-labelledby="chamber-title">
      <h2 id="chamber-title" className="spoken-only">
        {say('ui.chamber.title')}
      </h2>
      <div className="chamber-room" dir="ltr" style={{ aspectRatio: `${shape.width} / ${shape.height}` }}>
        <Hollow shape={shape} />
        <RoomDrawing shape={shape} plans={plans} />
      </div>
      {shape.kind === 'tall' && <TallyBar />}
      <ul className="spoken-only" aria-label={say('ui.chamber.seats')}>
        {seats.map((seat) => (
          <li key={seat.member}>{seatText(say, seat)}</li>
        ))}
      </ul>
    </section>
  );
}
