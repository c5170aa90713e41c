import { VOTES, type Citation, type Finding, type Vote } from '../../machines/rules/index.ts';
import type { Chapter, Departure, MeetingView, SeatView } from '../session/index.ts';
import type { Say } from '../words/say.ts';
import {
  citationText,
  citationTitle,
  findingText,
  inText,
  isQuoted,
  outcomeHeadline,
  outcomeSentence,
  speechText,
  turnText,
  turnTitle,
  turnWays,
  voteText,
  type Names,
} from '../words/sentences.ts';
import type { Ink } from './ink.ts';
import { hang, wrap } from './layout.ts';
import { namesIn } from './names.ts';
import type { Replay } from './replay.ts';
import { resultsOf, type Result } from './results.ts';

/** The meeting as plain text for a terminal of 80 columns. */
export function minutesOf(replay: Replay, say: Say, ink: Ink): string {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  const page: Page = { say, ink, names: namesIn(last.scenario), departures: last.line.departures };
  const results = resultsOf(replay);
  const blocks = [
    headOf(last, page),
    ...changesOf(page),
    ...last.line.chapters.flatMap((chapter) => chapterOf(chapter, replay, results, page)),
    lawOf(results, page),
    summaryOf(results, page),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What every part of the page needs. */
interface Page {
  readonly say: Say;
  readonly ink: Ink;
  readonly names: Names;
  readonly departures: readonly Departure[];
}

function headOf({ scenario: { meeting, title, standfirst } }: MeetingView, { say, ink, names }: Page): string {
  const { number, record, date, calledToOrder, president, agendaItem } = meeting;
  const column = 11;
  const day = say.day(date, 'weekday');
  return [
    ink.heading(wrap(say('cli.minutes.meeting', { n: number, number: String(number), record }))),
    hang(say('cli.minutes.day'), column, calledToOrder === undefined ? day : say('cli.minutes.dayAndTime', { day, time: calledToOrder })),
    hang(say('cli.minutes.president'), column, names(president)),
    hang(say('cli.minutes.agenda'), column, agendaItem),
    '',
    ink.heading(wrap(title)),
    wrap(standfirst),
  ].join('\n');
}

function changesOf({ say, ink, names, departures }: Page): string[] {
  if (departures.length === 0) return [];
  const lines = departures.map(({ draft, member, recorded, now }) =>
    wrap(
      say('cli.minutes.change', {
        draft,
        state: names(member),
        now: voteText(say, now),
        recorded: voteText(say, recorded),
      }),
      2,
    ),
  );
  return [[ink.heading(say('cli.minutes.changes')), ...lines.map(ink.changed)].join('\n')];
}

/** A result stands with its vote: it has no heading of its own. */
function chapterOf({ kind, index, end, draft = '' }: Chapter, replay: Replay, results: readonly Result[], page: Page): string[] {
  const acts = replay.slice(index, end).flatMap((view) => actOf(view, page));
  const heading = kind === 'result' ? [] : [page.ink.heading(page.say('cli.minutes.chapter', { kind, draft }))];
  const declared = results.filter((result) => index <= result.index && result.index < end);
  return [[...heading, ...acts].join('\n'), ...declared.map((result) => resultOf(result, page))];
}

const ACT_COLUMN = 5;

/** None for the moment before the first act. */
function actOf({ at, line, speech }: MeetingView, { say, ink, names }: Page): string[] {
  if (!line.stops[at]?.act) return [];
  const said = speechText(say, names, speech);
  const text = isQuoted(speech) ? say('cli.minutes.president.says', { words: said }) : said;
  const gist = speech.kind === 'statement' ? speech.recorded?.text : undefined;
  return [
    ...(line.departsAt === at ? [ink.changed(wrap(say('cli.minutes.departs'), ACT_COLUMN))] : []),
    hang(String(at).padStart(ACT_COLUMN - 2), ACT_COLUMN, text),
    ...(gist === undefined ? [] : [wrap(gist, ACT_COLUMN)]),
  ];
}

const RESULT_INDENT = 5;

function resultOf(result: Result, page: Page): string {
  const { say, ink, names } = page;
  const { draft, outcome, recorded, turn } = result;
  const changed = page.departures.filter((departure) => departure.draft === draft.symbol);
  const headline = say('cli.minutes.result', { draft: draft.symbol, headline: outcomeHeadline(say, names, outcome) });
  const blocks = [
    [ink.heading(wrap(headline, RESULT_INDENT)), ...VOTES.flatMap((vote) => sideOf(vote, result, page)), ...changed.map((one) => footnote(one, page))],
    [wrap(outcomeSentence(say, names, outcome), RESULT_INDENT), ...outcome.findings.map((finding) => findingLine(finding, page))],
    [wrap(turnTitle(say, turn), RESULT_INDENT), wrap(`${turnText(say, names, turn)} ${turnWays(say, turn)}`, RESULT_INDENT)],
    ...(changed.length === 0 ? [] : [[ink.changed(wrap(say('cli.minutes.onRecord', { headline: outcomeHeadline(say, names, recorded), ...recorded.tally }), RESULT_INDENT))]]),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
