/** What the address of a frame has before its `#`, and that of the whole page has not. */
const OF_A_FRAME = ['embed', 'theme'] as const;

/** The address of the whole page, at a place. @param here the address of the frame */
export function wholePage(here: string, hash: string): string {
  const address = new URL(here);
  for (const name of OF_A_FRAME) address.searchParams.delete(name);
  address.hash = hash;
  return address.href;
}
