import { importChanges, loadChanges } from '../session/index.ts';
import type { addressOf } from '../session/keep/address.ts';
import { retriable } from './frame/retriable.ts';

type WriteLines = (
  ...session: Parameters<typeof addressOf> extends [...infer Session, unknown] ? Session : never
) => string;

/** What writes the reader's lines into an address: fetched when there is something to write or to read. */
let write: WriteLines | undefined;

export function packer(): WriteLines | undefined {
  return write;
}

/** And then the changes themselves: where a reader can make a line, its address can be written. */
export async function loadPacker(): Promise<void> {
  const [{ addressOf }, { packStudy }] = await Promise.all([importAddress(), importPacker(), loadChanges(importOnce)]);
  write ??= (...session) => addressOf(...session, packStudy);
}

const importAddress = retriable(async () => await import('../session/keep/address.ts'));
const importPacker = retriable(async () => await import('../session/keep/study.pack.ts'));
const importOnce = retriable(importChanges);
