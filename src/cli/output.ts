import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Prints to standard output. Whoever stops reading (`… | head`) has seen enough: that is no error. */
export async function print(text: string | Readable): Promise<void> {
  const source = typeof text === 'string' ? Readable.from([text]) : text;
  try {
    await pipeline(source, process.stdout, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
