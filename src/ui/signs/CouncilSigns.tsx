import type { JSX } from 'react';
import { CouncilSeatMark } from '../council/CouncilSeatMark.tsx';
import type { CouncilSeat } from '../council/councilSeat.ts';
import { useSay } from '../shared/say.context.ts';
import { Sign } from './Sign.tsx';
import '../council/council.css';

/** A seat that nobody is known to hold, with what lies before it. */
const SEATS = {
  unheld: { vote: 'notKnown', assumed: false },
  power: { power: 0.4 },
} as const satisfies Readonly<Record<string, CouncilSeat['mark']>>;

const PLACE = {
  chair: { x: 0, y: 0, r: 20 },
  mark: { x: 0, y: 43, r: 11 },
  target: { x: 0, y: 0, width: 0, height: 0 },
  turn: 0,
};

/** Seats of other Councils: those of a reform, or of numbers of one's own. */
export function CouncilSigns(): JSX.Element {
  const say = useSay();
  return (
    <>
      {(Object.keys(SEATS) as (keyof typeof SEATS)[]).map((sign) => (
        <Sign
          key={sign}
          of={`seat ${sign}`}
          name={say('signs.council', { sign })}
          text={say('signs.council.text', { sign })}
        >
          <svg className="sign-seat" viewBox="-38 -34 76 101">
            <CouncilSeatMark
              seat={seatWith(SEATS[sign])}
              place={PLACE}
              label={undefined}
              veto={say('ui.bar.veto')}
              badge
              chosen={false}
            />
          </svg>
        </Sign>
      ))}
    </>
  );
}

function seatWith(mark: CouncilSeat['mark']): CouncilSeat {
  return {
    key: '',
    group: '',
    name: '',
    permanent: false,
    hasVeto: false,
    vetoing: false,
    mark,
    told: '',
    standing: '',
    value: '',
  };
}
