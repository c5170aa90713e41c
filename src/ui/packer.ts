import { loadChanges } from '../session/index.ts';
import type { addressOf } from '../session/keep/address.ts';

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
  const [{ addressOf }, { packStudy }] = await Promise.all([
    import('../session/keep/address.ts'),
    import('../session/keep/study.pack.ts'),
  ]);
  write ??= (...session) => addressOf(...session, packStudy);
  await loadChanges();
}
