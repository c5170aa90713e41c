import { randomUUID } from 'node:crypto';
import { closeSync, createReadStream, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Lines kept out of memory until it is certain that all of them may be printed. */
export interface Spool {
  readonly add: (line: string) => void;
  /** Everything that was added, once. */
  readonly read: () => Readable;
  readonly close: () => void;
}

/** The file loses its name at once, so that nothing stays behind however the program ends. */
export function openSpool(): Spool {
  const path = join(tmpdir(), `horseshoe-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path);
  let pending: string[] = [];

  function flush(): void {
    writeFileSync(file, pending.join(''));
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
