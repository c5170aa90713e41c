/** The table of recorded votes, 1946 to 2026. Whoever shows a row shows `CREDIT`. */
export { CREDIT } from './credit.ts';
export type { VoteRow } from './row.ts';
