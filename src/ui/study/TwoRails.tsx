import { memo, type JSX } from 'react';
import { placeText } from '../../messages/study.text.ts';
import type { LineView, Stop } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import { StopMark } from '../timeline/StopMark.tsx';

interface Props {
  readonly lines: readonly [LineView, LineView];
  /** The first stop that differs; absent when they never part. */
  readonly partsAt: number | undefined;
  readonly names: readonly [string, string];
}

/** Both courses on one timeline: one rail as far as they go together, then the first above and the second below. */
export const TwoRails = memo(function TwoRails({ lines, partsAt, names }: Props): JSX.Element {
  const say = useSay();
  const [{ stops: one }, { stops: other }] = lines;
  const last = Math.max(one.length, other.length, 2) - 1;
  const split = partsAt ?? last + 1;
  const x = (index: number) => `${(index / last) * 100}%`;
  return (
    <figure className="rails" aria-label={say('study.compare.timeline')}>
      {partsAt !== undefined && <Name side="one" name={names[0]} />}
      <svg className="rails-drawing" aria-hidden="true">
        <line className="rail-record" x1="0%" x2={x(split - 1)} y1={TRUNK} y2={TRUNK} />
        <Stops stops={one.slice(0, split)} y={TRUNK} x={x} />
        {partsAt !== undefined && (
          <>
            <Fork stops={one} from={split} y={UPPER} x={x} />
            <Fork stops={other} from={split} y={LOWER} x={x} />
          </>
        )}
      </svg>
      {partsAt !== undefined && <Name side="other" name={names[1]} />}
    </figure>
  );
});

const UPPER = 14;
const TRUNK = 36;
const LOWER = 58;

function Name({ side, name }: { readonly side: 'one' | 'other'; readonly name: string }): JSX.Element {
  const say = useSay();
  return (
    <figcaption className="rails-name">
      {placeText(say, side)} <b dir="auto">{name}</b>
    </figcaption>
  );
}

interface StopsProps {
  readonly stops: readonly Stop[];
  readonly y: number;
  readonly x: (index: number) => string;
}

function Fork({ stops, from, y, x }: StopsProps & { readonly from: number }): JSX.Element | undefined {
  if (stops.length <= from) return undefined; // it ends where the other goes on
  return (
    <>
      <line className="rails-branch" x1={x(from - 1)} x2={x(from)} y1={TRUNK} y2={y} />
      <line className="rails-branch" x1={x(from)} x2={x(stops.length - 1)} y1={y} y2={y} />
      <Stops stops={stops.slice(from)} y={y} x={x} />
    </>
  );
}

function Stops({ stops, y, x }: StopsProps): JSX.Element {
  return (
    <>
      {stops.map((stop) => (
        <svg key={stop.index} x={x(stop.index)} y={y} className="rail-stop">
          <StopMark stop={stop} secret={false} />
        </svg>
      ))}
    </>
  );
}
