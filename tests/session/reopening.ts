import type { SessionEvent } from '../../src/session/index.ts';
import { grown } from '../../src/session/edit/study.data.ts';
import { actsTo } from '../../src/session/tree/tree.ts';
import { readLink, readStudy, readStudyHead } from '../../src/session/keep/index.ts';
import { printed } from '../golden/frozen.ts';
import { scenarioCalled } from '../golden/meetings.ts';
import { openMeeting, type OpenMeeting } from '../golden/replay.ts';

/** What a reader has made and sees, without what is of this session only: numbers of nodes and lines, what can be undone. */
export function madeIn({ fixed, state, view }: OpenMeeting): unknown {
  const now = state();
  const {
    scenario: _,
    canUndo: __,
    canRedo: ___,
    refusal: ____,
    variation,
    variations,
    line: { stops, ...line },
    ...shown
  } = view();
  const place = (id: number | undefined) => variations.findIndex((one) => one.id === id);
  const whole = variations.reduce((current, { id }) => grown(fixed, current, id), now);
  return {
    ...shown,
    line: { ...line, stops: stops.map(({ key: _____, ...stop }) => stop) },
    variation: place(variation),
    variations: variations.map(({ id: _____, from, ...told }) => ({ ...told, from: place(from) })),
    lines: whole.variations.map(({ tip, manner }) => [manner, tip === undefined ? undefined : actsTo(whole.tree, tip)]),
    supposed: now.supposed,
  };
}

export interface Reopened {
  readonly way: 'address' | 'file';
  readonly session: OpenMeeting;
  /** What was written, and what is written of what it opens to. */
  readonly texts: readonly [string, string];
}

/** @throws when what was written is refused, or does not fit */
export function reopened(meeting: string, session: OpenMeeting): Reopened[] {
  const [address, file] = [session.address(), printed(meeting, session)];
  const [here, there] = [atAddress(meeting, address), inFile(meeting, file)];
  return [
    { way: 'address', session: here, texts: [address, here.address()] },
    { way: 'file', session: there, texts: [file, printed(meeting, there)] },
  ];
}

function atAddress(meeting: string, address: string): OpenMeeting {
  const read = readLink(address, meeting, scenarioCalled(meeting));
  if (!read.ok || read.edition) throw new Error(`${address}: ${JSON.stringify(read)}`);
  return openMeeting(meeting, read.link);
}

export function inFile(meeting: string, text: string): OpenMeeting {
  const head = readStudyHead(text);
  if (!head.ok) throw new Error(JSON.stringify(head.problem));
  const read = readStudy(head.body, head.scenario, scenarioCalled(head.scenario), head.version);
  if (!read.ok || read.misfits.length > 0) throw new Error(JSON.stringify(read));
  const session = openMeeting(meeting);
  session.send({ type: 'openStudy', study: read.data });
  return session;
}

/** The fewest of these events for which it still fails. */
export function shortest(
  events: readonly SessionEvent[],
  fails: (events: readonly SessionEvent[]) => boolean,
): readonly SessionEvent[] {
  for (let index = 0; index < events.length; index += 1) {
    const fewer = events.toSpliced(index, 1);
    if (fails(fewer)) return shortest(fewer, fails);
  }
  return events;
}
