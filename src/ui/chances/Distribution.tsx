import type { JSX } from 'react';
import { numbered } from '../shared/numbered.ts';
import { percentText } from '../../messages/chances.text.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  /** The chance of each number of votes in favour, from 0. */
  readonly inFavour: readonly number[];
  readonly required: number;
}

/** A bar for each number of votes in favour, with a mark at the votes that are required; and the same as a table. */
export function Distribution({ inFavour, required }: Props): JSX.Element {
  const say = useSay();
  const highest = Math.max(...inFavour);
  const likeliest = inFavour.indexOf(highest);
  const chance = percentText(say, highest);
  const enough = percentText(
    say,
    inFavour.slice(required).reduce((sum, each) => sum + each, 0),
  );
  const label = say('chances.plot.label', { seats: inFavour.length - 1, likeliest, chance, required, enough });
  return (
    <figure className="chances-plot">
      <h3>{say('chances.plot.title')}</h3>
      <svg role="img" aria-label={label}>
        <Bars inFavour={inFavour} required={required} highest={highest} />
      </svg>
      <figcaption>{say('chances.plot.caption', { likeliest, chance, required, enough })}</figcaption>
      <details>
        <summary>{say('chances.plot.table')}</summary>
        <Table inFavour={inFavour} required={required} />
      </details>
    </figure>
  );
}

/** Everything in per cent of the drawing, so that the letters keep their size on every screen. */
function Bars({ inFavour, required, highest }: Props & { readonly highest: number }): JSX.Element {
  const say = useSay();
  const step = 100 / inFavour.length;
  const mark = `${required * step}%`;
  const isLate = required > inFavour.length / 2;
  return (
    <>
      {numbered(inFavour).map(({ item: chance, number }) => {
        const votes = number - 1;
        const height = (chance / highest) * FLOOR_TO_TOP;
        return (
          <g key={votes} data-enough={votes >= required}>
            <rect
              x={`${(votes + 0.1) * step}%`}
              width={`${step * 0.8}%`}
              y={`${FLOOR - height}%`}
              height={`${height}%`}
            />
            <text x={`${(votes + 0.5) * step}%`} y="98%">
              {say.number(votes)}
            </text>
          </g>
        );
      })}
      <line className="chances-floor" x1="0" x2="100%" y1={`${FLOOR}%`} y2={`${FLOOR}%`} />
      <line className="chances-mark" x1={mark} x2={mark} y1="0" y2={`${FLOOR}%`} />
      <text className="chances-mark-text" x={mark} y="8%" dx={isLate ? -6 : 6} data-late={isLate}>
        {say('chances.plot.needed', { required })}
      </text>
    </>
  );
}

const FLOOR = 88;
/** The highest bar leaves the line of the mark's text free. */
const FLOOR_TO_TOP = 76;

function Table({ inFavour, required }: Props): JSX.Element {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('chances.plot.votes')}</th>
          <th scope="col">{say('chances.plot.chance')}</th>
        </tr>
      </thead>
      <tbody>
        {numbered(inFavour).map(({ item: chance, number }) => (
          <tr key={number} data-required={number - 1 === required}>
            <th scope="row">{number - 1}</th>
            <td>{percentText(say, chance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
