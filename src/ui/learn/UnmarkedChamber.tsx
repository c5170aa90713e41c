import type { JSX } from 'react';
import { seatText } from '../chamber/SeatButton.tsx';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { StillChamber } from './StillChamber.tsx';

/** The room without the mark at the number that is required, for whoever is to say what that is: to the eye and to the ear. */
export function UnmarkedChamber(): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  return (
    <>
      <div className="unmarked" aria-hidden="true">
        <StillChamber />
      </div>
      <ul className="spoken-only" aria-label={say('ui.chamber.seats')}>
        {seats.map((seat) => (
          <li key={seat.member}>{seatText(say, seat)}</li>
        ))}
      </ul>
    </>
  );
}
