import { randomUUID } from 'node:crypto';
import { closeSync, createReadStream, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { unwritable } from './output.ts';

/** Lines kept out of memory until it is certain that all of them may be printed. */
export interface Spool {
  readonly add: (line: string) => void;
  /** Everything that was added, once. */
  readonly read: () => Readable;
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
      pending.push(`${line}\n`);
      if (pending.length === LINES_AT_ONCE) flush();
    },
    read() {
      flush();
      return createReadStream('', { fd: file, start: 0, autoClose: false });
    },
    close: () => closeSync(file),
  };
}

const LINES_AT_ONCE = 500;

/** A file that loses its name at once, so that nothing stays behind however the program ends. */
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
