import { fileURLToPath } from 'node:url';

/**
 * The scenarios that come with the tool. This file lies as deep below the project as the tool that is built from it
 * (dist/cli/horseshoe.js), so that the path is the same for both.
 */
export const SCENARIO_FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));
