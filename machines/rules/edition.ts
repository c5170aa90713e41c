/**
 * The edition of the law in this folder: raised when a rule refuses, offers or decides something otherwise than before.
 * Scenarios and studies name the edition that they were checked with, so that a reader learns why an old line now ends
 * otherwise.
 */
export const LAW_EDITION = 2;
