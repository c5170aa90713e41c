import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwritable } from './output.ts';

/** Lines on disk until it is certain that all of them may be printed. */
export interface Spool {
  /** @param line with its end */
  readonly add: (line: string) => void;
  /** Everything that was added, piece by piece. */
  readonly read: () => Iterable<Buffer>;
  readonly close: () => void;
}

/** @throws {Unwritable} here and in `add` and `read`: there is no room for temporary files */
export function openSpool(): Spool {
  const file = openNameless();
  let pending: string[] = [];

  function flush(): void {
    attempt(() => writeFileSync(file, pending.join('')));
    pending = [];
  }

  return {
    add(line) {
      pending.push(line);
      if (pending.length === LINES_AT_ONCE) flush();
    },
    read() {
      flush();
      return readPieces(file);
    },
    close: () => closeSync(file),
  };
}

const LINES_AT_ONCE = 500;
const PIECE = 65_536;

/** Not a stream: that would close the file when whoever reads the output goes away. */
function* readPieces(file: number): Generator<Buffer, void, undefined> {
  for (let position = 0; ;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const length = readSync(file, piece, 0, PIECE, position);
    if (length === 0) return;
    yield piece.subarray(0, length);
    position += length;
  }
}

/** The name is removed while the file is open, so that nothing is left behind however the program ends. */
function openNameless(): number {
  const path = join(tmpdir(), `horseshoe-${randomUUID()}`);
  return attempt(() => {
    const file = openSync(path, 'wx+', 0o600);
    rmSync(path);
    return file;
  });
}

function attempt<Value>(write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    throw unwritable(error);
  }
}
