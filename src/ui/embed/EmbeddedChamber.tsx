import { useMemo, type CSSProperties, type JSX } from 'react';
import { Hollow } from '../chamber/Hollow.tsx';
import type { Shape } from '../chamber/horseshoe.shape.ts';
import { seatText } from '../chamber/SeatButton.tsx';
import { SeatMark } from '../chamber/SeatMark.tsx';
import { TallyBar } from '../chamber/TallyBar.tsx';
import { tallShape } from '../chamber/tall.ts';
import { board, wide } from '../chamber/wide.ts';
import { useMedia } from '../shared/media.ts';
import { usePlainNames, useShortNames } from '../shared/names.context.ts';
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
  const [plain, short] = [usePlainNames(), useShortNames()];
  const names = shape === wide ? plain : short;
  const isProcedural = useView((view) => view.question?.question.matter === 'procedural');
  const plans = useMemo(() => new Map(seats.map(({ place }) => [place, shape.seat(place)])), [seats, shape]);
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
        <svg className="chamber-drawing" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
          <path className="chamber-table-edge" d={shape.table} strokeWidth={shape.tableWidth + 2} />
          <path className="chamber-table" d={shape.table} strokeWidth={shape.tableWidth} />
          {seats.map((seat) => (
            <SeatMark
              key={seat.member}
              seat={seat}
              name={names(seat.member)}
              veto={isProcedural ? undefined : say('ui.bar.veto')}
              plan={plans.get(seat.place) ?? shape.seat(seat.place)}
              chosen={false}
            />
          ))}
        </svg>
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
