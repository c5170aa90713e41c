import {
  councilOn,
  parseDate,
  type Council,
  type IsoDate,
  type Matter,
  type Votes,
} from '../../../machines/rules/index.ts';
import { unknownCouncilText } from '../args/councilFlags.ts';
import { readCsv, type CsvRecord } from '../io/csv.ts';
import type { Input } from '../io/input.ts';
import { BadInput, BadLine, quote, refuse, type Fault, type Parsed, type Sentence } from '../io/badInput.ts';
import { parseHeader, READ_COLUMNS, type Columns, type ReadColumn } from './votesColumns.ts';
import { parseVoteList, parseWholeVoteList } from './voteList.ts';

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

/** A row that is wrong: the first thing in it that is. */
export interface RefusedRow extends Fault {
  /** Absent where the row has not the fields that it should have. */
  readonly id?: string;
  readonly line: number;
  /** Absent where the row as a whole is wrong. */
  readonly column?: ReadColumn;
  /** The rows after it cannot be read. */
  readonly unreadFromHere?: true;
}

/**
 * The rows of a table with the columns of council-votes.csv. A table that cannot be read to its end closes with the
 * line from which that is so.
 * @throws {BadInput} when the first line does not name the columns, or nothing can be read
 */
export async function* readVotesTable(input: Input): AsyncGenerator<Parsed<VotesRow, RefusedRow>, void, undefined> {
  const councils = new Councils();
  let columns: Columns | undefined;
  try {
    for await (const record of readCsv(input)) {
      if (columns) yield rowOf(record, columns, councils);
      else columns = columnsOf(record, input.name);
    }
  } catch (error) {
    if (!columns || !(error instanceof BadLine)) throw error;
    yield refuse({ ...error.fault, line: error.line, unreadFromHere: true });
  }
  if (columns) return;
  throw new BadInput((say) => say('cli.csv.empty', { file: input.name(say), needed: say.list(READ_COLUMNS) }));
}

/** A row that is wrong, and where: `votes.csv, line 3, column date: …` */
export function refusalOf({ line, column, problem }: RefusedRow, file: Sentence): Sentence {
  return (say) =>
    column === undefined
      ? say('cli.at.line', { file: file(say), line, problem: problem(say) })
      : say('cli.at.cell', { file: file(say), line, column, problem: problem(say) });
}

function columnsOf({ line, fields }: CsvRecord, file: Sentence): Columns {
  const parsed = parseHeader(fields);
  if (parsed.ok) return parsed.value;
  throw new BadInput((say) => say('cli.at.line', { file: file(say), line, problem: parsed.problem(say) }));
}

function rowOf(
  { line, fields }: CsvRecord,
  { count, places }: Columns,
  councils: Councils,
): Parsed<VotesRow, RefusedRow> {
  if (fields.length !== count) {
    const [found, needed] = [fields.length, count];
    return refuse({ line, found, expected: needed, problem: (say) => say('cli.csv.fieldCount', { found, needed }) });
  }
  const text = (column: ReadColumn): string => fields[places[column]] ?? '';
  const id = text('id');
  const wrong = (column: ReadColumn, fault: Fault) => refuse({ id, line, column, ...fault });

  const date = parseDay(text('date'));
  if (!date.ok) return wrong('date', date.problem);
  const council = councils.on(date.value);
  if (!council.ok) return wrong('date', council.problem);
  const matter = parseOneOf(MATTER_OF, text('matter'));
  if (!matter.ok) return wrong('matter', matter.problem);
  const readVoting = parseOneOf(MODES, text('mode'));
  if (!readVoting.ok) return wrong('mode', readVoting.problem);
  const voting = readVoting.value(text('votes').trim(), council.value, date.value);
  if (!voting.ok) return wrong('votes', voting.problem);
  return { ok: true, value: { id, council: council.value, matter: matter.value, voting: voting.value } };
}

/** Rows of one day share their Council; the table of members has some 29,000 days, however many rows there are. */
class Councils {
  readonly #known = new Map<IsoDate, Parsed<Council, Fault>>();

  on(date: IsoDate): Parsed<Council, Fault> {
    const known = this.#known.get(date);
    if (known) return known;
    const council = parseCouncil(date);
    this.#known.set(date, council);
    return council;
  }
}

function parseCouncil(date: IsoDate): Parsed<Council, Fault> {
  const found = councilOn(date);
  if (found.ok) return { ok: true, value: found.council };
  const { from, to } = found.problem;
  const problem: Sentence = (say) => unknownCouncilText(say, date, found.problem, 'table');
  return refuse({ found: date, expected: `${from}/${to}`, problem });
}

function parseDay(text: string): Parsed<IsoDate, Fault> {
  const date = parseDate(text);
  if (date) return { ok: true, value: date };
  return refuse({
    found: text,
    expected: 'YYYY-MM-DD',
    problem: (say) => say('cli.date.form', { found: quote(text) }),
  });
}

const MATTER_OF: ReadonlyMap<string, Matter> = new Map([
  ['P', 'procedural'],
  ['S', 'substantive'],
]);

type ReadVoting = (text: string, council: Council, date: IsoDate) => Parsed<Voting, Fault>;

const MODES: ReadonlyMap<string, ReadVoting> = new Map([
  ['vote', parseVote],
  ['no_vote', parseNoVote],
]);

function parseVote(text: string, council: Council, date: IsoDate): Parsed<Voting, Fault> {
  if (text === '') return { ok: true, value: { kind: 'unknown' } };
  const parsed = parseWholeVoteList(text, council, date);
  return parsed.ok ? { ok: true, value: { kind: 'counted', votes: parsed.value } } : parsed;
}

/** Nothing is counted; but what is written there must make sense. */
function parseNoVote(text: string, council: Council, date: IsoDate): Parsed<Voting, Fault> {
  const parsed = parseVoteList(text, council, date);
  return parsed.ok ? { ok: true, value: { kind: 'withoutVote' } } : parsed;
}

function parseOneOf<Value>(values: ReadonlyMap<string, Value>, text: string): Parsed<Value, Fault> {
  const value = values.get(text);
  if (value !== undefined) return { ok: true, value };
  const allowed = [...values.keys()];
  return refuse({
    found: text,
    expected: allowed,
    problem: (say) => say('cli.cell.oneOf', { found: quote(text), allowed: say.list(allowed) }),
  });
}
