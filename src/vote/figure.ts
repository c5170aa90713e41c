import type { StateId } from '../../machines/rules/index.ts';
import { headlineOf, outcomeSentence, stateNames, type Names } from '../messages/sentences.ts';
import { directionOf } from '../messages/direction.ts';
import type { Say } from '../messages/say.ts';
import { sourcesText } from '../messages/take.text.ts';
import { mastheadText } from '../messages/text.ts';
import { textIdText } from '../messages/proposal.text.ts';
import { namesIn, type Scenario } from '../scenario/index.ts';
import type { RecordedVoteAnswer } from '../tools/index.ts';
import { html } from './dom.ts';
import { drawing, tokenInText } from './voteDrawing.ts';
import { shownSeats, type ShownSeat } from './shownSeats.ts';
import type { Words } from './words.ts';

interface Shown {
  readonly words: Words;
  readonly scenario: Scenario;
  readonly answer: RecordedVoteAnswer;
  readonly isWide: boolean;
  readonly flagAt: (code: string) => string;
  /** Of the same vote in the page; absent where the page does not have the meeting. */
  readonly page: string | undefined;
  /** As the element says; otherwise that of the words. */
  readonly dir: string | null;
}

/** A vote as a figure: its result in words, the horseshoe, the bar, and all votes in a table. */
export function voteFigure({ words, scenario, answer, isWide, flagAt, page, dir }: Shown): HTMLElement {
  const { say, language } = words;
  const names = stateNames(say, namesIn(scenario));
  const seats = shownSeats(scenario, answer);
  const sources = sourcesText(say, sourcesOf(scenario, answer), 1);
  return html(
    'figure',
    { part: 'figure', lang: language, dir: dir ?? directionOf(language) },
    caption(say, names, scenario, answer),
    drawing({ say, names, answer, seats, isWide, flagAt }),
    bar(say, names, answer),
    html('p', { class: 'why' }, outcomeSentence(say, names, answer.question, answer.outcome)),
    html('details', {}, html('summary', {}, say('element.votes')), votesTable(say, names, seats, answer)),
    html(
      'p',
      { class: 'foot' },
      sources === undefined ? undefined : html('span', {}, sources),
      page === undefined ? undefined : html('a', { href: page, target: '_blank', rel: 'noopener' }, say('embed.open')),
    ),
  );
}

function caption(say: Say, names: Names, scenario: Scenario, answer: RecordedVoteAnswer): HTMLElement {
  const { question, outcome, changed } = answer;
  const symbol = question.kind === 'amendment' ? question.amendment : question.draft;
  const called = [...scenario.drafts, ...(scenario.amendments ?? [])].find((each) => each.symbol === symbol);
  const short = (state: StateId) => names(state, 'inText', 'short');
  const name = called?.name ?? textIdText(say, symbol);
  const { word, rest } = headlineOf(say, short, { question, outcome, stage: 'declared', name });
  return html(
    'figcaption',
    {},
    html('p', { class: 'masthead' }, mastheadText(say, scenario.meeting)),
    html(
      'p',
      { class: `headline ${outcome.kind}` },
      ...(word === undefined ? [] : [html('strong', {}, word), ' ']),
      rest,
    ),
    html(
      'p',
      { class: 'subject' },
      html('span', { lang: scenario.language, dir: 'auto' }, name),
      ...(name.includes(symbol) ? [] : [' ', html('span', { class: 'symbol' }, textIdText(say, symbol))]),
    ),
    changed.length === 0
      ? undefined
      : html(
          'p',
          { class: 'own' },
          say('take.picture.own'),
          ' ',
          html('span', {}, say('ui.record.departed', { votes: changed.length, lapsed: 0 })),
        ),
  );
}

/** A cell for each seat, filled by the votes in favour, and a mark at the required number. */
function bar(say: Say, names: Names, { council, outcome }: RecordedVoteAnswer): HTMLElement {
  const seats = council.seats.length;
  const { required, tally, inPart } = outcome;
  const isKnown = inPart !== 'result';
  const inFavour = isKnown ? tally.inFavour : 0;
  const missing = outcome.kind === 'insufficientVotes' && isKnown ? required - inFavour : 0;
  const label = isKnown
    ? say('ui.bar.label', { inFavour, required, seats })
    : say('ui.bar.notKnown', { required, seats });
  const cells = Array.from({ length: seats }, (_, index) => html('span', index < inFavour ? { class: 'filled' } : {}));
  const drawn = html(
    'div',
    { class: 'bar', part: 'bar' },
    html('div', { class: 'cells', role: 'img', 'aria-label': label }, ...cells),
    placed(
      html('div', { class: 'needed', 'aria-hidden': 'true' }, html('span', {}, say('ui.bar.needed', { required }))),
      {
        from: required,
      },
    ),
    outcome.kind === 'vetoed'
      ? html(
          'div',
          { class: 'struck' },
          html('b', {}, say('ui.bar.veto')),
          ' ',
          html('span', {}, say.list(outcome.by.map((member) => names(member, 'alone', 'short')))),
        )
      : undefined,
    missing > 0
      ? placed(html('div', { class: 'short' }, html('span', {}, say('ui.bar.short', { missing }))), {
          from: inFavour,
          cells: missing,
        })
      : undefined,
  );
  return placed(drawn, { seats });
}

/** By properties, which a policy of the page around lets a script set; a `style` attribute it may refuse. */
function placed(element: HTMLElement, numbers: Readonly<Record<string, number>>): HTMLElement {
  for (const [name, value] of Object.entries(numbers)) element.style.setProperty(`--${name}`, String(value));
  return element;
}

/** In the order of the members, those that hold a veto first. */
function votesTable(
  say: Say,
  names: Names,
  seats: readonly ShownSeat[],
  { question, council }: RecordedVoteAnswer,
): HTMLTableElement {
  const inOrder = council.seats.flatMap(({ member }) => seats.filter((seat) => seat.member === member));
  const rows = [...inOrder.filter(({ permanent }) => permanent), ...inOrder.filter(({ permanent }) => !permanent)];
  const hasVetoes = question.matter === 'substantive';
  return html(
    'table',
    {},
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        html('th', { scope: 'col' }, say('ui.votes.member')),
        html('th', { scope: 'col' }, say('seats.table.vote')),
      ),
    ),
    html(
      'tbody',
      {},
      ...rows.map(({ member, permanent, vote, vetoing, changed }) =>
        html(
          'tr',
          vetoing ? { class: 'vetoing' } : {},
          html(
            'th',
            { scope: 'row' },
            names(member),
            ...(permanent && hasVetoes ? [' ', html('span', { class: 'holds' }, say('ui.bar.veto'))] : []),
          ),
          html(
            'td',
            {},
            tokenInText(say, vote),
            ' ',
            html('span', {}, say('seats.table.voted', { vote: vote ?? 'notKnown' })),
            ...(changed ? [' ', html('span', { class: 'differs' }, say('element.changed'))] : []),
          ),
        ),
      ),
    ),
  );
}

function sourcesOf({ sources }: Scenario, { act }: RecordedVoteAnswer) {
  return (act?.sources ?? []).flatMap((key) => sources[key] ?? []);
}
