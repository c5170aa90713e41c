import { useMemo, type JSX, type Ref } from 'react';
import { headlineOf } from '../../messages/sentences.ts';
import { sourcesText } from '../../messages/take.text.ts';
import { mastheadText } from '../../messages/text.ts';
import type { MeetingView, SeatView } from '../../session/index.ts';
import { AUTHOR, EDITION } from '../../take/imprint.ts';
import { shownSources } from '../../take/shownSources.ts';
import { SeatMark } from '../chamber/SeatMark.tsx';
import { wide } from '../chamber/wide.ts';
import { usePlainNames, useShortNames } from '../shared/names.context.ts';
import { questionName } from '../shared/questionLabel.ts';
import { ResultShapes } from '../shared/ResultSign.tsx';
import { useSay } from '../shared/say.context.ts';
import { balancedText, brokenText, createMeasure, type Measure } from './brokenText.ts';
import { PictureHollow } from './PictureHollow.tsx';
import './picture.css';

interface Props {
  readonly ref: Ref<SVGSVGElement>;
  readonly view: MeetingView;
  readonly address: string;
  /** When it is drawn: `2026-11-28`. */
  readonly day: string;
  readonly rightToLeft: boolean;
}

const WIDTH = 960;
const MARGIN = 44;
const ROOM = WIDTH - 2 * MARGIN;
const LINE = 1.12;

/** A position as one picture: headline, chamber, count, and at its foot where it comes from. */
export function Picture({ ref, view, address, day, rightToLeft }: Props): JSX.Element {
  const say = useSay();
  const plain = usePlainNames();
  const measure = useMemo(() => createMeasure(), []);
  const headline = useHeadline(view, measure);
  const { scenario, line, question } = view;
  const { meeting, title, question: asked } = scenario;
  const isProcedural = question?.question.matter === 'procedural';
  const chamber = Math.round(68 + headline.lines.length * LARGEST * LINE);
  const caption = question ? (asked?.title ?? title) : meeting.agendaItem; // the headline asks, as long as nothing is voted on
  const start = rightToLeft ? WIDTH - MARGIN : MARGIN;
  const notes = [
    sourcesText(say, shownSources(view)),
    address.length > MOST_DRAWN ? say('take.picture.long', { count: address.length }) : address,
    say('take.picture.made', { author: AUTHOR, edition: EDITION, day: say.day(day) }),
  ].flatMap((text) => (text === undefined ? [] : brokenText(text, SMALL, ROOM, measure)));
  const foot = chamber + wide.height + 24 + (line.isRecord ? 0 : OWN);
  const height = foot + 46 + notes.length * NOTE;
  return (
    <svg
      ref={ref}
      className="picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={headline.text}
      direction={rightToLeft ? 'rtl' : 'ltr'}
    >
      <title>{headline.text}</title>
      <desc>{address}</desc>
      <rect className="picture-paper" width={WIDTH} height={height} />
      <text className="picture-small" x={start} y={48}>
        {mastheadText(say, meeting)}
      </text>
      <Headline {...headline} y={90} start={start} rightToLeft={rightToLeft} view={view} />
      <g transform={`translate(${MARGIN} ${chamber})`} direction="ltr">
        <path className="chamber-table-edge" d={wide.table} strokeWidth={wide.tableWidth + 2} />
        <path className="chamber-table" d={wide.table} strokeWidth={wide.tableWidth} />
        {view.seats.map((seat) => (
          <SeatMark
            key={seat.member}
            seat={still(seat)}
            name={plain(seat.member)}
            veto={isProcedural ? undefined : say('ui.bar.veto')}
            plan={wide.seat(seat.place)}
            chosen={false}
          />
        ))}
        <PictureHollow view={view} measure={measure} rightToLeft={rightToLeft} />
      </g>
      {!line.isRecord && (
        <Own y={foot - OWN + 8} start={start} rightToLeft={rightToLeft} measure={measure} line={line} />
      )}
      <path className="picture-rule" d={`M${MARGIN} ${foot} H${WIDTH - MARGIN}`} />
      <text className="picture-caption" lang={scenario.language} unicodeBidi="plaintext" x={start} y={foot + 27}>
        {caption}
      </text>
      {notes.map((note, index) => (
        <text key={note} className="picture-small" x={start} y={foot + 48 + index * NOTE}>
          {note}
        </text>
      ))}
    </svg>
  );
}

