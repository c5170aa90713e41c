import { CsvError, parse, type Parser } from 'csv-parse';
import { readBytes, type Input } from './input.ts';
import { BadLine, type Sentence } from './badInput.ts';

export interface CsvRecord {
  /** The line of the file on which the record begins, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a CSV file one after the other (RFC 4180; any line ends; a byte order mark and blank lines are passed
 * over). How many fields a record must have is for the caller to say.
 * @throws {BadLine} at a quotation mark out of place or a record that is too long, and as `readBytes`
 */
export async function* readCsv(input: Input): AsyncGenerator<CsvRecord, void, undefined> {
  const lines = new LineCounter();
  const ready: CsvRecord[] = [];
  const parser = parse({
    bom: true,
    max_record_size: LONGEST_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    on_record(fields: readonly string[], info) {
      ready.push({ line: lines.startOf(fields, info), fields });
      return null; // not through the stream: at an error it drops the records before it
    },
  });
  parser.on('error', () => {}); // `fed` hands it on
  for await (const bytes of readBytes(input)) {
    const error = await fed(parser, bytes);
    for (const record of ready.splice(0)) yield record;
    if (error) throw malformed(input.name, error, lines.startOfNext(parser.info));
  }
  const error = await fed(parser);
  for (const record of ready.splice(0)) yield record;
  if (error) throw malformed(input.name, error, lines.startOfNext(parser.info));
}

/** In bytes: a quotation mark that is never closed would otherwise take the rest of the file into memory. */
const LONGEST_RECORD = 1_048_576;

/** Without bytes: the end of the file. */
function fed(parser: Parser, bytes?: Buffer): Promise<Error | null | undefined> {
  return new Promise((resolve) => {
    if (bytes) parser.write(bytes, resolve);
    else parser.end(resolve);
  });
}

interface Counted {
  readonly lines: number;
  readonly empty_lines: number;
}

/** csv-parse counts a CR LF within quotation marks twice; where a record has more than one line we count ourselves. */
class LineCounter {
  #next = 1;
  #lines = 0;
  #empty = 0;

  startOf(fields: readonly string[], info: Counted): number {
    const start = this.startOfNext(info);
    const isOneLine = info.lines - this.#lines - (info.empty_lines - this.#empty) === 1;
    this.#next = start + 1 + (isOneLine ? 0 : countBreaks(fields));
    this.#lines = info.lines;
    this.#empty = info.empty_lines;
    return start;
  }

  startOfNext(info: Counted): number {
    return this.#next + info.empty_lines - this.#empty;
  }
}

function countBreaks(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
}

function malformed(name: Sentence, error: Error, line: number): Error {
  switch (error instanceof CsvError && error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new BadLine(name, line, {
        found: LONGEST_RECORD + 1,
        expected: LONGEST_RECORD,
        problem: (say) => say('cli.csv.tooLong'),
      });
    case 'CSV_QUOTE_NOT_CLOSED':
      return new BadLine(name, line, {
        found: 'end of file',
        expected: '"',
        problem: (say) => say('cli.csv.openQuote'),
      });
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new BadLine(name, line, { found: '"', expected: '""', problem: (say) => say('cli.csv.strayQuote') });
    default:
      return error;
  }
}
