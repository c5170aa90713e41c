import './arrive.css';

/**
 * Brings a heading into view and gives it the focus, now or once it stands on the page: a room may have to be fetched
 * first. What is folded below it is opened. Who presses something else meanwhile has gone on, and is not called back.
 */
export function arriveAt(id: string): void {
  const leave = new AbortController();
  const { signal } = leave;
  const observer = new MutationObserver(look);
  function look(): void {
    const heading = document.getElementById(id);
    if (!heading) return;
    leave.abort();
    show(heading);
  }
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  const begun = performance.now(); // the press that led here is still under way
  const goneOn = ({ timeStamp }: Event) => (timeStamp > begun ? leave.abort() : undefined);
  for (const event of ['pointerdown', 'keydown'] as const) addEventListener(event, goneOn, { signal });
  look();
}

function show(heading: HTMLElement): void {
  const fold = heading.closest('details');
  if (fold) fold.open = true;
  const target = heading.closest('summary') ?? heading;
  if (!target.matches('summary, [tabindex]')) target.tabIndex = -1;
  target.dataset['arrived'] = '';
  target.focus({ preventScroll: true });
  if (!isInView(target)) target.scrollIntoView({ block: 'start' });
}

/** Who sees it already is not moved. */
function isInView(target: HTMLElement): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= 0 && bottom < innerHeight / 2;
}
