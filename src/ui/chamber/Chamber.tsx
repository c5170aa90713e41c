import { useState, type FocusEvent, type JSX, type KeyboardEvent, type ReactNode } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import type { SeatView } from '../../session/index.ts';
import { NextFrame } from '../schedule/index.ts';
import { useFocus } from '../shared/focus.context.ts';
import { LOW, NARROW, useMedia } from '../shared/media.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { useSettings } from '../shared/settings.ts';
import { Hollow } from './Hollow.tsx';
import { Legend } from './Legend.tsx';
import { RoomDrawing, usePlans } from './RoomDrawing.tsx';
import { seatAt } from './roundTable.ts';
import { SeatButton } from './SeatButton.tsx';
import { TallyBar } from './TallyBar.tsx';
import type { Shape } from './horseshoe.shape.ts';
import { tallShape } from './tall.ts';
import { board, wide } from './wide.ts';
import './chamber.css';

const SeatTable = lazyPanel('chamber', () => import('./SeatTable.tsx'));

interface Props {
  readonly chosen: MemberId | undefined;
  readonly choose: (member: MemberId) => void;
  /** What lies in the hollow, above all else. */
  readonly children?: ReactNode;
}

/** The room: fifteen seats round the table, and in its hollow what is being decided. */
export function Chamber({ chosen, choose, children }: Props): JSX.Element {
  const say = useSay();
  const { council } = useSettings();
  const shape = useShape(children);
  return (
    <section className={`chamber chamber-${shape.kind}`} aria-labelledby="chamber-title">
      <h2 id="chamber-title" className="spoken-only">
        {say('ui.chamber.title')}
      </h2>
      {council === 'table' ? (
        <div className="chamber-table-room">
          <TallyBar />
          <SeatTable chosen={chosen} choose={choose} />
          {children}
        </div>
      ) : (
        <div className="chamber-room" dir="ltr" style={{ aspectRatio: `${shape.width} / ${shape.height}` }}>
          <Hollow shape={shape} />
          <Seats shape={shape} chosen={chosen} choose={choose} />
          {children}
        </div>
      )}
      {shape.kind === 'tall' ? (
        council === 'horseshoe' && <TallyBar />
      ) : (
        <NextFrame>
          <Legend />
        </NextFrame>
      )}
    </section>
  );
}

/** @param choices of a seat, in Try: on a phone they lie over the foot of the window; absent in Watch */
function useShape(choices: ReactNode): Shape {
  const busy = choices !== undefined && choices !== false;
  const seats = useView(select.seatCount);
  const isLow = useMedia(LOW);
  if (useMedia(NARROW)) return tallShape(seats, busy || isLow ? 'tight' : 'rest');
  return choices === undefined ? wide : board;
}

function Seats({ shape, chosen, choose }: Omit<Props, 'children'> & { readonly shape: Shape }): JSX.Element {
  const say = useSay();
  const seats = useView(select.seats);
  const plans = usePlans(shape);
  const { reachable, onKey, onFocus } = useRound(seats);
  return (
    <>
      <RoomDrawing shape={shape} plans={plans} chosen={chosen} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its buttons */}
      <ul className="chamber-seats" aria-label={say('ui.chamber.seats')} onKeyDown={onKey} onFocus={onFocus}>
        {seats.map((seat) => (
          <SeatButton
            key={seat.member}
            seat={seat}
            shape={shape}
            place={plans(seat).target}
            chosen={seat.member === chosen}
            reachable={seat.member === reachable}
            choose={choose}
          />
        ))}
      </ul>
    </>
  );
}

/** The horseshoe is one stop for Tab, at the seat that had the focus last; at first at the head of the table. */
function useRound(seats: readonly SeatView[]) {
  const focus = useFocus();
  const [last, setLast] = useState<MemberId>();
  const head = seats.find(({ place }) => place === HEAD) ?? seats[0];
  const reachable = seats.find(({ member }) => member === last)?.member ?? head?.member;
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || reachable === undefined) return;
    const next = seatAt(event.key, seats, reachable);
    if (!next) return;
    event.preventDefault(); // no step of the meeting
    focus(`seat ${next.member}`);
  }
  function onFocus({ target }: FocusEvent): void {
    const member = target.getAttribute('data-member');
    setLast(seats.find((seat) => seat.member === member)?.member);
  }
  return { reachable, onKey, onFocus };
}

/** Where the President sits. */
const HEAD = 0.5;
