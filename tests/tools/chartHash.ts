import { createHash } from 'node:crypto';
import { STRUCTURES } from '../../machines/index.ts';

/** The hash of what is drawn: a layout that has another is stale. */
export function structureHash(): string {
  return createHash('sha256').update(JSON.stringify(STRUCTURES)).digest('hex').slice(0, 16);
}
