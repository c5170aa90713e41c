import { lazyPanel } from '../frame/lazyPanel.tsx';
import { loadPacker } from '../packer.ts';

/** The dialog of what the reader takes along, fetched when it is asked for; with what writes the address of their own line. */
export const Taking = lazyPanel('take', async () => {
  await loadPacker();
  return import('./TakeDialog.tsx');
});
