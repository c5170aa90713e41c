import type { CSSProperties, JSX } from 'react';
import { Hollow } from '../chamber/Hollow.tsx';
import type { Shape } from '../chamber/horseshoe.shape.ts';
import { RoomDrawing, usePlans } from '../chamber/RoomDrawing.tsx';
import { seatText } from '../chamber/SeatButton.tsx';
import { TallyBar } from '../chamber/TallyBar.tsx';
import { tallShape } from '../chamber/tall.ts';
import { board, wide } from '../chamber/wide.ts';
import { useMedia } from '../shared/media.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import '../chamber/chamber.css';

/** Too narrow for names outside of the arms, or for the count between them: by the size of the letters, too. */
const SLIM = 'screen and ((width < 24rem) or ((width < 31rem) and (aspect-ratio < 1)))';
/** Lying: the table is as wide as there is room. */
const LYING = 'screen and ((width >= 47.5rem) or (aspect-ratio >= 4/3))';

/** The room, to be looked at: in a frame no seat is pressed. What the drawing shows is a list for who does not see it. */
export function EmbeddedChamber(): JSX.Element {
  const say = useSay();
  const shape = useShape();
  const seats = useView(select.seats);
  const plans = usePlans(shape);
  return (
    <section
      className={`embed-stage chamber chamber-${shape.kind}`}
      aria-labelledby="chamber-title"
      style={{ '--ratio': shape.width / shape.height } as CSSProperties} // a custom property is not among those that React lists
    >
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

function useShape(): Shape {
  const seats = useView(select.seatCount);
  const isSlim = useMedia(SLIM);
  const isLying = useMedia(LYING);
  if (isSlim) return tallShape(seats, 'rest');
  return isLying ? wide : board;
}
