/** A value in a table; `undefined` where there is none. */
export type TableCell = string | number | bigint | boolean | undefined;

/** Rows under named columns. Names and codes are the same in every language, so that programs can read them. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Partial<Record<Column, TableCell>>>[];
}

/**
 * A table as CSV (RFC 4180). Numbers have a point and every digit that it takes to read the same number back; nothing
 * depends on a language. The mark at the beginning tells spreadsheets that it is UTF-8.
 */
export function printCsv<Column extends string>({ columns, rows }: Table<Column>): string {
  const lines = [columns.map(quoted), ...rows.map((row) => columns.map((column) => printCell(row[column])))];
  return `\u{FEFF}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function printCell(cell: TableCell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? quoted(unarmed(cell)) : String(cell);
}

/** A spreadsheet would run a text that begins so as a formula; behind an apostrophe it is text. */
function unarmed(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
