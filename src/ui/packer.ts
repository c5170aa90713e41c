import type { packStudy } from '../session/study.pack.ts';

/** What writes several lines into an address: fetched when there is something to write or to read. */
let pack: typeof packStudy | undefined;

export function packer(): typeof packStudy | undefined {
  return pack;
}

export async function loadPacker(): Promise<void> {
  pack ??= (await import('../session/study.pack.ts')).packStudy;
}
