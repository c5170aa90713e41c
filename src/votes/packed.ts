import {
  charterOn,
  councilOn,
  MATTERS,
  parseDate,
  VOTE_LETTERS,
  VOTES,
  type IsoDate,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import { CREDIT_TEXT } from './credit.ts';
import { CHECKS, hasNames, KINDS, ROW_OUTCOMES, type VoteRow } from './row.ts';

/**
 * The table as the page fetches it: column by column, because what is alike then lies together and compresses. What the
 * law knows of a day (who sits in which order, how many votes are required) is not repeated.
 */
export interface PackedVotes {
  readonly format: typeof FORMAT;
  readonly credit: string;
  /** Where a cell is the same as the one above: empty. */
  readonly date: readonly string[];
  readonly id: readonly string[];
  readonly meeting: readonly string[];
  /** Of a resolution of the year of its day, the number alone: `2774`. */
  readonly symbol: readonly string[];
  readonly draft: readonly string[];
  readonly title: readonly string[];
  /** A place in `agendas`. */
  readonly agenda: readonly number[];
  readonly agendas: readonly string[];
  /** One letter a member, in the order of the seats: Y, N, A, X; `.` where the vote of the member is not known. */
  readonly votes: readonly string[];
  /** Where votes are not known, by the id of the row: the totals, in the order of `VOTES`. */
  readonly totals: Readonly<Record<string, readonly number[]>>;
  /** One letter a row, as are the next four: the first letter of the word in `LETTERS`. */
  readonly kind: string;
  readonly matter: string;
  readonly counted: string;
  readonly outcome: string;
  readonly check: string;
  readonly note: readonly string[];
}

const FORMAT = 1;

type Column = keyof PackedVotes;

/** What is wrong with a packed table, as data: the first thing found. `row` counts from 0. */
export type PackedProblem =
  | { readonly code: 'notATable' }
  | { readonly code: 'otherFormat'; readonly found: unknown; readonly expected: number }
  /** The column is missing, or it is not a list, a text or a record of what it should hold. */
  | { readonly code: 'column'; readonly column: Column; readonly found: unknown }
  | { readonly code: 'length'; readonly column: Column; readonly found: number; readonly expected: number }
  | { readonly code: 'cell'; readonly column: Column; readonly row: number; readonly found: unknown }
  | { readonly code: 'twice'; readonly column: 'id'; readonly row: number; readonly found: string };

export type VotesRead =
  { readonly ok: true; readonly rows: readonly VoteRow[] } | { readonly ok: false; readonly problem: PackedProblem };

/** The letter of each value, in the columns that have one letter a row. */
const LETTERS = {
  kind: lettersOf(KINDS, 'RDPAQM'),
  matter: lettersOf(MATTERS, 'PS'),
  counted: lettersOf([true, false], 'VW'),
  outcome: lettersOf(ROW_OUTCOMES, 'AVI'),
  check: lettersOf(CHECKS, '12MCD'),
} as const;

type Lettered = keyof typeof LETTERS;

function lettersOf<const Value>(values: readonly Value[], letters: string): ReadonlyMap<string, Value> {
  return new Map(values.map((value, index) => [letters.charAt(index), value]));
}

/** Writes rows as `readVotes` reads them: the same rows, the same text. */
export function packVotes(rows: readonly VoteRow[]): PackedVotes {
  const agendas = [...new Set(rows.map(({ agenda }) => agenda))];
  const places = new Map(agendas.map((agenda, place) => [agenda, place]));
  const letters = (column: Lettered) => rows.map((row) => letterOf(LETTERS[column], row[column])).join('');
  return {
    format: FORMAT,
    credit: CREDIT_TEXT,
    date: rows.map(({ date }, index) => (rows[index - 1]?.date === date ? '' : date)),
    id: rows.map(({ id }) => id),
    meeting: rows.map(({ meeting }) => meeting),
    symbol: rows.map(shortSymbol),
    draft: rows.map(({ drafts }) => drafts.join(BETWEEN_DRAFTS)),
    title: rows.map(({ title }) => title),
    agenda: rows.map(({ agenda }) => places.get(agenda) ?? 0),
    agendas,
    votes: rows.map(({ date, votes, known }) => {
      const cast = hasNames(votes) ? votes : known;
      return seatsOn(date)
        .map((member) => letterOfVote(cast[member]))
        .join('');
    }),
    totals: Object.fromEntries(
      rows.filter(({ votes }) => !hasNames(votes)).map(({ id, totals }) => [id, VOTES.map((vote) => totals[vote])]),
    ),
    kind: letters('kind'),
    matter: letters('matter'),
    counted: letters('counted'),
    outcome: letters('outcome'),
    check: letters('check'),
    note: rows.map(({ note }) => note),
  };
}

const BETWEEN_DRAFTS = '; ';

function letterOf(letters: ReadonlyMap<string, unknown>, value: unknown): string {
  const [letter] = [...letters].find(([, meant]) => meant === value) ?? [];
  if (letter === undefined) throw new Error(`${String(value)} has no letter`);
  return letter;
}

function letterOfVote(vote: Vote | undefined): string {
  return vote === undefined ? '.' : VOTE_LETTERS[vote];
}

function shortSymbol({ symbol, date }: VoteRow): string {
  const number = /^S\/RES\/(\d+)\(/u.exec(symbol)?.[1];
  return number !== undefined && longSymbol(number, date) === symbol ? number : symbol;
}

function longSymbol(packed: string, date: IsoDate): string {
  return /^\d+$/u.test(packed) ? `S/RES/${packed}(${date.slice(0, 'YYYY'.length)})` : packed;
}

/** Reads a packed table: what `JSON.parse` made of it. Never throws; what is wrong comes back as data. */
export function readVotes(json: unknown): VotesRead {
  const problem = problemOf(json);
  if (problem) return { ok: false, problem };
  const packed = json as PackedVotes; // each column was checked
  const seen = new Set<string>();
  const rows: VoteRow[] = [];
  for (const row of packed.id.keys()) {
    const read = readRow(packed, row, rows.at(-1)?.date);
    if (!read.ok) return read;
    const { id } = read.row;
    if (seen.has(id)) return { ok: false, problem: { code: 'twice', column: 'id', row, found: id } };
    seen.add(id);
    rows.push(read.row);
  }
  return { ok: true, rows };
}

function problemOf(json: unknown): PackedProblem | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { code: 'notATable' };
  const columns = new Map<string, unknown>(Object.entries(json));
  const format = columns.get('format');
  if (format !== FORMAT) return { code: 'otherFormat', found: format, expected: FORMAT };
  for (const [column, isSo] of Object.entries(COLUMNS) as [Column, (value: unknown) => boolean][]) {
    const found = columns.get(column);
    if (!isSo(found)) return { code: 'column', column, found };
  }
  const expected = lengthOf(columns.get('id'));
  for (const column of ONE_A_ROW) {
    const found = lengthOf(columns.get(column));
    if (found !== expected) return { code: 'length', column, found, expected };
  }
  return undefined;
}

const COLUMNS: Readonly<Record<Exclude<Column, 'format'>, (value: unknown) => boolean>> = {
  credit: isText,
  date: isTexts,
  id: isTexts,
  meeting: isTexts,
  symbol: isTexts,
  draft: isTexts,
  title: isTexts,
  agenda: isNumbers,
  agendas: isTexts,
  votes: isTexts,
  totals: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isNumbers),
  kind: isText,
  matter: isText,
  counted: isText,
  outcome: isText,
  check: isText,
  note: isTexts,
};

