import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/session/index.ts';
import { drawFrom, seedOfToday } from '../golden/draw.ts';
import { LONG } from '../golden/golden.ts';
import { MEETINGS } from '../golden/meetings.ts';
import { openMeeting, type OpenMeeting } from '../golden/replay.ts';
import { wander } from '../golden/wander.ts';
import { madeIn, reopened, shortest } from './reopening.ts';

const SESSIONS = LONG ? 10_000 : 300;
const SEED = seedOfToday();

function replayed(meeting: string, events: readonly SessionEvent[]): OpenMeeting {
  const session = openMeeting(meeting);
  session.send(...events);
  return session;
}

/** What of a session does not come back, in a few words; `undefined` when all of it does. */
function lostIn(meeting: string, session: OpenMeeting): string | undefined {
  const made = madeIn(session);
  for (const { way, session: again, texts } of reopened(meeting, session)) {
    if (!isDeepStrictEqual(plain(madeIn(again)), plain(made))) return `${way}: ${texts[0]}`;
    if (texts[0] !== texts[1]) return `${way}, written again: ${texts[0]} becomes ${texts[1]}`;
  }
  return undefined;
}

/** Without keys that have no value: JSON has none. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('address and file reopen to the view, the lines and what is supposed, and are written alike again', () => {
  test.each(MEETINGS)(
    '%s',
    (meeting) => {
      const [place, count] = [MEETINGS.indexOf(meeting), SESSIONS / MEETINGS.length];
      for (let number = 0; number < count; number += 1) {
        const draw = drawFrom(SEED + place * count + number);
        const session = openMeeting(meeting);
        const events = wander(session, draw, new Map(), 4 + draw.below(12));
        const lost = lostIn(meeting, session);
        if (lost === undefined) continue;
        const few = shortest(events, (fewer) => lostIn(meeting, replayed(meeting, fewer)) !== undefined);
        expect.fail(
          `HORSESHOE_SEED=${SEED}, session ${number}: ${lostIn(meeting, replayed(meeting, few))}\n${JSON.stringify(few, undefined, 1)}`,
        );
      }
    },
    600_000,
  );
});
