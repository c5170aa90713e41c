// When a part of the page is drawn: the policies, one table of them in docs/architecture.md.
export { afterPaint } from './afterPaint.ts';
export { NextFrame, Now, Schedule } from './frame.tsx';
export { stateIn, useIdle, whenIdle } from './idle.ts';
