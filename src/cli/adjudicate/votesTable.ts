import {
  councilOn,
  parseDate,
  type Council,
  type IsoDate,
  type Matter,
  type Votes,
} from '../../../machines/rules/index.ts';
import { parseAllBallots, parseBallots } from '../args/votesGiven.ts';
import { parseHeader, READ_COLUMNS, type Columns, type ReadColumn } from '../args/columns.ts';
import { readCsv, type CsvRecord } from '../io/csv.ts';
import type { Input } from '../io/input.ts';
import { BadInput, quote, refuse, type Parsed, type Sentence } from '../io/problem.ts';

/** One row of a table of votes, ready to be decided. */
export interface VotesRow {
  readonly id: string;
  readonly council: Council;
  readonly matter: Matter;
  readonly voting: Voting;
}

export type Voting =
  | { readonly kind: 'counted'; readonly votes: Votes }
  /** Adopted without a vote: the table's letters are a convention and say nothing. */
  | { readonly kind: 'withoutVote' }
  /** Only totals are on record. */
  | { readonly kind: 'unknown' };

/**
 * The rows of a table with the columns of council-votes.csv.
 * @throws {BadInput} at the first thing that is wrong, naming file, line and column
 */
export async function* readVotesTable(input: Input): AsyncGenerator<VotesRow, void, undefined> {
  const councils = new Councils();
  let columns: Columns | undefined;
  for await (const record of readCsv(input)) {
    if (columns) yield rowOf(record, columns, councils, input.name);
    else columns = columnsOf(record, input.name);
  }
  if (columns) return;
  throw new BadInput((say) => say('cli.csv.empty', { file: input.name(say), needed: say.list(READ_COLUMNS) }));
}

function columnsOf({ line, fields }: CsvRecord, file: Sentence): Columns {
  const parsed = parseHeader(fields);
  if (!parsed.ok) throw atLine(file, line, parsed.problem);
  return parsed.value;
}

function rowOf({ line, fields }: CsvRecord, { count, places }: Columns, councils: Councils, file: Sentence): VotesRow {
  if (fields.length !== count) {
    throw atLine(file, line, (say) => say('cli.csv.fieldCount', { found: fields.length, needed: count }));
  }
  const cell = <Value>(column: ReadColumn, parse: (text: string) => Parsed<Value>): Value => {
    const parsed = parse(fields[places[column]] ?? '');
    if (!parsed.ok) throw atCell(file, line, column, parsed.problem);
    return parsed.value;
  };
  const date = cell('date', parseDay);
  const council = cell('date', () => councils.on(date));
  const matter = cell('matter', (text) => parseOneOf(MATTER_OF, text));
  const readVoting = cell('mode', (text) => parseOneOf(MODES, text));
  const voting = cell('votes', (text) => readVoting(text.trim(), council, date));
  return { id: fields[places.id] ?? '', council, matter, voting };
}

/** Rows of one day share their Council; the table of members has some 29,000 days, however many rows there are. */
class Councils {
  readonly #known = new Map<IsoDate, Parsed<Council>>();

  on(date: IsoDate): Parsed<Council> {
    const known = this.#known.get(date);
    if (known) return known;
    const council = parseCouncil(date);
    this.#known.set(date, council);
    return council;
  }
}

function parseCouncil(date: IsoDate): Parsed<Council> {
  const found = councilOn(date);
  if (found.ok) return { ok: true, value: found.council };
  const { from, to } = found.problem;
  return refuse((say) => say('cli.date.outsideTable', { found: quote(date), from, to }));
}

function parseDay(text: string): Parsed<IsoDate> {
  const date = parseDate(text);
  return date ? { ok: true, value: date } : refuse((say) => say('cli.date.form', { found: quote(text) }));
}

const MATTER_OF: ReadonlyMap<string, Matter> = new Map([
  ['P', 'procedural'],
  ['S', 'substantive'],
]);

type ReadVoting = (text: string, council: Council, date: IsoDate) => Parsed<Voting>;

const MODES: ReadonlyMap<string, ReadVoting> = new Map([
  ['vote', parseVote],
  ['no_vote', parseNoVote],
]);

function parseVote(text: string, council: Council, date: IsoDate): Parsed<Voting> {
  if (text === '') return { ok: true, value: { kind: 'unknown' } };
  const parsed = parseAllBallots(text, council, date);
  return parsed.ok ? { ok: true, value: { kind: 'counted', votes: parsed.value } } : parsed;
}

/** Nothing is counted; but what stands there must make sense. */
function parseNoVote(text: string, council: Council, date: IsoDate): Parsed<Voting> {
  const parsed = parseBallots(text, council, date);
  return parsed.ok ? { ok: true, value: { kind: 'withoutVote' } } : parsed;
}

function parseOneOf<Value>(values: ReadonlyMap<string, Value>, text: string): Parsed<Value> {
  const value = values.get(text);
  return value === undefined
    ? refuse((say) => say('cli.cell.oneOf', { found: quote(text), allowed: say.list([...values.keys()]) }))
    : { ok: true, value };
}

function atLine(file: Sentence, line: number, problem: Sentence): BadInput {
  return new BadInput((say) => say('cli.at.line', { file: file(say), line, problem: problem(say) }));
}

function atCell(file: Sentence, line: number, column: ReadColumn, problem: Sentence): BadInput {
  return new BadInput((say) => say('cli.at.cell', { file: file(say), line, column, problem: problem(say) }));
}
