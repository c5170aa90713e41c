import type { JSX } from 'react';
import { groupBy } from '../../session/index.ts';
import { EndMark, END_SIGNS } from '../frame/EndMark.tsx';
import { useSay } from '../shared/say.context.ts';
import { StatusMark } from '../table/StatusMark.tsx';
import { Sign } from './Sign.tsx';
import '../table/table.css';

type End = keyof typeof END_SIGNS;

/** The ends that share a sign stand together. */
const ENDS = groupBy(Object.keys(END_SIGNS) as End[], (end) => END_SIGNS[end]);
const STATUSES = ['tabled', 'underVote'] as const;

/** How questions ended, as lists and tables show it, and what is before the Council still. */
export function EndSigns(): JSX.Element {
  const say = useSay();
  return (
    <>
      {[...ENDS].map(([sign, ends]) => (
        <Sign
          key={sign}
          of={ends.join(' ')}
          name={say.either(ends.map((end) => say('ui.end', { end })))}
          text={say('signs.end.text', { sign })}
        >
          {ends.slice(0, 1).map((end) => (
            <EndMark key={end} end={end} />
          ))}
        </Sign>
      ))}
      {STATUSES.map((status) => (
        <Sign
          key={status}
          of={`status ${status}`}
          name={say('signs.status', { status })}
          text={say('signs.status.text', { status })}
        >
          <StatusMark status={status} />
        </Sign>
      ))}
    </>
  );
}
