import type { Say } from '../../messages/say.ts';
import { usualSpeechText, type speechText } from '../../messages/sentences.ts';
import type { Speech } from '../../session/index.ts';

/** The words of what seldom happens: fetched after the first frame, or before it where the page opens at them. */
let tell: typeof speechText | undefined;

export function teller(): typeof speechText | undefined {
  return tell;
}

export async function loadTeller(): Promise<void> {
  tell ??= (await import('../../messages/otherSpeech.text.ts')).speechText;
}

/** Has the words for what is said where the page opens; if they cannot be fetched, that is said in their place. */
export async function loadWordsOf(say: Say, speech: Speech): Promise<void> {
  if (usualSpeechText(say, String, speech) === undefined) await loadTeller().catch(() => undefined);
}
