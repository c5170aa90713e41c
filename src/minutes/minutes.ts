import { followsAQuestion } from '../../machines/rules/index.ts';
import type { MeetingView } from '../session/index.ts';
import type { Say } from '../messages/say.ts';
import { voteText, type Names } from '../messages/sentences.ts';
import { meetingText } from './meetingName.ts';
import type { MinutesBlock, MinutesLine } from './minutesBlock.ts';
import { closingBlocks } from './minutesClosing.ts';
import { entriesOf, type MinutesEntry } from './minutesEntry.ts';
import type { MinutesPage } from './minutesPage.ts';
import { headingOf, partsOf, type MinutesPart } from './minutesPart.ts';
import { resultsOf, type QuestionResult } from './questionResults.ts';
import { lastOf, type Replay } from './replayed.ts';
import { resultBlocks } from './resultBlocks.ts';

/** The meeting in words, block by block: the command line prints it, and the page shows it. */
export function minutesOf(replay: Replay, say: Say, names: Names): readonly MinutesBlock[] {
  const last = lastOf(replay);
  const page: MinutesPage = { say, names, departures: last.line.departures };
  const results = resultsOf(replay);
  const acts = entriesOf(replay, say, names);
  return [
    ...headBlocks(last, page),
    ...changesBlock(last, page),
    ...ownBlock(acts, page),
    ...partsOf(replay).flatMap((part) => partBlocks(part, acts, results, last, page)),
    ...closingBlocks(replay, acts, results, page),
  ];
}

function headBlocks(
  { scenario: { meeting, title, standfirst } }: MeetingView,
  { say, names }: MinutesPage,
): readonly MinutesBlock[] {
  const { date, calledToOrder: time, president, agendaItem } = meeting;
  const day = say.day(date, 'weekday');
  const presides = president === undefined ? say('minutes.presidentNotKnown') : names(president);
  const when = time === undefined ? day : say('minutes.dayAndTime', { day, time });
  return [
    [
      { kind: 'meeting', text: meetingText(say, meeting) },
      { kind: 'head', label: say('minutes.day'), text: when },
      { kind: 'head', label: say('minutes.president'), text: presides },
      { kind: 'head', label: say('minutes.agenda'), text: agendaItem, ofFile: true },
    ],
    [
      { kind: 'title', text: title, ofFile: true },
      { kind: 'standfirst', text: standfirst, ofFile: true },
    ],
  ];
}

function changesBlock({ line }: MeetingView, { say, names }: MinutesPage): readonly MinutesBlock[] {
  if (line.departures.length === 0) return [];
  const lines = line.departures.map(({ question, member, recorded, now }): MinutesLine => {
    const votes = { now: voteText(say, now), recorded: voteText(say, recorded) };
    return { kind: 'change', text: say('minutes.change', { question, state: names(member), ...votes }) };
  });
  return [[{ kind: 'heading', text: say('minutes.changes') }, ...lines]];
}

/** The acts that the reader added. A question that they put brings its voting with it, which is not listed again. */
function ownBlock(acts: readonly MinutesEntry[], { say }: MinutesPage): readonly MinutesBlock[] {
  const own = acts.filter((entry) => entry.own && !followsAQuestion(entry.act.type));
  if (own.length === 0) return [];
  const lines = own.map(({ index, text }): MinutesLine => ({ kind: 'added', index, own: true, text }));
  return [[{ kind: 'heading', text: say('minutes.added') }, ...lines]];
}

/** Each result stands below its announcement. */
function partBlocks(
  part: MinutesPart,
  acts: readonly MinutesEntry[],
  results: readonly QuestionResult[],
  last: MeetingView,
  page: MinutesPage,
): readonly MinutesBlock[] {
  const blocks: MinutesBlock[] = [];
  let lines: MinutesLine[] = [{ kind: 'heading', text: headingOf(part, page) }];
  for (const entry of acts) {
    if (entry.index < part.index || entry.index >= part.end) continue;
    lines.push(...actLines(entry, last, page));
    const result = results.find(({ index }) => index === entry.index);
    if (!result) continue;
    blocks.push(lines, ...resultBlocks(result, page));
    lines = [];
  }
  return lines.length === 0 ? blocks : [...blocks, lines];
}

function actLines(entry: MinutesEntry, { line }: MeetingView, page: MinutesPage): readonly MinutesLine[] {
  const { index, own, gist, lapsed, stop } = entry;
  const recorded = stop.recorded === undefined || stop.departs ? {} : { recorded: stop.recorded };
  return [
    ...(line.departsAt === index ? [{ kind: 'departs', text: page.say('minutes.departs') } as const] : []),
    {
      kind: 'act',
      index,
      own,
      changed: own || lapsed !== undefined,
      text: sentenceOf(entry, page),
      ...(gist === undefined ? recorded : {}),
    },
    ...(gist === undefined ? [] : [{ kind: 'gist', text: gist, ofFile: true, ...recorded } as const]),
  ];
}

function sentenceOf({ text, quoted, lapsed, act }: MinutesEntry, { say, names }: MinutesPage): string {
  if (!lapsed) return quoted ? say('minutes.announces', { words: text }) : text;
  return act.by === undefined
    ? say('minutes.lapsed', { act: text, reason: lapsed.text })
    : say('minutes.lapsedOf', { state: names(act.by), act: text, reason: lapsed.text });
}
