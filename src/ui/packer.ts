import type { packStudy } from '../session/keep/study.pack.ts';

/** What writes several lines into an address: fetched when there is something to write or to read. */
let pack: typeof packStudy | undefined;

export function packer(): typeof packStudy | undefined {
  return pack;
}

export async function loadPacker(): Promise<void> {
  pack ??= (await import('../session/keep/study.pack.ts')).packStudy;
}
