/** Views that the page does not need before its first step: loaded on demand. */
export { compareLines, comparisonOf, shownLine } from './comparison.ts';
export { lineViewOf } from './lineView.ts';
export { aheadNow } from './ahead.ts';
export { editsOf } from '../edit/edits.ts';
export { actsByAll, chartNow, chartPlace, STRUCTURES } from './chart.ts';
export { outline, outlines, placeIn } from './outline.ts';
export { groupOf, GROUPS, possibleNow, wordingOf } from './possible.ts';
export { createQuestionsOnLine } from './questionOnLine.ts';
export { turnOf } from './shownTurn.ts';
export { viewsOnLine } from './viewsOnLine.ts';
