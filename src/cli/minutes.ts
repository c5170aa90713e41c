import { namesIn } from '../scenario/index.ts';
import type { Chapter, MeetingView } from '../session/index.ts';
import type { Say } from '../words/say.ts';
import { isQuoted, speechText, voteText } from '../words/sentences.ts';
import type { Ink } from './ink.ts';
import { hang, wrap } from './layout.ts';
import type { Page } from './page.ts';
import type { Replay } from './replay.ts';
import { resultsOf, type Result } from './results.ts';
import { lawText, resultText, summaryText } from './resultText.ts';

/** The meeting as plain text for a terminal of 80 columns. */
export function minutesOf(replay: Replay, say: Say, ink: Ink): string {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  const page: Page = { say, ink, names: namesIn(last.scenario), departures: last.line.departures };
  const results = resultsOf(replay);
  const blocks = [
    headText(last, page),
    ...changesText(page),
    ...withResults(last.line.chapters).flatMap((part) => partText(part, replay, results, page)),
    lawText(results, page),
    summaryText(results, page),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const HEAD_COLUMN = 11;

function headText({ scenario: { meeting, title, standfirst } }: MeetingView, { say, ink, names }: Page): string {
  const { number, record, date, calledToOrder: time, president, agendaItem } = meeting;
  const day = say.day(date, 'weekday');
  return [
    ink.heading(wrap(say('cli.minutes.meeting', { n: number, number: String(number), record }))),
    hang(say('cli.minutes.day'), HEAD_COLUMN, time === undefined ? day : say('cli.minutes.dayAndTime', { day, time })),
    hang(say('cli.minutes.president'), HEAD_COLUMN, names(president)),
    hang(say('cli.minutes.agenda'), HEAD_COLUMN, agendaItem),
    '',
    ink.heading(wrap(title)),
    wrap(standfirst),
  ].join('\n');
}

function changesText({ say, ink, names, departures }: Page): string[] {
  if (departures.length === 0) return [];
  const lines = departures.map(({ draft, member, recorded, now }) => {
    const votes = { now: voteText(say, now), recorded: voteText(say, recorded) };
    return ink.changed(wrap(say('cli.minutes.change', { draft, state: names(member), ...votes }), 2));
  });
  return [[ink.heading(say('cli.minutes.changes')), ...lines].join('\n')];
}

type Part = Chapter & { readonly kind: Exclude<Chapter['kind'], 'result'> };

/** On paper a vote and its result are one part. */
function withResults(chapters: readonly Chapter[]): Part[] {
  const parts = chapters.filter((chapter): chapter is Part => chapter.kind !== 'result');
  return parts.map((part, place) => ({ ...part, end: parts[place + 1]?.index ?? Infinity }));
}

function partText({ kind, index, end, draft }: Part, replay: Replay, results: readonly Result[], page: Page) {
  const heading = page.ink.heading(page.say('cli.minutes.part', { kind, draft: draft ?? '' }));
  const acts = replay.slice(index, end).flatMap((view) => actText(view, page));
  const declared = results.filter((result) => index <= result.index && result.index < end);
  return [[heading, ...acts].join('\n'), ...declared.map((result) => resultText(result, page))];
}

const ACT_COLUMN = 5;

/** None for the moment before the first act. */
function actText({ at, line, speech }: MeetingView, { say, ink, names }: Page): string[] {
  if (!line.stops[at]?.act) return [];
  const words = speechText(say, names, speech);
  const text = isQuoted(speech) ? say('cli.minutes.announces', { words }) : words;
  const gist = speech.kind === 'statement' ? speech.recorded?.text : undefined;
  return [
    ...(line.departsAt === at ? [ink.changed(wrap(say('cli.minutes.departs'), ACT_COLUMN))] : []),
    hang(String(at).padStart(ACT_COLUMN - 2), ACT_COLUMN, text),
    ...(gist === undefined ? [] : [wrap(gist, ACT_COLUMN)]),
  ];
}
