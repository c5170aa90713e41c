import type { Say } from '../messages/say.ts';
import type { Names } from '../messages/sentences.ts';
import type { RecordedVoteAnswer } from '../tools/index.ts';
import { linesOf, type NamePlan, type Shape } from '../ui/chamber/horseshoe.shape.ts';
import { tallShape } from '../ui/chamber/tall.ts';
import { board } from '../ui/chamber/wide.ts';
import { svg } from './dom.ts';
import type { ShownSeat } from './shownSeats.ts';

interface Drawn {
  readonly say: Say;
  readonly names: Names;
  readonly answer: RecordedVoteAnswer;
  readonly seats: readonly ShownSeat[];
  /** There is room for names outside of the arms. */
  readonly isWide: boolean;
  readonly flagAt: (code: string) => string;
}

/** The horseshoe with its votes, and the count in its hollow. It is for the eye: the table beside it says the same. */
export function drawing(drawn: Drawn): SVGSVGElement {
  const { seats, isWide } = drawn;
  const shape = isWide ? board : tallShape(seats.length, 'rest');
  const { width, height, table, tableWidth } = shape;
  return svg(
    'svg',
    { class: `drawing ${shape.kind}`, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    svg('path', { class: 'edge', d: table, 'stroke-width': tableWidth + 2 }),
    svg('path', { class: 'table', d: table, 'stroke-width': tableWidth }),
    ...seats.map((seat) => seatMark(seat, shape, drawn)),
    count(drawn, shape),
  );
}

function seatMark(seat: ShownSeat, shape: Shape, { say, names, answer, flagAt }: Drawn): SVGGElement {
  const { flag, token, name } = shape.seat(seat.place);
  const { r } = flag;
  const hasVeto = seat.permanent && answer.question.matter === 'substantive';
  const image = seat.flag === undefined ? undefined : flagImage(flagAt(seat.flag), r);
  const lettered = svg('g', {}, svg('circle', { class: 'lettered', r }), text('letters', r * 0.62, seat.member));
  if (image) image.addEventListener('error', () => image.replaceWith(lettered));
  return svg(
    'g',
    { class: seat.vetoing ? 'seat vetoing' : 'seat' },
    svg(
      'g',
      { transform: `translate(${flag.x} ${flag.y})` },
      seat.president ? svg('path', { class: 'chair', d: chairBack(r + 8) }) : undefined,
      seat.permanent ? svg('circle', { class: 'permanent', r: r + 3.5 }) : undefined,
      image ?? lettered,
      svg('circle', { class: 'rim', r }),
      hasVeto ? badge(say('ui.bar.veto'), r) : undefined,
    ),
    nameText(names(seat.member, 'alone', 'short'), name),
    svg('g', { transform: `translate(${token.x} ${token.y})` }, ...voteMark(say, seat, token.r)),
  );
}

function flagImage(href: string, r: number): SVGImageElement {
  return svg('image', { href, x: -r, y: -r, width: r * 2, height: r * 2 });
}

/** The President's chair: a high back behind the flag. */
function chairBack(r: number): string {
  const [x, y] = [r * Math.sin(0.95), -r * Math.cos(0.95)];
  return `M${-x} ${y} A${r} ${r} 0 0 1 ${x} ${y}`;
}

function badge(word: string, r: number): SVGGElement {
  const height = r * 0.7;
  return svg(
    'g',
    { class: 'badge', transform: `translate(0 ${r * 0.95})` },
    svg('rect', { x: -height * 1.35, y: -height / 2, width: height * 2.7, height }),
    text('badge-word', height * 0.7, word),
  );
}

function text(name: string, size: number, words: string): SVGTextElement {
  return svg('text', { class: name, dy: '0.36em', 'font-size': size }, words);
}

function nameText(name: string, plan: NamePlan): SVGTextElement {
  const lines = linesOf(name, plan.breakAfter);
  const size = Math.min(1, (plan.mostLetters ?? Infinity) / Math.max(...lines.map((line) => line.length)));
  const shift = plan.stack === 'up' ? lines.length - 1 : (lines.length - 1) / 2;
  return svg(
    'text',
    { class: 'name', 'text-anchor': plan.anchor, transform: `translate(${plan.x} ${plan.y})` },
    ...lines.map((line, index) =>
      svg(
        'tspan',
        { x: 0, y: `${(index - shift) * 1.08}em`, 'font-size': size < 1 ? `${size * 100}%` : undefined },
        line,
      ),
    ),
  );
}

function voteMark(say: Say, { vote, vetoing, changed }: ShownSeat, r: number): (SVGElement | undefined)[] {
  return [
    vetoing ? square('veto', r + 5) : undefined,
    changed ? (vetoing ? square('changed', r + 9) : svg('circle', { class: 'changed', r: r + 5 })) : undefined,
    token(say, vote, vetoing ? r * 1.15 : r),
  ];
}

function square(name: string, half: number): SVGRectElement {
  return svg('rect', { class: name, x: -half, y: -half, width: half * 2, height: half * 2 });
}

/** A vote by shape, letter and colour: a disc, a square, a bar, an open ring; a dotted ring where it is not known. */
function token(say: Say, vote: ShownSeat['vote'], r: number): SVGGElement {
  const shown = vote ?? 'notKnown';
  return svg('g', { class: `token ${shown}` }, form(shown, r), text('letter', r * 1.2, say(`vote.letter.${shown}`)));
}

function form(vote: NonNullable<ShownSeat['vote']> | 'notKnown', r: number): SVGElement {
  switch (vote) {
    case 'inFavour':
      return svg('circle', { r });
    case 'against':
      return svg('rect', { x: -r * 0.95, y: -r * 0.95, width: r * 1.9, height: r * 1.9 });
    case 'abstaining':
      return svg('rect', { x: -r * 1.25, y: -r * 0.72, width: r * 2.5, height: r * 1.44, rx: r * 0.72 });
    default:
      return svg('circle', { r: r * 0.9 });
  }
}

/** The same mark in a line of text, which says it. */
export function tokenInText(say: Say, vote: ShownSeat['vote']): SVGSVGElement {
  return svg('svg', { class: 'mark', viewBox: '-13 -11 26 22', 'aria-hidden': 'true' }, token(say, vote, 10));
}

const OTHERS = ['against', 'abstaining', 'notParticipating'] as const;

/** The votes in favour, large; below them the others, each in a line. */
function count({ say, answer }: Drawn, { hollow, kind }: Shape): SVGGElement {
  const { tally, inPart } = answer.outcome;
  const isKnown = inPart !== 'result';
  const [large, line] = kind === 'wide' ? [96, 26] : [40, 17];
  const middle = hollow.x + hollow.width / 2;
  const top = hollow.y + (kind === 'wide' ? 96 : 30);
  const told = (vote: (typeof OTHERS)[number], number: number) =>
    `${isKnown ? say.number(number) : say('ui.counts.notKnown')} ${say('ui.counts.vote', { vote, count: number })}`;
  const others = OTHERS.filter((vote) => tally[vote] > 0);
  return svg(
    'g',
    { class: 'count' },
    svg(
      'text',
      { class: 'number', x: middle, y: top, 'font-size': large },
      isKnown ? say.number(tally.inFavour) : say('ui.counts.notKnown'),
    ),
    svg(
      'text',
      { class: 'unit', x: middle, y: top + line, 'font-size': line * 0.75 },
      say('ui.question.inFavour', { kind: answer.question.kind }),
    ),
    ...others.map((vote, index) =>
      svg(
        'text',
        { class: 'other', x: middle, y: top + line * (index + 2.4), 'font-size': line * 0.62 },
        told(vote, tally[vote]),
      ),
    ),
  );
}
