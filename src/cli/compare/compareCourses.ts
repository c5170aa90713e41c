import type { Act } from '../../../machines/rules/index.ts';
import { namesFor } from '../args/names.ts';
import { createSession, type AskedAct, type Comparison, type Edits, type LineAct } from '../../session/index.ts';
import { playRecord } from '../../session/play.ts';
import { editsOf, shownLine } from '../../session/view/later.ts';
import { compareLines } from '../../tools/index.ts';
import { refusalText } from '../../messages/sentences.ts';
import type { Course } from './compareCourse.ts';
import { BadInput } from '../io/badInput.ts';
import { replay } from '../simulate/replay.ts';

/** Two courses of one meeting, played by the same rules. */
export interface Courses {
  readonly one: PlayedCourse;
  readonly other: PlayedCourse;
  readonly comparison: Comparison;
}

export interface PlayedCourse {
  readonly course: Course;
  /** What the reader calls it. */
  readonly title?: string;
  /** What distinguishes it from its record; absent for the record itself. */
  readonly edits?: Edits;
  /** The act at which they part; absent where this course has ended, or they never do. */
  readonly parting?: Act;
}

/** @throws {BadInput} when they are about two meetings, or a record is not in order */
export function coursesOf(one: Course, other: Course): Courses {
  refuseOtherMeeting(one, other);
  const [first, second] = [lineOf(one), lineOf(other)];
  const { comparison, lines } = compareLines(one.scenario, first.acts, second.acts);
  const [here, there] = lines;
  refuseOtherEvents(one, other, second.lapsed, there);
  const played = (course: Course, { title, edits }: CourseLine, line: readonly AskedAct[]): PlayedCourse => {
    const parting = actAt(line, comparison.partsAt);
    return {
      course,
      ...(title === undefined ? {} : { title }),
      ...(edits ? { edits } : {}),
      ...(parting ? { parting } : {}),
    };
  };
  return { one: played(one, first, here), other: played(other, second, there), comparison };
}

interface CourseLine {
  readonly acts: readonly LineAct[];
  /** How many of them are not in order any more. */
  readonly lapsed: number;
  readonly title?: string;
  readonly edits?: Edits;
}

/** The acts of a course, its votes by show of hands: the manner is no difference. */
function lineOf({ scenario, name, study }: Course): CourseLine {
  replay({ scenario, name }, []); // says what is wrong with a record
  const session = createSession(scenario, playRecord(scenario));
  session.start();
  if (study) session.send({ type: 'openStudy', study });
  session.send({ type: 'setManner', manner: 'hands' });
  const state = session.getSnapshot().context;
  session.stop();
  const { cursor, variations } = state;
  const line = shownLine(state);
  const variation = variations.find(({ id }) => id === cursor.variation);
  return {
    acts: line.map(({ act }) => ({ act })),
    lapsed: line.filter(isLapsed).length,
    ...(variation ? { edits: editsOf(session.fixed, state, cursor.tip, cursor.manner) } : {}),
    ...(variation?.name === undefined ? {} : { title: variation.name }),
  };
}

/** The first act from a stop on that can be named. @param stop 0 is before the first act */
function actAt(line: readonly AskedAct[], stop: number | undefined): Act | undefined {
  if (stop === undefined) return undefined;
  for (const { act, done = act } of line.slice(stop - 1)) if (done.type !== 'unknown') return done;
  return undefined;
}

function isLapsed({ lapsed }: AskedAct): boolean {
  return lapsed !== undefined;
}

function refuseOtherMeeting(one: Course, other: Course): void {
  const [first, second] = [one.scenario, other.scenario];
  const seats = ({ members }: Course['scenario']): string => members.map(({ id }) => id).join();
  const isSame = first.meeting.record === second.meeting.record && first.meeting.date === second.meeting.date;
  if (isSame && seats(first) === seats(second)) return;
  const meetings = {
    found: second.meeting.record ?? second.title,
    date: second.meeting.date,
    expected: first.meeting.record ?? first.title,
    day: first.meeting.date,
  };
  throw new BadInput((say) =>
    say('cli.at.file', {
      file: other.name(say),
      problem: say('cli.compare.otherMeeting', { ...meetings, file: one.name(say) }),
    }),
  );
}

/** Two files about one meeting may differ in what they lay before it; then there is nothing to compare their acts by. */
function refuseOtherEvents(one: Course, other: Course, lapsed: number, line: readonly AskedAct[]): void {
  if (line.filter(isLapsed).length === lapsed) return;
  const index = line.findIndex(isLapsed);
  const place = index + 1; // the root is before the first act
  const refusal = line[index]?.lapsed;
  if (!refusal) throw new Error('A line that lapses nowhere');
  throw new BadInput((say) =>
    say('cli.at.file', {
      file: other.name(say),
      problem: say('cli.compare.otherEvents', {
        place,
        reason: refusalText(say, namesFor(say, other.scenario), refusal),
        file: one.name(say),
      }),
    }),
  );
}
