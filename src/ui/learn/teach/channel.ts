import { isVote, type MemberId } from '../../../../machines/rules/index.ts';
import type { VoteChange } from '../../../session/index.ts';
import { MOST_HANDS, PHASES_OF_A_RUN, type HandCounts, type RunPhase } from './classRun.machine.ts';

/** What the second window shows: always the whole of it, so that a window that is opened late has missed nothing. */
export interface ClassFrame {
  readonly lesson: string;
  /** From 1. */
  readonly step: number;
  readonly phase: RunPhase;
  /** Both counts; empty until the result is shown, so that the other window does not even know them. */
  readonly first: HandCounts;
  readonly second: HandCounts;
  /** Votes that the class has had changed. */
  readonly changes: readonly VoteChange[];
  /** Nothing is shown, so that everybody looks at the teacher. */
  readonly blank: boolean;
}

const NAME = 'horseshoe.class';

/** What goes from window to window of one browser; nothing leaves it. */
type Message = { readonly type: 'frame'; readonly frame: ClassFrame } | { readonly type: 'hello' };

/** The window that leads. `tell` shows a frame in all that follow, and is asked again by each that is opened later. */
export function leadClass(frame: () => ClassFrame): { readonly tell: () => void; readonly stop: () => void } {
  const channel = openChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it stays within this site
  const tell = () => channel?.postMessage({ type: 'frame', frame: frame() } satisfies Message);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isRecord(data) && data['type'] === 'hello') tell();
  });
  return { tell, stop: () => channel?.close() };
}

/** A window that follows. What comes from another page of this site is read with care, too: it may be of another edition. */
export function followClass(show: (frame: ClassFrame) => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const frame = isRecord(data) && data['type'] === 'frame' ? readFrame(data['frame']) : undefined;
    if (frame) show(frame);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- see above
  channel?.postMessage({ type: 'hello' } satisfies Message);
  return () => channel?.close();
}

/** A browser that has no such channel shows the class view in one window only. */
function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
}

/** @returns nothing where it is no frame */
export function readFrame(found: unknown): ClassFrame | undefined {
  if (!isRecord(found)) return undefined;
  const { lesson, step, phase, first, second, changes, blank } = found;
  const known = PHASES_OF_A_RUN.find((each) => each === phase);
  if (typeof lesson !== 'string' || !/^[a-z][a-z\d-]{0,60}$/u.test(lesson) || !known) return undefined;
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1 || step > 99) return undefined;
  return {
    lesson,
    step,
    phase: known,
    first: readCounts(first),
    second: readCounts(second),
    changes: Array.isArray(changes) ? changes.slice(0, 60).flatMap(readChange) : [],
    blank: blank === true,
  };
}

function readCounts(found: unknown): HandCounts {
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isInteger(entry[1]) && entry[1] >= 0 && entry[1] <= MOST_HANDS,
    ),
  );
}

function readChange(found: unknown): VoteChange[] {
  if (!isRecord(found)) return [];
  const { question, member, vote } = found;
  if (typeof question !== 'string' || typeof member !== 'string' || typeof vote !== 'string' || !isVote(vote))
    return [];
  // Compared with what the meeting has, and never shown: what it does not have is passed over.
  return [{ question, member: member as MemberId, vote }];
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
