import { dateOf, type IsoDate } from '../../machines/rules/index.ts';
import type { Problem } from './problem.ts';
import type { ContextEvent, Scenario } from './scenario.ts';
import { printPath, type Path } from './places.ts';

/** The Council first met on 17 January 1946. */
const FIRST_MEETING = dateOf('1946-01-17');
/** What led to a meeting may be older than the Council. */
const EARLIEST = dateOf('1900-01-01');
/** Ten years after the table of members ends: a meeting may be imagined, a slip of the pen is refused. */
const LATEST = dateOf('2035-12-31');

/** A day on which no meeting can have been. */
export function* aboutMeetingDay({ meeting }: Scenario): Iterable<Problem> {
  yield* mustBeBetween(FIRST_MEETING, LATEST, meeting.date, ['meeting', 'date']);
}

/**
 * Days that nothing can have happened on, and days in the wrong order: events before a meeting do not come after it, nor
 * those after it before; both lists go forward, and a span ends after it begins.
 */
export function* aboutDays({
  meeting,
  context,
  aftermath,
  record,
  sources,
  earlierVetoes = [],
}: Scenario): Iterable<Problem> {
  for (const [index, event] of context.entries()) {
    yield* aboutEvent(event, context[index - 1], ['context', index]);
    yield* mustNotFollow(meeting.date, event.date, ['context', index, 'date']);
    yield* mustNotFollow(meeting.date, event.until, ['context', index, 'until']);
  }
  for (const [index, event] of aftermath.entries()) {
    yield* aboutEvent(event, aftermath[index - 1], ['aftermath', index]);
    if (event.date < meeting.date) {
      const path = printPath(['aftermath', index, 'date']);
      yield { code: 'beforeMeeting', path, found: event.date, expected: meeting.date };
    }
  }
  for (const [index, { date }] of record.entries()) {
    yield* mustBeBetween(EARLIEST, LATEST, date, ['record', index, 'date']);
    yield* mustNotFollow(meeting.date, date, ['record', index, 'date']);
  }
  for (const [index, { date }] of earlierVetoes.entries()) {
    yield* mustBeBetween(FIRST_MEETING, LATEST, date, ['earlierVetoes', index, 'date']);
    yield* mustNotFollow(meeting.date, date, ['earlierVetoes', index, 'date']);
  }
  for (const [key, { published }] of Object.entries(sources)) {
    yield* mustBeBetween(EARLIEST, LATEST, published, ['sources', key, 'published']);
  }
}

function* aboutEvent({ date, until }: ContextEvent, previous: ContextEvent | undefined, path: Path): Iterable<Problem> {
  yield* mustBeBetween(EARLIEST, LATEST, date, [...path, 'date']);
  yield* mustBeBetween(EARLIEST, LATEST, until, [...path, 'until']);
  yield* mustNotPrecede(previous?.date, date, [...path, 'date']);
  yield* mustNotPrecede(date, until, [...path, 'until']);
}

function* mustBeBetween(from: IsoDate, to: IsoDate, found: IsoDate | undefined, path: Path): Iterable<Problem> {
  if (found === undefined || (from <= found && found <= to)) return;
  yield { code: 'dateRange', path: printPath(path), found, from, to };
}

function* mustNotPrecede(first: IsoDate | undefined, found: IsoDate | undefined, path: Path): Iterable<Problem> {
  if (first === undefined || found === undefined || first <= found) return;
  yield { code: 'dateOrder', path: printPath(path), found, expected: first };
}

function* mustNotFollow(meeting: IsoDate, found: IsoDate | undefined, path: Path): Iterable<Problem> {
  if (found !== undefined && found > meeting) {
    yield { code: 'afterMeeting', path: printPath(path), found, expected: meeting };
  }
}
