import { studyOf } from '../../src/session/edit/study.data.ts';
import type { Misfit } from '../../src/session/index.ts';
import { printStudyFile, readLink, readStudy, readStudyHead } from '../../src/session/keep/index.ts';
import { createShelf, type Drawer } from '../../src/ui/shelf/shelf.store.ts';
import { digestOf, hashOf } from './golden.ts';
import { scenarioCalled } from './meetings.ts';
import { openMeeting, type OpenMeeting } from './replay.ts';

/** An address, a file or a save that a release has written. It never changes any more. */
export interface Frozen {
  readonly number: number;
  readonly meeting: string;
  readonly kind: 'address' | 'file' | 'save';
  /** What was done to the meeting. */
  readonly about: string;
  /** The address with its `#`, or the text of the file. */
  readonly text?: string;
  /** What lies in the browser's database, under its `id`. */
  readonly stored?: { readonly id: string };
}

/** What it opens to. */
export interface Opened {
  readonly number: number;
  readonly about: string;
  /** Why it is not opened. */
  readonly problem?: object;
  readonly edition?: number;
  readonly misfits?: readonly Misfit[];
  readonly at?: number;
  readonly stops?: number;
  readonly lapsed?: number;
  readonly variations?: number;
  readonly names?: readonly string[];
  /** What is seen where it opens, and on all of the line; the same of all the other lines. */
  readonly here?: string;
  readonly everywhere?: string;
  readonly others?: string;
  readonly supposed?: string;
  /** The address once it is open, in short. */
  readonly address?: string;
  /** What is written again is the same, letter by letter. */
  readonly same?: boolean;
  /** The address once it is open is that of what it opens to itself. */
  readonly stable?: boolean;
}

/** Opens it as the page does. */
export async function opened(frozen: Frozen): Promise<Opened> {
  const { number, meeting, kind, about } = frozen;
  const told = { number, about: `${meeting}, ${kind}: ${about}` };
  const found = kind === 'address' ? atAddress(meeting, frozen.text ?? '') : inFile(meeting, await textOf(frozen));
  if ('problem' in found) return { ...told, problem: found.problem };
  const { session, text, ...edition } = found;
  const { at, line, variations, variation: current } = session.view();
  const address = session.address();
  const written = kind === 'address' ? address : printed(meeting, session);
  return {
    ...told,
    ...edition,
    at,
    stops: line.stops.length,
    lapsed: line.lapsed,
    variations: variations.length,
    names: variations.flatMap(({ name }) => name ?? []),
    supposed: hashOf([digestOf(session.state().supposed)]),
    address: hashOf([address]),
    same: written === text,
    stable: isStable(meeting, address),
    here: session.here(),
    everywhere: session.everywhere(),
    others: hashOf(
      variations
        .filter(({ id }) => id !== current)
        .map(({ id }) => {
          session.send({ type: 'openVariation', id });
          return session.everywhere();
        }),
    ),
  };
}

/** Followed and written again, an address is the same. */
export function isStable(meeting: string, address: string): boolean {
  const read = readLink(address, meeting, scenarioCalled(meeting));
  return read.ok && openMeeting(meeting, read.link).address() === address;
}

export function printed(meeting: string, { fixed, state }: OpenMeeting): string {
  return printStudyFile(meeting, studyOf(fixed, state()));
}

/** A browser's database in memory. */
export function drawerWith(values: Map<string, unknown>): Drawer {
  return {
    all: async () => await Promise.resolve([...values]),
    change: async (key, change) => {
      const after = change(values.get(key));
      if (after === undefined) values.delete(key);
      else values.set(key, after);
      await Promise.resolve();
    },
  };
}

type Found =
  | { readonly problem: object }
  | {
      readonly session: OpenMeeting;
      readonly text: string;
      readonly edition?: number;
      readonly misfits?: readonly Misfit[];
    };

function atAddress(meeting: string, text: string): Found {
  const read = readLink(text, meeting, scenarioCalled(meeting));
  if (!read.ok) return { problem: read.problem };
  const { edition } = read;
  return {
    session: openMeeting(meeting, read.link),
    text,
    ...(edition ? { edition: edition.found, misfits: edition.misfits } : {}),
  };
}

function inFile(meeting: string, text: string): Found {
  const head = readStudyHead(text);
  if (!head.ok) return { problem: head.problem };
  const read = readStudy(head.body, head.scenario, scenarioCalled(head.scenario), head.version);
  if (!read.ok) return { problem: read.problem };
  const session = openMeeting(meeting);
  session.send({ type: 'openStudy', study: read.data });
  return { session, text, ...(read.misfits.length > 0 ? { misfits: read.misfits } : {}) };
}

/** A save is taken from the shelf. */
async function textOf({ text = '', stored }: Frozen): Promise<string> {
  if (!stored) return text;
  const drawer = drawerWith(new Map([[stored.id, stored]]));
  const entries = await createShelf(async () => await Promise.resolve(drawer), WORLD).list();
  const [entry] = 'detail' in entries ? [] : entries;
  return entry?.kind === 'save' ? entry.save.text : 'unreadable';
}

const WORLD = { now: () => '2026-01-01T00:00:00.000Z', newId: () => 'new' };