const ONE_A_ROW = [
  'date',
  'meeting',
  'symbol',
  'draft',
  'title',
  'agenda',
  'votes',
  'kind',
  'matter',
  'counted',
  'outcome',
  'check',
  'note',
] as const satisfies readonly Column[];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0);
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

type RowRead = { readonly ok: true; readonly row: VoteRow } | { readonly ok: false; readonly problem: PackedProblem };

function readRow(packed: PackedVotes, row: number, before: IsoDate | undefined): RowRead {
  const wrong = (column: Column, found: unknown): RowRead => ({
    ok: false,
    problem: { code: 'cell', column, row, found },
  });
  const [id = '', day = '', draft = '', letters = ''] = [packed.id, packed.date, packed.draft, packed.votes].map(
    (column) => column[row],
  );
  const source = /^([A-Z]{2})-\d+$/u.exec(id)?.[1];
  if (source === undefined) return wrong('id', id);
  const date = day === '' ? before : parseDate(day);
  const seats = date === undefined ? [] : seatsOn(date);
  if (date === undefined || seats.length === 0) return wrong('date', day);
  const agenda = packed.agendas[packed.agenda[row] ?? 0];
  if (agenda === undefined) return wrong('agenda', packed.agenda[row]);
  const cast = votesOf(letters, seats);
  if (!cast) return wrong('votes', letters);
  const isWhole = Object.keys(cast).length === seats.length;
  const totals = isWhole ? countOf(cast) : totalsIn(packed, id, cast, seats.length);
  if (!totals) return wrong('totals', packed.totals[id]);
  const words = wordsOf(packed, row);
  if ('column' in words) return wrong(words.column, packed[words.column].charAt(row));
  const charter = charterOn(date);
  const permanent = new Set(charter.permanent.map(({ value }) => value));
  return {
    ok: true,
    row: {
      id,
      date,
      meeting: packed.meeting[row] ?? '',
      symbol: longSymbol(packed.symbol[row] ?? '', date),
      drafts: draft.split(BETWEEN_DRAFTS).filter((symbol) => symbol !== ''),
      ...words,
      title: packed.title[row] ?? '',
      agenda,
      votes: isWhole ? cast : {},
      known: isWhole ? {} : cast,
      vetoes:
        words.outcome === 'vetoed'
          ? seats.filter((member) => permanent.has(member) && cast[member] === 'against').toSorted()
          : [],
      size: charter.seats.value,
      required: charter.requiredVotes.value,
      totals,
      source,
      note: packed.note[row] ?? '',
    },
  };
}

