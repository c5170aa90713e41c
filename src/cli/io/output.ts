import { pipeline } from 'node:stream/promises';

/** What was to be printed could not be written: a full disk, a folder for temporary files that is not there. */
export class Unwritable extends Error {}

/**
 * Prints to standard output. Whoever stops reading (`… | head`) has seen enough: that is no error.
 * @throws {Unwritable}, and what the pieces throw while they are made
 */
export async function print(pieces: Iterable<string | Buffer> | AsyncIterable<string | Buffer>): Promise<void> {
  const made = new Made(pieces);
  try {
    await pipeline(made.pieces(), process.stdout, { end: false });
  } catch (error) {
    if (made.fault) throw made.fault.error;
    if (!isClosedPipe(error)) throw unwritable(error);
  }
}

/** Tells a fault in making the pieces from one in writing them. */
class Made {
  fault: { readonly error: unknown } | undefined;

  constructor(readonly source: Iterable<string | Buffer> | AsyncIterable<string | Buffer>) {}

  async *pieces(): AsyncGenerator<string | Buffer, void, undefined> {
    try {
      yield* this.source;
    } catch (error) {
      this.fault = { error };
      throw error;
    }
  }
}

export function unwritable(error: unknown): Unwritable {
  return new Unwritable(error instanceof Error ? error.message : String(error), { cause: error });
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
