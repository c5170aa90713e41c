import { parseActId } from '../../scenario/index.ts';
import type { StopPlace } from '../tree/place.ts';

/** `undefined` where it has not the form of a place; a number alone is none, but for `0`. */
export function parsePlace(text: string): Exclude<StopPlace, { stop: number }> | undefined {
  const { id, beyond = '0' } = FORM.exec(text)?.groups ?? {};
  if (id === undefined) return undefined;
  if (id === '0') return { beyond: Number(beyond) };
  const after = parseActId(id);
  return after && { after, beyond: Number(beyond) };
}

const FORM = /^(?<id>[^+]+)(?:\+(?<beyond>\d{1,6}))?$/u;
