import { listOf, quote, refuse, type Parsed } from '../io/badInput.ts';

/** The columns that are read. Everything else that a table may hold is never looked at. */
export const READ_COLUMNS = ['id', 'date', 'matter', 'mode', 'votes'] as const;
export type ReadColumn = (typeof READ_COLUMNS)[number];

/** The columns of council-votes.csv, in its order. */
export const COLUMNS = [
  'id',
  'date',
  'meeting',
  'symbol',
  'resolution',
  'draft',
  'kind',
  'title',
  'agenda',
  'council_size',
  'threshold',
  'matter',
  'mode',
  'outcome',
  'yes',
  'no',
  'abstain',
  'absent',
  'votes',
  'vetoes',
  'source',
  'check',
  'note',
] as const;

/** Where the columns that are read stand in this file: they may come in any order. */
export interface Columns {
  readonly count: number;
  readonly places: Readonly<Record<ReadColumn, number>>;
}

/** Reads the first line of a table. */
export function parseHeader(names: readonly string[]): Parsed<Columns> {
  const known: readonly string[] = COLUMNS;
  for (const [place, name] of names.entries()) {
    if (!known.includes(name)) {
      return refuse((say) =>
        say('cli.column.unknown', { found: quote(name), place: place + 1, allowed: listOf(say, COLUMNS) }),
      );
    }
    const before = names.indexOf(name);
    if (before < place) {
      return refuse((say) => say('cli.column.twice', { found: quote(name), first: before + 1, second: place + 1 }));
    }
  }
  const missing = READ_COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    return refuse((say) =>
      say('cli.column.missing', { missing: say.list(missing), count: missing.length, needed: say.list(READ_COLUMNS) }),
    );
  }
  return { ok: true, value: { count: names.length, places: placesIn(names) } };
}

function placesIn(names: readonly string[]): Columns['places'] {
  const place = (name: ReadColumn): number => names.indexOf(name);
  return { id: place('id'), date: place('date'), matter: place('matter'), mode: place('mode'), votes: place('votes') };
}
