import { parse } from 'csv-parse/sync';
import { dateOf, stateOf, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { KINDS, type VoteRow } from './row.ts';

/**
 * Reads the table as it is kept, for the build, the tests and the command line; the page gets it packed (`packed.ts`).
 *
 * @throws when a cell is not what its column may hold
 */
export function readTable(csv: string): VoteRow[] {
  return rowsOf(csv).map((row) => ({
    id: field(row, 'id'),
    date: dateOf(field(row, 'date')),
    meeting: field(row, 'meeting'),
    symbol: field(row, 'symbol'),
    drafts: field(row, 'draft')
      .split('; ')
      .filter((draft) => draft !== ''),
    kind: oneOf(Object.fromEntries(KINDS.map((kind) => [kind, kind])), field(row, 'kind')),
    title: field(row, 'title'),
    agenda: field(row, 'agenda'),
    matter: oneOf({ P: 'procedural', S: 'substantive' } as const, field(row, 'matter')),
    counted: oneOf({ vote: true, no_vote: false } as const, field(row, 'mode')),
    votes: Object.fromEntries(words(field(row, 'votes')).map(readVote)),
    known: knownOf(field(row, 'note')),
    outcome: oneOf(
      { adopted: 'adopted', vetoed: 'vetoed', 'failed-votes': 'insufficientVotes' } as const,
      field(row, 'outcome'),
    ),
    vetoes: words(field(row, 'vetoes')).map(stateOf).toSorted(),
    size: Number(field(row, 'council_size')),
    required: Number(field(row, 'threshold')),
    totals: {
      inFavour: Number(field(row, 'yes')),
      against: Number(field(row, 'no')),
      abstaining: Number(field(row, 'abstain')),
      notParticipating: Number(field(row, 'absent')),
    },
    source: field(row, 'source'),
    check: oneOf(CHECK_OF, field(row, 'check')),
    note: field(row, 'note'),
  }));
}

const CHECK_OF = {
  '1src': 'oneSource',
  '2src': 'twoSources',
  '2src-members': 'twoSourcesByMember',
  corrected: 'corrected',
  disputed: 'disputed',
} as const;

type Row = Readonly<Record<string, string>>;

function rowsOf(csv: string): Row[] {
  return parse(csv, { columns: true });
}

const VOTE_OF = { Y: 'inFavour', N: 'against', A: 'abstaining', X: 'notParticipating' } as const satisfies Record<
  string,
  Vote
>;

/** `names open but CHN:Y RUS:A`: who is known by name where others are not. */
function knownOf(note: string): Votes {
  const [, names = ''] = /^names open but ((?:[A-Z]{3}:[YNAX] ?)+)/u.exec(note) ?? [];
  return Object.fromEntries(words(names).map(readVote));
}

function readVote(text: string): [MemberId, Vote] {
  const [code = '', vote = ''] = text.split(':');
  return [stateOf(code), oneOf(VOTE_OF, vote)];
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}`);
  return value;
}

function oneOf<Value>(meanings: Readonly<Record<string, Value>>, found: string): Value {
  const value = Object.hasOwn(meanings, found) ? meanings[found] : undefined;
  if (value === undefined) throw new Error(`${found} is none of ${Object.keys(meanings).join(', ')}`);
  return value;
}
