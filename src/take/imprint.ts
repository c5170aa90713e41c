import { version } from '../../package.json';

/** Who made this, as LICENSE has it. */
export const AUTHOR = 'The Horseshoe authors';

export const EDITION = version;
