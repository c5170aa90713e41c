/**
 * What the build has drawn for this window, alone in the page and with the names that the page gives, so that React can
 * take it over as it stands.
 * @returns nothing where none is drawn, or the address leads elsewhere: then the page is drawn anew in its place
 */
export function frameToTakeOver(page: Element): HTMLElement | undefined {
  if (document.documentElement.dataset['at'] !== 'start') return undefined;
  const frames = [...page.querySelectorAll<HTMLElement>('.first-frame')];
  const shown = frames.find((frame) => frame.getClientRects().length > 0);
  if (shown === undefined) return undefined;
  for (const frame of frames) if (frame !== shown) frame.remove();
  const ending = `-${shown.dataset['window'] ?? ''}`;
  for (const name of ['id', 'for', 'href', 'aria-labelledby'])
    for (const element of shown.querySelectorAll(`[${name}$="${ending}"]`))
      element.setAttribute(name, element.getAttribute(name)?.slice(0, -ending.length) ?? '');
  return shown;
}

/**
 * What the reader did while the first frame stood, now that the page stands in its place: the focus is where it was, and
 * what was pressed is pressed. A control that the page does not have (yet) is passed over.
 */
export function goOnFromFirstFrame(page: Element): void {
  for (const busy of page.querySelectorAll('.first-frame [aria-busy]')) busy.removeAttribute('aria-busy');
  page.querySelector('.first-frame')?.removeAttribute('class');
  const { dataset } = document.documentElement;
  const { focused, pressed } = dataset;
  delete dataset['focused'];
  delete dataset['pressed'];
  controlIn(page, focused)?.focus({ preventScroll: true });
  controlIn(page, pressed)?.click();
}

/** Written by `early.ts`, of what the build has drawn. */
function controlIn(page: Element, selector: string | undefined): HTMLElement | undefined {
  return selector === undefined ? undefined : (page.querySelector<HTMLElement>(selector) ?? undefined);
}
