import type { JSX } from 'react';
import type { MeetingView } from '../../session/index.ts';
import { OTHERS } from '../chamber/Counts.tsx';
import { Token } from '../chamber/Token.tsx';
import { wide } from '../chamber/wide.ts';
import { useSay } from '../shared/say.context.ts';
import { questionName, symbolText } from '../shared/questionLabel.ts';
import { balancedText, type Measure } from './brokenText.ts';
import { PictureBar } from './PictureBar.tsx';

interface Props {
  readonly view: MeetingView;
  readonly measure: Measure;
  readonly rightToLeft: boolean;
}

const { x, width } = wide.hollow;
const MIDDLE = x + width / 2;
const BODY = '700 15px "Libre Franklin Variable"';
const PROSE = '400 18px "Newsreader Variable"';

/** Inside of the table: what is decided, the count, and the votes that do not count towards it. */
export function PictureHollow({ view, measure, rightToLeft }: Props): JSX.Element {
  return (
    <g direction={rightToLeft ? 'rtl' : 'ltr'}>
      {view.question ? (
        <Decided view={view} measure={measure} question={view.question} />
      ) : (
        <Awaited view={view} measure={measure} />
      )}
      <PictureBar view={view} rightToLeft={rightToLeft} />
    </g>
  );
}

function Awaited({ view: { scenario, next }, measure }: Pick<Props, 'view' | 'measure'>): JSX.Element {
  const say = useSay();
  const name = scenario.drafts.find(({ symbol }) => symbol === next)?.name;
  const lines =
    name === undefined
      ? balancedText(scenario.meeting.agendaItem, PROSE, width * 0.75, measure)
      : balancedText(scenario.asked ?? '', PROSE, width * 0.8, measure);
  const top = 332 - (lines.length - 1) * 24;
  return (
    <>
      {name !== undefined && (
        <text className="picture-subject" x={MIDDLE} y={top - 36}>
          <tspan className="picture-soft">{`${say('ui.hollow.next')} `}</tspan>
          {name}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          className="picture-asked"
          lang={scenario.language}
          unicodeBidi="plaintext"
          x={MIDDLE}
          y={top + index * 24}
        >
          {line}
        </text>
      ))}
    </>
  );
}

interface DecidedProps extends Pick<Props, 'view' | 'measure'> {
  readonly question: NonNullable<MeetingView['question']>;
}

function Decided({ view: { scenario }, question: shown, measure }: DecidedProps): JSX.Element {
  const say = useSay();
  const { question, tally, outcome, notNamed } = shown;
  const name = questionName(say, scenario, question);
  const symbol = symbolText(say, question);
  const lines = balancedText(name, BODY, width * 0.7, measure);
  const counted = (count: number): string =>
    outcome.inPart === 'result' ? say('ui.counts.notKnown') : say.number(count);
  return (
    <>
      <text className="picture-subject">
        {lines.map((line, index) => (
          <tspan key={line} x={MIDDLE} y={236 - (lines.length - 1 - index) * 20}>
            {line}
            {index === lines.length - 1 && symbol !== undefined && !name.includes(symbol) && (
              <tspan className="picture-soft">{` ${symbol}`}</tspan>
            )}
          </tspan>
        ))}
      </text>
      <text className="picture-count" x={MIDDLE} y={326}>
        {counted(tally.inFavour)}
        <tspan className="picture-unit" dx="8">
          {say('ui.question.inFavour', { kind: question.kind })}
        </tspan>
      </text>
      <Others tally={tally} notNamed={notNamed ?? 0} counted={counted} measure={measure} />
    </>
  );
}

interface OthersProps {
  readonly tally: DecidedProps['question']['tally'];
  readonly notNamed: number;
  readonly counted: (count: number) => string;
  readonly measure: Measure;
}

const SMALL = '600 13px "Libre Franklin Variable"';
const MARK = 28;
const GAP = 22;

/** The votes that do not count towards the required number. */
function Others({ tally, notNamed, counted, measure }: OthersProps): JSX.Element {
  const say = useSay();
  const votes = OTHERS.map((vote) => ({ vote, count: tally[vote] }));
  const items = [...votes, ...(notNamed > 0 ? [{ vote: 'notKnown' as const, count: notNamed }] : [])].map((item) => {
    const number = item.vote === 'notKnown' ? say.number(item.count) : counted(item.count);
    const word = say('ui.counts.vote', item);
    return { ...item, number, word, wide: MARK + measure(`${number} ${word}`, SMALL) };
  });
  const all = items.reduce((sum, item) => sum + item.wide + GAP, -GAP);
  return (
    <>
      {items.map(({ vote, count, number, word }, index) => {
        const left = MIDDLE - all / 2 + items.slice(0, index).reduce((sum, item) => sum + item.wide + GAP, 0);
        return (
          <g key={vote} direction="ltr" className={count === 0 ? 'picture-none' : undefined}>
            <g transform={`translate(${left + 12} 446) scale(0.75)`}>
              <Token vote={vote} r={10} />
            </g>
            <text className="picture-small" x={left + MARK} y={451}>
              <tspan className="picture-number">{number}</tspan>
              {` ${word}`}
            </text>
          </g>
        );
      })}
    </>
  );
}
