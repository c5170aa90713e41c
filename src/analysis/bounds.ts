/** The largest Council that a reader can make: every Member of the United Nations. */
export const MOST_SEATS = 193;

/** Blocs and conditions together, for which chances are worked out exactly. */
export const MOST_LINKS = 8;

/** How far the probabilities of a row may be from adding up to 1. */
export const TOLERANCE = 1 / 1_000_000_000 + Number.EPSILON * 4;
