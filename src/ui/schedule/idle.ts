/** How long one go may take, in milliseconds: a step of the meeting must not wait for it. */
const SLICE = 8;

const jobs = new Set<() => void>();
let waiting = false;

/** Does what nobody waits for, after the next picture, a few at a time. Returns how to call it off. */
export function whenIdle(job: () => void): () => void {
  jobs.add(job);
  ask();
  return () => void jobs.delete(job);
}

function ask(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => setTimeout(work));
}

function work(): void {
  waiting = false;
  const until = performance.now() + SLICE;
  for (const job of jobs) {
    jobs.delete(job);
    job();
    if (performance.now() > until) break;
  }
  if (jobs.size > 0) ask();
}
