import { memo, type JSX } from 'react';
import type { SeatView } from '../../session/index.ts';
import { linesOf, type NamePlan, type SeatPlan } from './horseshoe.shape.ts';
import { Token } from './Token.tsx';
import { siteFile } from '../shared/site.ts';

interface Props {
  readonly seat: SeatView;
  /** As it stands in the picture. */
  readonly name: string;
  /** The word on the badge of those that hold a veto; absent where nobody has one, as on procedure. */
  readonly veto: string | undefined;
  readonly plan: SeatPlan;
  readonly chosen: boolean;
}

/** One delegation as it is drawn: flag, name, and its vote on the table. The button above it does the talking. */
export const SeatMark = memo(function SeatMark({ seat, name, veto, plan, chosen }: Props): JSX.Element {
  return (
    <g className={classOf(seat, chosen)}>
      <Flag
        member={seat.member}
        code={seat.flag}
        president={seat.president}
        permanent={seat.permanent}
        plan={plan.flag}
      />
      {seat.permanent && veto !== undefined && <Badge word={veto} plan={plan.flag} />}
      <Name name={name} plan={plan.name} />
      <g transform={`translate(${plan.token.x} ${plan.token.y})`}>
        <VoteOnTheTable seat={seat} r={plan.token.r} />
      </g>
    </g>
  );
});

function classOf({ speaking, atTheTable, vetoing }: SeatView, chosen: boolean): string {
  const marks = { 'seat-chosen': chosen, 'seat-speaking': speaking, 'seat-away': !atTheTable, 'seat-vetoing': vetoing };
  return ['seat', ...Object.entries(marks).flatMap(([name, set]) => (set ? [name] : []))].join(' ');
}

interface FlagProps {
  readonly member: string;
  readonly code: string | undefined;
  readonly president: boolean;
  readonly permanent: boolean;
  readonly plan: SeatPlan['flag'];
}

/** Who sits there stays while the votes change. */
export const Flag = memo(function Flag({
  member,
  code,
  president,
  permanent,
  plan: { x, y, r },
}: FlagProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`}>
      {president && <path className="seat-chair" d={chairBack(r + 8)} />}
      {permanent && <circle className="seat-permanent" r={r + 3.5} />}
      {code === undefined ? (
        <LetteredFlag letters={member} r={r} />
      ) : (
        <image href={siteFile(`flags/${code}.svg`)} x={-r} y={-r} width={r * 2} height={r * 2} />
      )}
      <circle className="seat-edge" r={r} />
    </g>
  );
});

/** Who holds a veto; filled when this vote is one. */
export function Badge({
  word,
  plan: { x, y, r },
}: {
  readonly word: string;
  readonly plan: SeatPlan['flag'];
}): JSX.Element {
  const height = r * 0.7;
  return (
    <g className="seat-badge" transform={`translate(${x} ${y + r * 0.95})`}>
      <rect x={-height * 1.35} y={-height / 2} width={height * 2.7} height={height} />
      <text dy="0.36em" fontSize={height * 0.7}>
        {word}
      </text>
    </g>
  );
}

/** For a State without a flag on file. */
export function LetteredFlag({ letters, r }: { readonly letters: string; readonly r: number }): JSX.Element {
  return (
    <>
      <circle className="seat-lettered" r={r} />
      <text className="seat-letters" dy="0.36em" style={{ fontSize: r * 0.62 }}>
        {letters}
      </text>
    </>
  );
}

/** The President's chair: a high back behind the flag. */
function chairBack(r: number): string {
  const [x, y] = [r * Math.sin(0.95), -r * Math.cos(0.95)];
  return `M${-x} ${y} A${r} ${r} 0 0 1 ${x} ${y}`;
}

const Name = memo(function Name({ name, plan }: { readonly name: string; readonly plan: NamePlan }): JSX.Element {
  const lines = linesOf(name, plan.breakAfter);
  const size = Math.min(1, (plan.mostLetters ?? Infinity) / Math.max(...lines.map((line) => line.length)));
  const shift = plan.stack === 'up' ? lines.length - 1 : (lines.length - 1) / 2;
  return (
    <text className="seat-name" textAnchor={plan.anchor} transform={`translate(${plan.x} ${plan.y})`}>
      {lines.map((line, index) => (
        <tspan key={line} x="0" y={`${(index - shift) * 1.08}em`} fontSize={size < 1 ? `${size * 100}%` : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  );
});

function VoteOnTheTable({ seat, r }: { readonly seat: SeatView; readonly r: number }): JSX.Element {
  if (seat.notKnown === true) return <Token vote="notKnown" r={r} />;
  if (seat.vote === undefined) return <circle className="seat-waiting" r={r * 0.28} />;
  return (
    <g className={seat.justVoted ? 'seat-vote seat-vote-new' : 'seat-vote'}>
      {seat.vetoing && <Frame className="seat-veto" half={r + 5} />}
      {seat.departs &&
        (seat.vetoing ? (
          <Frame className="seat-departs" half={r + 9} />
        ) : (
          <circle className="seat-departs" r={r + 5} />
        ))}
      <Token vote={seat.vote} r={seat.vetoing ? r * 1.15 : r} assumed={seat.assumed === true} />
    </g>
  );
}

/** A veto has square frames, like the vote that it is. */
export function Frame({ className, half }: { readonly className: string; readonly half: number }): JSX.Element {
  return <rect className={className} x={-half} y={-half} width={half * 2} height={half * 2} />;
}
