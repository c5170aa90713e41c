/**
 * Runs in the page before its own scripts. Marks the first listener of an event and the first task after the next animation
 * frame: then the frame's paint work is done. (The browser's Event Timing rounds to 8 ms and drops what is under 16 ms.)
 * `whole` is the time from the event to the last of the pictures that follow at once, in milliseconds.
 * @param {string} chamber
 */
export function probe(chamber) {
  /** @type {{ whole: number, changed: boolean }[]} */
  const paints = [];
  /** @type {Record<string, number>} */
  const load = {};
  /** @type {((value: undefined) => void)[]} */
  const waiters = [];
  Object.assign(globalThis, {
    horseshoeProbe: { paints, painted, restart, load: () => ({ ...paintEntries(), ...load }) },
  });

  let changes = 0;
  new MutationObserver(() => (changes += 1)).observe(document, {
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
    const before = changes;
    const begin = performance.now();
    performance.mark('horseshoe:step');
    afterPaint(() => {
      performance.mark('horseshoe:painted');
      const changed = changes > before;
      follow(begin, performance.now(), (whole) => {
        waiting = false;
        paints.push({ whole, changed });
        for (const waiter of waiters.splice(0)) waiter(undefined);
      });
    });
  }

  /** As long as each next frame is another one. @param {number} begin @param {number} last @param {(whole: number) => void} then */
  function follow(begin, last, then) {
    const before = changes;
    afterPaint(() => (changes === before ? then(last - begin) : follow(begin, performance.now(), then)));
  }

  /** Forgets what was measured, once the last step has been painted. */
  async function restart() {
    if (waiting) await painted(paints.length + 1);
    paints.splice(0);
  }

  /** Told, not asked again and again: asking costs time that is measured. @param {number} count @returns {Promise<void>} */
  function painted(count) {
    return paints.length >= count
      ? Promise.resolve()
      : new Promise((resolve) => waiters.push(resolve)).then(() => painted(count));
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
