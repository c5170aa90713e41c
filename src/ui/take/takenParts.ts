import { READ_PARTS, readSources, type ReadPart } from '../../take/readTables.ts';
import { shownSources } from '../../take/shownSources.ts';
import type { Source } from '../../scenario/index.ts';
import type { MeetingView } from '../../session/index.ts';
import type { Tool } from '../app/tool.ts';

/** What can be taken as a picture besides the votes: the tool beside them, or a part of Read. */
export type TakenPart = Tool | ReadPart;

/** Where a part stands on the page; and where its sources are its own, which. */
interface Place {
  readonly find: () => Element | null;
  readonly sources?: (view: MeetingView) => readonly Source[];
}

const OF_READ: Readonly<Record<ReadPart, Place>> = {
  drafts: ofRead('drafts', () => document.querySelector('.drafts')),
  before: ofRead('before', () => document.querySelector('.days:has(#before-title)')),
  after: ofRead('after', () => document.querySelector('.days:has(#after-title)')),
};

function ofRead(part: ReadPart, find: Place['find']): Place {
  return { find, sources: ({ scenario }) => readSources(part, scenario) };
}

const OF_A_TOOL: Place = {
  find: () => document.querySelector('.tool-pane .courses') ?? document.querySelector('.tool-pane > *'),
};

export function isReadPart(part: TakenPart): part is ReadPart {
  return READ_PARTS.some((each) => each === part);
}

/** The element of a part, where it stands on the page. */
export function elementOf(part: TakenPart): HTMLElement | undefined {
  const element = placeOf(part).find();
  return element instanceof HTMLElement ? element : undefined;
}

/** The sources of a part: those of the vote for what works on it. */
export function sourcesOf(part: TakenPart, view: MeetingView): readonly Source[] {
  return (placeOf(part).sources ?? shownSources)(view);
}

function placeOf(part: TakenPart): Place {
  return isReadPart(part) ? OF_READ[part] : OF_A_TOOL;
}

/** What stands on the page in a room, and can be taken by itself. */
export function partsIn(tool: Tool | undefined, isReading: boolean): readonly TakenPart[] {
  if (tool) return [tool];
  return isReading ? READ_PARTS.filter((part) => elementOf(part)) : [];
}
