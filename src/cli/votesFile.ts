import { fileURLToPath } from 'node:url';

/** The table of votes that comes with the tool; found from here as the scenarios are (scenarioFolder.ts). */
export const VOTES_FILE = fileURLToPath(new URL('../../src/votes/data/council-votes.csv', import.meta.url));
