import { VOTES, parseState, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import { TOLERANCE, type Forecast, type Probabilities } from '../../tools/index.ts';
import { readCsv, type CsvRecord } from '../io/csv.ts';
import type { Input } from '../io/input.ts';
import { allOf, BadInput, quote, refuse, type Parsed, type Sentence } from '../io/badInput.ts';

const MEMBER = 'member';
/** Every one of them is needed, in any order, and there are no others. */
export const CHANCES_COLUMNS: readonly string[] = [MEMBER, ...VOTES];

/** How likely each vote of each member is, and where it says so. */
export interface ChancesTable {
  readonly name: Sentence;
  readonly forecast: Forecast;
  readonly rows: readonly { readonly member: MemberId; readonly line: number }[];
}

/**
 * A forecast needs every row, so there is no reading it in part.
 * @throws {BadInput} naming file, line and column of what is wrong, at most ten rows of it
 */
export async function readChancesTable(input: Input): Promise<ChancesTable> {
  const { name } = input;
  const forecast: { [member in MemberId]?: Probabilities } = {};
  const rows: ChancesTable['rows'][number][] = [];
  const problems: Sentence[] = [];
  let columns: readonly string[] | undefined;
  for await (const record of readCsv(input)) {
    if (!columns) {
      columns = columnsOf(record, name);
      continue;
    }
    try {
      const { member, row } = rowOf(record, columns, name);
      if (forecast[member]) throw atCell(name, record.line, MEMBER, (say) => say('cli.chances.twice', { member }));
      forecast[member] = row;
      rows.push({ member, line: record.line });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(error.problem);
    }
  }
  if (problems.length > 0) throw allOf(problems);
  if (columns) return { name, forecast, rows };
  throw new BadInput((say) => say('cli.csv.empty', { file: name(say), needed: say.list(CHANCES_COLUMNS) }));
}

export function atCell(file: Sentence, line: number, column: string, problem: Sentence): BadInput {
  return new BadInput((say) => say('cli.at.cell', { file: file(say), line, column, problem: problem(say) }));
}

function columnsOf({ line, fields }: CsvRecord, file: Sentence): readonly string[] {
  for (const [place, name] of fields.entries()) {
    const found = { found: quote(name), place: place + 1 };
    if (!CHANCES_COLUMNS.includes(name)) {
      throw atLine(file, line, (say) => say('cli.column.unknown', { ...found, allowed: say.list(CHANCES_COLUMNS) }));
    }
    const first = fields.indexOf(name);
    if (first < place)
      throw atLine(file, line, (say) =>
        say('cli.column.twice', { found: quote(name), first: first + 1, second: place + 1 }),
      );
  }
  const missing = CHANCES_COLUMNS.filter((name) => !fields.includes(name));
  if (missing.length === 0) return fields;
  const count = missing.length;
  throw atLine(file, line, (say) =>
    say('cli.column.missing', { missing: say.list(missing), count, needed: say.list(CHANCES_COLUMNS) }),
  );
}

function rowOf(
  { line, fields }: CsvRecord,
  columns: readonly string[],
  file: Sentence,
): { member: MemberId; row: Probabilities } {
  if (fields.length !== columns.length) {
    throw atLine(file, line, (say) => say('cli.csv.fieldCount', { found: fields.length, needed: columns.length }));
  }
  const cell = <Value>(column: string, parse: (text: string) => Parsed<Value>): Value => {
    const parsed = parse((fields[columns.indexOf(column)] ?? '').trim());
    if (!parsed.ok) throw atCell(file, line, column, parsed.problem);
    return parsed.value;
  };
  const member = cell(MEMBER, memberIn);
  const chance = (vote: Vote): number => cell(vote, probabilityIn);
  const row = {
    inFavour: chance('inFavour'),
    against: chance('against'),
    abstaining: chance('abstaining'),
    notParticipating: chance('notParticipating'),
  };
  const sum = VOTES.reduce((all, vote) => all + row[vote], 0);
  if (Math.abs(sum - 1) > TOLERANCE + ROUNDING)
    throw atLine(file, line, (say) => say('cli.chances.sum', { member, found: printed(sum) }));
  return { member, row: inProportion(row, sum) };
}

/** What the sum of four doubles may be off: 0.333333333 three times is 1e-9 short, and must not be more. */
const ROUNDING = 1e-15;

/** Without the digits that no double can hold. */
function printed(sum: number): string {
  return String(Number(sum.toPrecision(DIGITS)));
}

const DIGITS = 15;

/** A third written with nine digits is meant as a third. */
function inProportion({ inFavour, against, abstaining, notParticipating }: Probabilities, sum: number): Probabilities {
  return {
    inFavour: inFavour / sum,
    against: against / sum,
    abstaining: abstaining / sum,
    notParticipating: notParticipating / sum,
  };
}

function memberIn(text: string): Parsed<MemberId> {
  const member = parseState(text);
  return member ? { ok: true, value: member } : refuse((say) => say('cli.chances.member', { found: quote(text) }));
}

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;

function probabilityIn(text: string): Parsed<number> {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return value >= 0 && value <= 1
    ? { ok: true, value }
    : refuse((say) => say('cli.chances.probability', { found: quote(text) }));
}

function atLine(file: Sentence, line: number, problem: Sentence): BadInput {
  return new BadInput((say) => say('cli.at.line', { file: file(say), line, problem: problem(say) }));
}
