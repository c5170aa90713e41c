/** The language of the messages that are fetched. */
export const LANGUAGE = 'en';
/** The custom by which days and numbers are written: the United Nations writes 8 October 2016. */
export const LOCALE = 'en-GB';
