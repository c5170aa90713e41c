import { fetchFirstScenario } from '../scenario/fetch.ts';
import { FIRST_SCENARIO, type Scenario } from '../scenario/index.ts';
import { readRecord, scenarioAsked, placeInRecord, type PlayedRecord, type ReadLink } from '../session/index.ts';
import { fetchRecord } from '../session/tree/fetchRecord.ts';
import { newsOfMove, type AddressNews } from './address.news.ts';
import { loadRoom } from './app/loadRoom.ts';
import { giveWay } from './schedule/giveWay.ts';
import { hasChanges, parseRoute, type Route } from './app/route.ts';
import { loadPacker } from './packer.ts';
import { ownMeeting } from './shared/site.ts';
import { openPageSession } from './pageSession.ts';
import type { PageSession } from './shared/session.context.ts';

/** A meeting ready to be shown. */
export interface Opened {
  /** The address that it was opened at; without one, that of the window. A reader may be elsewhere before it is shown. */
  readonly hash?: string;
  readonly id: string;
  readonly scenario: Scenario;
  readonly page: PageSession;
  /** The address could not be followed, and the meeting is shown as recorded; or not all of it fits any more. */
  readonly news?: AddressNews;
}

interface FetchedMeeting {
  readonly id: string;
  readonly scenario: Scenario;
  readonly played: PlayedRecord;
}

/** Fetches the meeting that an address asks for, and opens it where the address says. */
export async function openMeeting(hash: string): Promise<Opened> {
  return { ...(await openAt(hash)), hash };
}

async function openAt(hash: string): Promise<Opened> {
  const { link, ...route } = parseRoute(hash);
  const { place } = route;
  const room = place === 'watch' ? undefined : loadRoom(place).catch(() => undefined); // tried again there
  const asked = scenarioAsked(link);
  if (asked === undefined) {
    const [own] = await Promise.all([meetingCalled(ownMeeting()), room]);
    return opened(own, undefined, route);
  }
  const reader = hasChanges(link) ? loadReader() : undefined; // it will be needed
  const [meeting] = await Promise.all([meetingCalled(asked), room, reader]);
  const { id, scenario, played } = meeting;
  const moved = newsOfMove(route.earlier);
  const told = moved ? { news: moved } : {};
  await giveWay();
  const found = placeInRecord(scenario, played, id, link);
  if (!found) return { ...told, ...opened(meeting, await readAddress(link, id, scenario), route) };
  const plain = opened(meeting, undefined, route);
  if (found.at !== undefined) plain.page.session.send({ type: 'seek', to: found.at });
  return { ...told, ...plain };
}

/** Most readers come without an address: reading one is fetched when there is one to read. */
export async function readAddress(hash: string, id: string, scenario: Scenario): Promise<ReadLink> {
  const { readLink } = await loadReader();
  return readLink(hash, id, scenario);
}

async function loadReader() {
  const [reader] = await Promise.all([import('../session/keep/index.ts'), loadPacker()]);
  return reader;
}

/** The meeting of that name, or the first where there is none: the address will be refused, and why is said. */
async function meetingCalled(asked: string): Promise<FetchedMeeting> {
  if (asked === FIRST_SCENARIO) return await firstMeeting();
  const { otherMeeting } = await import('./otherMeeting.ts');
  return (await otherMeeting(asked)) ?? (await firstMeeting());
}

async function firstMeeting(): Promise<FetchedMeeting> {
  const [scenario, written] = await Promise.all([fetchFirstScenario(), fetchRecord(FIRST_SCENARIO)]);
  await giveWay();
  return { id: FIRST_SCENARIO, scenario, played: readRecord(scenario, written) };
}

function opened({ id, scenario, played }: FetchedMeeting, link?: ReadLink, route?: Omit<Route, 'link'>): Opened {
  return { id, scenario, ...openPageSession(scenario, played, link, route) };
}
