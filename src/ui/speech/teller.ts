import type { speechText } from '../../messages/sentences.ts';

/** The words of what seldom happens: fetched after the first frame, or with the meeting that an address asks for. */
let tell: typeof speechText | undefined;

export function teller(): typeof speechText | undefined {
  return tell;
}

export async function loadTeller(): Promise<void> {
  tell ??= (await import('../../messages/otherSpeech.text.ts')).speechText;
}
