import { fileURLToPath } from 'node:url';

/** The built page that comes with the tool; found from here as the scenarios are (scenarioFolder.ts). */
export const SITE_FOLDER = fileURLToPath(new URL('../../dist/site', import.meta.url));
