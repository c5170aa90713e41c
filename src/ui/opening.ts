import { createActor } from 'xstate';
import { FIRST_SCENARIO, listScenarios, loadScenario, type Scenario } from '../scenario/index.ts';
import { scenarioAsked, type ReadLink } from '../session/index.ts';
import { newsOf, type AddressNews } from './address.news.ts';
import { loadPacker } from './packer.ts';
import { playerMachine } from './player.machine.ts';
import { openSession, type PageSession, type OpenSession } from './shared/session.context.ts';

/** A meeting ready to be shown. */
export interface Opened {
  readonly id: string;
  readonly scenario: Scenario;
  readonly page: PageSession;
  /** The address could not be followed, and the meeting is shown as recorded; or not all of it fits any more. */
  readonly news?: AddressNews;
}

/** Fetches the meeting that an address asks for, and opens it where the address says. */
export async function openMeeting(hash: string): Promise<Opened> {
  const listed = listScenarios();
  const asked = scenarioAsked(hash);
  const id = listed.find((known) => known === asked) ?? FIRST_SCENARIO;
  const read = await loadScenario(id);
  if (!read.ok) throw new Error(`${read.file}: ${JSON.stringify(read.problems[0])}`);
  const link = asked === undefined ? undefined : await readAddress(hash, id, read.scenario);
  return { id, scenario: read.scenario, ...openPageSession(read.scenario, link) };
}

/** Most readers come without an address: reading one is fetched when there is one to read. */
export async function readAddress(hash: string, id: string, scenario: Scenario): Promise<ReadLink> {
  const [{ readLink }] = await Promise.all([import('../session/keep/index.ts'), loadPacker()]);
  return readLink(hash, id, scenario);
}

/** @param link the address to follow; without one the meeting opens just before the vote */
export function openPageSession(scenario: Scenario, link?: ReadLink): { page: PageSession; news?: AddressNews } {
  const open = openSession(scenario, link?.ok ? link.link : undefined);
  const page = { ...open, player: openPlayer(open) };
  const news = link && newsOf(link);
  return news ? { page, news } : { page };
}

function openPlayer({ session, view }: OpenSession): PageSession['player'] {
  const input = {
    step: () => session.send({ type: 'step', by: 1 }),
    atEnd: () => view().at === view().line.stops.length - 1,
  };
  return createActor(playerMachine, { input }).start();
}
