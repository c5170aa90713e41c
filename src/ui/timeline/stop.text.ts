import type { Stop } from '../../session/index.ts';
import type { Names } from '../shared/names.context.ts';
import { phaseText } from '../../messages/sentences.ts';
import type { Say } from '../../messages/say.ts';

/** What happens at a stop, in a few words: for the slider's value and the list of stops. */
export function stopText(say: Say, names: Names, stop: Stop): string {
  const text = plainText(say, names, stop);
  if (stop.unknown !== undefined) return say('ui.stop.unknown', { stop: text });
  return stop.lapsed ? say('ui.stop.lapsed', { stop: text }) : text;
}

function plainText(say: Say, names: Names, { act, phase }: Stop): string {
  if (act?.type === 'statement.make' && act.by) return say('ui.stop.statement', { state: names(act.by) });
  return phaseText(say, phase);
}
