import { memo, type JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import { ENDS, type Cell, type CellPlace } from '../../tools/index.ts';
import { count, endText, shortCount } from '../../messages/whatif.text.ts';
import { useSay } from '../shared/say.context.ts';
import { ResultSign } from '../shared/ResultSign.tsx';
import { OutcomeSign } from '../timeline/OutcomeSign.tsx';

/** One field: so wide and so high, with the number under its mark. Around all of them, room for the axes. */
const [WIDTH, HEIGHT, MARK] = [54, 58, 21];
const [LEFT, TOP, BELOW] = [52, 34, 62];

interface FieldsProps {
  readonly question: Question;
  readonly cells: readonly Cell[];
  readonly required: number;
  readonly seats: number;
}

interface Props extends FieldsProps {
  readonly here: CellPlace;
}

/** The map: votes in favour across, votes against with a veto upwards; a mark says how, its size how many (each step a power of ten). */
export function SpaceMap({ here, ...fields }: Props): JSX.Element {
  const say = useSay();
  const { question, cells, seats } = fields;
  const rows = rowsOf(cells);
  const [width, height] = [LEFT + (seats + 1) * WIDTH, floorOf(rows) + BELOW];
  return (
    <figure className="space-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('whatif.space.picture')}>
        <Fields {...fields} />
        <rect className="space-you" width={WIDTH} height={HEIGHT} {...cornerOf(here, rows)} />
      </svg>
      <figcaption>
        <ul>
          {ENDS.filter((kind) => cells.some((cell) => cell.kind === kind)).map((kind) => (
            <li key={kind}>
              <ResultSign outcome={kind} procedural={question.matter === 'procedural'} /> {endText(say, question, kind)}
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
}

/** All that a changed vote leaves as it is. */
const Fields = memo(function Fields({ question, cells, required, seats }: FieldsProps): JSX.Element {
  const rows = rowsOf(cells);
  const largest = Math.max(...cells.map(({ patterns }) => power(patterns)));
  return (
    <>
      {cells.map((cell) => (
        <Field key={`${cell.inFavour} ${cell.vetoes}`} question={question} cell={cell} rows={rows} largest={largest} />
      ))}
      <Axes rows={rows} seats={seats} required={required} />
    </>
  );
});

interface FieldProps extends Pick<Props, 'question'> {
  readonly cell: Cell;
  readonly rows: number;
  readonly largest: number;
}

function Field({ question, cell, rows, largest }: FieldProps): JSX.Element {
  const say = useSay();
  const { inFavour, vetoes, kind, patterns } = cell;
  const { x, y } = cornerOf(cell, rows);
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>
        {say('whatif.space.cell', {
          inFavour,
          vetoes,
          patterns: count(say, patterns),
          end: endText(say, question, kind),
        })}
      </title>
      <rect className="space-field" width={WIDTH} height={HEIGHT} />
      <g transform={`translate(${WIDTH / 2} ${MARK + 2})`}>
        <OutcomeSign
          kind={kind}
          procedural={question.matter === 'procedural'}
          half={radius(power(patterns), largest)}
        />
      </g>
      <text className="space-count" x={WIDTH / 2} y={HEIGHT - 4}>
        {shortCount(say, patterns)}
      </text>
    </g>
  );
}

/** Numbers along two sides, and the bar. Where nobody has a veto there is one row, and no axis upwards. */
function Axes({ rows, seats, required }: Pick<FieldProps, 'rows'> & Pick<Props, 'seats' | 'required'>): JSX.Element {
  const say = useSay();
  const floor = floorOf(rows);
  const bar = cornerOf({ inFavour: required, vetoes: 0 }, rows).x;
  return (
    <>
      {steps(seats + 1).map((inFavour) => (
        <text key={inFavour} className="space-step" x={LEFT + (inFavour + 0.5) * WIDTH} y={floor + 24}>
          {say.number(inFavour)}
        </text>
      ))}
      {rows > 1 &&
        steps(rows).map((vetoes) => (
          <text
            key={vetoes}
            className="space-step"
            x={LEFT - 14}
            y={cornerOf({ inFavour: 0, vetoes }, rows).y + HEIGHT / 2 + 6}
          >
            {say.number(vetoes)}
          </text>
        ))}
      <path className="space-bar" d={`M${bar} ${TOP - 6}V${floor + 4}`} />
      <text
        className="space-axis space-needed"
        textAnchor={required > seats / 2 + 4 ? 'end' : 'start'}
        x={bar}
        y={TOP - 12}
      >
        {say('whatif.space.bar', { required })}
      </text>
      <text className="space-axis" textAnchor="middle" x={LEFT + ((seats + 1) * WIDTH) / 2} y={floor + 52}>
        {say('whatif.space.across')}
      </text>
      {rows > 1 && (
        <text className="space-axis" textAnchor="middle" transform={`translate(18 ${(TOP + floor) / 2}) rotate(-90)`}>
          {say('whatif.space.up')}
        </text>
      )}
    </>
  );
}

function rowsOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ vetoes }) => vetoes)) + 1;
}

function floorOf(rows: number): number {
  return TOP + rows * HEIGHT;
}

function cornerOf({ inFavour, vetoes }: CellPlace, rows: number): { readonly x: number; readonly y: number } {
  return { x: LEFT + inFavour * WIDTH, y: TOP + (rows - 1 - vetoes) * HEIGHT };
}

function steps(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Powers of ten: from 1 pattern to a hundred million. */
function power(patterns: bigint): number {
  return Math.log10(Number(patterns));
}

function radius(of: number, largest: number): number {
  return 4 + (largest === 0 ? 1 : of / largest) * (MARK - 5);
}
