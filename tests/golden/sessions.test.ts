import { afterAll, describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/session/index.ts';
import { drawFrom, seedOfToday } from './draw.ts';
import { inputsIn, linesOf, LONG, readGolden, rowsOf, UPDATES, writeGolden } from './golden.ts';
import { MEETINGS } from './meetings.ts';
import { openMeeting } from './replay.ts';

const COUNT = 2000;
const SAMPLE = 150;
const ANSWERS = 'data/sessions.txt';

interface Stored {
  readonly index: number;
  readonly meeting: string;
  readonly events: readonly SessionEvent[];
}

/** What a reader did in each session: stored, and never changed. */
const SESSIONS = inputsIn('data/sessions.events.jsonl.gz') as Stored[]; // their form is frozen with them
const ALL = LONG || UPDATES;
const SEED = seedOfToday();
const CHOSEN = ALL ? SESSIONS : drawFrom(SEED).some(SESSIONS, SAMPLE);

describe('a session that was stored comes to the same lines, shown in the same way', () => {
  const answers = new Map(UPDATES ? [] : rowsOf(readGolden(ANSWERS)).map((row) => [Number.parseInt(row, 10), row]));

  test.each(MEETINGS)(
    '%s',
    (meeting) => {
      const own = CHOSEN.filter((session) => session.meeting === meeting);
      const today = own.map((session) => answerOf(session));
      if (UPDATES) for (const row of today) answers.set(Number.parseInt(row, 10), row);
      expect(today, ALL ? meeting : `a sample: HORSESHOE_SEED=${SEED} chooses it again`).toEqual(
        own.map(({ index }) => answers.get(index)),
      );
    },
    600_000,
  );

  test('there are as many as there were', () => {
    expect(SESSIONS.length).toBe(COUNT);
  });

  afterAll(() => {
    if (UPDATES) writeGolden(ANSWERS, linesOf(SESSIONS.map(({ index }) => answers.get(index) ?? '')));
  });
});

/** Its number, its meeting, the address that it ends at, and all that is seen on the line that it ends on. */
function answerOf({ index, meeting, events }: Stored): string {
  const session = openMeeting(meeting);
  session.replay(events);
  return `${index} ${meeting} ${session.address()} ${session.everywhere()}`;
}
