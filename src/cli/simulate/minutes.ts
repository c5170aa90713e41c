import { followsAQuestion } from '../../../machines/rules/index.ts';
import { namesIn } from '../../scenario/index.ts';
import type { MeetingView } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import { voteText } from '../../messages/sentences.ts';
import { actsOf, type ActTold } from './actsDone.ts';
import { closingText } from './closing.ts';
import type { Ink } from '../io/ink.ts';
import { hang, wrap } from '../io/layout.ts';
import type { Page } from '../io/page.ts';
import { headingOf, partsOf, type Part } from './parts.ts';
import type { Replay } from './replay.ts';
import { resultsOf, type Result } from './results.ts';
import { resultText } from './resultText.ts';

/** The meeting as plain text for a terminal of 80 columns. */
export function minutesOf(replay: Replay, say: Say, ink: Ink): string {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  const page: Page = { say, ink, names: namesIn(last.scenario), departures: last.line.departures };
  const results = resultsOf(replay);
  const acts = actsOf(replay, say, page.names);
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

function changesText({ line }: MeetingView, { say, ink, names }: Page): string[] {
  if (line.departures.length === 0) return [];
  const lines = line.departures.map(({ question, member, recorded, now }) => {
    const votes = { now: voteText(say, now), recorded: voteText(say, recorded) };
    return ink.changed(wrap(say('cli.minutes.change', { question, state: names(member), ...votes }), 2));
  });
  return [[ink.heading(say('cli.minutes.changes')), ...lines].join('\n')];
}

/** What the reader did; the voting that follows from a question of his is not said again. */
function ownText(acts: readonly ActTold[], { say, ink }: Page): string[] {
  const own = acts.filter((told) => told.own && !followsAQuestion(told.act.type));
  if (own.length === 0) return [];
  const lines = own.map((told) => ink.changed(hang(numberOf(told), ACT_COLUMN, told.text)));
  return [[ink.heading(say('cli.minutes.added')), ...lines].join('\n')];
}

/** Each result stands below its announcement. */
function partText(part: Part, acts: readonly ActTold[], results: readonly Result[], last: MeetingView, page: Page) {
  const blocks: string[] = [];
  let lines = [page.ink.heading(wrap(headingOf(part, page)))];
  for (const told of acts) {
    if (told.index < part.index || told.index >= part.end) continue;
    lines.push(...actText(told, last, page));
    const result = results.find(({ index }) => index === told.index);
    if (!result) continue;
    blocks.push(lines.join('\n'), resultText(result, page));
    lines = [];
  }
  return lines.length === 0 ? blocks : [...blocks, lines.join('\n')];
}

const ACT_COLUMN = 5;

function actText(told: ActTold, { line }: MeetingView, page: Page): string[] {
  const { say, ink } = page;
  const { index, gist } = told;
  const text = hang(numberOf(told), ACT_COLUMN, sentenceOf(told, page));
  return [
    ...(line.departsAt === index ? [ink.changed(wrap(say('cli.minutes.departs'), ACT_COLUMN))] : []),
    told.own || told.lapsed ? ink.changed(text) : text,
    ...(gist === undefined ? [] : [wrap(gist, ACT_COLUMN)]),
  ];
}

/** An act that is not in the record has a plus sign. */
function numberOf({ index, own }: ActTold): string {
  return (own ? `+${index}` : String(index)).padStart(ACT_COLUMN - 2);
}

function sentenceOf({ text, quoted, lapsed, act }: ActTold, { say, names }: Page): string {
  if (!lapsed) return quoted ? say('cli.minutes.announces', { words: text }) : text;
  return act.by === undefined
    ? say('cli.minutes.lapsed', { act: text, reason: lapsed.text })
    : say('cli.minutes.lapsedOf', { state: names(act.by), act: text, reason: lapsed.text });
}
