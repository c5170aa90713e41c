const ROW_ID = /^[A-Z]{2}-\d+$/u;

/** Whether a meeting is named as rows of the table of votes are: the code of a source, and a number. */
export function isRowId(id: string): boolean {
  return ROW_ID.test(id);
}