type Words = Pick<VoteRow, Lettered>;

function wordsOf(packed: PackedVotes, row: number): Words | { readonly column: Lettered } {
  const kind = LETTERS.kind.get(packed.kind.charAt(row));
  if (kind === undefined) return { column: 'kind' };
  const matter = LETTERS.matter.get(packed.matter.charAt(row));
  if (matter === undefined) return { column: 'matter' };
  const counted = LETTERS.counted.get(packed.counted.charAt(row));
  if (counted === undefined) return { column: 'counted' };
  const outcome = LETTERS.outcome.get(packed.outcome.charAt(row));
  if (outcome === undefined) return { column: 'outcome' };
  const check = LETTERS.check.get(packed.check.charAt(row));
  if (check === undefined) return { column: 'check' };
  return { kind, matter, counted, outcome, check };
}

/** One letter a seat; those that are not known have no entry. */
function votesOf(letters: string, seats: readonly MemberId[]): Votes | undefined {
  if (letters.length !== seats.length) return undefined;
  const cast: [MemberId, Vote][] = [];
  for (const [index, member] of seats.entries()) {
    const letter = letters.charAt(index);
    const vote = VOTES.find((one) => VOTE_LETTERS[one] === letter);
    if (vote) cast.push([member, vote]);
    else if (letter !== '.') return undefined;
  }
  return Object.fromEntries(cast);
}

/** The totals of a row whose members are not all known: they count every seat, and those that are known among them. */
function totalsIn(packed: PackedVotes, id: string, known: Votes, seats: number): VoteRow['totals'] | undefined {
  const written = Object.hasOwn(packed.totals, id) ? packed.totals[id] : undefined;
  if (written?.length !== VOTES.length) return undefined;
  const [inFavour = 0, against = 0, abstaining = 0, notParticipating = 0] = written;
  const totals = { inFavour, against, abstaining, notParticipating };
  const named = countOf(known);
  const isSo =
    written.reduce((sum, count) => sum + count, 0) === seats && VOTES.every((vote) => named[vote] <= totals[vote]);
  return isSo ? totals : undefined;
}

function countOf(votes: Votes): VoteRow['totals'] {
  const count = { inFavour: 0, against: 0, abstaining: 0, notParticipating: 0 };
  for (const vote of Object.values(votes)) if (vote !== undefined) count[vote] += 1;
  return count;
}

/** Who sits, in the order of the seats; nobody where no table reaches. */
function seatsOn(date: IsoDate): readonly MemberId[] {
  const seats = SEATS.get(date) ?? findSeats(date);
  SEATS.set(date, seats);
  return seats;
}

const SEATS = new Map<IsoDate, readonly MemberId[]>();

function findSeats(date: IsoDate): readonly MemberId[] {
  const found = councilOn(date);
  return found.ok ? found.council.seats.map(({ member }) => member) : [];
}
