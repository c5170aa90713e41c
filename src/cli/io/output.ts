import { pipeline } from 'node:stream/promises';

/** What was to be printed could not be written: a full disk, a folder for temporary files that is not there. */
export class Unwritable extends Error {}

/**
 * Prints to standard output. Whoever stops reading (`… | head`) has seen enough: that is no error.
 * @throws {Unwritable}
 */
export async function print(pieces: Iterable<string | Buffer>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw unwritable(error);
  }
}

export function unwritable(error: unknown): Unwritable {
  return new Unwritable(error instanceof Error ? error.message : String(error), { cause: error });
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