/** A longer address would be most of the picture. */
const MOST_DRAWN = 420;
const SMALL = '400 13px "Libre Franklin Variable"';
const NOTE = 18;
/** Room for the line that says that this is not the record. */
const OWN = 34;

/** Nothing of it moves. */
function still(seat: SeatView): SeatView {
  return { ...seat, justVoted: false };
}

interface HeadlineLines {
  readonly text: string;
  readonly word: string | undefined;
  readonly lines: readonly string[];
  readonly size: number;
}

/** Of its letters: the largest with which it has room on one line, or else the first. */
const SIZES = [38, 36, 34] as const;
const LARGEST = SIZES[0];
/** The sign before a result; and with the space behind it. */
const SIGN_SIZE = 31;
const SIGN = 38;

/** As the page has it: a question before there is a result, then the result. */
function useHeadline(view: MeetingView, measure: Measure): HeadlineLines {
  const say = useSay();
  const names = useShortNames('inText');
  const { scenario, question: shown } = view;
  if (!shown) {
    const text = scenario.question?.title ?? scenario.title;
    return { text, word: undefined, ...fitted(undefined, text, measure) };
  }
  const { question, outcome, stage } = shown;
  const name = questionName(say, scenario, question);
  const { word, rest } = headlineOf(say, names, { question, outcome, stage, name });
  const text = word === undefined ? rest : say('sentence.join', { first: word, second: rest });
  return { text, word, ...fitted(word, rest, measure) };
}

function fitted(word: string | undefined, rest: string, measure: Measure): Pick<HeadlineLines, 'lines' | 'size'> {
  const linesAt = (size: number): readonly string[] => {
    const before = word === undefined ? 0 : SIGN + measure(`${word} `, `640 ${size}px ${SERIF}`);
    return balancedText(rest, `540 ${size}px ${SERIF}`, ROOM, measure, before);
  };
  const size = SIZES.find((each) => linesAt(each).length === 1) ?? LARGEST;
  return { size, lines: linesAt(size) };
}

const SERIF = '"Newsreader Variable"';

interface HeadlineProps extends Pick<HeadlineLines, 'word' | 'lines' | 'size'> {
  readonly y: number;
  readonly start: number;
  readonly rightToLeft: boolean;
  readonly view: MeetingView;
}

function Headline({
  word,
  lines,
  size,
  y,
  start,
  rightToLeft,
  view: { scenario, question },
}: HeadlineProps): JSX.Element {
  const side = rightToLeft ? -1 : 1;
  return (
    <>
      {word !== undefined && question && (
        <g
          className="result-sign"
          data-outcome={question.outcome.kind}
          transform={`translate(${rightToLeft ? start - SIGN_SIZE : start} ${y - SIGN_SIZE + 3}) scale(${SIGN_SIZE / 24})`}
        >
          <ResultShapes outcome={question.outcome.kind} procedural={question.question.matter === 'procedural'} />
        </g>
      )}
      <text
        className="picture-headline"
        {...(question ? {} : { lang: scenario.language, unicodeBidi: 'plaintext' })}
        fontSize={size}
        data-outcome={word === undefined ? undefined : question?.outcome.kind}
      >
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={start + (index === 0 && word !== undefined ? SIGN * side : 0)}
            y={y + index * LARGEST * LINE}
          >
            {index === 0 && word !== undefined && <tspan className="picture-word">{`${word} `}</tspan>}
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

interface OwnProps {
  readonly y: number;
  readonly start: number;
  readonly rightToLeft: boolean;
  readonly measure: Measure;
  readonly line: MeetingView['line'];
}

/** Who sees the picture alone must not take it for the record. */
function Own({ y, start, rightToLeft, measure, line: { departures, lapsed } }: OwnProps): JSX.Element {
  const say = useSay();
  const side = rightToLeft ? -1 : 1;
  const own = say('take.picture.own');
  const changes = say('ui.record.departed', { votes: departures.length, lapsed });
  const [first, second] = [measure(own, STRONG), measure(changes, STRONG)];
  const box = start + (first + 20) * side;
  return (
    <>
      <text className="picture-small picture-own" x={start} y={y}>
        {own}
      </text>
      <rect
        className="picture-changed"
        x={rightToLeft ? box - second - 8 : box - 8}
        y={y - 16}
        width={second + 16}
        height={23}
      />
      <text className="picture-small picture-own" x={box} y={y}>
        {changes}
      </text>
    </>
  );
}

const STRONG = '650 13px "Libre Franklin Variable"';
