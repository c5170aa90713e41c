// The policies that decide when a part of the page is rendered. docs/architecture.md has a table of them.
export { afterPaint } from './afterPaint.ts';
export { NextFrame, Now, Schedule, usePainted } from './frame.tsx';
export { stateIn, useIdle, whenIdle } from './idle.ts';
