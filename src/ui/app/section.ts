/** The parts of Read that have an address of their own, in their order; the heading of each is `<part>-title`. */
export const READ_SECTIONS = ['votes', 'drafts', 'statements', 'before', 'after', 'sources', 'minutes'] as const;
export type ReadSection = (typeof READ_SECTIONS)[number];
