import type { ActId, EventId } from './scenario.ts';

/** `undefined` when the text is not formed like an id. */
export function parseActId(text: string): ActId | undefined {
  return ID.test(text) ? (text as ActId) : undefined; // the form is all that an id claims
}

/** `undefined` when the text is not formed like an id. */
export function parseEventId(text: string): EventId | undefined {
  return ID.test(text) ? (text as EventId) : undefined; // the form is all that an id claims
}

export const ID = /^[a-z][a-z0-9-]{0,39}$/;
