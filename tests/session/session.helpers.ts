import { readFileSync } from 'node:fs';

import { parseDraftSymbol, parseState, type DraftSymbol, type StateId } from '../../machines/rules/index.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { createSession, createView, type MeetingView, type SessionEvent } from '../../src/session/index.ts';
import { fetchedRecord } from '../fetchedRecord.ts';

export const ALEPPO = scenarioFrom('2016-10-08-aleppo');
export const [FRENCH, RUSSIAN] = [symbol('S/2016/846'), symbol('S/2016/847')];

export function scenarioFrom(id: string): Scenario {
  const file = `scenarios/${id}.json`;
  const parsed = parseScenario(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

export function symbol(text: string): DraftSymbol {
  const parsed = parseDraftSymbol(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

export function state(text: string): StateId {
  const parsed = parseState(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

/** A session that is sent events and looked at. */
export function open(scenario: Scenario = ALEPPO, link?: Parameters<typeof createSession>[2]) {
  const session = createSession(scenario, fetchedRecord(scenario), link);
  session.start();
  const view = createView(session.fixed);
  return {
    session,
    send: (...events: SessionEvent[]): MeetingView => {
      for (const event of events) session.send(event);
      return view(session.getSnapshot().context);
    },
    state: () => session.getSnapshot().context,
    view: () => view(session.getSnapshot().context),
  };
}
