import { renderToString } from 'react-dom/server';
import messages from '../../messages/en.json';
import { createSay } from '../../messages/say.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { playRecord, writeRecord } from '../../session/play.ts';
import { readRecord } from '../../session/index.ts';
import { App } from '../App.tsx';
import { loadRoom } from '../app/loadRoom.ts';
import { openPageSession } from '../pageSession.ts';
import { Drawn, type DrawnFor } from './Drawn.tsx';

/** The start of a meeting, as the page has it before any script has run. */
export interface DrawnStart {
  /** Markup for each kind of window; its addresses (`flags/fr.svg`) are those of a page at the root of the site. */
  readonly markup: Readonly<Record<DrawnFor, string>>;
  readonly title: string;
  /** In plain words, and without a result. */
  readonly description: string;
  /** BCP 47 tag of the description. */
  readonly language: string;
}

/** The sentences of pages that stand without a script. */
export interface DrawnWords {
  readonly name: string;
  readonly noScript: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly start: string };
}

await loadRoom('start'); // else what stands for it meanwhile would be drawn

/** @returns the sentences, in the language of the page */
export function drawnWords(): DrawnWords {
  return {
    name: say('ui.name'),
    noScript: say('site.noScript'),
    notFound: { title: say('site.notFound.title'), text: say('site.notFound.text'), start: say('site.notFound.start') },
  };
}

const say = createSay(messages, 'en-GB'); // compiled by the messages plugin

/**
 * Draws the start of a meeting with the page's own components. Run by the build (`firstFrame.plugin.ts`), never by the page.
 * @param json the text of the scenario's file
 * @throws where the file is no scenario
 */
export function drawStart(id: string, json: string): DrawnStart {
  const parsed = parseScenario(json, id);
  if (!parsed.ok) throw new Error(`scenarios/${id}.json is no scenario: ${JSON.stringify(parsed.problems)}`);
  const { scenario } = parsed;
  const played = readRecord(scenario, writeRecord(scenario, playRecord(scenario)));
  const opened = { id, scenario, ...openPageSession(scenario, played, undefined, { place: 'start' }) };
  const draw = (kind: DrawnFor) =>
    renderToString(
      <Drawn kind={kind}>
        <App say={say} opened={opened} />
      </Drawn>,
    );
  return {
    markup: { wide: draw('wide'), narrow: draw('narrow'), low: draw('low') },
    title: say('ui.page.title', { title: scenario.question?.title ?? scenario.title }),
    description: scenario.question?.standfirst ?? scenario.standfirst,
    language: scenario.language,
  };
}
