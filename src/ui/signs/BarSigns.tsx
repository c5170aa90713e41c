import type { JSX } from 'react';
import { Bar, type BarState } from '../chamber/TallyBar.tsx';
import { CouncilBar } from '../council/CouncilBar.tsx';
import '../council/council.css';
import { useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { useSeatFor, VETOING } from './seatFor.hook.ts';
import { Sign } from './Sign.tsx';

/** An example of each state: how many votes it is above the mark. What is not decided looks as if it were open. */
const ABOVE = {
  open: -5,
  adopted: 2,
  insufficientVotes: -5,
  threatened: 1,
  vetoed: 2,
} as const satisfies Readonly<Record<Exclude<BarState, 'undetermined'>, number>>;
const STATES = Object.keys(ABOVE) as (keyof typeof ABOVE)[];

/** The marks on the bar, with as many cells as the Council of the open meeting has members. */
export function BarSigns(): JSX.Element {
  const say = useSay();
  const names = useShortNames();
  const seats = useView(select.seatCount);
  const required = useView(select.required);
  const seatFor = useSeatFor();
  const by = [seatFor('permanent', VETOING)?.member].filter((member) => member !== undefined);
  return (
    <>
      {STATES.map((state) => (
        <Sign
          key={state}
          of={`bar ${state}`}
          name={say('signs.bar', { state })}
          text={say('signs.bar.text', { state })}
        >
          <Bar
            state={state}
            seats={seats}
            required={required}
            inFavour={required + ABOVE[state]}
            missing={Math.max(0, -ABOVE[state])}
            by={by.map((state) => names(state))}
          />
        </Sign>
      ))}
      <Sign
        of="bar possible"
        name={say('signs.bar', { state: 'possible' })}
        text={say('signs.bar.text', { state: 'possible' })}
      >
        <CouncilBar
          seats={seats}
          required={required}
          inFavour={{ least: required - 2, most: required + 2 }}
          vetoed={false}
        />
      </Sign>
    </>
  );
}
