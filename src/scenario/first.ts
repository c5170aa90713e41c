/** The scenario that opens without an address: named here, so that another file in the folder does not move it. */
export const FIRST_SCENARIO = '2016-10-08-aleppo';
