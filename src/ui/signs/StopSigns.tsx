import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import { STOP_KINDS, StopSign } from '../timeline/StopMark.tsx';
import { Sign, SmallMark } from './Sign.tsx';

/** The stops of the timeline. */
export function StopSigns(): JSX.Element {
  const say = useSay();
  return (
    <>
      {STOP_KINDS.map((stop) => (
        <Sign key={stop} of={`stop ${stop}`} name={say('signs.stop', { stop })} text={say('signs.stop.text', { stop })}>
          <SmallMark>
            <StopSign stop={stop} />
          </SmallMark>
        </Sign>
      ))}
    </>
  );
}
