/**
 * What the licence of the table asks to be said wherever its rows are: who made it, where it is, the terms, and that it was
 * changed. `data/README.md` has the particulars.
 */
export const CREDIT = {
  title: 'UNSC votes since 1946 Database',
  authors: 'Benoît Martin',
  year: 2026,
  publisher: 'data.sciencespo V1; Atelier de cartographie de Sciences Po / GRAM',
  doi: '10.21410/7E4/Z0KECE',
  url: 'https://doi.org/10.21410/7E4/Z0KECE',
  readIn: 'github.com/AtelierCartographie/bd-unsc at a7e64be',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  changes: 'The data were changed: codes of the members, selection of the rows, corrections.',
} as const;

/** The credit as a text, for `licenses.txt` and for the data themselves. */
export const CREDIT_TEXT = [
  `${CREDIT.authors}, ${CREDIT.title}, ${CREDIT.year}, ${CREDIT.publisher}. ${CREDIT.url}`,
  `Read in ${CREDIT.readIn}.`,
  `Licence: ${CREDIT.licence}, ${CREDIT.licenceUrl} (no warranties are given).`,
  CREDIT.changes,
].join('\n');
