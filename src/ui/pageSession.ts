import { createActor } from 'xstate';
import type { Scenario } from '../scenario/index.ts';
import { isKnown, type MeetingView, type PlayedRecord, type ReadLink } from '../session/index.ts';
import { newsOf, type AddressNews } from './address.news.ts';
import { goToQuestion } from './app/question.ts';
import { roomsMachine } from './app/rooms.machine.ts';
import type { Route } from './app/route.ts';
import { inboxMachine, type Receiver } from './inbox.machine.ts';
import { loadPacker } from './packer.ts';
import { playerMachine } from './player.machine.ts';
import { openSession, type OpenSession, type PageSession } from './shared/session.context.ts';
import { leadOf, wordCount } from './speech/lead.ts';

/**
 * @param link the address to follow; without one the meeting opens just before the vote
 * @param route the room to open, and in Try the question
 */
export function openPageSession(
  scenario: Scenario,
  played: PlayedRecord,
  link?: ReadLink,
  { place, question, section, tool = 'takes', chart = '', path = '' }: Omit<Route, 'link'> = { place: 'watch' },
): { page: PageSession; news?: AddressNews } {
  const open = openSession(scenario, played, link?.ok ? link.link : undefined);
  const inbox = openInbox(open);
  const rooms = createActor(roomsMachine, {
    snapshot: roomsMachine.resolveState({ value: place, context: { tool, chart, path, left: 'start', section } }),
  }).start();
  const page = { ...open, inbox, rooms, player: openPlayer(open, inbox, scenario.language) };
  if (place === 'try') goToQuestion(page, question);
  const news = link && newsOf(link);
  return news ? { page, news } : { page };
}

function openInbox({ session }: OpenSession): PageSession['inbox'] {
  const input: Receiver = { isKnown, learn: loadPacker, receive: (event) => session.send(event) };
  return createActor(inboxMachine, { input }).start();
}

/** A statement is read in its gist; everything else is a short sentence. */
function wordsIn({ speech }: MeetingView, language: string): number {
  const gist = speech.kind === 'statement' ? (speech.recorded?.text ?? '') : '';
  return wordCount(leadOf(gist, language).lead);
}

function openPlayer({ view }: OpenSession, inbox: PageSession['inbox'], language: string): PageSession['player'] {
  const input = {
    step: () => inbox.send({ type: 'ask', event: { type: 'step', by: 1 } }),
    atEnd: () => view().at === view().line.stops.length - 1,
    atResult: () => view().line.stops[view().at]?.outcome !== undefined,
    words: () => wordsIn(view(), language),
  };
  return createActor(playerMachine, { input }).start();
}
