/** How much of a vote is seen: that it is put, how all have voted, or what came of it. */
export const STAGES = ['asked', 'votes', 'result'] as const;
export type Stage = (typeof STAGES)[number];
