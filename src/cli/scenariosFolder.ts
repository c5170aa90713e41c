import { fileURLToPath } from 'node:url';

/**
 * The scenarios that come with the tool. It lies two folders above this file, and above the one file that is built from
 * the sources: so this file cannot move deeper.
 */
export const SCENARIOS_FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));
