import { READ_PARTS, readSources, type ReadPart } from '../../take/readTables.ts';
import { shownSources } from '../../take/shownSources.ts';
import type { Source } from '../../scenario/index.ts';
import type { MeetingView } from '../../session/index.ts';
import type { PagePlace } from '../app/route.ts';
import type { Tool } from '../app/tool.ts';

/** What can be taken as a picture besides the votes: the tool beside them, a part of Read, or the chart of Procedure. */
export type TakenPart = Tool | ReadPart | 'chart';

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

/** The drawing, all of it, or the outline that stands in its place. */
const OF_THE_CHART: Place = {
  find: () => document.querySelector('.chart-plane') ?? document.querySelector('.chart .outline'),
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
  if (part === 'chart') return OF_THE_CHART;
  return isReadPart(part) ? OF_READ[part] : OF_A_TOOL;
}

/** What stands on the page in a room, and can be taken by itself. @param tool of Try */
export function partsIn(room: PagePlace, tool: Tool): readonly TakenPart[] {
  if (room === 'try') return [tool];
  const parts: readonly TakenPart[] = room === 'read' ? READ_PARTS : room === 'procedure' ? ['chart'] : [];
  return parts.filter((part) => elementOf(part));
}
