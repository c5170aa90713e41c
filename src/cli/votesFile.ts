import { fileURLToPath } from 'node:url';

/** The table of votes that comes with the tool; the path is the same for the tool that is built (`scenarioFolder.ts`). */
export const VOTES_FILE = fileURLToPath(new URL('../../src/votes/data/council-votes.csv', import.meta.url));
