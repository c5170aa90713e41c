/**
 * What the reader did while the first frame stood, now that the page stands in its place: the focus is where it was, and
 * what was pressed is pressed. A control that the page does not have (yet) is passed over.
 */
export function goOnFromFirstFrame(page: Element): void {
  const { dataset } = document.documentElement;
  const { focused, pressed } = dataset;
  delete dataset['focused'];
  delete dataset['pressed'];
  controlIn(page, focused)?.focus({ preventScroll: true });
  controlIn(page, pressed)?.click();
}

/** Written by `early.ts`, of what the build has drawn; of the same name several stand in the page, such as links. */
function controlIn(page: Element, selector: string | undefined): HTMLElement | undefined {
  return selector === undefined ? undefined : (page.querySelector<HTMLElement>(selector) ?? undefined);
}
