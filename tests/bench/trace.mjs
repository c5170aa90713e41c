/** @typedef {{ name: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} Event */

/** What tells of tasks, and of the probe's marks; nothing that costs the page more. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** @typedef {{ work: number, processor: number }} Work milliseconds */

/**
 * How long the page's main thread worked from each mark of a step to the mark of its picture, in milliseconds: without the
 * time in which it waited for the browser's next frame, up to 16.7 ms of it on any page, however small. `processor` is the part
 * of it in which the thread had a processor: what is left of the time where the machine has other work.
 * @param {import('@playwright/test').Page} page @param {() => Promise<void>} run @returns {Promise<Work[]>}
 */
export async function traced(page, run) {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to trace');
  const session = await browser.newBrowserCDPSession();
  /** @type {Event[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(.../** @type {Event[]} */ (/** @type {unknown} */ (value))),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return worksIn(events);
}

/** @param {readonly Event[]} events @returns {Work[]} */
function worksIn(events) {
  const named = (/** @type {string} */ name) => events.filter((event) => event.name === name).toSorted(byTime);
  const [steps, painted] = [named('horseshoe:step'), named('horseshoe:painted')];
  const tasks = named('RunTask');
  return steps.map((step) => {
    const end = painted.find(({ ts }) => ts >= step.ts)?.ts ?? Infinity;
    const own = tasks.filter(
      ({ pid, tid, ts, dur = 0 }) => pid === step.pid && tid === step.tid && ts < end && ts + dur > step.ts,
    );
    const worked = own.map(({ ts, dur = 0, tdur = dur }) => {
      const inside = Math.min(end, ts + dur) - Math.max(step.ts, ts);
      return { work: inside / 1000, processor: dur === 0 ? 0 : ((inside / dur) * tdur) / 1000 };
    });
    return {
      work: worked.reduce((sum, { work }) => sum + work, 0),
      processor: worked.reduce((sum, { processor }) => sum + processor, 0),
    };
  });
}

/** @param {Event} one @param {Event} other */
const byTime = (one, other) => one.ts - other.ts;
