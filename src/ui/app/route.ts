import { scenarioAsked } from '../../session/index.ts';
import { READ_SECTIONS, type ReadSection } from './section.ts';
import { TOOLS, type Tool } from './tool.ts';

/** The rooms of a meeting, in the order of their tabs. */
export const ROOMS = ['watch', 'try', 'read', 'procedure'] as const;
export type PageRoom = (typeof ROOMS)[number];
/** Where a reader can be in a meeting: in a room, or at its start. */
export type MeetingPlace = PageRoom | 'start';
/** Or outside of it, at what belongs to no meeting. */
export type PagePlace = MeetingPlace | 'signs' | 'learn';

export const SIGNS_ADDRESS = '#/about/signs';

/** Where an address leads: to a room, and there to what the session reads. */
export interface Route {
  readonly place: PagePlace;
  /** The address as a session reads it: `#<meeting>/<place>?<query>`. Empty where no meeting is asked for. */
  readonly link: string;
  /** It has the form that addresses had before the page had rooms. */
  readonly earlier?: true;
  /** In Try: which question, as `questionSlug` writes it, and which tool. */
  readonly question?: string;
  readonly tool?: Tool;
  /** In Read: which part of it. */
  readonly section?: ReadSection;
  /** In Procedure: whose chart, as `chartSlug` writes it. Absent for that of the meeting. */
  readonly chart?: string;
  /** Where in Learn: what follows `#/learn/`. */
  readonly path?: string;
}

const FORM = /^#\/(?<meeting>[^/?]+)(?:\/(?<room>[a-z]+)(?:\/(?<rest>[^?]*))?)?(?:\?(?<query>.*))?$/su;
const ABOUT = /^#\/about(?:[/?]|$)/u;
const LEARN = /^#\/learn(?:$|[/?](.*))/su;

/**
 * `#/<meeting>/watch/<place>?…`, `#/<meeting>/try/<question>/<tool>?…`, `#/<meeting>/read/<section>?…`,
 * `#/<meeting>/procedure/<place>/<draft>/<member>?…`, where draft and member say whose chart is shown.
 * `#/about/signs` is of no meeting, and neither is all else below `#/about`, nor what is below `#/learn`.
 * Every address that an earlier edition wrote (`#<meeting>/<place>?…`) opens Watch; where votes were changed, Try.
 */
export function parseRoute(hash: string): Route {
  if (ABOUT.test(hash)) return { place: 'signs', link: '' };
  const learn = LEARN.exec(hash);
  if (learn) return { place: 'learn', link: '', path: learn[1] ?? '' };
  const { meeting, room, rest = '', query } = FORM.exec(hash)?.groups ?? {};
  const known = ROOMS.find((each) => each === room);
  if (meeting === undefined || (room !== undefined && known === undefined)) return earlierRoute(hash);
  const section = known === 'read' ? READ_SECTIONS.find((each) => each === rest) : undefined;
  const [, place = rest, chart] = (known === 'procedure' && /^([^/]*)\/(.+)$/u.exec(rest)) || [];
  const stop = place === '' || known === 'try' || section ? '' : `/${place}`;
  const link = `#${meeting}${stop}${query === undefined ? '' : `?${query}`}`;
  if (known !== 'try')
    return { place: known ?? 'start', link, ...(section ? { section } : {}), ...(chart ? { chart } : {}) };
  const [question, named] = rest.split('/');
  const tool = TOOLS.find((each) => each === named);
  return { place: 'try', link, ...(question ? { question } : {}), ...(tool ? { tool } : {}) };
}

function earlierRoute(hash: string): Route {
  if (scenarioAsked(hash) === undefined) return { place: 'start', link: '' };
  return { place: hasChanges(hash) ? 'try' : 'watch', link: hash, earlier: true };
}

/** The reader has changed something in it: votes, or whole lines. */
export function hasChanges(hash: string): boolean {
  return /[?&](?:votes|t)=/u.test(hash);
}

interface Printed {
  readonly place: PagePlace;
  readonly tool: Tool;
  /** The question that is shown; absent where the line puts none to the vote. */
  readonly question: string | undefined;
  readonly section?: ReadSection | undefined;
  /** Empty for that of the meeting. */
  readonly chart: string;
  /** Empty for the first page of Learn. */
  readonly path: string;
}

/** @param link as the session writes it: with the stop, and all that the reader has made */
export function printRoute({ place, tool, question, section, chart, path }: Printed, link: string): string {
  const { meeting = '', stop = '', query = '' } = LINK.exec(link)?.groups ?? {};
  switch (place) {
    case 'start':
      return hasChanges(query) ? `#/${meeting}${query}` : `#/${meeting}`;
    case 'signs':
      return SIGNS_ADDRESS;
    case 'learn':
      return `#/learn${path && `/${path}`}`;
    case 'read':
      return `#/${meeting}/read${section ? `/${section}` : ''}${query}`;
    case 'try':
      return `#/${meeting}/try${question === undefined ? '' : `/${question}/${tool}`}${query}`;
    default:
      return `#/${meeting}/${place}${stop}${place === 'procedure' && stop && chart ? `/${chart}` : ''}${query}`;
  }
}

const LINK = /^#(?<meeting>[^/?]+)(?<stop>\/[^?]*)?(?<query>\?.*)?$/su;

/** A question in an address: `S-2016-846`. What divides an address is left out; it is compared, and never read back. */
export function questionSlug(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}.]+/gu, '-');
}
