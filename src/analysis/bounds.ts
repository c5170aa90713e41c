/** The largest Council that a reader can make: every Member of the United Nations. */
export const MOST_SEATS = 193;

/**
 * The sum of the weights in a Council of weights, at most, and the seats with a veto there. The sets of seats are counted
 * for each number of seats and each weight, so these bound memory and time.
 */
export const MOST_WEIGHT = 1000;
export const MOST_HOLDERS = 20;

/** Blocs and conditions together, for which chances are worked out exactly. */
export const MOST_LINKS = 8;

/** How far the probabilities of a row may be from adding up to 1. */
export const TOLERANCE = 1 / 1_000_000_000 + Number.EPSILON * 4;
