import { followsAQuestion } from '../../../machines/rules/index.ts';
import { namesFor } from '../args/names.ts';
import type { MeetingView } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import { voteText } from '../../messages/sentences.ts';
import { entriesOf, type MinutesEntry } from './minutesEntry.ts';
import { closingText } from './minutesClosing.ts';
import type { Ink } from '../io/ink.ts';
import { hang, wrap } from '../io/layout.ts';
import type { MinutesPage } from './minutesPage.ts';
import { headingOf, partsOf, type MinutesPart } from './minutesPart.ts';
import type { Replay } from './replay.ts';
import { resultsOf, type QuestionResult } from './questionResults.ts';
import { resultText } from './resultText.ts';
import { meetingText } from './meetingName.ts';

/** The meeting as plain text for a terminal of 80 columns. */
export function minutesOf(replay: Replay, say: Say, ink: Ink): string {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  const page: MinutesPage = { say, ink, names: namesFor(say, last.scenario), departures: last.line.departures };
  const results = resultsOf(replay);
  const acts = entriesOf(replay, say, page.names);
  const blocks = [
    headText(last, page),
    ...changesText(last, page),
    ...ownText(acts, page),
    ...partsOf(replay).flatMap((part) => partText(part, acts, results, last, page)),
    ...closingText(replay, acts, results, page),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const HEAD_COLUMN = 11;

function headText({ scenario: { meeting, title, standfirst } }: MeetingView, { say, ink, names }: MinutesPage): string {
  const { date, calledToOrder: time, president, agendaItem } = meeting;
  const day = say.day(date, 'weekday');
  return [
    ink.heading(wrap(meetingText(say, meeting))),
    hang(say('cli.minutes.day'), HEAD_COLUMN, time === undefined ? day : say('cli.minutes.dayAndTime', { day, time })),
    hang(
      say('cli.minutes.president'),
      HEAD_COLUMN,
      president === undefined ? say('cli.minutes.presidentNotKnown') : names(president),
    ),
    hang(say('cli.minutes.agenda'), HEAD_COLUMN, agendaItem),
    '',
    ink.heading(wrap(title)),
    wrap(standfirst),
  ].join('\n');
}

function changesText({ line }: MeetingView, { say, ink, names }: MinutesPage): string[] {
  if (line.departures.length === 0) return [];
  const lines = line.departures.map(({ question, member, recorded, now }) => {
    const votes = { now: voteText(say, now), recorded: voteText(say, recorded) };
    return ink.changed(wrap(say('cli.minutes.change', { question, state: names(member), ...votes }), 2));
  });
  return [[ink.heading(say('cli.minutes.changes')), ...lines].join('\n')];
}

/** The acts that the reader added. A question that they put brings its voting with it, which is not listed again. */
function ownText(acts: readonly MinutesEntry[], { say, ink }: MinutesPage): string[] {
  const own = acts.filter((entry) => entry.own && !followsAQuestion(entry.act.type));
  if (own.length === 0) return [];
  const lines = own.map((entry) => ink.changed(hang(numberOf(entry), ACT_COLUMN, entry.text)));
  return [[ink.heading(say('cli.minutes.added')), ...lines].join('\n')];
}

/** Each result stands below its announcement. */
function partText(
  part: MinutesPart,
  acts: readonly MinutesEntry[],
  results: readonly QuestionResult[],
  last: MeetingView,
  page: MinutesPage,
) {
  const blocks: string[] = [];
  let lines = [page.ink.heading(wrap(headingOf(part, page)))];
  for (const entry of acts) {
    if (entry.index < part.index || entry.index >= part.end) continue;
    lines.push(...actText(entry, last, page));
    const result = results.find(({ index }) => index === entry.index);
    if (!result) continue;
    blocks.push(lines.join('\n'), resultText(result, page));
    lines = [];
  }
  return lines.length === 0 ? blocks : [...blocks, lines.join('\n')];
}

const ACT_COLUMN = 5;

function actText(entry: MinutesEntry, { line }: MeetingView, page: MinutesPage): string[] {
  const { say, ink } = page;
  const { index, gist } = entry;
  const text = hang(numberOf(entry), ACT_COLUMN, sentenceOf(entry, page));
  return [
    ...(line.departsAt === index ? [ink.changed(wrap(say('cli.minutes.departs'), ACT_COLUMN))] : []),
    entry.own || entry.lapsed ? ink.changed(text) : text,
    ...(gist === undefined ? [] : [wrap(gist, ACT_COLUMN)]),
  ];
}

/** An act that is not in the record has a plus sign. */
function numberOf({ index, own }: MinutesEntry): string {
  return (own ? `+${index}` : String(index)).padStart(ACT_COLUMN - 2);
}

function sentenceOf({ text, quoted, lapsed, act }: MinutesEntry, { say, names }: MinutesPage): string {
  if (!lapsed) return quoted ? say('cli.minutes.announces', { words: text }) : text;
  return act.by === undefined
    ? say('cli.minutes.lapsed', { act: text, reason: lapsed.text })
    : say('cli.minutes.lapsedOf', { state: names(act.by), act: text, reason: lapsed.text });
}
