import { useEffect, useRef, type RefObject } from 'react';

/** A dialog over the page that is open or not. `closed` is for its event `close`. */
export function useModal(
  open: boolean,
  close: () => void,
  show = showModal,
): { readonly dialog: RefObject<HTMLDialogElement | null>; readonly closed: () => void } {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current) return;
    if (open) show(dialog.current);
    else dialog.current.close();
  }, [open, show]);
  /** The browser tells it later: by then another dialog may be open in its place. */
  function closed(): void {
    if (open) close();
  }
  return { dialog, closed };
}

function showModal(dialog: HTMLDialogElement): void {
  dialog.showModal();
}
