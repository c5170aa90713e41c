import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../src/session/index.ts';
import { drawFrom, seedOfToday } from '../golden/draw.ts';
import { LONG } from '../golden/golden.ts';
import { MEETINGS } from '../golden/meetings.ts';
import { openMeeting, type OpenMeeting } from '../golden/replay.ts';
import { wander } from '../golden/wander.ts';
import { madeIn, reopened, shortest } from './reopening.ts';
import { state, symbol } from './session.helpers.ts';

const SESSIONS = LONG ? 10_000 : 200;
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

/** Sessions that were once not reopened as they were left. */
const ONCE: readonly (readonly [string, string, readonly SessionEvent[]])[] = [
  [
    'votes that wait change their manner with the line',
    '2022-02-25-ukraine',
    [
      { type: 'removeAct', at: 3 },
      { type: 'setManner', manner: 'roll' },
      { type: 'removeAct', at: 3 },
    ],
  ],
  [
    'votes of the reader’s own of which the first are those of the record',
    '2022-02-25-ukraine',
    [
      { type: 'setManner', manner: 'roll' },
      { type: 'seek', to: 4 },
      { type: 'play', act: { type: 'draft.cosponsor', draft: symbol('S/2022/155'), by: state('NOR') } },
      { type: 'seek', to: 4 },
      { type: 'play', act: { type: 'draft.putToVote', draft: symbol('S/2022/155'), manner: 'roll' } },
    ],
  ],
  [
    'a line that is like the record is a line',
    '2016-10-06-secretary-general',
    [{ type: 'branch' }, { type: 'step', by: 1000 }, { type: 'promoteVariation', id: 1 }],
  ],
  [
    'an act of the reader’s own before the recorded one that is like it',
    '2016-10-08-aleppo',
    [
      { type: 'seek', to: 0 },
      { type: 'play', act: { type: 'meeting.open' } },
      { type: 'play', act: { type: 'draft.submit', draft: symbol('S/2016/1'), by: state('USA') } },
    ],
  ],
  [
    'a question put again by the reader, with another voting before the recorded one',
    '2015-12-10-agenda',
    [
      { type: 'setManner', manner: 'roll' },
      { type: 'seek', to: 2 },
      { type: 'play', act: { type: 'party.set', member: state('NZL'), party: true } },
      { type: 'seek', to: 2 },
      { type: 'play', act: { type: 'agenda.putToVote', manner: 'roll' } },
    ],
  ],
];

test.each(ONCE)('%s', (_, meeting, events) => {
  expect(lostIn(meeting, replayed(meeting, events))).toBeUndefined();
});
