import { memo, type JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import type { Cell, CellPlace } from '../../analysis/space.ts';
import { ENDS } from '../../analysis/underReform.ts';
import { count, endText, shortCount } from '../../words/whatif.text.ts';
import { useSay } from '../shared/say.context.ts';
import { EndShape, EndToken } from './Marks.tsx';

/** One field: so wide and so high, with the number under its mark. Around all of them, room for the axes. */
const [WIDTH, HEIGHT, MARK] = [54, 58, 21];
const [LEFT, TOP, BELOW] = [52, 34, 62];

interface Props {
  readonly question: Question;
  readonly cells: readonly Cell[];
  readonly here: CellPlace;
  readonly required: number;
  readonly seats: number;
}

/** The map: votes in favour across, votes against with a veto upwards; a mark says how, its size how many (each step a power of ten). */
export const SpaceMap = memo(function SpaceMap({ question, cells, here, required, seats }: Props): JSX.Element {
  const say = useSay();
  const rows = Math.max(...cells.map(({ vetoes }) => vetoes)) + 1;
  const largest = Math.max(...cells.map(({ patterns }) => power(patterns)));
  const [width, height] = [LEFT + (seats + 1) * WIDTH, TOP + rows * HEIGHT + BELOW];
  const plan = (place: CellPlace) => ({ x: LEFT + place.inFavour * WIDTH, y: TOP + (rows - 1 - place.vetoes) * HEIGHT });
  const bar = plan({ inFavour: required, vetoes: rows - 1 }).x;
  const floor = TOP + rows * HEIGHT;
  return (
    <figure className="space-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('whatif.space.picture')}>
        {cells.map((cell) => {
          const { x, y } = plan(cell);
          const patterns = count(say, cell.patterns);
          return (
            <g key={`${cell.inFavour} ${cell.vetoes}`} transform={`translate(${x} ${y})`}>
              <title>{say('whatif.space.cell', { inFavour: cell.inFavour, vetoes: cell.vetoes, patterns, end: endText(say, question, cell.kind) })}</title>
              <rect className="space-field" width={WIDTH} height={HEIGHT} />
              <g transform={`translate(${WIDTH / 2} ${MARK + 2})`}>
                <EndShape kind={cell.kind} r={radius(power(cell.patterns), largest)} />
              </g>
              <text className="space-count" x={WIDTH / 2} y={HEIGHT - 4}>
                {shortCount(say, cell.patterns)}
              </text>
            </g>
          );
        })}
        {Array.from({ length: seats + 1 }, (_, inFavour) => (
          <text key={inFavour} className="space-step" x={LEFT + (inFavour + 0.5) * WIDTH} y={floor + 24}>
            {inFavour}
          </text>
        ))}
        {rows > 1 &&
          Array.from({ length: rows }, (_, vetoes) => (
            <text key={vetoes} className="space-step" x={LEFT - 14} y={plan({ inFavour: 0, vetoes }).y + HEIGHT / 2 + 6}>
              {vetoes}
            </text>
          ))}
        <path className="space-bar" d={`M${bar} ${TOP - 6}V${floor + 4}`} />
        <text className="space-axis space-needed" x={Math.min(bar + 6, width - 70)} y={TOP - 12}>
          {say('whatif.space.bar', { required })}
        </text>
        <text className="space-axis" textAnchor="middle" x={LEFT + ((seats + 1) * WIDTH) / 2} y={floor + 52}>
          {say('whatif.space.across')}
        </text>
        {rows > 1 && (
          <text className="space-axis" textAnchor="middle" transform={`translate(18 ${TOP + (rows * HEIGHT) / 2}) rotate(-90)`}>
            {say('whatif.space.up')}
          </text>
        )}
        <rect className="space-you" width={WIDTH} height={HEIGHT} {...plan(here)} />
      </svg>
      <figcaption>
        <ul>
          {ENDS.filter((kind) => cells.some((cell) => cell.kind === kind)).map((kind) => (
            <li key={kind}>
              <EndToken kind={kind} /> {endText(say, question, kind)}
            </li>
          ))}
          <li>
            <span className="space-you-key" aria-hidden="true" /> {say('whatif.space.legend.here')}
          </li>
          <li>{say('whatif.space.legend.size')}</li>
        </ul>
      </figcaption>
    </figure>
  );
});

/** Powers of ten: from 1 pattern to a hundred million. */
function power(patterns: bigint): number {
  return Math.log10(Number(patterns));
}

function radius(of: number, largest: number): number {
  return 3 + (largest === 0 ? 1 : of / largest) * (MARK - 4);
}
