import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { LIMITS } from '../../limits.ts';
import { withoutUnseen } from '../../scenario/index.ts';
import { BadInput, BadLine, quote, type Sentence } from './badInput.ts';

/** A file that somebody named, or what is piped in. */
export interface Input {
  /** As messages name it. */
  readonly name: Sentence;
  readonly stream: Readable;
}

/** `-` is standard input, as usual on a command line. */
export function openInput(path: string): Input {
  return path === '-'
    ? { name: (say) => say('cli.standardInput'), stream: process.stdin }
    : { name: () => withoutUnseen(path), stream: createReadStream(path) };
}

/**
 * The bytes of an input, piece by piece; each piece is whole characters of UTF-8.
 * @throws {BadInput} when it cannot be read or is not UTF-8
 */
export async function* readBytes({ name, stream }: Input): AsyncGenerator<Buffer, void, undefined> {
  let line = 1;
  let rest = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      // A stream without an encoding yields buffers.
      const bytes = Buffer.concat([rest, chunk as Buffer]);
      const whole = bytes.subarray(0, endOfCharacters(bytes));
      rest = bytes.subarray(whole.length);
      if (!isUtf8(whole)) throw notUtf8(name, line + linesBeforeFault(whole));
      yield whole;
      line += countLines(whole);
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  if (!isUtf8(rest)) throw notUtf8(name, line);
  if (rest.length > 0) yield rest;
}

/** @throws {BadInput} at more bytes than a file may have (a device like /dev/zero has no end), and as `readBytes` */
export async function readText(input: Input): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readBytes(input)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LIMITS.bytes)
      throw new BadInput((say) => say('cli.input.tooLarge', { file: input.name(say), most: LIMITS.bytes }));
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
}

const LINE_FEED = 0x0a;
/** An error of the operating system, like `EIO`. Node's own (`ERR_…`) are no fault of the input. */
const SYSTEM_ERROR = /^E[A-Z0-9]+$/u;

/** A piece may end within a character; its last bytes then wait for the next piece. */
function endOfCharacters(bytes: Buffer): number {
  const longest = 4;
  for (let at = bytes.length - 1; at >= 0 && at > bytes.length - longest; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) return at; // the first byte of a character of several
    if (byte < 0x80) break;
  }
  return bytes.length;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

function linesBeforeFault(bytes: Buffer): number {
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
    lines += 1;
  }
  return lines;
}

function notUtf8(name: Sentence, line: number): BadLine {
  return new BadLine(name, line, {
    found: 'bytes that are not UTF-8',
    expected: 'UTF-8',
    problem: (say) => say('cli.input.notUtf8'),
  });
}

function unreadable(name: Sentence, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new BadInput((say) => say('cli.input.missing', { file: quote(name(say)) }));
    case 'EISDIR':
      return new BadInput((say) => say('cli.input.folder', { file: quote(name(say)) }));
    case 'EACCES':
    case 'EPERM':
      return new BadInput((say) => say('cli.input.forbidden', { file: quote(name(say)) }));
    default:
      return typeof code === 'string' && SYSTEM_ERROR.test(code)
        ? new BadInput((say) => say('cli.input.unreadable', { file: quote(name(say)), code }))
        : error;
  }
}
