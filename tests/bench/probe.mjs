/**
 * Runs in the page before its own scripts. From the first listener of an event over the next animation frame to the first
 * task after that frame: then the frame's paint work is done. (The browser's Event Timing rounds to 8 ms and drops what is
 * under 16 ms.)
 * @param {string} chamber
 */
export function probe(chamber) {
  /** @type {{ ms: number, changed: boolean }[]} */
  const paints = [];
  /** @type {Record<string, number>} */
  const load = {};
  Object.assign(globalThis, { horseshoeProbe: { paints, load: () => ({ ...paintEntries(), ...load }) } });

  let changed = false;
  new MutationObserver(() => (changed = true)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const type of ['keydown', 'click']) addEventListener(type, time, { capture: true });
  watch();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) load['largest-contentful-paint'] = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  let waiting = false;

  /** A click on a label brings a second one, on its input: the reader made one. */
  function time() {
    if (waiting) return;
    waiting = true;
    changed = false;
    const begin = performance.now();
    afterPaint(() => {
      waiting = false;
      paints.push({ ms: performance.now() - begin, changed });
    });
  }

  function watch() {
    if (document.querySelector(chamber)?.getClientRects().length) {
      afterPaint(() => (load['chamber'] = performance.now()));
    } else requestAnimationFrame(watch);
  }

  /** @param {() => void} then */
  function afterPaint(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  }

  function paintEntries() {
    return Object.fromEntries(performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime]));
  }
}
